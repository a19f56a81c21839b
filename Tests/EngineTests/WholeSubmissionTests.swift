import Batch
import Engine
import Findings
import Rules
import Storage
import Testing
import Vocabulary

/// Submissions of many kinds of clinics, with what the rules that see all documents together must say of them.
@Suite struct WholeSubmissionTests {
    /// A submission, and what must be found: a piece of each excerpt, in order of the documents.
    struct Case: Sendable, CustomStringConvertible {
        let name: String
        let documents: [(path: String, text: String)]
        let expected: [String]

        var description: String { name }
    }

    /// The excerpts that the rule `id` finds in `documents`.
    static func excerpts(of id: String, in documents: [(path: String, text: String)]) throws -> [String] {
        let day = try #require(CalendarDay(iso: "2026-11-20"))
        let checker = Checker(knowledge: try ShippedRules.allKnowledge(), day: day, language: .danish)
        let examined = documents.map {
            checker.examine(
                SubmittedFile(path: $0.path, content: .bytes(Array($0.text.utf8))), settings: .none)
        }
        let unit = checker.conclude(
            name: "prøve", path: "prøve", settings: .none, problems: [], documents: examined, passedOver: [])
        return unit.findings.filter { $0.rule.name == id }.map(\.excerpt)
    }

    @Test(arguments: BrokenReferenceCases.all)
    func whatIsReferredToIsThereOrNamed(_ trial: Case) throws {
        let found = try Self.excerpts(of: "broken-reference", in: trial.documents)
        #expect(found == trial.expected, "\(trial.name)")
    }

    @Test(arguments: ConflictingValueCases.all + ConflictingTelephoneCases.all + ConflictingClauseCases.all)
    func valuesThatDisagreeAreNamed(_ trial: Case) throws {
        let found = try Self.excerpts(of: "conflicting-values", in: trial.documents)
        #expect(found.count == trial.expected.count, "\(trial.name): \(found)")
        for (found, expected) in zip(found, trial.expected) { #expect(found.contains(expected)) }
    }
}
