import Analysis
import RuleSyntax
import SourceText

/// Terms that mean one thing to a check, and where any of them stands.
struct TermGroup: Sendable {
    let terms: [Term]

    /// - Parameter node: a list of terms; no term where nil.
    init(_ node: RuleNode?) throws(RuleError) {
        var terms: [Term] = []
        for item in try node?.list() ?? [] { terms.append(try Term(item)) }
        self.terms = terms
    }

    /// Where the terms stand in a document, by start.
    func places(in document: AnalyzedDocument) -> [TextRange] {
        terms.flatMap(document.occurrences(of:)).sorted()
    }
}

extension [TextRange] {
    /// The ranges that lie wholly inside `range`; `self` must be sorted.
    func inside(_ range: TextRange) -> [TextRange] {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return self[low...].prefix { $0.lowerBound < range.upperBound }.filter(range.contains)
    }

    /// Whether any range lies wholly inside `range`; `self` must be sorted.
    func hasAny(in range: TextRange) -> Bool { !inside(range).isEmpty }
}
