import DocumentModel
import Parsing
import SourceText
import Testing

/// What Markdown means as text.
struct MarkdownParserTests {
    @Test func readsTheFixture() throws {
        let document = try document(Fixtures.markdown, name: "a.md")
        #expect(document.declaredTitle == "Prøvesvar")
        #expect(
            document.outline == """
                front titel: "Prøvesvar"⏎gælder fra: 2025-01-01⏎tags: [a, b]
                h1 Instruks 😀 for prøvesvar
                p Lægen ser svar hver dag – også i ferien.⏎Ny linje med kode her og *stjerne*.
                table
                  tr
                    th[0,0] Felt
                    th[0,1] Værdi
                  tr
                    td[1,0] a
                    td[1,1] b
                  tr
                    td[2,0] c
                    td[2,1]
                ul
                  li
                    p et
                  li
                    p to
                    p mere
                    ol
                      li to-et
                quote
                  p Citat på to linjer
                p Rå æble⏎html
                pre pre 1⏎pre 2
                h1 Overskrift
                note Note
                note Anden note
                """)
        #expect(document.marked(.emphasis) == ["prøvesvar"])
        #expect(document.marked(.strong) == ["svar"])
        #expect(document.marked(.link(target: "https://example.dk/?a=1&b=2")) == ["ferien"])
    }

    @Test func placesAreExact() throws {
        let file = Array("---\na: b\n---\n\n# 😀 *Læ*ge\n\n> å &oslash; **ord**\n".utf8)
        let document = try document(file, name: "a.md")
        let text = document.textString
        for (word, written) in [("Læge", "Læ*ge"), ("å", "å"), ("ø", "&oslash;"), ("ord", "ord")] {
            let range = try #require(text.utf8.firstRange(of: word.utf8))
            let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
            let source = document.source(of: TextRange(start, start + word.utf8.count))
            #expect(String(decoding: file[source.bounds], as: UTF8.self) == written)
        }
    }

    @Test(arguments: [
        ("streg først er ingen forside", "---\n\nTekst\n\n---\n\nMere", "Tekst\nMere"),
        ("billede", "![Et kort](a.png) over", "Et kort over"),
        ("fodnote på ét ord", "a[^1]\n\n[^1]: Ja", "a\nJa"),
        ("indrykket tekst er ikke kode", "a\n\n    b c", "a\nb c"),
        ("html-kommentar", "a <!-- b --> c\n\n<!-- d -->\n\ne", "a c\ne"),
        ("slettet i html", "a <del>b</del> c", "a c"),
        ("linjeskift i html", "a<br/>b", "a\nb"),
        ("ukendt entitet", "a &ukendt; b", "a &ukendt; b"),
    ])
    func readsOddities(_ trap: (name: String, markdown: String, text: String)) throws {
        let document = try document(trap.markdown, name: "a.md")
        #expect(document.textString == trap.text, "\(trap.name)")
        #expect(Conformance(document, file: Array(trap.markdown.utf8)).faults == [])
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["> ", "- ", "[", "*a ", "<p>\n\n", "|a", "`", "![", "[^1]:\n", "<!--\n\n"])
    func repeatedOpenings(text: String) throws {
        let markdown = String(repeating: text, count: 20_000)
        let document = try document(markdown, name: "a.md")
        #expect(Conformance(document, file: Array(markdown.utf8)).faults == [])
    }
}
