import SourceText
import Vocabulary

extension MetadataSearch {
    /// Takes the last entry of what was changed for the last revision, where nothing else gives that.
    func findHistory() {
        guard !fields.contains(where: { $0.name == .lastRevised }) else { return }
        let entries = historyCells() + historyLines()
        guard let last = entries.max(by: { $0.lastDay < $1.lastDay }) else { return }
        add(.lastRevised, last.range, last.range, .period(lastDay: last.lastDay))
    }

    private func historyCells() -> [WrittenPeriod] {
        guard !histories.isEmpty else { return [] }
        return page.cells.compactMap { cell in
            guard histories.contains(cell.table), cell.row > 0 else { return nil }
            return period(at: cell.range.lowerBound, cell.range.upperBound)
        }
    }

    private func historyLines() -> [WrittenPeriod] {
        var periods: [WrittenPeriod] = []
        for leaf in page.leaves where leaf.part == .history && !leaf.kind.isHeading {
            var start = leaf.range.lowerBound
            while start < leaf.range.upperBound {
                let end =
                    text[start..<leaf.range.upperBound].firstIndex(of: 0x0A) ?? leaf.range.upperBound
                if let range = trimmed(start, end), let period = self.periods(in: range).first {
                    periods.append(period)
                }
                start = end + 1
            }
        }
        return periods
    }

    /// "gennemgået første gang 3. maj 2024 og anden gang 4. maj 2025"
    func readAgain(_ start: Int, _ end: Int) {
        for hit in words.statements.again.hits(in: text, TextRange(start, max(start, end))) {
            guard let period = period(at: hit.range.upperBound, end), !period.isYearAlone,
                period.lastDay <= reader.day
            else { continue }
            add(.lastRevised, period.range, period.range, .period(lastDay: period.lastDay))
        }
    }
}

extension MetadataPage {
    /// The tables that say what was changed when: a column of dates, one of versions or changes, and at least two rows.
    func histories(_ words: MetadataWords) -> Set<Int> {
        var dated: Set<Int> = []
        var described: Set<Int> = []
        var long: Set<Int> = []
        for cell in cells {
            if cell.row > 1 { long.insert(cell.table) }
            guard cell.row == 0 else { continue }
            let title = Self.plain(text, cell.range)
            if words.dateColumns.contains(title) {
                dated.insert(cell.table)
            } else if words.historyColumns.contains(title) {
                described.insert(cell.table)
            }
        }
        return dated.intersection(described).intersection(long)
    }
}
