import Findings
import SourceText
import Vocabulary

/// The run that every report is tested with: several submissions, every severity, and names that mean harm.
enum SharedRun {
    static func run(
        _ units: [Unit] = [clinic, quiet, hostile], language: Language = .danish, age: Int = 281
    ) -> Run {
        Run(
            tool: ToolVersion(name: "tilsynsklar", version: "0.1.0"), asOf: day(2026, 11, 20),
            language: language,
            register: RegisterStatus(asOf: day(2026, 2, 12), entries: 891, age: age),
            packs: [
                PackVersion(
                    id: "billeddiagnostik-2024", title: "Billeddiagnostiske behandlingssteder 2024-2025",
                    version: "1", basis: .reconstructed)
            ],
            rules: rules, units: units, passed: false)
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
        guard let date = CalendarDay(year: year, month: month, day: day) else {
            preconditionFailure("no such day")
        }
        return date
    }

    private static let rules = [
        rule(
            "outdated-reference", "Henvisningen gælder ikke længere", .outdatedReference, .error, nil,
            "Erfaringsopsamling: administrative tilsyn på billeddiagnostiske behandlingssteder 2024-2025, side 3"
        ),
        rule(
            "absent-clinician",
            "Hvem håndterer indkomne svar, når den ansvarlige behandler er væk i længere tid?",
            .missingWorkflow, .error,
            "Skriv, hvem der overtager indbakken fra første fraværsdag, og hvor ofte den læses.", nil,
            slots: ["who": "hvem", "action": "hvad der gøres"]),
        rule(
            "response-time", "Hvilke svartider er aftalt?", .missingWorkflow, .warning,
            "Skriv et tal, og hvornår tiden begynder.", nil),
        rule(
            "placeholder", "Et felt er ikke udfyldt", .placeholder, .warning,
            "Udfyld feltet, eller slet det.", nil),
        rule(
            "conflicting-values", "Dokumenterne siger hver sit", .conflictingValues, .warning,
            "Vælg den rigtige oplysning, og skriv den samme begge steder.", nil),
        rule(
            "missing-last-revised", "Det står ikke, hvornår instruksen sidst er revideret", .missingMetadata,
            .note,
            "Skriv datoen øverst i instruksen.", nil),
    ]

    private static func rule(
        _ id: String, _ title: String, _ category: Findings.Category, _ severity: Severity, _ advice: String?,
        _ source: String?, slots: [String: String] = [:]
    ) -> RuleDescription {
        RuleDescription(
            id: RuleID(id), title: title, category: category, severity: severity, advice: advice,
            source: source, slots: slots)
    }

    static func place(_ line: Int, _ column: Int, length: Int, bytes: ByteRange? = nil, page: Int? = nil)
        -> Place
    {
        Place(
            start: SourcePosition(line: line, column: column),
            end: SourcePosition(line: line, column: column + length), bytes: bytes, page: page)
    }

    static func quotation(_ before: String, _ marked: String, _ after: String, cut: Bool = true) -> Quotation
    {
        Quotation(
            parts: [.init(before), .init(marked, isMarked: true), .init(after)], isCutBefore: cut,
            isCutAfter: cut)
    }

    static func document(
        _ path: String, _ kind: DocumentKind = .instruction, declared: Bool = true,
        status: DocumentReport.Status = .read, reason: String? = nil
    ) -> DocumentReport {
        DocumentReport(
            path: path, format: status == .unreadable ? nil : "html", kind: kind, isKindDeclared: declared,
            title: nil, bytes: 5_120, sha256: String(repeating: "0a1b2c3d", count: 8), status: status,
            reason: reason)
    }
}
