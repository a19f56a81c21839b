package import RuleSyntax
package import Vocabulary

/// Texts inside a rule that say what it finds and what it leaves alone: its tests, and its documentation.
package struct RuleExamples: Sendable {
    /// A piece of Markdown; in one that fails, each spot the rule must find stands in `[[…]]`.
    package struct Example: Sendable {
        package let markedText: String
        package let place: RulePlace

        package init(markedText: String, place: RulePlace) {
            self.markedText = markedText
            self.place = place
        }
    }

    /// The day the examples are judged for.
    package let day: CalendarDay
    package let fails: [Example]
    package let passes: [Example]

    package init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        let dayNode = try fields.required("as-of")
        guard let day = CalendarDay(iso: try dayNode.string()) else {
            throw dayNode.expected("en dato som 2026-11-20", "a date such as 2026-11-20")
        }
        self.day = day
        fails = try Self.examples(fields.required("fails"))
        passes = try Self.examples(fields.required("passes"))
        try fields.finish()
        guard !fails.isEmpty, !passes.isEmpty else {
            throw RuleError(
                node.place,
                da: "en regel skal have eksempler både på det, den finder, og det, den lader være",
                en: "a rule needs examples both of what it finds and of what it leaves alone")
        }
        for example in fails where !example.markedText.contains("[[") {
            throw RuleError(
                example.place, da: "eksemplet viser ikke med [[…]], hvad reglen skal finde",
                en: "the example does not show in [[…]] what the rule must find")
        }
    }

    private static func examples(_ node: RuleNode) throws(RuleError) -> [Example] {
        var examples: [Example] = []
        for item in try node.list() {
            examples.append(Example(markedText: try item.string(), place: item.place))
        }
        return examples
    }
}
