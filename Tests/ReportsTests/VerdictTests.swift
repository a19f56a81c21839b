import Findings
import Testing
import Vocabulary

@testable import Reports

@Suite("The verdict says what the counts say")
struct VerdictTests {
    private func verdict(_ findings: [Finding], read: Int = 1, unread: Int = 0) -> Verdict {
        let documents =
            (0..<read).map { SharedRun.document("u/\($0).html") }
            + (0..<unread).map { SharedRun.document("u/x\($0).pdf", status: .unreadable) }
        return Verdict(
            Unit(
                name: "u", path: "u", site: [], documents: documents, findings: findings, workflows: [],
                measuringPoints: [], notAssessed: []), .danish)
    }

    @Test func countsInWords() {
        #expect(verdict([SharedRun.outdated]).headline == "Én ting skal rettes, før materialet sendes.")
        let two = verdict([SharedRun.outdated, SharedRun.outdated, SharedRun.conflict])
        #expect(two.headline == "To ting skal rettes, før materialet sendes.")
        #expect(
            two.details == ["To henvisninger gælder ikke længere.", "Desuden bør ét sted ses efter."])
    }

    @Test func warningsAndNotesAreNotFaults() {
        #expect(verdict([SharedRun.conflict]).headline == "Ingen fejl, men ét sted bør ses efter.")
        #expect(verdict([SharedRun.missingDate]).headline == "Ingen fejl, kun én bemærkning.")
    }

    @Test func acceptedFindingsDoNotCount() {
        #expect(
            verdict([SharedRun.waived]).headline == "Der er ikke fundet noget at rette i det, der blev læst.")
    }

    @Test func whatWasNotReadIsSaid() {
        #expect(verdict([], read: 0, unread: 2).headline == "Intet af materialet kunne læses.")
        #expect(verdict([], unread: 2).details == ["To dokumenter kunne ikke læses og er ikke vurderet."])
    }

    @Test(arguments: Category.allCases, Language.allCases)
    func everyCategoryHasAClauseForOneAndForMany(_ category: Findings.Category, _ language: Language) {
        #expect(category.clause(1, language) != category.clause(13, language))
        #expect(category.clause(13, language).contains("13"))
        #expect(!category.clause(2, language).contains("#"))
    }
}
