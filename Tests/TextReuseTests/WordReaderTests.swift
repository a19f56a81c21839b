import SourceText
import Testing
import TextReuse

/// What makes no difference to a reader makes none to the index.
@Suite struct WordReaderTests {
    private func codes(_ text: String) -> [WordCode] { WordStream(text: Array(text.utf8)).codes }

    @Test(arguments: [
        ("Patienten skal SPØRGES, før", "patienten skal spørges før"),
        ("sund\u{AD}heds\u{200B}faglig", "sundhedsfaglig"),
        ("cpr-nummer og CPR‑nummer", "cprnummer og cprnummer"),
        ("jf. § 3, stykke 2, nummer 4", "jf § 3 stk. 2 nr. 4"),
        ("for eksempel 10 procent", "f.eks. 10 %"),
        ("fx blandt andet med videre", "f.eks. bl.a. m.v."),
        ("1) at måle, 2) at skrive", "at måle at skrive"),
        ("a) at måle\nb) at skrive", "at måle\nat skrive"),
        ("2. Formål", "Formål"),
        ("§ 15 a. Stk. 2. Lægen skriver", "Lægen skriver"),
        ("Aabenraa", "Åbenrå"),
        ("idé, allé og façade", "ide, alle og façade"),
        ("»Citat« – og 'mere'", "citat og mere"),
        ("5mg", "5 mg"),
        ("1.000 ml", "1000 ml"),
        ("HÆNDELSER", "hændelser"),
    ])
    func theseReadTheSame(_ one: String, _ other: String) {
        #expect(codes(one) == codes(other), "\(one) | \(other)")
    }

    @Test(arguments: [
        ("1,5 mg", "15 mg"), ("skal", "kan"), ("behandlingen", "behandlinger"), ("nr. 3", "nr. 4"),
        ("før", "for"), ("§ 3", "3"),
    ])
    func theseDoNot(_ one: String, _ other: String) {
        #expect(codes(one) != codes(other), "\(one) | \(other)")
    }

    @Test func wordsKnowTheirPlaces() {
        let text = "Æblet – »for eksempel« – er 5 %."
        let stream = WordStream(text: Array(text.utf8))
        let words = (0..<stream.count).map { word in
            String(decoding: Array(text.utf8)[stream.range(of: word..<word + 1).bounds], as: UTF8.self)
        }
        #expect(words == ["Æblet", "for eksempel", "er", "5", "%"])
    }

    @Test func aLongWordIsSeveralPiecesAndOneWord() {
        let stream = WordStream(text: Array("speciallægepraksisplanlægningsvejledning her".utf8))
        #expect(stream.count > 2)
        #expect(stream.wordCount(of: 0..<stream.count) == 2)
    }

    @Test func paragraphsAndSubsectionsArePlaces() throws {
        let text = "§ 1. Først noget.\n§ 15 a. Så andet, jf. § 3, stk. 2. Stk. 2. Til sidst mere."
        let index = try SourceIndex([
            SourceDraft(
                record: SourceRecord(id: "a", title: "A", date: nil, link: nil, status: .inForce),
                words: WordStream(text: Array(text.utf8)))
        ])
        let source = index.sources[0]
        let places = source.words.compactMap { source.place(ofWord: $0)?.danish }
        #expect(places.first == "§ 1")
        #expect(places.contains("§ 15 a"))
        #expect(places.last == "§ 15 a, stk. 2")
        #expect(!places.contains { $0.hasPrefix("§ 3") })
    }
}
