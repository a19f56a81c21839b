import Findings
import Foundation
import Reports
import Testing
import Vocabulary

@Suite("The JSON report keeps its contract")
struct SchemaTests {
    private var schema: Data {
        get throws {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
            return try Data(contentsOf: root.appendingPathComponent("Documentation/report-1.schema.json"))
        }
    }

    @Test(arguments: Language.allCases)
    func theSharedRunIsValid(_ language: Language) throws {
        let checker = try SchemaChecker(schema: try schema)
        for units in [[], [SharedRun.clinic], [SharedRun.clinic, SharedRun.quiet, SharedRun.hostile]] {
            let report = ReportFormat.json.render(SharedRun.run(units, language: language))
            #expect(try checker.faults(in: Data(report.utf8)) == [])
        }
    }

    @Test(arguments: [
        ("\"severity\": \"error\"", "\"severity\": \"grave\""), ("\"line\": 9", "\"line\": 0"),
        ("\"entries\": 891", "\"entries\": \"891\""), ("\"passed\": false", "\"passed\": 0"),
        ("\"asOf\": \"2026-11-20\"", "\"asOf\": \"20. november\""),
        ("\"kind\": \"form\"", "\"sort\": \"form\""),
    ])
    func aFaultIsSeen(_ right: String, _ wrong: String) throws {
        let report = ReportFormat.json.render(SharedRun.run([SharedRun.clinic]))
        let broken = report.replacing(right, with: wrong)
        #expect(broken != report)
        #expect(try !SchemaChecker(schema: try schema).faults(in: Data(broken.utf8)).isEmpty)
    }

    /// The order is part of the contract, and JSON Schema cannot say it.
    @Test func keysStandInOrder() {
        let report = ReportFormat.json.render(SharedRun.run([SharedRun.clinic]))
        let order = [
            "schema", "tool", "asOf", "register", "packs", "units", "name", "path", "site", "documents",
            "findings",
            "id", "rule", "category", "severity", "confidence", "document", "range", "page", "headingPath",
            "excerpt",
            "message", "correction", "measuringPoints", "details", "status", "workflows", "missingSlots",
            "reason",
            "evidence", "searched", "number", "outcome", "summary", "passed",
        ]
        var rest = report[...]
        for key in order {
            guard let found = rest.firstRange(of: "\"\(key)\": ") else {
                Issue.record("\(key) does not follow")
                return
            }
            rest = rest[found.upperBound...]
        }
    }
}
