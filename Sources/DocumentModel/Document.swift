package import SourceText

/// A document as the analysis reads it: one repaired UTF-8 text, its blocks and marks, and the way back to the file.
///
/// The text of a leaf block is one run. White space in it is single spaces, except that a line end the writer meant
/// (`<br>`, a short line in a text file) stays as LF. Leaf blocks are separated by one LF that belongs to none.
/// Soft hyphens and zero-width characters are gone, no-break spaces are spaces, words cut at line ends are joined.
package struct Document: Sendable {
    /// The text, valid UTF-8.
    package let text: [UInt8]
    /// Every block in reading order, a container before what it holds (preorder); the first is the document.
    package let blocks: [Block]
    /// Every mark, by start.
    package let marks: [Mark]
    /// From text to the bytes of the file.
    package let map: SourceMap
    /// How the file is encoded; with the file's bytes it gives lines and columns.
    package let encoding: TextEncoding
    /// The title the format gives apart from the text (`<title>`, front matter); else nil.
    package let declaredTitle: String?
    /// Why a part of the file could not be read; empty where all of it was.
    package let losses: [ReadingLoss]
    /// By block: the block it stands inside, itself for the first.
    private let parents: [Int32]

    package init(
        text: [UInt8], blocks: [Block], marks: [Mark], map: SourceMap, encoding: TextEncoding,
        declaredTitle: String?, losses: [ReadingLoss]
    ) {
        self.text = text
        self.blocks = blocks
        self.marks = marks
        self.map = map
        self.encoding = encoding
        self.declaredTitle = declaredTitle
        self.losses = losses
        parents = Self.parents(of: blocks)
    }

    /// The block that a block stands inside; nil for one that stands inside none.
    func parent(of index: Int) -> Int? {
        let parent = Int(parents[index])
        return parent == index ? nil : parent
    }

    private static func parents(of blocks: [Block]) -> [Int32] {
        var parents: [Int32] = []
        parents.reserveCapacity(blocks.count)
        var path: [Int] = []
        for (index, block) in blocks.enumerated() {
            while let last = path.last, blocks[last].depth >= block.depth { path.removeLast() }
            parents.append(Int32(path.last ?? index))
            path.append(index)
        }
        return parents
    }
}

/// A part of a file that was left out, so that a report can say so instead of being silent.
package enum ReadingLoss: Hashable, Sendable {
    /// Bytes that are not valid in the file's encoding, shown as U+FFFD; `count` of them.
    case undecodableBytes(count: Int)
    /// Elements nested deeper than the limit; what is inside them was read as running text.
    case nestingTooDeep(limit: Int)
    /// A tag longer than the limit in bytes; its attributes were not read.
    case tagTooLong(limit: Int)
    /// The parser gave up at this byte of the file.
    case parserStopped(at: Int)
}

extension Document {
    /// The blocks that hold text and no other block, in reading order.
    package var leaves: some Sequence<Block> {
        blocks.indices.lazy.filter { blocks[$0].subtreeEnd == $0 + 1 }.map { blocks[$0] }
    }

    /// The bytes of `range` as a string.
    package func string(_ range: TextRange) -> String {
        String(decoding: text[range.bounds], as: UTF8.self)
    }

    /// The place of `range` in the file.
    package func source(of range: TextRange) -> ByteRange { map.source(of: range) }
}
