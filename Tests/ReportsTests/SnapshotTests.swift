import Findings
import Reports
import Testing
import Vocabulary

@Suite("Every format shows the shared run as it did before")
struct SnapshotTests {
    @Test(arguments: ReportFormat.allCases)
    func manySubmissions(_ format: ReportFormat) throws {
        try Snapshot.check(format.render(SharedRun.run()), "many.\(format.rawValue)")
    }

    @Test(arguments: ReportFormat.allCases)
    func oneSubmission(_ format: ReportFormat) throws {
        let run = SharedRun.run([SharedRun.clinic])
        try Snapshot.check(format.render(run, ReportOptions(sheet: "ark.html")), "one.\(format.rawValue)")
    }

    @Test(arguments: ReportFormat.allCases)
    func english(_ format: ReportFormat) throws {
        let run = SharedRun.run([SharedRun.clinic], language: .english)
        try Snapshot.check(format.render(run), "english.\(format.rawValue)")
    }

    @Test func colour() throws {
        let run = SharedRun.run([SharedRun.clinic])
        try Snapshot.check(ReportFormat.text.render(run, ReportOptions(colour: true)), "colour.text")
    }

    @Test func narrow() throws {
        let run = SharedRun.run([SharedRun.clinic, SharedRun.quiet])
        try Snapshot.check(ReportFormat.text.render(run, ReportOptions(width: 48)), "narrow.text")
    }

    @Test(arguments: ReportFormat.allCases, Language.allCases)
    func sameRunSameBytes(_ format: ReportFormat, _ language: Language) {
        let first = format.render(SharedRun.run(language: language))
        #expect(first == format.render(SharedRun.run(language: language)))
        #expect(first.hasSuffix("\n") && !first.hasSuffix("\n\n"))
    }

    /// The word is a person's decision.
    @Test(arguments: ReportFormat.allCases, Language.allCases)
    func neverSaysThatDemandsAreMet(_ format: ReportFormat, _ language: Language) {
        let report = format.render(SharedRun.run(language: language)).lowercased()
        #expect(!report.contains("opfyldt"))
        #expect(!report.contains("fulfilled"))
    }

    @Test(arguments: [ReportFormat.text, .html])
    func anOldRegisterIsSaidAloud(_ format: ReportFormat) {
        let warning = "Retsregisteret er fra 12. februar 2026 (281 dage gammelt)."
        #expect(format.render(SharedRun.run()).contains(warning))
        #expect(format.render(SharedRun.run([SharedRun.quiet])).contains(warning))
        #expect(!format.render(SharedRun.run(age: 90)).contains("dage gammelt"))
    }
}
