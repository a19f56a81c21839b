internal import Findings

/// A quotation on one line of a terminal, and the line below it that underlines the spot.
struct MarkedLine {
    let text: String
    /// Empty where nothing is marked.
    let underline: String

    /// Lays the quotation out within a width, keeping the marked words and cutting what stands around them.
    init(_ quotation: Quotation, width: Int) {
        let cells = Self.cells(of: quotation)
        let total = cells.reduce(0) { $0 + $1.columns }
        let ellipses = (quotation.isCutBefore ? 2 : 0) + (quotation.isCutAfter ? 2 : 0)
        let window =
            total + ellipses <= width ? cells.indices : Self.window(of: cells, width: max(width - 4, 8))
        let isCutBefore = quotation.isCutBefore || window.lowerBound > 0
        let isCutAfter = quotation.isCutAfter || window.upperBound < cells.count
        let shown = cells[window]
        let body = String(shown.map(\.character))
        text = (isCutBefore ? "… " : "") + body + (isCutAfter ? " …" : "")
        let marks = Self.underline(of: shown)
        underline = marks.isEmpty ? "" : (isCutBefore ? "  " : "") + marks
    }

    private struct Cell {
        let character: Character
        let columns: Int
        let isMarked: Bool
    }

    private static func cells(of quotation: Quotation) -> [Cell] {
        quotation.parts.flatMap { part in
            part.text.printable.map {
                Cell(character: $0, columns: TextColumns.width(of: $0), isMarked: part.isMarked)
            }
        }
    }

    /// The stretch of cells to show: it starts a few words before the first mark and goes on as far as there is room.
    private static func window(of cells: [Cell], width: Int) -> Range<Int> {
        let firstMark = cells.firstIndex(where: \.isMarked) ?? 0
        let lastMark = cells.lastIndex(where: \.isMarked) ?? 0
        let marked = firstMark < lastMark ? cells[firstMark...lastMark].reduce(0) { $0 + $1.columns } : 0
        let room = max(0, width - marked)
        let start = start(in: cells, before: firstMark, room: room / 2)
        var end = start
        var used = 0
        while end < cells.count, used + cells[end].columns <= width {
            used += cells[end].columns
            end += 1
        }
        guard end < cells.count else { return start..<end }
        // A word is not cut in two where the marked words leave room to drop it.
        let lastBlank = cells[start..<end].lastIndex { $0.character == " " } ?? start
        return start..<(lastBlank > max(lastMark, start) ? lastBlank : end)
    }

    private static func start(in cells: [Cell], before mark: Int, room: Int) -> Int {
        var start = mark
        var used = 0
        while start > 0, used + cells[start - 1].columns <= room {
            start -= 1
            used += cells[start].columns
        }
        guard start > 0, cells[start - 1].character != " " else { return start }
        let blank = cells[start..<mark].firstIndex { $0.character == " " }
        return blank.map { $0 + 1 } ?? mark
    }

    /// A line under the marked cells, blank under those before and between them.
    private static func underline(of cells: ArraySlice<Cell>) -> String {
        guard let last = cells.lastIndex(where: { $0.isMarked && $0.columns > 0 }) else { return "" }
        return cells[...last].reduce(into: "") { line, cell in
            for _ in 0..<cell.columns { line += cell.isMarked ? "─" : " " }
        }
    }
}
