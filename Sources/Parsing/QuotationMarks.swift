package import DocumentModel
import SourceText

extension Document {
    /// The document with a mark for every passage between quotation marks; costs one pass over the text.
    package func markingQuotations() -> Document {
        let found = QuotationFinder(document: self).find()
        guard !found.isEmpty else { return self }
        let quotations = found.map { Mark(kind: .quotation, range: $0) }
        return Document(
            text: text, blocks: blocks, marks: (marks + quotations).sorted { $0.range < $1.range }, map: map,
            encoding: encoding, declaredTitle: declaredTitle, losses: losses)
    }
}

/// Pairs the quotation marks of a document.
///
/// What one means is told by its sides, since writers mix the styles: it opens after white space or a bracket, and closes
/// after a letter or a full stop. An apostrophe stands between letters, or closes nothing.
private struct QuotationFinder {
    /// How many passages may stand inside each other; it bounds what a hostile file can cost.
    private static let deepest = 8
    /// The longest passage that may run over several blocks, in bytes.
    private static let longestOverBlocks = 2000
    /// The longest passage whose closing mark may be missing, in bytes.
    private static let longestUnclosed = 600

    private struct Opening {
        let mark: QuotationMark
        /// The end of the leaf it stands in.
        let leafEnd: Int
        /// The leaf after which it was last looked for.
        var lastLeaf: Int
        let parent: Int
        let isAtStart: Bool
    }

    let document: Document
    private var found: [TextRange] = []
    private var carried: Opening?

    init(document: Document) { self.document = document }

    consuming func find() -> [TextRange] {
        var parents: [Int] = []
        for (index, block) in document.blocks.enumerated() {
            while let parent = parents.last, document.blocks[parent].subtreeEnd <= index {
                parents.removeLast()
            }
            if block.subtreeEnd > index + 1 {
                parents.append(index)
            } else if block.kind != .preformatted, block.kind != .frontMatter, !block.range.isEmpty {
                read(block, at: index, parent: parents.last ?? 0)
            }
        }
        giveUpCarried()
        return found
    }

    private mutating func read(_ leaf: Block, at index: Int, parent: Int) {
        let marks = QuotationMark.all(in: document.text, leaf.range)
        if let opening = carried, !continues(opening, to: index, parent: parent, end: leaf.range.upperBound) {
            giveUpCarried()
        }
        var open: [QuotationMark] = []
        for (position, mark) in marks.enumerated() {
            let next = marks[(position + 1)...].first { $0.family == mark.family }
            if let match = open.lastIndex(where: { mark.closes($0, next: next) }) {
                found.append(TextRange(open[match].start, mark.end))
                open.removeSubrange(match...)
            } else if open.isEmpty, let opening = carried, mark.closes(opening.mark, next: next) {
                found.append(TextRange(opening.mark.start, mark.end))
                carried = nil
            } else if mark.opens, open.count < QuotationFinder.deepest {
                // A passage of several paragraphs has an opening mark before each of them.
                if carried?.mark.family == mark.family { giveUpCarried() }
                open.append(mark)
            }
        }
        if carried != nil {
            carried?.lastLeaf = index
        } else if let first = open.first(where: { $0.family != .single }) {
            carried = Opening(
                mark: first, leafEnd: leaf.range.upperBound, lastLeaf: index, parent: parent,
                isAtStart: first.start == leaf.range.lowerBound || first.followsColon)
        }
    }

    private func continues(_ opening: Opening, to index: Int, parent: Int, end: Int) -> Bool {
        opening.lastLeaf + 1 == index && opening.parent == parent
            && end - opening.mark.start <= QuotationFinder.longestOverBlocks
    }

    /// Closes a passage at its block's end where its writer forgot to, if that is plausible.
    private mutating func giveUpCarried() {
        guard let opening = carried else { return }
        carried = nil
        let isPlausible = opening.isAtStart || opening.mark.onlyOpens || opening.mark.family == .angle
        if isPlausible, opening.leafEnd - opening.mark.start <= QuotationFinder.longestUnclosed {
            found.append(TextRange(opening.mark.start, opening.leafEnd))
        }
    }
}

/// A character that may be a quotation mark, with what its neighbours tell of it.
private struct QuotationMark {
    enum Family {
        /// » «
        case angle
        /// “ ” „ "
        case double
        /// › ‹
        case singleAngle
        /// ‘ ’ ‚ '
        case single
    }

    /// What stands beside a mark.
    enum Side {
        /// White space or the edge of the block.
        case gap
        /// A bracket that opens, a dash or another mark.
        case opening
        /// A full stop, a comma, a bracket that closes.
        case closing
        case digit
        case letter
    }

    let family: Family
    let start: Int
    let end: Int
    let before: Side
    let after: Side
    /// „ and ‚ never close anything.
    let onlyOpens: Bool
    /// Straight marks after digits are inches, seconds and minutes as well.
    let isStraight: Bool
    let followsColon: Bool
    /// Whether the letter before is one after which Danish writes the genitive with an apostrophe.
    let followsSibilant: Bool

    var opens: Bool {
        if after == .gap { return family != .single && before == .gap && !isStraight }
        return before == .gap || before == .opening
    }

    /// Whether the mark ends what `opening` began. `next` is the next mark of the same family in the block.
    func closes(_ opening: QuotationMark, next: QuotationMark?) -> Bool {
        guard family == opening.family, !onlyOpens, start >= opening.end else { return false }
        if before == .gap { return after == .gap || after == .closing }
        if before == .opening, after != .gap, after != .closing { return false }
        let nextCloses = next.map { !$0.opens && $0.before != .gap } ?? false
        if family == .single {
            guard after != .letter, after != .digit else { return false }
            return !(followsSibilant && nextCloses)
        }
        if isStraight, before == .digit, nextCloses { return false }
        return true
    }
}

extension QuotationMark {
    /// The marks in `range` of `text`, in order.
    static func all(in text: [UInt8], _ range: TextRange) -> [QuotationMark] {
        text.withUnsafeBufferPointer { text in
            var marks: [QuotationMark] = []
            let end = range.upperBound
            var index = leads.offset(in: text, from: range.lowerBound, to: end)
            while index < end {
                defer { index = leads.offset(in: text, from: index, to: end) }
                guard let (family, length) = recognise(text, index) else {
                    index += 1
                    continue
                }
                marks.append(
                    QuotationMark(
                        family: family, length: length, at: index,
                        in: UnsafeBufferPointer(rebasing: text[..<end]), from: range.lowerBound))
                index += length
            }
            return marks
        }
    }

    /// The bytes that a mark can begin with.
    private static let leads = ByteSearch(0x22, 0x27, 0xC2, 0xE2)

    private init(
        family: Family, length: Int, at index: Int, in text: UnsafeBufferPointer<UInt8>, from start: Int
    ) {
        self.family = family
        self.start = index
        end = index + length
        before = QuotationMark.sideBefore(text, index, from: start)
        after = QuotationMark.sideAfter(text, index + length)
        let last = text[index + length - 1]
        isStraight = length == 1
        onlyOpens = length == 3 && (last == 0x9E || last == 0x9A)
        var previous = index
        while previous > start, text[previous - 1] == Byte.space { previous -= 1 }
        followsColon = previous > start && text[previous - 1] == 0x3A
        let letter = index > start ? text[index - 1] | 0x20 : 0
        followsSibilant = letter == 0x73 || letter == 0x78 || letter == 0x7A
    }

    /// The family and length of the mark at `index`; nil where there is none.
    private static func recognise(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Family, Int)? {
        switch text[index] {
        case 0x22: return (.double, 1)
        case 0x27: return (.single, 1)
        case 0xC2:
            guard index + 1 < text.count else { return nil }
            return text[index + 1] == 0xAB || text[index + 1] == 0xBB ? (.angle, 2) : nil
        case 0xE2:
            guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
            switch text[index + 2] {
            case 0x98, 0x99, 0x9A, 0x9B: return (.single, 3)
            case 0x9C, 0x9D, 0x9E, 0x9F: return (.double, 3)
            case 0xB9, 0xBA: return (.singleAngle, 3)
            default: return nil
            }
        default: return nil
        }
    }

    private static func sideBefore(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, from start: Int) -> Side
    {
        guard index > start else { return .gap }
        let byte = text[index - 1]
        if byte < 0x80 { return side(ofASCII: byte) }
        guard index - start >= 3, text[index - 3] == 0xE2, text[index - 2] == 0x80 else {
            let isAngle = index - start >= 2 && text[index - 2] == 0xC2 && (byte == 0xAB || byte == 0xBB)
            return isAngle ? .opening : .letter
        }
        return sideOfPunctuation(byte)
    }

    private static func sideAfter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Side {
        guard index < text.count else { return .gap }
        if text[index] < 0x80 {
            let side = side(ofASCII: text[index])
            // A dash or another mark after a mark ends it as well as a full stop does; a bracket that opens does not.
            return side == .opening && text[index] != 0x28 && text[index] != 0x5B ? .closing : side
        }
        if index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80 {
            let side = sideOfPunctuation(text[index + 2])
            return side == .opening ? .closing : side
        }
        let isAngle = index + 1 < text.count && text[index] == 0xC2 && [0xAB, 0xBB].contains(text[index + 1])
        return isAngle ? .closing : .letter
    }

    private static func side(ofASCII byte: UInt8) -> Side {
        switch byte {
        case 0x00...0x20: .gap
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A, 0x5F: .letter
        case 0x21, 0x25, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: .closing
        default: .opening
        }
    }

    /// The block U+2000–U+203F by its last byte: dashes and marks open, an ellipsis closes.
    private static func sideOfPunctuation(_ last: UInt8) -> Side {
        switch last {
        case 0x90...0x9F, 0xB9, 0xBA: .opening
        case 0xA6: .closing
        default: .letter
        }
    }
}
