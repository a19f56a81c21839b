import SourceText
import Vocabulary

/// One document's search after metadata: the labels in it, and the fields found so far.
final class MetadataSearch {
    /// A phrase that may be a label, with what can be seen of it.
    struct Label {
        let meanings: [MetadataWords.Meaning]
        let range: TextRange
        /// The place of its leaf in the page.
        let leaf: Int
        /// Whether nothing but a list mark or the end of another part of the line stands before it.
        let opens: Bool
        /// Whether a colon or leaders follow.
        let isMarked: Bool
        /// Where a value on the same line begins; the line's end where there is none.
        let valueStart: Int
        let lineEnd: Int

        var isAlone: Bool { opens && valueStart >= lineEnd }
    }

    let page: MetadataPage
    let reader: MetadataReader
    let sentences: [TextRange]
    /// Where law is cited.
    let cited: [TextRange]
    private(set) var labels: [Label] = []
    private(set) var fields: [MetadataField] = []
    /// Tables of changes, by place in the document's blocks.
    let histories: Set<Int>

    let text: [UInt8]
    let words: MetadataWords

    /// How far from another field a weak label may stand, in bytes.
    private static let neighbourhood = 400

    init(page: MetadataPage, reader: MetadataReader, sentences: [TextRange], cited: [TextRange]) {
        self.page = page
        text = page.text
        words = reader.words
        self.reader = reader
        self.sentences = sentences
        self.cited = cited
        histories = page.histories(reader.words)
        for (index, leaf) in page.leaves.enumerated() {
            for hit in reader.words.labels.hits(in: page.text, leaf.range) {
                let opens = opens(hit.range.lowerBound, leaf.range.lowerBound)
                let label = label(hit, index, opens: opens)
                if opens || label.isMarked || !reader.words.isWeak[hit.group] { labels.append(label) }
            }
        }
    }

    /// Whether a phrase says that the text hands a task to somebody.
    var isDelegating: Bool {
        labels.contains { label in
            guard label.meanings.contains(where: { $0.strength == .delegating }) else { return false }
            return sentence(at: label.range.lowerBound).map { !has(words.delegation.ownRight, $0) } ?? true
        }
    }

    /// Finds the fields whose labels speak for themselves.
    func findStrong() {
        for index in labels.indices where isReadable(labels[index]) {
            for meaning in labels[index].meanings {
                switch meaning.strength {
                case .anywhere, .label, .ofText: read(index, meaning)
                case .beforeStaff: readTitle(index, meaning.name)
                case .afterValue: readValueBefore(index, meaning.name)
                case .revising, .reviewing: readInterval(index)
                case .besideOthers, .delegating: break
                }
            }
        }
    }

    /// Finds the fields whose labels count only near others.
    func findBesideOthers() {
        let places = fields.map(\.range)
        for index in labels.indices where isReadable(labels[index]) {
            let start = labels[index].range.lowerBound
            let hasNeighbour = places.contains {
                start < $0.upperBound + Self.neighbourhood && $0.lowerBound < start + Self.neighbourhood
            }
            for meaning in labels[index].meanings where meaning.strength == .besideOthers {
                readBesideOthers(index, meaning.name, hasNeighbour: hasNeighbour)
            }
        }
    }

    func add(
        _ name: MetadataField.Name, _ range: TextRange, _ value: TextRange, _ content: MetadataField.Content
    ) {
        fields.append(MetadataField(name: name, range: range, value: value, content: content))
    }

    /// Whether a label may be one of this document's: not in a table of changes, nor among others' texts.
    private func isReadable(_ label: Label) -> Bool {
        let leaf = page.leaves[label.leaf]
        if let cell = leaf.cell, histories.contains(page.cells[cell].table) {
            let isDate = label.meanings.contains { $0.name == .lastRevised }
            if page.cells[cell].row > 0 || isDate { return false }
        }
        switch leaf.part {
        case .text: return true
        case .sources: return label.isMarked
        case .history:
            // What is still to be done is no part of what was changed.
            if label.meanings.contains(where: { $0.name == .nextRevision }) { return true }
            return label.isMarked && !label.meanings.contains { $0.name == .lastRevised }
        }
    }
}

// MARK: - What can be seen of a label

extension MetadataSearch {
    private func label(_ hit: PhraseTable.Hit, _ leafIndex: Int, opens: Bool) -> Label {
        let leaf = page.leaves[leafIndex]
        // A value stands close to its label; a line without end is not read to its end for each of its labels.
        let reach = min(leaf.range.upperBound, hit.range.upperBound + Self.longestValue)
        let lineEnd = text[hit.range.upperBound..<reach].firstIndex(of: 0x0A) ?? reach
        let mark = mark(after: hit.range.upperBound, lineEnd)
        return Label(
            meanings: words.meanings[hit.group], range: hit.range, leaf: leafIndex,
            opens: opens, isMarked: mark.isMarked,
            valueStart: mark.end, lineEnd: lineEnd)
    }

    /// Bytes.
    private static let longestValue = 2000

    /// Whether a colon or leaders follow a label, and where its value begins.
    private func mark(after end: Int, _ lineEnd: Int) -> (isMarked: Bool, end: Int) {
        var index = skipParenthesis(from: end, lineEnd)
        var dots = 0
        var isMarked = false
        while index < lineEnd {
            switch text[index] {
            case 0x20: break
            case 0x2E: dots += 1
            case 0x3A, 0x3D, 0x3F: isMarked = true
            case 0xE2 where index + 2 < lineEnd && text[index + 1] == 0x80 && text[index + 2] == 0xA6:
                dots += 3
                index += 2
            default: return (isMarked || dots > 2, index)
            }
            index += 1
        }
        return (isMarked || dots > 2, lineEnd)
    }

    /// The place after a remark in brackets that a colon follows, as in `Udarbejdet af (navn):`.
    private func skipParenthesis(from end: Int, _ lineEnd: Int) -> Int {
        var cursor = TextCursor(text, from: end, to: lineEnd)
        cursor.skipSpaces()
        guard cursor.take(0x28), let close = text[cursor.position..<lineEnd].firstIndex(of: 0x29) else {
            return end
        }
        cursor.position = close + 1
        cursor.skipSpaces()
        return cursor.byte == 0x3A ? cursor.position : end
    }

    /// Whether `start` begins a leaf, a line, a sentence or a part of a line set off by a mark.
    ///
    /// A capital opens too: Danish has none inside a sentence but in names.
    func opens(_ start: Int, _ leafStart: Int) -> Bool {
        if Letters.startsUppercase(text, at: start) { return true }
        var index = leadInStart(before: start, leafStart)
        while index > leafStart {
            let byte = text[index - 1]
            switch byte {
            // Line end, full stop, semicolon, bar, comma, slash, colon, closing bracket.
            case 0x0A, 0x2E, 0x3B, 0x7C, 0x2C, 0x2F, 0x3A, 0x29: return true
            case 0x20, 0x2A, 0x2D, 0x28: index -= 1
            case 0xB7 where index - 2 >= leafStart && text[index - 2] == 0xC2: return true
            case 0x80...0xBF: return isPunctuation(endingAt: index, leafStart)
            default:
                guard Letters.isDigit(byte) else { return false }
                index -= 1
            }
        }
        return true
    }

    /// The place before "dato for" or the like, where that stands before a label.
    private func leadInStart(before start: Int, _ leafStart: Int) -> Int {
        var end = start
        while end > leafStart, text[end - 1] == 0x20 { end -= 1 }
        for leadIn in words.leadIns where end - leafStart >= leadIn.count {
            if Letters.reads(text, from: end - leadIn.count, leadIn, before: end) {
                return end - leadIn.count
            }
        }
        return start
    }

    /// Whether an en dash, a bullet or the like ends at `index`.
    private func isPunctuation(endingAt index: Int, _ leafStart: Int) -> Bool {
        index - 3 >= leafStart && text[index - 3] == 0xE2
    }
}
