import Engine
import TextReuse
import Testing
import Vocabulary

/// Sources are read from every format, and known by the register where it has them.
@Suite struct SourceReaderTests {
    private func read(_ text: String, _ path: String) throws -> ReadSource {
        try SourceReader(knowledge: ShippedRules.allKnowledge()).read(Array(text.utf8), path: path)
    }

    @Test func aLegalTextIsKnownByItsFirstLines() throws {
        let source = try read(
            "BEK nr 1225 af 2021-06-08\nEn titel\nhttps://www.retsinformation.dk/eli/lta/2021/1225\n\n§ 1. Et to tre.\n§ 2. Fire fem.",
            "hvad-som-helst.txt")
        #expect(source.record.id == "BEK-2021-1225")
        #expect(source.record.title.hasPrefix("Bekendtgørelse om autoriserede"))
        #expect(source.record.date == CalendarDay(year: 2021, month: 6, day: 8))
        #expect(source.record.link == "/eli/lta/2021/1225")
        #expect(source.record.status == .historical)
        #expect(source.words.count == 5)
    }

    @Test func anyOtherTextIsKnownByItsFile() throws {
        for (text, path) in [
            ("Råd om skemaer\n\nSkriv i dem hver dag.", "mappe/råd.txt"),
            ("<title>Råd om skemaer</title><body><p>Skriv i dem hver dag.</p></body>", "råd.html"),
            ("# Råd om skemaer\n\nSkriv i dem hver dag.", "råd.md"),
        ] {
            let source = try read(text, path)
            #expect(source.record.id == "råd")
            #expect(source.record.title == "Råd om skemaer")
            #expect(source.record.status == .unknown)
        }
    }

    @Test func lexDaniaGivesParagraphs() throws {
        let xml = """
            <?xml version="1.0" encoding="utf-8"?>
            <Dokument id="d1"><Meta id="m1"><DocumentType>BEK H#LOKDOK04</DocumentType>
            <DocumentTitle>Bekendtgørelse om prøve</DocumentTitle><Year>2026</Year><Number>10</Number>
            <DiesSigni>2026-01-10</DiesSigni><Status>Valid</Status><AnnouncedIn>Lovtidende A</AnnouncedIn></Meta>
            <DokumentIndhold><Paragraf><Explicatus>§ 9.</Explicatus>
            <Stk><Exitus><Linea><Char>Lægen skriver svaret.</Char></Linea></Exitus></Stk>
            <Stk><Explicatus>Stk. 2.</Explicatus><Exitus><Linea><Char>Det sker straks.</Char></Linea></Exitus></Stk>
            </Paragraf></DokumentIndhold></Dokument>
            """
        let source = try read(xml, "fil.xml")
        #expect(source.record.id == "BEK-2026-10")
        #expect(source.record.status == .inForce)
        let index = try SourceIndex([source.draft])
        let places = index.sources[0].words.map { index.sources[0].place(ofWord: $0)?.danish }
        #expect(places == ["§ 9", "§ 9", "§ 9", "§ 9, stk. 2", "§ 9, stk. 2", "§ 9, stk. 2"])
    }

    @Test(arguments: [("<Dokument>", "a.xml"), ("%PDF-1.4 \u{0}\u{1}\u{2}", "a.txt"), ("tekst", "a.docx")])
    func whatCannotBeReadSaysWhy(_ text: String, _ path: String) {
        let error = #expect(throws: SourceProblem.self) { try read(text, path) }
        #expect(error?.reason.danish.isEmpty == false)
    }

    /// The index that ships is whole, and holds what the documentation says.
    @Test func theShippedIndexIsWhole() throws {
        let shelf = try #require(try ShippedRules.allKnowledge().sources.shelves.first)
        #expect(shelf.index.sources.count == 144)
        #expect(shelf.index.sources.count { $0.record.link != nil } == 142)
        #expect(shelf.index.sources.allSatisfy { $0.words.count > 20 })
        #expect(shelf.index.bytes.count < 2_000_000)
    }
}
