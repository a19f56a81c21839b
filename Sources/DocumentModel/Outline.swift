package import SourceText

/// The headings of a document, and which of them a place stands under.
package struct Outline: Sendable {
    private let headings: [(level: Int, range: TextRange)]

    package init(_ document: Document) {
        headings = document.blocks.compactMap { block in
            if case .heading(let level) = block.kind { (level, block.range) } else { nil }
        }
    }

    /// The headings above `offset`, outermost first; one that `offset` stands in is the last.
    package func headings(at offset: Int) -> [TextRange] {
        var path: [(level: Int, range: TextRange)] = []
        for heading in headings where heading.range.lowerBound <= offset {
            while let last = path.last, last.level >= heading.level { path.removeLast() }
            path.append(heading)
        }
        return path.map(\.range)
    }
}
