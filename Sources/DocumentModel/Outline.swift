package import SourceText

/// The headings of a document, and which of them a place stands under.
package struct Outline: Sendable {
    private struct Heading {
        let range: TextRange
        /// The place of the heading it stands under; nil where there is none.
        let parent: Int?
    }

    private let headings: [Heading]

    package init(_ document: Document) {
        var headings: [Heading] = []
        var path: [(level: Int, place: Int)] = []
        for block in document.blocks {
            guard case .heading(let level) = block.kind else { continue }
            while let last = path.last, last.level >= level { path.removeLast() }
            path.append((level, headings.count))
            headings.append(Heading(range: block.range, parent: path.dropLast().last?.place))
        }
        self.headings = headings
    }

    /// The headings above `offset`, outermost first; one that `offset` stands in is the last. A binary search and a step each.
    package func headings(at offset: Int) -> [TextRange] {
        var low = 0
        var high = headings.count
        while low < high {
            let middle = (low + high) / 2
            if headings[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        var path: [TextRange] = []
        var next = low > 0 ? low - 1 : nil
        while let place = next {
            path.append(headings[place].range)
            next = headings[place].parent
        }
        return path.reversed()
    }
}
