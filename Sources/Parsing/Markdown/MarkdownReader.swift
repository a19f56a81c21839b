import CMarkdown
import DocumentModel

/// Turns the blocks, spans and text of a Markdown file into blocks and marks.
struct MarkdownReader {
    var builder: DocumentBuilder
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where in the file the text begins that the C parser's offsets refer to.
    var offset = 0
    private var html: RawHTML
    private var tables: [TableGrid] = []
    /// How many blocks stay open when each open one ends.
    private var depths: [Int] = []
    private var deletedDepth = 0
    private var isInCode = false
    /// A paragraph opens with its first text, which tells whether it is a footnote.
    private var awaitsParagraph = false
    /// Where the text of a code span's line before ended; a line end in one is not told.
    private var lastEnd = 0

    init(builder: DocumentBuilder, bytes: UnsafeBufferPointer<UInt8>) {
        self.builder = builder
        self.bytes = bytes
        html = RawHTML(bytes: bytes)
    }
}

// MARK: - Blocks

extension MarkdownReader {
    mutating func open(_ block: cmarkdown_block, level: Int) {
        depths.append(builder.depth)
        html.reset()
        guard builder.depth < MarkdownParser.deepest else {
            builder.lose(.nestingTooDeep(limit: MarkdownParser.deepest))
            builder.breakText()
            return
        }
        switch block {
        case .other, .rule, .html: builder.breakText()
        case .paragraph: awaitsParagraph = true
        case .heading: builder.open(.heading(level: level))
        case .quote: builder.open(.quotation)
        case .unordered_list: builder.open(.list(ordered: false))
        case .ordered_list: builder.open(.list(ordered: true))
        case .item: builder.open(.listItem)
        case .code:
            builder.open(.preformatted)
            isInCode = true
        case .table:
            builder.open(.table)
            tables.append(TableGrid())
        case .row: openRow()
        case .header_cell: openCell(isHeader: true)
        case .data_cell: openCell(isHeader: false)
        }
    }

    mutating func close(_ block: cmarkdown_block) {
        guard let depth = depths.popLast() else { return }
        awaitsParagraph = false
        if builder.depth > depth { builder.close(toDepth: depth) }
        switch block {
        case .code: isInCode = false
        case .table: _ = tables.popLast()
        case .html, .rule, .other, .paragraph: builder.breakText()
        default: break
        }
    }

    private mutating func openRow() {
        guard !tables.isEmpty else { return }
        tables[tables.count - 1].startRow()
        builder.open(.tableRow)
    }

    private mutating func openCell(isHeader: Bool) {
        guard !tables.isEmpty else { return }
        let place = tables[tables.count - 1].place()
        builder.open(.tableCell(row: place.row, column: place.column, isHeader: isHeader))
    }

    /// Opens the paragraph waited for, or a footnote where the text at `start` begins one; gives where its text starts.
    private mutating func openParagraph(at start: Int, limit: Int) -> Int {
        let text = Footnote.textStart(in: bytes, at: start, limit: limit)
        if awaitsParagraph {
            awaitsParagraph = false
            builder.open(text == nil ? .paragraph : .footnote)
        } else if text != nil, builder.innermost == .footnote {
            // The next footnote, without a blank line between.
            builder.close()
            builder.open(.footnote)
        }
        return text ?? start
    }
}

// MARK: - Spans

extension MarkdownReader {
    mutating func open(_ span: cmarkdown_span, target: UnsafeBufferPointer<UInt8>) {
        if awaitsParagraph { _ = openParagraph(at: bytes.count, limit: bytes.count) }
        switch span {
        case .other: break
        case .deleted: deletedDepth += 1
        case .emphasis: builder.openMark(.emphasis)
        case .strong: builder.openMark(.strong)
        case .link: builder.openMark(.link(target: CharacterReference.decoding(target)))
        }
    }

    mutating func close(_ span: cmarkdown_span) {
        switch span {
        case .other: break
        case .deleted: deletedDepth -= 1
        case .emphasis, .strong, .link: builder.closeMark()
        }
    }
}

// MARK: - Text

extension MarkdownReader {
    mutating func text(_ kind: cmarkdown_text, _ range: Range<Int>) {
        guard deletedDepth == 0 else { return }
        var range = range.lowerBound + offset..<range.upperBound + offset
        defer { lastEnd = range.upperBound }
        if awaitsParagraph || kind == .normal {
            let start = openParagraph(at: range.lowerBound, limit: range.upperBound)
            range = min(start, range.upperBound)..<range.upperBound
        }
        switch kind {
        case .html: html.read(range, into: &builder)
        case _ where html.isSkipping: break
        case .hard_break: builder.lineBreak(range)
        case .line_end:
            if isInCode { builder.lineBreak(range) } else { builder.append(range) }
        case .entity:
            if let character = CharacterReference.decode(bytes[range]) {
                builder.append(character, for: range)
            } else {
                builder.append(range)
            }
        case .normal: appendWithoutReferences(range)
        }
    }

    /// Adds text without the marks that lead to footnotes (`[^1]`).
    private mutating func appendWithoutReferences(_ range: Range<Int>) {
        // A line end inside a code span is not told.
        if lastEnd < range.lowerBound, bytes[lastEnd..<range.lowerBound].allSatisfy(Byte.isSpace) {
            builder.append(lastEnd..<range.lowerBound)
        }
        var start = range.lowerBound
        for index in range where bytes[index] == 0x5B && index >= start {
            guard let end = Footnote.labelEnd(in: bytes, at: index, limit: range.upperBound) else { continue }
            builder.append(start..<index)
            start = end
        }
        builder.append(start..<range.upperBound)
    }
}

/// The marks of footnotes: `[^1]` in the text, `[^1]: …` before the note.
private enum Footnote {
    /// Labels longer than this are not looked for.
    private static let longestLabel = 40

    /// The end of the label that starts at `start`; nil where there is none.
    static func labelEnd(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        guard start + 3 < limit + 1, start + 2 < bytes.count, bytes[start] == 0x5B, bytes[start + 1] == 0x5E
        else { return nil }
        for index in start + 2..<min(limit, start + longestLabel) {
            if bytes[index] == 0x5D { return index > start + 2 ? index + 1 : nil }
            if Byte.isSpace(bytes[index]) || bytes[index] == 0x5B { return nil }
        }
        return nil
    }

    /// Where the text of the note that starts at `start` begins; nil where no note does.
    static func textStart(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        guard start < limit, let end = labelEnd(in: bytes, at: start, limit: limit), end < limit,
            bytes[end] == 0x3A
        else { return nil }
        return end + 1
    }
}
