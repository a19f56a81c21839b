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

/// Look-up in ranges that are sorted; each costs the logarithm of their number.
extension RandomAccessCollection<TextRange> where Index == Int {
    /// The place of the first range that begins at `offset` or after it.
    func firstIndex(from offset: Int) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The ranges that lie wholly inside `range`.
    func inside(_ range: TextRange) -> [TextRange] {
        self[firstIndex(from: range.lowerBound)...].prefix { $0.lowerBound < range.upperBound }
            .filter(range.contains)
    }

    /// Whether one of the ranges around `range` shares a byte with it; ranges hold one another at most a few deep.
    func overlaps(_ range: TextRange) -> Bool {
        let first = firstIndex(from: range.lowerBound)
        return self[Swift.max(startIndex, first - 3)..<first].contains { $0.overlaps(range) }
            || first < endIndex && self[first].overlaps(range)
    }

    /// Whether any range lies wholly inside `range`.
    func hasAny(in range: TextRange) -> Bool {
        var index = firstIndex(from: range.lowerBound)
        while index < endIndex, self[index].lowerBound < range.upperBound {
            if range.contains(self[index]) { return true }
            index += 1
        }
        return false
    }
}
