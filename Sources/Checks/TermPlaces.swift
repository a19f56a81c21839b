package import Analysis
package import RuleSyntax
package import SourceText

/// Where any of several terms stands in a document, by start.
package struct TermPlaces: Sendable {
    package let ranges: [TextRange]

    package init(_ terms: [Term], in document: AnalyzedDocument) {
        var ranges: [TextRange] = []
        for term in terms { ranges += document.occurrences(of: term) }
        if ranges.count > 1 { ranges.sort() }
        self.ranges = ranges
    }

    /// - Parameter ranges: in any order.
    package init(ranges: [TextRange]) { self.ranges = ranges.sorted() }

    package var isEmpty: Bool { ranges.isEmpty }

    /// Those that begin in `range`, in order. Two binary searches.
    package func within(_ range: TextRange) -> ArraySlice<TextRange> {
        let start = firstIndex(notBefore: range.lowerBound)
        guard start < ranges.count, ranges[start].lowerBound < range.upperBound else { return [] }
        return ranges[start..<firstIndex(notBefore: range.upperBound)]
    }

    /// Whether one begins in `range`.
    package func stand(in range: TextRange) -> Bool {
        let start = firstIndex(notBefore: range.lowerBound)
        return start < ranges.count && ranges[start].lowerBound < range.upperBound
    }

    private func firstIndex(notBefore offset: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension RuleNode {
    /// The terms of a list.
    package func terms() throws(RuleError) -> [Term] {
        var terms: [Term] = []
        for item in try list() { terms.append(try Term(item)) }
        return terms
    }
}

extension RuleFields {
    /// The terms of the field `name`; none where it is not there.
    package mutating func terms(_ name: String) throws(RuleError) -> [Term] {
        try optional(name)?.terms() ?? []
    }

    /// The terms of the field `name`; an error where it is not there or empty.
    package mutating func requiredTerms(_ name: String) throws(RuleError) -> [Term] {
        let node = try required(name)
        let terms = try node.terms()
        guard !terms.isEmpty else { throw node.expected("mindst ét ord", "at least one word") }
        return terms
    }

    /// The words of the field `name` in lower case, for comparing whole words.
    package mutating func words(_ name: String) throws(RuleError) -> Set<[UInt8]> {
        Set(try optional(name)?.strings().map { Array($0.lowercased().utf8) } ?? [])
    }
}
