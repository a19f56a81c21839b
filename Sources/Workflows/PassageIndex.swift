import Analysis
import DocumentModel
import SourceText

/// A document's sentences with what binds them together: headings over them, lists, tables and their rows around them.
final class PassageIndex {
    let document: AnalyzedDocument
    let sentences: [TextRange]
    /// By sentence: the sentences of the headings above it, innermost last.
    private let headings: [[Int]]
    /// By sentence: the sentences of its section, its heading's with them.
    private let sections: [ClosedRange<Int>]
    /// By sentence: the sentences of its list and the line before that, or of its table row; nil outside.
    private let lists: [ClosedRange<Int>?]
    /// By sentence in a list's point that is a paragraph of its own, with three sentences or more: those sentences.
    private let items: [ClosedRange<Int>?]
    private let rows: [ClosedRange<Int>?]
    /// By sentence in a table row: the sentences of its table's first row.
    private let headerRows: [ClosedRange<Int>?]
    /// By sentence: the sentences of its paragraph, item or cell.
    private let paragraphs: [ClosedRange<Int>]
    /// In sentences: a longer section, as a whole text without headings is, binds nothing together.
    static let longestSection = 16
    /// The sentences of the document's title.
    let title: ClosedRange<Int>?

    init(_ document: AnalyzedDocument) {
        self.document = document
        sentences = document.sentences
        var builder = PassageBuilder(document)
        builder.read()
        headings = builder.headings
        sections = builder.sections
        lists = builder.lists
        items = builder.items
        rows = builder.rows
        headerRows = builder.headerRows
        paragraphs = builder.paragraphs
        title = builder.title
    }

    /// The sentences that any of `concepts` begins in, in order.
    func sentences(of concepts: [Concept]) -> [Int] {
        var found: [Int] = []
        for concept in concepts {
            found += document.occurrences(of: concept).compactMap { sentence(at: $0.lowerBound) }
        }
        return concepts.count > 1 ? found.sorted() : found
    }

    /// The sentence that holds `offset`; nil between sentences.
    ///
    /// - Parameter first: a sentence that is not after it.
    func sentence(at offset: Int, from first: Int = 0) -> Int? {
        if first < sentences.count, sentences[first].contains(offset) { return first }
        var low = first
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].contains(offset) ? low : nil
    }

    /// The sentences that `window` around the sentence at `index` holds; several where it can lie in several ways.
    func passages(around index: Int, _ window: AnswerPattern.Window) -> [ClosedRange<Int>] {
        switch window {
        case .paragraph: [paragraphs[index]]
        case .sentences(let count, let before): sentences(count, before, around: index)
        case .list: lists[index].map { $0.count <= Self.longestList ? [$0] : [] } ?? []
        case .tableRow: rows[index].map { [$0] } ?? []
        case .table: table(around: index).map { [$0] } ?? []
        case .section: sections[index].count <= Self.longestSection ? [sections[index]] : []
        case .document: sentences.isEmpty ? [] : [0...(sentences.count - 1)]
        }
    }

    /// The sentence at `index` with the one after, in its own section.
    func neighbourhood(of index: Int) -> ClosedRange<Int> {
        (index...(index + 1)).clamped(to: sections[index])
    }

    /// What belongs to a sentence as closely as its own words: its table row's others; a question's answer.
    func unit(of index: Int) -> ClosedRange<Int> {
        if let row = rows[index] { return row }
        let text = document.document.text
        let last = sentences[index].bounds.last { text[$0] != 0x20 && text[$0] != 0x0A }
        let isQuestion = last.map { text[$0] == UInt8(ascii: "?") } ?? false
        return index...(isQuestion && index < sections[index].upperBound ? index + 1 : index)
    }

    /// The sentences of the first row of the table that holds the sentence at `index`.
    func headerRow(above index: Int) -> ClosedRange<Int>? { headerRows[index] }

    /// The sentences of the table that holds the one at `index`, its header row's with them; nil outside and in the header row.
    private func table(around index: Int) -> ClosedRange<Int>? {
        guard let header = headerRows[index] else { return nil }
        var upper = index
        while upper + 1 < headerRows.count, headerRows[upper + 1] == header {
            upper += 1
            if upper - header.lowerBound >= Self.longestTable { return nil }
        }
        return header.lowerBound <= upper ? header.lowerBound...upper : nil
    }

    /// In sentences, of which a cell has one or more: a longer table is a register, and its rows answer for themselves.
    private static let longestTable = 120

    /// Whether a passage is one row of a table: its cells belong together as the words of a sentence do.
    func isRow(_ passage: ClosedRange<Int>) -> Bool { rows[passage.lowerBound] == passage }

    /// The part of a section between two paragraph signs or numbers, or a numbered point that is a paragraph of its own: *§ 3.*
    /// and *§ 4.* of an agreement are about different things.
    private func clause(around index: Int) -> ClosedRange<Int> {
        if let item = items[index] { return item }
        let section = sections[index]
        var lower = index
        while lower > section.lowerBound, index - lower < Self.longestList, !opensClause(lower) { lower -= 1 }
        var upper = index
        while upper < section.upperBound, upper - index < Self.longestList, !opensClause(upper + 1) {
            upper += 1
        }
        return lower...upper
    }

    private func opensClause(_ index: Int) -> Bool {
        guard sentences[index].count > 3 else { return false }
        let start = sentences[index].lowerBound
        let text = document.document.text
        let opening = ClauseOpening(text)
        if opening.isParagraphSign(at: start) { return true }
        let opensLine = paragraphs[index].lowerBound == index || start > 0 && text[start - 1] == 0x0A
        return opensLine && rows[index] == nil && opening.isNumbered(at: start)
    }

    /// Whether a sentence announces what comes after it, marked as a heading or not: a short line outside lists and tables
    /// without a full stop. What stands before it is about something else.
    private func isTitleLike(_ index: Int) -> Bool {
        let sentence = sentences[index]
        let opensItem = items[index]?.lowerBound == index
        guard sentence.count <= 60, opensItem || lists[index] == nil, rows[index] == nil else { return false }
        let text = document.document.text
        if text[sentence.bounds].contains(0x0A) { return false }
        return ![0x2E, 0x21, 0x3F, 0x3B, 0x2C].contains(text[sentence.upperBound - 1])
    }

    /// The stretches of `count` sentences that hold the one at `index`; a title reaches further, and only forward.
    private func sentences(_ count: Int, _ before: Int, around index: Int) -> [ClosedRange<Int>] {
        let section = clause(around: index)
        if isTitleLike(index) { return [index...min(index + count, section.upperBound)] }
        return (0...before).map {
            max(index - $0, section.lowerBound)...max(index, min(index - $0 + count - 1, section.upperBound))
        }
    }

    /// A longer list, a whole instruction in numbered points, is not one answer.
    private static let longestList = 12

    /// The headings above a sentence, and the header row above a table row: what may stand in for a slot.
    func headings(above index: Int) -> [Int] {
        headings[index] + (headerRows[index].map(Array.init) ?? [])
    }
}

/// Walks a document's blocks once and notes for each sentence what it stands in.
private struct PassageBuilder {
    private let document: AnalyzedDocument
    private var path: [(level: Int, sentence: Int)] = []
    private var sectionStart = 0
    var headings: [[Int]]
    var sections: [ClosedRange<Int>]
    var lists: [ClosedRange<Int>?]
    var items: [ClosedRange<Int>?]
    var rows: [ClosedRange<Int>?]
    var headerRows: [ClosedRange<Int>?]
    var paragraphs: [ClosedRange<Int>]
    var title: ClosedRange<Int>?

    init(_ document: AnalyzedDocument) {
        self.document = document
        let count = document.sentences.count
        headings = Array(repeating: [], count: count)
        sections = Array(repeating: 0...max(count - 1, 0), count: count)
        lists = Array(repeating: nil, count: count)
        items = Array(repeating: nil, count: count)
        rows = Array(repeating: nil, count: count)
        headerRows = Array(repeating: nil, count: count)
        paragraphs = (0..<count).map { $0...$0 }
    }

    mutating func read() {
        let blocks = document.document.blocks
        guard !document.sentences.isEmpty else { return }
        for index in blocks.indices {
            guard let range = sentences(in: blocks[index].range) else { continue }
            switch blocks[index].kind {
            case .heading(let level): openSection(level, at: range)
            case .list where blocks[index].depth > 0: note(list: range)
            case .listItem where range.count > 2: for sentence in range { items[sentence] = range }
            case .tableRow: for sentence in range { rows[sentence] = range }
            case .table: note(table: index, blocks)
            default: break
            }
            if blocks[index].subtreeEnd == index + 1 {
                for sentence in range {
                    paragraphs[sentence] = range
                    if headings[sentence].isEmpty { headings[sentence] = path.map(\.sentence) }
                }
            }
        }
        closeSection(before: document.sentences.count)
    }

    private mutating func openSection(_ level: Int, at range: ClosedRange<Int>) {
        closeSection(before: range.lowerBound)
        sectionStart = range.lowerBound
        if title == nil { title = range }
        while let last = path.last, last.level >= level { path.removeLast() }
        path.append((level, range.lowerBound))
    }

    private mutating func closeSection(before end: Int) {
        guard end > sectionStart else { return }
        for sentence in sectionStart..<end { sections[sentence] = sectionStart...(end - 1) }
    }

    /// A list belongs to the line that announces it.
    private mutating func note(list range: ClosedRange<Int>) {
        let leadIn = max(range.lowerBound - 1, 0)
        for sentence in range where lists[sentence] == nil { lists[sentence] = leadIn...range.upperBound }
    }

    private mutating func note(table index: Int, _ blocks: [Block]) {
        let row = blocks[index..<blocks[index].subtreeEnd].first { $0.kind == .tableRow }
        guard let row, let header = sentences(in: row.range), let all = sentences(in: blocks[index].range)
        else { return }
        for sentence in all where !header.contains(sentence) { headerRows[sentence] = header }
    }

    /// The sentences that begin in `range`.
    private func sentences(in range: TextRange) -> ClosedRange<Int>? {
        let first = firstSentence(from: range.lowerBound)
        let end = firstSentence(from: max(range.upperBound, range.lowerBound))
        return end > first ? first...(end - 1) : nil
    }

    /// The first sentence that begins at or after `offset`.
    private func firstSentence(from offset: Int) -> Int {
        var low = 0
        var high = document.sentences.count
        while low < high {
            let middle = (low + high) / 2
            if document.sentences[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
