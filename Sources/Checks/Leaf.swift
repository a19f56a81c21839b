import DocumentModel
import SourceText

/// A leaf block with its text and neighbours: where a blank stands decides what it means.
struct Leaf: Sendable {
    /// Its index among the document's blocks.
    let block: Int
    let kind: BlockKind
    let range: TextRange

    /// The leaves of `document` that hold text, in order.
    static func all(of document: Document) -> [Leaf] {
        document.blocks.indices.compactMap { index in
            let block = document.blocks[index]
            guard block.subtreeEnd == index + 1, !block.range.isEmpty else { return nil }
            return Leaf(block: index, kind: block.kind, range: block.range)
        }
    }
}

extension Document {
    /// What a leaf that says little by itself is an answer to: the first cell of its row, or the line before its list.
    func announcement(of leaf: Leaf) -> TextRange? {
        guard case .tableCell(let row, let column, _) = leaf.kind else {
            return leaf.kind == .listItem ? leadIn(ofLeaf: leaf.block) : nil
        }
        guard column > 0 else { return nil }
        let first = blocks[..<leaf.block].last { block in
            if case .tableCell(row, 0, _) = block.kind { true } else { false }
        }
        return first?.range
    }
}

extension [Leaf] {
    /// The index of the leaf that holds `offset`; nil between leaves.
    func index(holding offset: Int) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].range.lowerBound <= offset ? low : nil
    }
}
