import Foundation
import Lexicon
import Testing

@testable import Parsing

@Suite struct LineJoinTests {
    /// A text in which line ends tell words apart: a space at each, none where a word is cut.
    private func habitual(_ text: String) -> String {
        let habit = "Klinikken modtager hver dag mange \nhenvisninger fra praktiserende læger og \n"
        return habit + habit.replacingOccurrences(of: "Klinikken", with: "og dertil") + habit.lowercased()
            + text
    }

    @Test(arguments: [
        ("ifølge ⟦bekendtgø-\nrelse⟧ nr. 4", "bekendtgørelse"),
        ("ved ⟦afhængigheds- \nskabende⟧ medicin", "afhængighedsskabende"),
        ("en ny ⟦CT-\nskanning⟧ bestilles", "CT-skanning"),
        ("flere ⟦CBCT-\noptagelser⟧ i dag", "CBCT-optagelser"),
        ("i årene ⟦2024-\n2025⟧ og senere", "2024-2025"),
        ("medlem af ⟦A-\nkassen⟧ siden", "A-kassen"),
        ("borgere i ⟦Lyngby-\nTaarbæk⟧ Kommune", "Lyngby-Taarbæk"),
        ("har ⟦ansvars-\nog⟧ kompetence", "ansvars- og"),
        ("på ⟦for-\neller⟧ bagsiden", "for- eller"),
        ("den ⟦praktise\u{2010}\nrende⟧ læge", "praktiserende"),
        ("den ⟦praktise\u{AD}\nrende⟧ læge", "praktiserende"),
        ("en ny ⟦MR\u{2010}\nskanning⟧ i dag", "MR-skanning"),
        ("alle ⟦non-farma-\nkologiske⟧ tilbud", "non-farmakologiske"),
        ("et ⟦it-\nsystem⟧ til svar", "it-system"),
        ("den ⟦10-\nårige⟧ patient", "10-årige"),
    ])
    func hyphensAtLineEnds(_ text: String, _ expected: String) throws {
        let reading = try PlainTextReading("Her står, at " + text + " i huset.\n")
        #expect(reading.text.contains(expected + " "))
        #expect(reading.source(of: expected) == reading.marked)
    }

    @Test func dashesAreNoHyphens() throws {
        let reading = try PlainTextReading(
            "Lægen ser svaret -\nhvis det er kommet - samme dag, og sender det \nvidere.\n")
        #expect(reading.text.contains("svaret - hvis"))
    }

    @Test(arguments: [
        ("alle ⟦patient\nen⟧ har", "patienten"), ("en ⟦billeddiagno\nstisk⟧ prøve", "billeddiagnostisk"),
        ("det ⟦af\ndækkede⟧ område", "afdækkede"),
        ("ved ⟦risikosituationslæge\nmidler⟧ gives", "risikosituationslægemidler"),
    ])
    func aMissingSpaceMarksACutWord(_ text: String, _ expected: String) throws {
        let reading = try PlainTextReading(habitual("samt " + text + " fra huset. \n"))
        #expect(reading.text.contains(expected + " "))
        #expect(reading.source(of: expected) == reading.marked)
    }

    @Test(arguments: [
        "en lang stillingsbetegnelse\nfor alle", "medicinhåndtering\ntil alle",
        "se www.klinikken.dk/svar\nfor mere",
        "skriv til post@klinikken\nsom svarer",
    ])
    func twoWordsStayTwo(_ text: String) throws {
        let reading = try PlainTextReading(habitual("samt " + text + " i huset. \n"))
        #expect(reading.text.contains(text.replacingOccurrences(of: "\n", with: " ")))
    }

    @Test func withoutTheHabitOnlyTwoHalvesThatAreNoWordsJoin() throws {
        let reading = try PlainTextReading(
            "Prøven skal ses af den ansvarlige sygeple\njersken samme dag, og hvis den er under\nsøgt før, skal man"
                + " skrive det for\nskellige steder.\n")
        #expect(reading.text.contains("ansvarlige sygeplejersken samme"))
        #expect(reading.text.contains("under søgt"))
        #expect(reading.text.contains("for skellige"))
    }

    @Test func withoutALexiconHyphensStillJoin() throws {
        let reading = try PlainTextReading(
            "ifølge bekendtgø-\nrelsen om CT-\nskanning og det der\nfor\n", lexicon: Lexicon.none)
        #expect(reading.text.contains("bekendtgørelsen"))
        #expect(reading.text.contains("CT-skanning"))
        #expect(reading.text.contains("der for"))
    }
}
