import Engine
import Findings
import Reports
import RuleSyntax
import Rules
import SourceText
import Vocabulary
import Workflows

/// A workflow told to a person, and what came of it on documents.
struct WorkflowExplanation {
    let workflow: Workflow
    let language: Language

    /// The question, its slots and its examples.
    var text: String {
        var lines = [workflow.question(language), ""]
        lines.append(label("Arbejdsgang", "Workflow") + workflow.id)
        lines.append(label("Led", "Slots") + workflow.slots.map { $0.name(language) }.joined(separator: ", "))
        if let source = workflow.source { lines.append(label("Kilde", "Source") + source) }
        lines.append(label("Gør sådan", "Do this") + workflow.advice(language))
        lines.append(label("Står i", "Stands in") + workflow.place.file)
        lines += group("Et svar", "An answer", "✓", workflow.examples.described)
        lines += group("Et halvt svar", "Half an answer", "◐", workflow.examples.partial)
        lines += group("Intet svar", "No answer", "✗", workflow.examples.missing)
        return lines.joined(separator: "\n") + "\n"
    }

    /// What filled each slot, where, and what is missing.
    static func text(of trace: WorkflowTrace, _ language: Language) -> String {
        var lines = ["", status(trace.status)(language)]
        if let reason = trace.reason { lines.append(reason) }
        for passage in trace.passages.prefix(3) {
            lines += ["", "\(passage.document):\(passage.place.start.line):\(passage.place.start.column)"]
            lines.append(
                "  " + passage.quotation.parts.map { $0.isMarked ? "›\($0.text)‹" : $0.text }.joined())
            for slot in passage.slots {
                let missing = Translated(da: "mangler", en: "missing")(language)
                lines.append("    \(slot.text == nil ? "✗" : "✓") \(slot.name): \(slot.text ?? missing)")
            }
            if passage.isUnsettled {
                lines.append(
                    Translated(
                        da: "    ✗ teksten siger, at det ikke er fastlagt",
                        en: "    ✗ the text says that it is not settled")(
                            language))
            }
        }
        let read = Translated(da: "Læst", en: "Read")(language)
        lines += ["", "\(read): \(trace.searched.isEmpty ? "–" : trace.searched.joined(separator: ", "))"]
        if trace.status == .missing || trace.status == .partial { lines.append(trace.advice) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func status(_ status: WorkflowStatus) -> Translated {
        switch status {
        case .described: Translated(da: "Her: beskrevet", en: "Here: described")
        case .partial: Translated(da: "Her: delvis beskrevet", en: "Here: described in part")
        case .missing:
            Translated(
                da: "Her: ikke fundet. Det nærmeste, hvis noget kom nær:",
                en: "Here: not found. The nearest, if any came near:")
        case .notApplicable: Translated(da: "Her: ikke aktuelt", en: "Here: not applicable")
        }
    }

    private func label(_ danish: String, _ english: String) -> String {
        let word = Translated(da: danish, en: english)(language)
        return word + String(repeating: " ", count: max(1, 13 - word.count))
    }

    private func group(_ danish: String, _ english: String, _ mark: String, _ examples: [RuleNode])
        -> [String]
    {
        let texts = examples.compactMap { try? $0.string() }
        return ["", Translated(da: danish, en: english)(language)]
            + texts.map { "  \(mark) " + $0.replacing("\n", with: " ") }
    }
}
