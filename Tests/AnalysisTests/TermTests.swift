import Analysis
import DocumentModel
import LegalRegister
import Lexicon
import Parsing
import SourceText
import Testing
import Vocabulary

/// What a term's notation means.
@Suite struct TermTests {
    private func found(_ notation: String, in text: String) throws -> [String] {
        let term = try #require(Term(notation))
        let bench = try Workbench.shipped()
        let analyzer = Analyzer(
            language: bench.language, forms: bench.forms, metadata: bench.metadata, register: bench.register,
            terms: TermIndex([term]),
            day: try #require(CalendarDay(iso: "2026-11-20")))
        let document = try DocumentReader(lexicon: Lexicon()).read(Array(text.utf8), name: "a.md")
        let analyzed = analyzer.analyze(document, path: "a.md", kind: .instruction)
        return analyzed.occurrences(of: term).map { document.string($0) }
    }

    @Test(arguments: [
        (
            "svar", "Svaret, svarene og SVAR; ikke svarindbakke eller prøvesvar.",
            ["Svaret", "svarene", "SVAR"]
        ),
        ("=svar", "Svaret er et svar.", ["svar"]),
        ("svar*", "En svarindbakke og svaret.", ["svarindbakke", "svaret"]),
        ("*svar", "Prøvesvarene og røntgensvar, ikke svarindbakke.", ["Prøvesvarene", "røntgensvar"]),
        ("*svar*", "Forsvarligt svar.", ["Forsvarligt", "svar"]),
        ("=MR", "MR og mr.", ["MR"]),
        (
            "ringer … op", "Lægen ringer altid patienten op. Lægen ringer, og så går der en time, op.",
            ["ringer altid patienten op"]
        ),
        ("på *ferie", "Lægen er på\nsommerferie i juli.", ["på sommerferie"]),
        ("ferie", "Feriens første dag, ferierne, ferielukning.", ["Feriens", "ferierne"]),
        ("fraværende", "Den fraværendes indbakke.", ["fraværendes"]),
        (
            "ringe~", "Hun ringer, ringede og vil ringe; ikke ringetone, ringning eller en ringende.",
            ["ringer", "ringede", "ringe"]
        ),
        ("svare~", "Han svarer på svaret.", ["svarer"]),
        ("ændring", "ÆNDRINGER i planen.", ["ÆNDRINGER"]),
    ])
    func findsWhatItsNotationSays(_ notation: String, _ text: String, _ expected: [String]) throws {
        #expect(try found(notation, in: text) == expected)
    }
}
