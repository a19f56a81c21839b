import Findings
import RuleSyntax
import Rules
import Vocabulary

/// A rule told to a person.
struct RuleExplanation {
    let rule: CheckRule
    let language: Language

    var text: String {
        var lines = [rule.title(language), ""]
        lines.append(label("Regel", "Rule") + rule.id.name)
        lines.append(label("Alvor", "Severity") + rule.severity.name(language))
        if let source = rule.source { lines.append(label("Kilde", "Source") + source.citation) }
        if let advice = rule.advice { lines.append(label("Gør sådan", "Do this") + advice(language)) }
        lines.append(label("Står i", "Stands in") + rule.place.file)
        lines += ["", Translated(da: "Finder", en: "Finds")(language)]
        lines += rule.examples.fails.map { "  ✗ " + shown($0.markedText) }
        lines += ["", Translated(da: "Lader være", en: "Leaves alone")(language)]
        lines += rule.examples.passes.map { "  ✓ " + shown($0.markedText) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func label(_ danish: String, _ english: String) -> String {
        let word = Translated(da: danish, en: english)(language)
        return word + String(repeating: " ", count: max(1, 12 - word.count))
    }

    private func shown(_ example: String) -> String {
        example.replacing("[[", with: "›").replacing("]]", with: "‹").replacing("\n", with: " ")
    }
}

extension Severity {
    /// The word people see.
    func name(_ language: Language) -> String {
        switch self {
        case .error: Translated(da: "fejl", en: "error")(language)
        case .warning: Translated(da: "advarsel", en: "warning")(language)
        case .note: Translated(da: "note", en: "note")(language)
        }
    }
}
