package import SourceText

extension Document {
    /// What announces a leaf that says little by itself: the header of its table column, or the line before its list.
    ///
    /// Costs a step for each block that the leaf stands inside, and in a table one for each cell of its first row.
    package func leadIn(ofLeaf index: Int) -> TextRange? {
        for ancestor in ancestors(of: index) {
            switch blocks[ancestor].kind {
            case .tableCell(let row, let column, _) where row > 0:
                return header(ofColumn: column, cell: ancestor)
            case .list: return leaf(before: ancestor)
            default: continue
            }
        }
        return nil
    }

    /// The blocks a block stands inside, innermost first, itself before them.
    package func ancestors(of index: Int) -> [Int] {
        var path = [index]
        while let last = path.last, let parent = parent(of: last) { path.append(parent) }
        return path
    }

    private func header(ofColumn column: Int, cell: Int) -> TextRange? {
        guard let table = ancestors(of: cell).first(where: { blocks[$0].kind == .table }) else { return nil }
        for index in table..<blocks[table].subtreeEnd {
            guard case .tableCell(let row, let other, _) = blocks[index].kind else { continue }
            if row > 0 { return nil }
            if other == column { return blocks[index].range }
        }
        return nil
    }

    private func leaf(before index: Int) -> TextRange? {
        let end = blocks[index].range.lowerBound
        return blocks[..<index].last { $0.range.upperBound <= end && !$0.range.isEmpty }?.range
    }
}
