import DocumentModel
import SourceText

/// The stretches of a document that are marked as quoted, by how strongly.
struct MarkedRegions {
    /// Between quotation marks, in block quotations and in tables of quotations; apart and in order.
    private let quoted: [TextRange]
    /// Those, and what a lead-in or a source line says is quoted.
    private let said: [TextRange]

    init(quoted: [TextRange], said: [TextRange]) {
        self.quoted = Self.joined(quoted)
        self.said = Self.joined(quoted + said)
    }

    /// How many bytes of `range` are quoted.
    func quotedBytes(in range: TextRange) -> Int { Self.overlap(range, quoted) }

    /// How many bytes of `range` are marked in any way.
    func markedBytes(in range: TextRange) -> Int { Self.overlap(range, said) }

    /// The quotations that hold some of `range`.
    func quotations(overlapping range: TextRange) -> ArraySlice<TextRange> {
        Self.regions(quoted, overlapping: range)
    }

    private static func overlap(_ range: TextRange, _ regions: [TextRange]) -> Int {
        Self.regions(regions, overlapping: range).reduce(0) { $0 + range.bounds.clamped(to: $1.bounds).count }
    }

    private static func regions(_ regions: [TextRange], overlapping range: TextRange) -> ArraySlice<TextRange>
    {
        var low = 0
        var high = regions.count
        while low < high {
            let middle = (low + high) / 2
            if regions[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return regions[low...].prefix { $0.lowerBound < range.upperBound }
    }

    /// The ranges in order, those that touch made one.
    private static func joined(_ ranges: [TextRange]) -> [TextRange] {
        var joined: [TextRange] = []
        for range in ranges.sorted() where !range.isEmpty {
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.union(range)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}
