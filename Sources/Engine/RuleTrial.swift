import Analysis
import Checks
import DocumentModel
package import Findings
import Parsing
package import Rules
import SourceText
package import Vocabulary

/// Tries every rule on the examples inside it: what it must find, to the letter, and what it must leave alone.
package struct RuleTrial: Sendable {
    /// How one example went.
    package struct Result: Sendable {
        package let rule: RuleID
        package let example: RuleExamples.Example
        /// What is not as the example says; nil where it holds.
        package let complaint: Translated?
    }

    private let knowledge: Knowledge

    package init(knowledge: Knowledge) { self.knowledge = knowledge }

    /// Every example of every rule, in the order of rules and files.
    package func results() -> [Result] {
        knowledge.rules.rules.flatMap { rule in
            let checker = Checker(knowledge: knowledge, day: rule.examples.day, language: .danish)
            return (rule.examples.fails + rule.examples.passes).map { example in
                Result(rule: rule.id, example: example, complaint: complaint(rule, example, checker))
            }
        }
    }

    private func complaint(_ rule: CheckRule, _ example: RuleExamples.Example, _ checker: Checker)
        -> Translated?
    {
        let (text, expected) = Self.unmarked(example.markedText)
        let found = checker.places(of: rule, in: text)
        if found == expected { return nil }
        func list(_ ranges: [ByteRange]) -> String {
            let spots = ranges.map { "»" + String(decoding: text[$0.bounds], as: UTF8.self) + "«" }
            return spots.isEmpty ? "–" : spots.joined(separator: ", ")
        }
        return Translated(
            da: "skulle finde \(list(expected)), men fandt \(list(found))",
            en: "should find \(list(expected)), but found \(list(found))")
    }

    /// The text without its marks, and the ranges that stood in `[[…]]`.
    static func unmarked(_ marked: String) -> (text: [UInt8], ranges: [ByteRange]) {
        let bytes = Array(marked.utf8)
        var text: [UInt8] = []
        var ranges: [ByteRange] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let pair = index + 1 < bytes.count && bytes[index] == bytes[index + 1]
            if pair, bytes[index] == UInt8(ascii: "[") {
                start = text.count
                index += 2
            } else if pair, bytes[index] == UInt8(ascii: "]") {
                ranges.append(ByteRange(start, text.count))
                index += 2
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return (text, ranges)
    }
}

extension Checker {
    /// Where `rule` finds its fault in a piece of Markdown, whatever kind of document the rule reads.
    fileprivate func places(of rule: CheckRule, in markdown: [UInt8]) -> [ByteRange] {
        guard
            let document = analyze(
                markdown, name: "eksempel.md", kind: rule.documentKinds.first ?? .instruction)
        else { return [] }
        return rule.check.matches(in: document, surroundings).map { document.document.source(of: $0.range) }
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
}
