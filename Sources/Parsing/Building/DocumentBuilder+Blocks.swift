package import DocumentModel

import SourceText

extension DocumentBuilder {
    /// How many blocks are open, the document included, those that text opened by itself left out.
    package var depth: Int { openBlocks.count - (openBlocks.last?.isImplicit == true ? 1 : 0) }

    /// The kind of the innermost open block, one that text opened by itself left out.
    package var innermost: BlockKind {
        openBlocks.last(where: { !$0.isImplicit })?.kind ?? .document
    }

    /// Opens a block inside the innermost open one.
    package mutating func open(_ kind: BlockKind) {
        closeImplicit()
        if let parent = openBlocks.indices.last {
            wrapOwnText(of: parent)
            openBlocks[parent].hasChildren = true
        }
        push(kind, isImplicit: false)
    }

    /// Closes the innermost open block. The document itself stays open until `finish()`.
    package mutating func close() {
        closeImplicit()
        guard openBlocks.count > 1 else { return }
        pop()
    }

    /// Closes blocks until `depth` of them are open.
    package mutating func close(toDepth depth: Int) {
        closeImplicit()
        while openBlocks.count > max(depth, 1) { pop() }
    }

    /// Makes the text that follows a paragraph of its own inside the innermost open block, as the edge of a `<div>` does.
    ///
    /// In a heading and in preformatted text, which stay one block, it becomes a line end.
    package mutating func breakText() {
        breaksText = true
    }

    /// Says that the innermost open list, opened as unordered, turned out to be numbered.
    package mutating func markListOrdered() {
        let innermost = openBlocks.lastIndex { if case .list = $0.kind { true } else { false } }
        if let innermost { openBlocks[innermost].kind = .list(ordered: true) }
    }

    mutating func push(_ kind: BlockKind, isImplicit: Bool) {
        pending = nil
        endsInSoftHyphen = false
        breaksText = false
        openBlocks.append(
            OpenBlock(kind: kind, index: blocks.count, start: text.count, isImplicit: isImplicit))
        // A placeholder that holds the block's place in preorder until its end is known.
        blocks.append(
            Block(
                kind: kind, range: TextRange(text.count, text.count), subtreeEnd: blocks.count + 1,
                depth: openBlocks.count - 1))
    }

    mutating func pop() {
        let block = openBlocks.removeLast()
        pending = nil
        endsInSoftHyphen = false
        breaksText = false
        if blocks.count == block.index + 1, text.count == block.start, !block.kind.keepsEmpty {
            blocks.removeLast()
            return
        }
        let range = rangeOfText(from: block.start)
        moveEmptyBlocks(after: block.index, to: range.lowerBound)
        blocks[block.index] = Block(
            kind: block.kind, range: range, subtreeEnd: blocks.count, depth: openBlocks.count)
    }

    mutating func closeImplicit() {
        if let last = openBlocks.last, last.isImplicit { pop() }
    }

    mutating func openImplicitParagraph() {
        if let parent = openBlocks.indices.last { openBlocks[parent].hasChildren = true }
        push(.paragraph, isImplicit: true)
    }

    /// Parts the text so far from the text that is about to be added.
    mutating func applyBreak() {
        breaksText = false
        guard let index = openBlocks.indices.last, text.count > openBlocks[index].start else { return }
        let block = openBlocks[index]
        switch block.kind {
        case .heading, .preformatted, .frontMatter:
            let end = pending?.source.upperBound ?? map.sourceEnd
            pending = PendingSpace(kind: .lineBreak, source: end..<end)
        case .paragraph where !block.hasChildren:
            pop()
            push(.paragraph, isImplicit: block.isImplicit)
        default:
            wrapOwnText(of: index)
            openBlocks[index].hasChildren = true
        }
    }

    /// Makes a paragraph of text that stood directly in a block which now gets a child.
    private mutating func wrapOwnText(of index: Int) {
        let block = openBlocks[index]
        guard !block.hasChildren, text.count > block.start, blocks.count == block.index + 1 else { return }
        blocks.append(
            Block(
                kind: .paragraph, range: rangeOfText(from: block.start), subtreeEnd: blocks.count + 1,
                depth: openBlocks.count))
    }

    /// Empty cells at the start of a container were placed before the separator that the container leaves out.
    private mutating func moveEmptyBlocks(after index: Int, to start: Int) {
        var index = index + 1
        while index < blocks.count, blocks[index].range.lowerBound < start {
            let block = blocks[index]
            blocks[index] = Block(
                kind: block.kind, range: TextRange(start, max(start, block.range.upperBound)),
                subtreeEnd: block.subtreeEnd, depth: block.depth)
            index += 1
        }
    }

    /// The text from `start` on without the separator before it.
    private func rangeOfText(from start: Int) -> TextRange {
        var start = start
        while start < text.count, text[start] == Byte.lineFeed { start += 1 }
        return TextRange(start, text.count)
    }
}

extension BlockKind {
    /// Whether an empty block of this kind says something: an empty cell is a field nobody filled in.
    fileprivate var keepsEmpty: Bool {
        switch self {
        case .document, .tableRow, .tableCell: true
        default: false
        }
    }

    /// Whether text may stand in the block without a paragraph around it.
    var holdsText: Bool {
        switch self {
        case .heading, .paragraph, .listItem, .tableCell, .footnote, .pageHeader, .pageFooter,
            .preformatted, .frontMatter:
            true
        case .document, .list, .table, .tableRow, .quotation: false
        }
    }
}
