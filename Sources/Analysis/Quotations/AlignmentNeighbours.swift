import TextReuse

/// The alignments of a document by the words they cover.
struct AlignmentNeighbours {
    private let alignments: [Alignment]
    /// The furthest end of all alignments up to each.
    private let reach: [Int]

    /// - Parameter alignments: by their first word.
    init(_ alignments: [Alignment]) {
        self.alignments = alignments
        var furthest = 0
        reach = alignments.map { alignment in
            furthest = max(furthest, alignment.documentWords.upperBound)
            return furthest
        }
    }

    func overlapping(_ words: Range<Int>) -> [Alignment] {
        var low = 0
        var high = reach.count
        while low < high {
            let middle = (low + high) / 2
            if reach[middle] <= words.lowerBound { low = middle + 1 } else { high = middle }
        }
        return alignments[low...].prefix { $0.documentWords.lowerBound < words.upperBound }
            .filter { $0.documentWords.overlaps(words) }
    }
}
