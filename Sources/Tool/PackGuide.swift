import Findings
import Rules
import Vocabulary
import Workflows

/// A pack as a checklist to prepare by: which documents to collect, what each point asks, and what to talk through.
struct PackGuide {
    let packs: [Pack]
    let rules: RuleBook
    let language: Language

    var text: String {
        guard let main = packs.last else { return "" }
        var lines = [main.title(language), basis(main), ""]
        lines += collection
        for pack in packs { lines += section(pack) }
        lines += questions
        return lines.joined(separator: "\n") + "\n"
    }

    private func basis(_ pack: Pack) -> String {
        switch pack.basis {
        case .official:
            said(
                "Punkternes titler er tilsynets egne; spørgsmålene er vores.",
                "The points' titles are the inspectorate's own; the questions are ours.")
        case .reconstructed:
            said(
                "Punkterne er vores læsning af det, der blev set efter; tilsynets egen ordlyd kan være en anden.",
                "The points are our reading of what was inspected; the inspectorate's own wording may differ."
            )
        }
    }

    /// The first question clinics ask: which documents are wanted.
    private var collection: [String] {
        let wanted = packs.flatMap(\.points).compactMap { $0.collect?(language) }
        guard !wanted.isEmpty else { return [] }
        return [said("Find disse dokumenter frem", "Collect these documents")] + wanted.map { "  [ ] \($0)" }
            + [""]
    }

    private func section(_ pack: Pack) -> [String] {
        var lines = [pack.title(language)]
        for point in pack.points {
            lines.append("  [ ] \(point.id.number)  \(point.title(language))  (\(method(point.method)))")
            for id in point.workflows {
                guard let workflow = rules.workflow(id) else { continue }
                lines.append("         \(workflow.question(language))")
                lines.append("           \(workflow.advice(language))")
            }
            if let source = point.source { lines.append("         \(said("Kilde", "Source")): \(source)") }
        }
        return lines + [""]
    }

    private var questions: [String] {
        let questions = packs.flatMap(\.questions)
        guard !questions.isEmpty else { return [] }
        return [said("Tal dem igennem på et møde", "Talk these through at a meeting")]
            + questions.map { "  – \($0(language))" }
    }

    private func method(_ method: MeasuringPoint.Method) -> String {
        switch method {
        case .documents: said("ses af dokumenterne", "seen from the documents")
        case .interview: said("afgøres ved interview", "decided by interview")
        case .journalReview: said("afgøres ved journalgennemgang", "decided by review of journals")
        case .observation: said("afgøres ved observation", "decided by observation")
        }
    }

    private func said(_ danish: String, _ english: String) -> String {
        Translated(da: danish, en: english)(language)
    }
}
