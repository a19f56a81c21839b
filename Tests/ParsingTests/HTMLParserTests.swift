import DocumentModel
import Parsing
import SourceText
import Testing

/// What HTML means as text, and what libxml2 would lose of it.
struct HTMLParserTests {
    @Test func readsTheFixture() throws {
        let document = try document(Fixtures.html)
        #expect(document.declaredTitle == "Prøve & svar")
        #expect(
            document.outline == """
                h1 Instruks 😀 for prøvesvar
                p Lægen ser svar hver dag – også i ferie n & på "helligdage". 5 < 7 < 9 & 3&foo;
                table
                  tr
                    th[0,0] Felt
                    th[0,2] Værdi
                  tr
                    td[1,0] a
                    td[1,1]
                  tr
                    td[2,0]
                    td[2,1]
                      p x
                      table
                        tr
                          td[0,0] indre
                ul
                  li et
                  li
                    p to
                    ol
                      li to-et
                  li
                    p tre
                    p fire
                quote
                  p Citat på dansk
                pre linje 1⏎linje 2
                ul
                  li
                    p Navn
                    p Skt. Anna
                  li
                    p By
                    p Ålborg
                p første⏎anden
                p tredje indsat
                p orddeling og bekendtgørelse
                p uden element
                p i fed
                p indre
                p efter
                p link
                note Note
                p efter slutningen
                """)
        #expect(document.marked(.strong) == ["gen", "fed"])
        #expect(document.marked(.emphasis) == ["ferie"])
        #expect(document.marked(.quotation) == ["\"helligdage\"", "dansk"])
        #expect(document.marked(.link(target: "https://example.dk/?a=1&b=2")) == ["link"])
    }

    @Test func readsWordsOwnHTML() throws {
        let document = try document(windows1252(Fixtures.word))
        #expect(document.encoding == .windows1252)
        #expect(
            document.outline == """
                h1 Instruks
                h6 Formål
                h2 Omfang
                p Lægen ser Herning.
                ul
                  li
                    p punkt et
                    ol
                      li under et
                  li punkt to
                p Se noten.
                note
                  p Bekendtgørelsen
                """)
    }

    @Test func wordsKeepTheirPlaces() throws {
        let file = Array("<p>😀 l&aelig;<b>ge</b>n &nbsp; sv\u{AD}ar å <i>bog</i></p>".utf8)
        let document = try document(file)
        #expect(document.textString == "😀 lægen svar å bog")
        let places = document.textString.split(separator: " ").map { word in
            let start = word.utf8.startIndex.utf16Offset(in: document.textString)
            let before = document.textString.utf16.prefix(start)
            let offset = String(before)?.utf8.count ?? 0
            let source = document.source(of: TextRange(offset, offset + word.utf8.count))
            return String(decoding: file[source.bounds], as: UTF8.self)
        }
        #expect(places == ["😀", "l&aelig;<b>ge</b>n", "sv\u{AD}ar", "å", "bog"])
    }

    @Test(arguments: [
        ("efter </html>", "<html><body><p>før</p></body></html><p>efter</p>", "før\nefter"),
        ("uden element", "bare tekst, 5 < 7", "bare tekst, 5 < 7"),
        ("kontroltegn i ordet", "<p>ord\u{1}bog</p>", "ordbog"),
        ("NUL i teksten", "<p>" + String(repeating: "ord ", count: 60) + "a\u{0}b</p><p>efter</p>", nil),
        ("citationstegn uden ende", "<p title=\"x>a</p><p>b</p>", "a\nb"),
        ("windows-1252 som tal", "<p>a &#150; b&#151;&#8209;c</p>", "a – b—-c"),
        ("skjult", "<p>a<span hidden>b</span><span style='display: none'>c</span>d</p>", "ad"),
        ("CDATA og betingelser", "<p>a<![endif]>b<![if !vml]>c</p>", "abc"),
        ("titel uden ende", "<head><title>Titel<body><p>tekst</p>", "tekst"),
        ("flere br", "<p>a<br><br><br>b<br></p>", "a\nb"),
        ("skrifttegn i script", "<script>if (a<b) '</p>'</script>a<style>b</style>", "a"),
        ("felter i en formular", "Navn:<input>Adresse:<input>", "Navn: Adresse:"),
        ("lang række af ens tegn", "<p>" + String(repeating: "a", count: 2500) + "</p>", nil),
    ])
    func losesNoText(_ trap: (name: String, html: String, text: String?)) throws {
        let document = try document(trap.html)
        if let text = trap.text { #expect(document.textString == text, "\(trap.name)") }
        #expect(Conformance(document, file: Array(trap.html.utf8)).faults == [])
        #expect(document.losses == [])
    }

    @Test func contentAfterANulIsRead() throws {
        let document = try document("<p>" + String(repeating: "ord ", count: 60) + "</p>\u{0}<p>efter</p>")
        #expect(document.textString.hasSuffix("\nefter"))
    }

    @Test func readsBesideTableCellsLeftOpen() throws {
        let document = try document(
            "<table><tr><td><div>a<td>b<tr><span>&nbsp;</span><td rowspan=2>c<td colspan=2>d<tr><td>e</table>f"
        )
        #expect(
            document.outline == """
                table
                  tr
                    td[0,0] a
                    td[0,1] b
                  tr
                    td[1,0] c
                    td[1,1] d
                  tr
                    td[2,1] e
                p f
                """)
    }

    @Test func saysWhatACommentSwallowed() throws {
        let document = try document("<p>a</p><!-- aldrig slut <p>b</p>")
        #expect(document.textString == "a")
        #expect(document.losses == [.parserStopped(at: 8)])
    }
}
