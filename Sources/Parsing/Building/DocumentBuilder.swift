package import DocumentModel

import SourceText

/// Puts a document together as a parser reads it: opens and closes blocks and marks, adds text with its source.
///
/// White space collapses here, so every parser gives text of the shape ``Document`` promises. Text goes into leaves
/// only: text that stands directly in a container gets a paragraph of its own. Offsets given to a builder are those of
/// the decoded file; `finish()` maps them on to its bytes. Every call costs time in proportion to the text it adds.
package struct DocumentBuilder {
    struct OpenBlock {
        var kind: BlockKind
        let index: Int
        let start: Int
        /// Opened by the builder because text stood directly in a container.
        let isImplicit: Bool
        var hasChildren = false
    }

    struct OpenMark {
        let kind: MarkKind
        var start: Int
    }

    /// White space seen but not yet written, since what follows decides what becomes of it.
    struct PendingSpace {
        enum Kind: Int {
            case space
            /// A line end of the file, which may have cut a word in two.
            case lineEnd
            /// A line end the writer meant.
            case lineBreak
        }

        var kind: Kind
        var source: Range<Int>
    }

    let source: DecodedSource
    let joiner: LineJoiner
    var text: [UInt8] = []
    var map = SourceMap()
    var blocks: [Block] = []
    var marks: [Mark] = []
    var openBlocks: [OpenBlock] = []
    var openMarks: [OpenMark] = []
    var pending: PendingSpace?
    /// Whether the last thing seen was a soft hyphen, which at a line end joins the word.
    var endsInSoftHyphen = false
    /// Whether the text that follows starts a paragraph of its own.
    var breaksText = false
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

extension DocumentBuilder {
    /// Says that a part of the file was left out.
    package mutating func lose(_ loss: ReadingLoss) {
        if !losses.contains(loss) { losses.append(loss) }
    }

    /// The document, every open block and mark closed, its map leading to the file's own bytes.
    package consuming func finish() -> Document {
        while !openMarks.isEmpty { closeMark() }
        close(toDepth: 1)
        pop()
        return Document(
            text: text, blocks: blocks, marks: marks.sorted { $0.range < $1.range },
            map: source.map.map { map.composed(with: $0) } ?? map, encoding: source.encoding,
            declaredTitle: declaredTitle, losses: losses)
    }
}
