package import Analysis
package import RuleSyntax
import DocumentModel
import SourceText

/// Finds words with values between them, where the values compare as the rule says.
///
///     kind: pattern
///     pattern: rykkes … efter {frist:tal} dage
///     where: [frist > 14]
package struct PatternCheck: Check {
    package static let variants = ["found"]
    package static let captures = ["found", "first", "second", "third"]

    private let patterns: [(pattern: ValuePattern, conditions: [ValueComparison])]
    private let unless: [Term]

    package init(_ fields: inout RuleFields) throws(RuleError) {
        let node = try fields.required("pattern")
        let conditions = try fields.optional("where")?.list() ?? []
        var nodes = [node]
        if case .list(let several) = node.content { nodes = several }
        var patterns: [(pattern: ValuePattern, conditions: [ValueComparison])] = []
        for node in nodes {
            let pattern = try ValuePattern(node)
            var comparisons: [ValueComparison] = []
            for condition in conditions {
                comparisons.append(try ValueComparison(condition, pattern.places))
            }
            patterns.append((pattern, comparisons))
        }
        self.patterns = patterns
        unless = try fields.terms("unless")
    }

    package var reachableVariants: [String] { Self.variants }

    package var terms: [Term] { patterns.flatMap(\.pattern.terms) + unless }

    package var work: CheckWork { .document(matches) }

    private func matches(in document: AnalyzedDocument, _ surroundings: Surroundings) -> [Match] {
        let voids = TermPlaces(unless, in: document)
        return patterns.flatMap { pattern, conditions in
            pattern.occurrences(in: document, surroundings.values).filter { found in
                conditions.allSatisfy { $0.holds(found.values, on: surroundings.day) }
                    && !voids.stand(in: document.sentence(of: found.range) ?? found.range)
            }.map { match($0, in: document.document) }
        }
    }

    private func match(_ found: ValuePattern.Occurrence, in document: Document) -> Match {
        var captures: [String: CaptureValue] = ["found": .text(document.string(found.range))]
        for (name, value) in zip(["first", "second", "third"], found.values) {
            captures[name] = .text(document.string(value.range))
        }
        return Match(range: found.range, variant: "found", captures: captures)
    }
}
