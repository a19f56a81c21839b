import DocumentModel
import SourceText
import Vocabulary

extension MetadataSearch {
    /// Where a label's value stands: on its line, in the cell beside or below, on the next line or in the next leaf.
    ///
    /// Nil where the label stands there with nothing after it.
    func value(of index: Int) -> TextRange? {
        let label = labels[index]
        if sharesValue(index) {
            return value(of: index + 1)
        }
        if label.valueStart < label.lineEnd { return inlineValue(of: index) }
        let leaf = page.leaves[label.leaf]
        if label.lineEnd < leaf.range.upperBound { return nextLine(after: label) }
        if let cell = leaf.cell, page.cells[cell].range.upperBound == leaf.range.upperBound {
            return cellValue(of: cell)
        }
        return nextLeaf(after: label)
    }

    /// Whether only "og" or a mark stands between a label and the next, so that both have the next one's value.
    func sharesValue(_ index: Int) -> Bool {
        guard index + 1 < labels.count, labels[index + 1].leaf == labels[index].leaf else { return false }
        let next = labels[index + 1]
        var cursor = TextCursor(text, from: labels[index].range.upperBound, to: next.range.lowerBound)
        cursor.skipSpaces()
        if !cursor.take(0x2F), !cursor.take(0x26), !cursor.take(0x2C) {
            guard cursor.takeAny(words.conjunctions) != nil else { return false }
        }
        cursor.skipSpaces()
        // "Forfatter og ordinerende læge, ansvarlig for delegationen: Nils Holm".
        let between = TextRange(min(cursor.position, next.range.lowerBound), next.range.lowerBound)
        return next.isMarked && wordRanges(between).count <= Self.mostBetween
            && !text[between.bounds].contains { [0x2E, 0x3A, 0x3B].contains($0) }
    }

    /// How many words may stand between two labels of one value.
    private static let mostBetween = 3

    /// What follows on the line, up to the next label or a mark that parts fields.
    func inlineValue(of index: Int) -> TextRange? {
        let label = labels[index]
        var end = label.lineEnd
        for next in labels[(index + 1)...] {
            guard next.leaf == label.leaf, next.range.lowerBound < end else { break }
            if next.opens || next.isMarked, next.range.lowerBound > label.valueStart,
                next.meanings.contains(where: { $0.strength != .besideOthers || next.isMarked })
            {
                end = next.range.lowerBound
                break
            }
        }
        for position in label.valueStart..<end where text[position] == 0x7C || isMiddleDot(position) {
            end = position
            break
        }
        return trimmed(label.valueStart, end)
    }

    private func isMiddleDot(_ index: Int) -> Bool {
        text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xB7
    }

    private func nextLine(after label: Label) -> TextRange? {
        let leaf = page.leaves[label.leaf]
        let start = label.lineEnd + 1
        let end = text[start..<leaf.range.upperBound].firstIndex(of: 0x0A) ?? leaf.range.upperBound
        // "Set efter\n2. maj 2026. Næste gang: 2028": the next label ends the value.
        if period(at: start, end) != nil {
            let next = labels.first {
                $0.range.lowerBound > start && $0.range.lowerBound < end && $0.opens && $0.isMarked
            }
            return trimmed(start, next?.range.lowerBound ?? end)
        }
        return startsLabel(at: start, end) ? nil : trimmed(start, end)
    }

    private func nextLeaf(after label: Label) -> TextRange? {
        guard label.leaf + 1 < page.leaves.count else { return nil }
        let leaf = page.leaves[label.leaf + 1]
        if leaf.kind.isHeading || startsLabel(at: leaf.range.lowerBound, leaf.range.upperBound) { return nil }
        return trimmed(leaf.range.lowerBound, leaf.range.upperBound)
    }

    /// Whether a label of its own begins a line at `start`.
    private func startsLabel(at start: Int, _ end: Int) -> Bool {
        labels.contains {
            $0.range.lowerBound >= start && $0.range.lowerBound <= start + 14 && $0.opens
                && $0.range.upperBound <= end && ($0.isMarked || $0.isAlone)
        }
    }

    private func cellValue(of cell: Int) -> TextRange? {
        if !heads(column: cell), let right = page.cell(beside: cell, rows: 0, columns: 1),
            !isLabel(cell: right)
        {
            return trimmed(page.cells[right].range.lowerBound, page.cells[right].range.upperBound)
        }
        // A column of many answers is about tasks, not about the text.
        guard let below = page.cell(beside: cell, rows: 1, columns: 0), !isLabel(cell: below),
            page.cell(beside: cell, rows: 3, columns: 0) == nil
        else {
            return nil
        }
        return trimmed(page.cells[below].range.lowerBound, page.cells[below].range.upperBound)
    }

    /// Whether a cell is one of at least three that name the columns of their table.
    private func heads(column cell: Int) -> Bool {
        let place = page.cells[cell]
        guard place.row == 0, place.isHeader || histories.contains(place.table) else { return false }
        let isWide = place.column > 1 || page.cell(beside: cell, rows: 0, columns: 2 - place.column) != nil
        guard isWide, let below = page.cell(beside: cell, rows: 1, columns: 0) else { return false }
        return !isLabel(cell: below)
    }

    /// Whether a cell holds a label and nothing else.
    private func isLabel(cell: Int) -> Bool {
        let range = page.cells[cell].range
        return labels.contains {
            range.contains($0.range) && $0.range.lowerBound <= range.lowerBound + 14 && $0.opens
                && $0.valueStart >= range.upperBound
                && $0.meanings.contains { $0.strength != .delegating }
        }
    }

    func trimmed(_ start: Int, _ end: Int) -> TextRange? {
        var start = start
        var end = end
        while start < end, isEdge(text[start]) { start += 1 }
        while end > start, isEdge(text[end - 1]) { end -= 1 }
        return start < end ? TextRange(start, end) : nil
    }

    private func isEdge(_ byte: UInt8) -> Bool {
        Letters.isSpace(byte) || byte == 0x2A || byte == 0x2C || byte == 0x3B || byte == 0x2E
    }

    /// Whether nothing stands there but a mark that somebody was to fill in.
    func isBlank(_ range: TextRange) -> Bool {
        let bytes = text[range.bounds]
        guard let first = bytes.first, first != 0x5B, first != 0x3C else { return true }
        guard
            bytes.contains(where: {
                $0 >= 0xC3 && $0 != 0xE2 || Letters.isASCIILetter($0) || Letters.isDigit($0)
            })
        else { return true }
        var cursor = TextCursor(text, from: range.lowerBound, to: range.upperBound)
        _ = takeFillers(&cursor)
        let wordEnd = Letters.wordEnd(text, at: cursor.position, limit: range.upperBound)
        let word = text[cursor.position..<wordEnd]
        if word.count > 1, word.allSatisfy({ $0 | 0x20 == 0x78 }) { return true }
        if cursor.byte == 0x5F || cursor.byte == 0x5B || cursor.byte == 0x3C { return true }
        return cursor.takeAny(words.blanks) != nil
    }

    /// Whether a date is left blank in a sentence: "senest revideret d. XXXX".
    func isMarkedBlank(_ value: TextRange) -> Bool {
        var cursor = TextCursor(text, from: value.lowerBound, to: value.upperBound)
        _ = takeFillers(&cursor)
        return cursor.isAtEnd || isBlank(value)
    }

    /// Takes what may stand between a label and its date, and says whether there was any.
    func takeFillers(_ cursor: inout TextCursor) -> Bool {
        let start = cursor.position
        for _ in 0..<5 {
            while Letters.isSpace(cursor.byte) || cursor.byte == 0x3A { cursor.position += 1 }
            if cursor.isAtEnd || cursor.takeAny(words.dateFillers) == nil { break }
        }
        while Letters.isSpace(cursor.byte) || cursor.byte == 0x3A { cursor.position += 1 }
        return cursor.position > start
    }

    /// The period that stands at `start`, fillers aside.
    func period(at start: Int, _ end: Int) -> WrittenPeriod? {
        var cursor = TextCursor(text, from: start, to: end)
        let begin = cursor.position
        if let period = reader.periods.takePeriod(&cursor) { return period }
        cursor.position = begin
        guard takeFillers(&cursor) else { return nil }
        return reader.periods.takePeriod(&cursor)
    }

    /// The periods in a value, in order; a year alone counts only at its beginning.
    func periods(in range: TextRange) -> [WrittenPeriod] {
        var found: [WrittenPeriod] = []
        var index = range.lowerBound
        if let period = period(at: index, range.upperBound) {
            found.append(period)
            index = period.range.upperBound
        }
        let end = min(range.upperBound, range.lowerBound + 300)
        while index < end {
            guard Letters.startsWordCharacter(text, at: index) else {
                index += 1
                continue
            }
            var cursor = TextCursor(text, from: index, to: range.upperBound)
            if let period = reader.periods.takePeriod(&cursor), !period.isYearAlone {
                found.append(period)
                index = period.range.upperBound
            } else {
                index = max(Letters.wordEnd(text, at: index, limit: end), index + 1)
            }
        }
        return found
    }
}
