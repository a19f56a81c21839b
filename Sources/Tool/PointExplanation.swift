import Findings
import Reports
import Rules
import SourceText
import Vocabulary
import Workflows

/// A measuring point told to a person: what it asks, how it is decided, and what it rests on.
struct PointExplanation {
    let pack: Pack
    let point: MeasuringPoint
    let rules: RuleBook
    let language: Language

    var text: String {
        var lines = [point.title(language), ""]
        lines.append(label(said("Målepunkt", "Point")) + "\(point.id) · \(pack.title(language))")
        lines.append(label(said("Afgøres", "Decided")) + method)
        if let source = point.source ?? pack.source { lines.append(label(said("Kilde", "Source")) + source) }
        lines.append(label(said("Ordlyd", "Wording")) + basis)
        if let condition = point.condition {
            let when = said("hvis \(condition.fact) er nej", "if \(condition.fact) is false")
            lines.append(label(said("Ikke aktuelt", "Not applicable")) + when)
        }
        if let collect = point.collect {
            lines.append(label(said("Find frem", "Collect")) + collect(language))
        }
        lines += workflows + grounds
        return lines.joined(separator: "\n") + "\n"
    }

    /// How it ended for a submission, and by which findings.
    static func text(of report: MeasuringPointReport, in unit: Unit, _ language: Language) -> String {
        let here = Translated(da: "Her: ", en: "Here: ")(language)
        let findings = unit.findings.filter { report.findings.contains($0.id) }.map { finding in
            let path = finding.document.map { Unit.shortPath($0, under: unit.path) } ?? "–"
            let line = finding.place.map { ":\($0.start.line):\($0.start.column)" } ?? ""
            return "  \(path)\(line)  \(finding.message)"
        }
        return (["", here + report.outcome.name(language), report.reason] + findings).joined(separator: "\n")
            + "\n"
    }

    private var method: String {
        switch point.method {
        case .documents: said("ud fra dokumenterne", "from the documents")
        case .interview: said("ved interview", "by interview")
        case .journalReview: said("ved gennemgang af journaler", "by review of journals")
        case .observation: said("ved observation på stedet", "by observation on the spot")
        }
    }

    private var basis: String {
        switch point.basis {
        case .official: said("styrelsens egen", "the inspectorate's own")
        case .reconstructed:
            said("vores læsning, ikke styrelsens ordlyd", "our reading, not the inspectorate's wording")
        }
    }

    private var workflows: [String] {
        let asked = point.workflows.compactMap(rules.workflow)
        guard !asked.isEmpty else { return [] }
        return ["", said("Dokumenterne skal svare på", "The documents must answer")]
            + asked.map { "  \($0.question(language)) (\($0.id))" }
    }

    private var grounds: [String] {
        section(said("Taler imod", "Speaks against it"), point.contradictions)
            + section(said("Viser, at noget mangler", "Shows that something is missing"), point.gaps)
    }

    private func section(_ title: String, _ grounds: [Ground]) -> [String] {
        guard !grounds.isEmpty else { return [] }
        return ["", title]
            + grounds.flatMap { ground in
                rules.rules.filter { $0.category == ground.category && $0.severity > .note }.map { rule in
                    "  \(rule.title(language)) (\(rule.id))\(limit(of: ground))"
                }
            }
    }

    /// What narrows a ground to the point's own subject.
    private func limit(of ground: Ground) -> String {
        var limits: [String] = []
        if !ground.laws.isEmpty {
            let laws = ground.laws.sorted().joined(separator: ", ")
            limits.append(said("kun \(laws) og det, de afløste", "only \(laws) and what they replaced"))
        }
        if !ground.tasks.isEmpty {
            let tasks = ground.tasks.sorted().joined(separator: ", ")
            limits.append(said("kun opgaven \(tasks)", "only the task \(tasks)"))
        }
        if limits.isEmpty, !point.subjects.isEmpty {
            let subjects = point.subjects.joined(separator: ", ")
            limits.append(
                said(
                    "kun i dokumenter, der svarer på \(subjects)", "only in documents that answer \(subjects)"
                ))
        }
        return limits.isEmpty ? "" : ": " + limits.joined(separator: ", ")
    }

    private func label(_ word: String) -> String {
        word + String(repeating: " ", count: max(1, 15 - word.count))
    }

    private func said(_ danish: String, _ english: String) -> String {
        Translated(da: danish, en: english)(language)
    }
}
