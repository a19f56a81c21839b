import Testing

@testable import Lexicon

@Suite struct LexiconTests {
    let danish: Lexicon

    init() throws { danish = try Lexicon(table: TableBytes.danish()) }

    @Test(arguments: [
        "patient", "patienterne", "undersøgelsens", "henviste", "æble", "medhjælp", "bekendtgørelser",
    ])
    func knowsForms(_ word: String) {
        #expect(danish.contains(word))
        #expect(danish.isWord(word))
    }

    @Test(arguments: ["Patient", "UNDERSØGELSE", "Ændringer", "Ærlig", "ØVRIGE"])
    func capitalsCountAsSmallLetters(_ word: String) {
        #expect(danish.contains(word))
    }

    @Test(arguments: [
        "patientsikkerhedskultur", "røntgenbilledarkiv", "klinikassistentuddannelse", "hjertelungeredning",
    ])
    func knowsCompounds(_ word: String) {
        #expect(danish.isWord(word))
    }

    @Test(arguments: [
        "", "qwerty", "behandlin", "patientog", "billeddiagno", "stisk", "søgelsen",
        "medhæ", "implementeretog", "smerteklinikog", "ogog", "forsinkelsepå",
    ])
    func takesNothingElseForWords(_ word: String) {
        #expect(!danish.isWord(word))
    }

    @Test func aLexiconWithoutTableKnowsNothing() {
        #expect(!Lexicon.none.contains("og"))
        #expect(!Lexicon.none.isWord("og"))
        #expect(Lexicon.none.isEmpty)
        #expect(!danish.isEmpty)
    }

    @Test func slicesOfALongerTextAreWords() {
        let text = Array("en klinikassistents arbejde".utf8)
        let word = danish.isWord(text.span.extracting(3..<19))
        let more = danish.isWord(text.span.extracting(2..<19))
        #expect(word && !more)
    }

    @Test func tellsWhatKeepsItsHyphen() {
        let begins = ["it", "e", "patient"].map { danish.beginsHyphenated($0.utf8.span) }
        #expect(begins == [true, true, false])
    }

    @Test func veryLongWordsCostLittle() {
        let word = String(repeating: "hus", count: 100_000)
        #expect(!danish.isWord(word))
        #expect(!danish.isWord(String(repeating: "bil", count: 20)))
    }

    @Test func compoundsHaveNoMoreThanFourPartsAndOneShort() throws {
        let lexicon = try Lexicon(table: TableBytes.table(["huset": 15, "ko": 15, "bil": 15, "ål": 15]))
        #expect(lexicon.isWord("husethuset"))
        #expect(lexicon.isWord("husethusethusethuset"))
        #expect(!lexicon.isWord("husethusethusethusethuset"))
        #expect(lexicon.isWord("bilhuset"))
        #expect(!lexicon.isWord("bilbil"))
        #expect(!lexicon.isWord("kohuset"))
        #expect(!lexicon.isWord("ålhuset"))
    }
}
