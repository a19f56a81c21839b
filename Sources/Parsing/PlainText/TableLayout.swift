/// The cells of a table laid out in text: by wide gaps that stand below each other, or by `|`.
struct TableLayout {
    /// A cell's ranges of bytes, one for each line it takes, in order.
    typealias Cell = [Range<Int>]

    var rows: [[Cell]] = []
    /// The number of lines it takes, rules included.
    var lineCount = 0
    /// Whether a rule stands under the first row, which makes it a header.
    var hasHeader = false
}

extension PlainText {
    /// The table that begins with the first of `indices`, lines that stand below each other; nil where none does.
    ///
    /// A table by gaps needs two lines or more with equally many cells whose starts are at most one column apart.
    func table(at indices: ArraySlice<Int>) -> TableLayout? {
        guard let first = indices.first else { return nil }
        let line = lines[first]
        if line.traits.contains(.hasPipe) || line.traits.contains(.isRule) && byte(line.start) == 0x2B {
            return pipeTable(at: indices)
        }
        return line.traits.contains(.hasGap) ? gapTable(at: indices) : nil
    }

    private func pipeTable(at indices: ArraySlice<Int>) -> TableLayout? {
        var table = TableLayout()
        for index in indices {
            let line = lines[index]
            if line.traits.contains(.isRule) || isPipeRule(line) {
                if table.rows.count == 1 { table.hasHeader = true }
            } else if line.traits.contains(.hasPipe), case let cells = pipeCells(line), cells.count > 1 {
                table.rows.append(cells.map { [$0] })
            } else {
                break
            }
            table.lineCount += 1
        }
        return table.rows.count > 1 ? table : nil
    }

    /// `|---|:--:|`
    private func isPipeRule(_ line: TextLine) -> Bool {
        line.range.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x2B, 0x3D].contains(bytes[$0]) }
    }

    private func pipeCells(_ line: TextLine) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = byte(line.start) == 0x7C ? line.start + 1 : line.start
        for offset in start..<line.end where bytes[offset] == 0x7C {
            cells.append(trimmed(start..<offset))
            start = offset + 1
        }
        if start < line.end { cells.append(trimmed(start..<line.end)) }
        return cells
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, Byte.isSpace(bytes[start]) { start += 1 }
        while end > start, Byte.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private func gapTable(at indices: ArraySlice<Int>) -> TableLayout? {
        var table = TableLayout()
        var columns: [Int] = []
        /// The first line of a label that goes on in the next row's.
        var opening: Range<Int>?
        for place in indices.indices {
            let line = lines[indices[place]]
            if let last = columns.last, continues(line, at: last), opening == nil {
                table.rows[table.rows.count - 1][columns.count - 1].append(line.range)
                table.lineCount += 1
                continue
            }
            if opening == nil, opensLabel(indices[place...], of: columns) {
                opening = line.range
                table.lineCount += 1
                continue
            }
            guard line.traits.contains(.hasGap), marker(of: line) == nil else { break }
            let (cells, starts) = gapCells(line)
            guard cells.count > 1 else { break }
            if table.rows.isEmpty {
                columns = starts
            } else if !areAligned(starts, columns) {
                break
            }
            var row = cells.map { [$0] }
            if let first = opening { row[0].insert(first, at: 0) }
            opening = nil
            table.rows.append(row)
            table.lineCount += 1
        }
        return table.rows.count > 1 ? table : nil
    }

    private func areAligned(_ starts: [Int], _ columns: [Int]) -> Bool {
        starts.count == columns.count && zip(starts, columns).allSatisfy { abs($0 - $1) <= 1 }
    }

    /// Whether a line without a gap goes on with the last cell of the row above, whose column it stands in.
    private func continues(_ line: TextLine, at column: Int) -> Bool {
        line.blanksBefore == 0 && !line.traits.contains(.hasGap) && abs(line.indent - column) <= 1
            && marker(of: line) == nil
    }

    /// Whether a line is the beginning of a label that the next row goes on with: `Ansvarlig for` above
    /// `delegationen:       overlæge Ida Ravn`.
    private func opensLabel(_ indices: ArraySlice<Int>, of columns: [Int]) -> Bool {
        guard columns.count == 2, indices.count > 1 else { return false }
        let line = lines[indices[indices.startIndex]]
        let next = lines[indices[indices.startIndex + 1]]
        guard line.blanksBefore == 0, !line.traits.contains(.hasGap),
            abs(line.indent - columns[0]) <= 1, line.indent + line.columns < columns[1],
            ![0x3A, 0x2E].contains(bytes[line.end - 1])
        else { return false }
        guard next.blanksBefore == 0, next.traits.contains(.hasGap) else { return false }
        let (cells, starts) = gapCells(next)
        return areAligned(starts, columns) && bytes[cells[0].upperBound - 1] == 0x3A
            && !isUpperCase(at: next.start)
    }

    /// The parts of `line` between gaps of two spaces or a tab, each with the column it starts at.
    ///
    /// A tab counts as one column of its own kind: lines with as many tabs are aligned, however wide their cells.
    private func gapCells(_ line: TextLine) -> (cells: [Range<Int>], starts: [Int]) {
        var cells: [Range<Int>] = []
        var starts: [Int] = []
        var start = line.start
        var startColumn = line.indent
        var column = line.indent
        var offset = line.start
        while offset < line.end {
            guard bytes[offset] == Byte.space || bytes[offset] == Byte.tab else {
                if bytes[offset] & 0xC0 != 0x80 { column += 1 }
                offset += 1
                continue
            }
            let gap = offset
            var hasTab = false
            while bytes[offset] == Byte.space || bytes[offset] == Byte.tab {
                hasTab = hasTab || bytes[offset] == Byte.tab
                offset += 1
                column += 1
            }
            guard hasTab || offset - gap > 1 else { continue }
            cells.append(start..<gap)
            starts.append(startColumn)
            if hasTab { column = 1000 * cells.count }
            start = offset
            startColumn = column
        }
        cells.append(start..<line.end)
        starts.append(startColumn)
        return (cells, starts)
    }
}
