import Engine
import Findings
import Rules
import Testing
import Vocabulary

/// How points end: a point is met by what documents hold, never by what nobody looked at.
@Suite struct MeasuringPointTests {
    private static let incidents = """
        # Instruks om utilsigtede hændelser

        Udarbejdet af: læge N. Holm. Målgruppe: alle. Gælder fra: 1. maj 2026. Senest revideret: 2. maj 2026.

        Alle i klinikken rapporterer utilsigtede hændelser på dpsd.dk inden for syv dage. Rapporteringspligten gælder \
        også vikarer og elever.

        """

    private func report(
        _ point: String, _ documents: [(String, String)], _ settings: String = ""
    ) throws -> MeasuringPointReport {
        let unit = try Submission.unit(documents, settings: settings)
        return try #require(unit.measuringPoints.first { $0.point.description == point })
    }

    @Test func oneEnglishJournalExcerptMeetsNothing() throws {
        let unit = try Submission.unit([
            ("journaluddrag.txt", "Findings: The lungs are clear and there is no evidence of a mass.")
        ])
        #expect(unit.measuringPoints.filter { $0.outcome == .evidenceFound }.map(\.point.description) == [])
        let formal = try #require(unit.measuringPoints.first { $0.point.description == "instrukser/1" })
        #expect(formal.outcome == .notAssessed)
        #expect(formal.reason.contains("instruks"))
    }

    @Test func formalDemandsAreMetByWhatWasReadAndSaySo() throws {
        let report = try report("instrukser/1", [("uth.md", Self.incidents)])
        #expect(report.outcome == .evidenceFound)
        #expect(report.reason == "Set efter i 1 instruks; ingen fund taler imod.")
    }

    @Test func oneDocumentCannotAgreeWithOthers() throws {
        let report = try report("instrukser/5", [("uth.md", Self.incidents)])
        #expect(report.outcome == .notAssessed)
        #expect(report.reason.contains("mindst 2 dokumenter"))
    }

    @Test(arguments: [
        ("Apparatet bruges efter bekendtgørelse nr. 671 af 1. juli 2019.", Outcome.evidenceFound),
        ("Samtykke: bekendtgørelse nr. 509 af 13. maj 2018.", .evidenceFound),
        ("Patienten kan klage til Patientombuddet inden for to år.", .evidenceFound),
        ("Vi følger bekendtgørelse nr. 867 af 20. juni 2023.", .contradicted),
        ("Vi følger bekendtgørelse nr. 1 af 3. januar 2011.", .contradicted),
        ("Utilsigtede hændelser rapporteres til Patientombuddet.", .contradicted),
    ])
    func onlyTheLawOfAdverseEventsSpeaksAgainstTheirPoint(_ text: String, _ outcome: Outcome) throws {
        let report = try report("uth/2", [("uth.md", Self.incidents + text)])
        #expect(report.outcome == outcome, "\(report.reason)")
    }

    @Test func whereNothingSpeaksOfAdverseEventsTheirPointIsNotAssessed() throws {
        let report = try report("uth/2", [("a.md", "# Instruks om blodprøver\n\nPrøven tages om morgenen.")])
        #expect(report.outcome == .notAssessed)
        #expect(report.reason.contains("utilsigtet hændelse"))
    }

    /// The reason counts every finding that the sheet leads to.
    @Test func theReasonCountsWhatItLeadsTo() throws {
        let text = """
            # Instruks om svar

            Vi følger bekendtgørelse nr. 1225 af 8. juni 2021 og bekendtgørelse nr. 671 af 1. juli 2019. Se bilag 9.
            """
        let report = try report("billeddiagnostik-2024/F", [("a.md", text)], "packs: [billeddiagnostik-2024]")
        #expect(report.outcome == .contradicted)
        let numbers = report.reason.matches(of: /\d+/).compactMap { Int($0.output) }
        #expect(numbers.count == 2)
        #expect(numbers.reduce(0, +) == report.findings.count, "\(report.reason)")
    }

    @Test func pathsAreShownUnderTheSubmission() throws {
        let report = try report("uth/1", [("uth.md", Self.incidents)])
        #expect(report.outcome == .evidenceFound)
        #expect(report.reason.contains(" uth.md:"))
        #expect(!report.reason.contains("prøve/"))
    }

    @Test func aGroundThatNothingKnowsIsAnErrorAtLoad() throws {
        for (ground, complaint) in [
            ("laws: [BEK-1999-99999]", "BEK-1999-99999"), ("tasks: [postbud]", "postbud"),
            ("kinds: [brev]", "brev"),
        ] {
            var files = try ShippedRules.files()
            let pack = """
                pack: prøve
                title: Prøve
                version: "1"
                basis: reconstructed
                points:
                  - {number: "1", title: Prøve, method: documents, contradicted-by: [{category: outdated-reference, \(ground)}]}
                """
            files["packs/prøve.yaml"] = Array(pack.utf8)
            let error = #expect(throws: KnowledgeError.self) {
                _ = try Knowledge(RuleFiles(folder: "Rules", files: files))
            }
            #expect(error?.message.danish.contains(complaint) == true)
        }
    }
}
