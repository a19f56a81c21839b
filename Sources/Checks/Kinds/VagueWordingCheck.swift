package import Analysis
import DocumentModel
package import RuleSyntax
import SourceText

/// Finds words that leave open who, what or when, in sentences that do not say it either; each wording once a document.
///
///     kind: vague-wording
///     phrases: [snarest, hurtigst muligt]
///     cleared-by: [inden for, senest]
package struct VagueWordingCheck: Check {
    package static let variants = ["vague"]
    package static let captures = ["phrase"]

    private let phrases: [Term]
    private let clearing: [Term]

    package init(_ fields: inout RuleFields) throws(RuleError) {
        phrases = try Self.terms(fields.required("phrases"))
        clearing =
            try fields.optional("cleared-by").map { node throws(RuleError) in try Self.terms(node) } ?? []
    }

    package var reachableVariants: [String] { Self.variants }

    package var terms: [Term] { phrases + clearing }

    package var work: CheckWork { .document(matches) }

    private func matches(in document: AnalyzedDocument, _ surroundings: Surroundings) -> [Match] {
        let found = Set(phrases.flatMap { document.occurrences(of: $0) }).sorted()
        guard !found.isEmpty else { return [] }
        let cleared = clearing.flatMap { document.occurrences(of: $0) }
        var last: TextRange?
        var said: Set<String> = []
        return found.compactMap { range in
            if let last, last.overlaps(range) { return nil }
            guard let sentence = document.sentence(of: range),
                !cleared.contains(where: { sentence.contains($0) && !$0.overlaps(range) })
            else { return nil }
            last = range
            let phrase = document.document.string(range)
            guard said.insert(phrase.lowercased()).inserted else { return nil }
            return Match(range: range, variant: "vague", captures: ["phrase": .text(phrase)])
        }
    }

    private static func terms(_ node: RuleNode) throws(RuleError) -> [Term] {
        var terms: [Term] = []
        for item in try node.list() { terms.append(try Term(item)) }
        return terms
    }
}
