package import DocumentModel

import SourceText

/// Puts a document together as a parser reads it: opens and closes blocks and marks, adds text with its source.
///
/// White space collapses here, so every parser gives text of the shape ``Document`` promises. Text goes into leaves
/// only: text that stands directly in a container gets a paragraph of its own. Offsets given to a builder are those of
/// the decoded file; `finish()` maps them on to its bytes. Every call costs time in proportion to the text it adds.
package struct DocumentBuilder {
    private struct OpenBlock {
        let kind: BlockKind
        let index: Int
        let start: Int
        /// Opened by the builder because text stood directly in a container.
        let isImplicit: Bool
        var hasChildren = false
    }

    private struct OpenMark {
        let kind: MarkKind
        let start: Int
    }

    /// White space seen but not yet written, since what follows decides what becomes of it.
    private struct PendingSpace {
        var source: Range<Int>
        var hasLineEnd: Bool
    }

    private let source: DecodedSource
    private let joiner: LineJoiner
    private var text: [UInt8] = []
    private var map = SourceMap()
    private var blocks: [Block] = []
    private var marks: [Mark] = []
    private var openBlocks: [OpenBlock] = []
    private var openMarks: [OpenMark] = []
    private var pending: PendingSpace?
    private var losses: [ReadingLoss]
    /// The title the format gives apart from the text.
    package var declaredTitle: String?

    /// - Parameters:
    ///   - source: the decoded file that all offsets refer to.
    ///   - joiner: decides what a line end between two halves of a word becomes.
    package init(source: DecodedSource, joiner: LineJoiner) {
        self.source = source
        self.joiner = joiner
        losses = source.losses
        text.reserveCapacity(source.bytes.count)
        open(.document)
    }
}

// MARK: - Blocks

extension DocumentBuilder {
    /// How many blocks are open, the document included.
    package var depth: Int { openBlocks.count }

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
        while openBlocks.count > max(depth, 1) { close() }
    }

    private mutating func push(_ kind: BlockKind, isImplicit: Bool) {
        pending = nil
        openBlocks.append(
            OpenBlock(kind: kind, index: blocks.count, start: text.count, isImplicit: isImplicit))
        // A placeholder that holds the block's place in preorder until its end is known.
        blocks.append(
            Block(
                kind: kind, range: TextRange(text.count, text.count), subtreeEnd: blocks.count + 1,
                depth: openBlocks.count - 1))
    }

    private mutating func pop() {
        let block = openBlocks.removeLast()
        pending = nil
        if blocks.count == block.index + 1, text.count == block.start, !block.kind.keepsEmpty {
            blocks.removeLast()
            return
        }
        blocks[block.index] = Block(
            kind: block.kind, range: rangeOfText(from: block.start), subtreeEnd: blocks.count,
            depth: openBlocks.count)
    }

    private mutating func closeImplicit() {
        if let last = openBlocks.last, last.isImplicit { pop() }
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

    /// The text from `start` on without the separators before it.
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
        case .document, .table, .tableRow, .tableCell: true
        default: false
        }
    }

    /// Whether text may stand in the block without a paragraph around it.
    fileprivate var holdsText: Bool {
        switch self {
        case .heading, .paragraph, .listItem, .tableCell, .footnote, .pageHeader, .pageFooter,
            .preformatted, .frontMatter:
            true
        case .document, .list, .table, .tableRow, .quotation: false
        }
    }
}

// MARK: - Marks

extension DocumentBuilder {
    /// Starts a mark at the next text.
    package mutating func openMark(_ kind: MarkKind) {
        openMarks.append(OpenMark(kind: kind, start: text.count))
    }

    /// Ends the mark opened last; a mark around nothing but white space is dropped.
    package mutating func closeMark() {
        guard let mark = openMarks.popLast() else { return }
        addMark(mark.kind, from: mark.start)
    }

    private mutating func addMark(_ kind: MarkKind, from start: Int) {
        var start = start
        var end = text.count
        while start < end, Byte.isSpace(text[start]) { start += 1 }
        while end > start, Byte.isSpace(text[end - 1]) { end -= 1 }
        guard start < end else { return }
        marks.append(Mark(kind: kind, range: TextRange(start, end)))
    }
}

// MARK: - Text

extension DocumentBuilder {
    /// Adds the bytes of the decoded file in `range`, white space collapsed.
    package mutating func append(_ range: Range<Int>) {
        source.bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                let end = DocumentBuilder.endOfPlainRun(in: bytes, from: index, to: range.upperBound)
                if end > index {
                    settle(before: bytes[index..<range.upperBound])
                    text.append(contentsOf: bytes[index..<end])
                    map.appendVerbatim(count: end - index, from: index)
                    index = end
                } else {
                    index = takeSpecial(in: bytes, at: index, limit: range.upperBound)
                }
            }
        }
    }

    /// Adds `bytes` that stand for the decoded file's `range`: an entity, a repaired ligature.
    package mutating func append(_ bytes: [UInt8], for range: Range<Int>) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let end = DocumentBuilder.endOfPlainRun(in: bytes, from: index, to: bytes.count)
                if end > index {
                    settle(before: bytes[index..<end])
                    text.append(contentsOf: bytes[index..<end])
                    map.appendReplaced(count: end - index, from: range.lowerBound, sourceCount: range.count)
                    index = end
                } else {
                    let special = Byte.special(in: bytes, at: index, limit: bytes.count)
                    note(special.kind, source: range)
                    index += special.length
                }
            }
        }
    }

    /// Adds a line end the writer meant, such as `<br>`.
    package mutating func lineBreak(_ range: Range<Int>) {
        pending = nil
        guard let block = openBlocks.last, text.count > block.start, text.last != Byte.lineFeed else {
            return
        }
        text.append(Byte.lineFeed)
        map.appendReplaced(count: 1, from: range.lowerBound, sourceCount: range.count)
    }

    /// Adds what a parser has decided a line end in running text becomes.
    package mutating func wrap(_ join: LineJoin, _ range: Range<Int>) {
        pending = nil
        switch join {
        case .space: pending = PendingSpace(source: range, hasLineEnd: false)
        case .joined: break
        case .joinedWithoutHyphen: removeHyphen()
        }
    }

    private mutating func takeSpecial(
        in bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int
    ) -> Int {
        let special = Byte.special(in: bytes, at: index, limit: limit)
        note(special.kind, source: index..<index + special.length)
        return index + special.length
    }

    private mutating func note(_ kind: Byte.Special, source: Range<Int>) {
        switch kind {
        case .invisible: break
        case .space, .lineEnd:
            let isLineEnd = kind == .lineEnd
            if let before = pending {
                pending = PendingSpace(
                    source: before.source.lowerBound..<max(before.source.upperBound, source.upperBound),
                    hasLineEnd: before.hasLineEnd || isLineEnd)
            } else {
                pending = PendingSpace(source: source, hasLineEnd: isLineEnd)
            }
        }
    }

    /// Writes what stands between the text so far and the text that follows.
    private mutating func settle(before following: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let block = openBlocks.last else { return }
        if !block.kind.holdsText || block.hasChildren { openImplicitParagraph() }
        guard let start = openBlocks.last?.start else { return }
        guard text.count > start else {
            pending = nil
            separate()
            return
        }
        guard let space = pending else { return }
        pending = nil
        guard text.last != Byte.lineFeed else { return }
        let join: LineJoin =
            space.hasLineEnd && text.last == Byte.hyphen ? joiner.join(text, following) : .space
        switch join {
        case .space:
            text.append(Byte.space)
            map.appendReplaced(count: 1, from: space.source.lowerBound, sourceCount: space.source.count)
        case .joined: break
        case .joinedWithoutHyphen: removeHyphen()
        }
    }

    private mutating func removeHyphen() {
        guard text.last == Byte.hyphen else { return }
        text.removeLast()
        map.removeLast(1)
    }

    private mutating func openImplicitParagraph() {
        if let parent = openBlocks.indices.last { openBlocks[parent].hasChildren = true }
        push(.paragraph, isImplicit: true)
    }

    /// Parts a leaf's text from the leaf before it.
    private mutating func separate() {
        guard !text.isEmpty, text.last != Byte.lineFeed else { return }
        text.append(Byte.lineFeed)
        map.appendReplaced(count: 1, from: map.sourceEnd, sourceCount: 0)
    }

    /// The end of the bytes from `index` on that go into the text as they are: no white space but single spaces
    /// between other characters, nothing invisible.
    private static func endOfPlainRun(
        in bytes: UnsafeBufferPointer<UInt8>, from index: Int, to limit: Int
    ) -> Int {
        var end = index
        while end < limit {
            switch Byte.classes[Int(bytes[end])] {
            case 0: end += 1
            case 1:
                guard end > index, end + 1 < limit, Byte.classes[Int(bytes[end + 1])] == 0 else { return end }
                end += 2
            default:
                let special = Byte.special(in: bytes, at: end, limit: limit)
                guard special.length == 0 else { return end }
                end += 1
            }
        }
        return end
    }
}

// MARK: - The end

extension DocumentBuilder {
    /// Says that a part of the file was left out.
    package mutating func lose(_ loss: ReadingLoss) {
        if !losses.contains(loss) { losses.append(loss) }
    }

    /// The document, every open block and mark closed, its map leading to the file's own bytes.
    package consuming func finish() -> Document {
        while !openMarks.isEmpty { closeMark() }
        close(toDepth: 1)
        closeImplicit()
        pop()
        return Document(
            text: text, blocks: blocks, marks: marks.sorted { $0.range < $1.range },
            map: source.map.map { map.composed(with: $0) } ?? map, encoding: source.encoding,
            declaredTitle: declaredTitle, losses: losses)
    }
}
