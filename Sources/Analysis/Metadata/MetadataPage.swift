import DocumentModel
import SourceText

/// A document laid out for the search after metadata: its leaves with the table cells they stand in.
struct MetadataPage {
    /// A cell of a table.
    struct Cell {
        /// The table's place in `Document.blocks`.
        let table: Int
        let row: Int
        let column: Int
        let range: TextRange
        let isHeader: Bool
    }

    /// What part of a document a leaf stands in.
    enum Part {
        case text
        /// Under a heading above other people's texts.
        case sources
        /// Among the changes that were made.
        case history
    }

    struct Leaf {
        let range: TextRange
        let kind: BlockKind
        /// The place of its cell in `cells`; nil outside tables.
        let cell: Int?
        let part: Part
    }

    let text: [UInt8]
    let leaves: [Leaf]
    let cells: [Cell]

    /// How far from the beginning and the end a document speaks of itself in prose, in bytes.
    private static let head = 1_500
    private static let tail = 700
    /// How many cells on the one below is looked for.
    private static let reach = 100

    init(_ document: Document, words: MetadataWords) {
        text = document.text
        var cells: [Cell] = []
        var leaves: [Leaf] = []
        var tables: [Int] = []
        var cellEnd = 0
        var part = Part.text
        for (index, block) in document.blocks.enumerated() {
            while let last = tables.last, index >= document.blocks[last].subtreeEnd { tables.removeLast() }
            switch block.kind {
            case .table: tables.append(index)
            case .tableCell(let row, let column, let isHeader):
                cells.append(
                    Cell(
                        table: tables.last ?? index, row: row, column: column, range: block.range,
                        isHeader: isHeader))
                cellEnd = block.subtreeEnd
            default: break
            }
            guard block.subtreeEnd == index + 1 else { continue }
            if case .heading = block.kind { part = Self.part(below: block.range, in: text, words) }
            leaves.append(
                Leaf(
                    range: block.range, kind: block.kind, cell: index < cellEnd ? cells.count - 1 : nil,
                    part: part))
        }
        self.leaves = leaves
        self.cells = cells
    }

    private static func part(below heading: TextRange, in text: [UInt8], _ words: MetadataWords) -> Part {
        let title = plain(text, heading)
        if words.sourceHeadings.contains(title) { return .sources }
        return words.historyHeadings.contains(title) ? .history : .text
    }

    /// A heading or a cell in lower case, without its number and what is no letter at its ends.
    static func plain(_ text: [UInt8], _ range: TextRange) -> [UInt8] {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, text[start] < 0x80, !Letters.isASCIILetter(text[start]) { start += 1 }
        while end > start, text[end - 1] < 0x80, !Letters.isASCIILetter(text[end - 1]) { end -= 1 }
        return Letters.folded(text[start..<end])
    }

    /// Whether a leaf stands where documents speak of themselves: near an edge, or in what is repeated on every page.
    func isNearEdge(_ leaf: Leaf, at offset: Int) -> Bool {
        switch leaf.kind {
        case .frontMatter, .pageHeader, .pageFooter: true
        default: offset < Self.head || offset >= text.count - Self.tail
        }
    }

    /// The cell `rows` below and `columns` to the right of another in its table.
    func cell(beside index: Int, rows: Int, columns: Int) -> Int? {
        let start = cells[index]
        for candidate in (index + 1)..<max(min(cells.count, index + Self.reach), index + 1) {
            let cell = cells[candidate]
            guard cell.table == start.table else { continue }
            if cell.row == start.row + rows, cell.column == start.column + columns { return candidate }
            if cell.row > start.row + rows { return nil }
        }
        return nil
    }
}
