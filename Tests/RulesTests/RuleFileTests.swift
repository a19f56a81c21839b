import Checks
import Findings
import RuleSyntax
import Rules
import Testing
import Vocabulary

/// A rule that cannot be honoured is an error at load, with its place and what was expected.
@Suite struct RuleFileTests {
    static let healthy = """
        check: prøve
        title: {da: Prøve, en: Trial}
        kind: legal-reference
        standings: [lapsed]
        category: outdated-reference
        severity: error
        messages:
          lapsed:
            message: {da: "{cited.name} er ophævet", en: "{cited.name} has been repealed"}
        examples:
          as-of: 2026-11-20
          fails: ["Efter [[BEK 1225/2021]]."]
          passes: ["Efter BEK 1361/2025."]
        """

    private func load(_ text: String) throws -> RuleBook {
        try RuleBook(checks: [(name: "prøve.yaml", bytes: Array(text.utf8))])
    }

    @Test func aHealthyRuleLoads() throws {
        let rule = try #require(try load(Self.healthy).rules.first)
        #expect(rule.id.name == "prøve")
        #expect(rule.documentKinds == Set(DocumentKind.allCases))
    }

    @Test(arguments: [
        ("severity: error", "severity: fatal", 6, "note, warning, error"),
        ("standings: [lapsed]", "standings: [udløbet]", 4, "lapsed"),
        ("kind: legal-reference", "kind: legal-refrence", 3, "legal-reference"),
        ("title: {da: Prøve, en: Trial}", "title: {da: Prøve}", 2, "»en« mangler"),
        ("severity: error", "severity: error\nsevrity: note", 7, "ukendt felt »sevrity«"),
        ("{cited.name} er ophævet", "{cites.name} er ophævet", 9, "cited, ended"),
        ("  lapsed:\n", "  replaced:\n", 1, "mangler en besked"),
        ("[\"Efter [[BEK 1225/2021]].\"]", "[\"Efter BEK 1225/2021.\"]", 12, "[[…]]"),
        ("passes: [\"Efter BEK 1361/2025.\"]", "passes: []", 11, "eksempler"),
        ("as-of: 2026-11-20", "as-of: i dag", 11, "2026-11-20"),
        ("check: prøve", "check: prøve\ncheck: igen", 1, "to gange"),
        ("messages:", "messages", 8, "YAML"),
    ])
    func aFaultIsNamedWithItsPlace(_ healthy: String, _ faulty: String, _ line: Int, _ expected: String)
        throws
    {
        let text = Self.healthy.replacing(healthy, with: faulty)
        try #require(text != Self.healthy)
        let error = #expect(throws: RuleError.self) { _ = try load(text) }
        #expect(error?.message.danish.contains(expected) == true, "\(error?.message.danish ?? "")")
        #expect(error?.place.file == "prøve.yaml")
        #expect(error?.place.line == line)
    }

    @Test func twoRulesOfOneNameAreAnError() {
        let bytes = Array(Self.healthy.utf8)
        #expect(throws: RuleError.self) { _ = try RuleBook(checks: [("a.yaml", bytes), ("b.yaml", bytes)]) }
    }

    @Test(arguments: [
        ("journal*.txt", "u/journal-1.txt", true), ("journal*.txt", "u/journal/1.txt", false),
        ("aftaler/**", "u/aftaler/2024/a.html", true), ("*.md", "a.md.txt", false),
        ("?.txt", "u/a.txt", true),
    ])
    func patternsMatchTheLastPartsOfAPath(_ pattern: String, _ path: String, _ matches: Bool) {
        #expect(GlobPattern(pattern).matches(path) == matches)
    }

    @Test func settingsSayWhatAPlaceIs() throws {
        let text =
            "name: Klinikken\nsite: {type: billeddiagnostik, health-staff: 4, foreign-supplier: true}\ndocuments: {\"j*.txt\": journal}\n"
        let settings = try SubmissionSettings(YAMLReader.node(Array(text.utf8), file: "t.yaml"))
        #expect(settings.name == "Klinikken")
        #expect(settings.site.map(\.name) == ["type", "health-staff", "foreign-supplier"])
        #expect(settings.kind(of: "mappe/j1.txt") == .journal)
        #expect(settings.kind(of: "mappe/a.txt") == nil)
    }
}
