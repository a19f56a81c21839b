import Engine
import Findings
import Rules
import Testing
import Vocabulary

/// Submissions made of texts, judged by all rules that ship.
enum Submission {
    static func unit(
        _ documents: [(path: String, text: String)], settings text: String = "", passedOver: [String] = [],
        language: Language = .danish
    ) throws -> Unit {
        let day = try #require(CalendarDay(iso: "2026-11-20"))
        let base = Checker(knowledge: try ShippedRules.allKnowledge(), day: day, language: language)
        let read = base.settings(Array(text.utf8), path: "prøve/tilsynsklar.yaml")
        let examined = documents.map { document in
            read.checker.examine(
                SubmittedFile(path: "prøve/" + document.path, content: .bytes(Array(document.text.utf8))),
                settings: read.settings)
        }
        return read.checker.conclude(
            name: "prøve", path: "prøve", settings: read.settings, problems: read.problems,
            documents: examined, passedOver: passedOver.map { "prøve/" + $0 })
    }
}
