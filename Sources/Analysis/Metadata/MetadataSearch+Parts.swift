import DocumentModel
import SourceText
import Vocabulary

extension MetadataSearch {
    /// A line shorter than this did not end because it was full.
    private static let fullLine = 55
    private static let longestLabel = 60
    /// How many bytes stand before the first digit of a day or a stretch of days: "udgangen af september 2026".
    private static let longestOpening = 26
    /// What goes on longer than this without a mark is no statement; the work on a part grows faster than it.
    private static let longestPart = 1_000

    /// What stands near the edges of the text, taken apart.
    func statementParts() -> [StatementPart] {
        page.leaves.indices.flatMap { index -> [StatementPart] in
            let leaf = page.leaves[index]
            guard leaf.part == .text, leaf.kind != .preformatted, !isInHistory(leaf),
                page.isNearEdge(leaf, at: leaf.range.lowerBound)
                    || page.isNearEdge(leaf, at: leaf.range.upperBound)
            else { return [] }
            return parts(of: leaf.range).compactMap { range in
                guard page.isNearEdge(leaf, at: range.lowerBound) else { return nil }
                let end = min(range.upperBound, range.lowerBound + Self.longestPart)
                let part = TextRange(range.lowerBound, end)
                return StatementPart(leaf: index, range: part, periods: days(in: part))
            }
        }
    }

    private func isInHistory(_ leaf: MetadataPage.Leaf) -> Bool {
        leaf.cell.map { histories.contains(page.cells[$0].table) } ?? false
    }

    /// The days in a part; unlike in a value, what stands before one need not be a filler.
    private func days(in range: TextRange) -> [WrittenPeriod] {
        var found: [WrittenPeriod] = []
        var index = range.lowerBound
        // Every stretch of time has digits; a word without any soon after it begins none.
        guard var digit = text[range.bounds].firstIndex(where: Letters.isDigit) else { return [] }
        while index < range.upperBound {
            guard Letters.startsWordCharacter(text, at: index) else {
                index += 1
                continue
            }
            if digit < index {
                guard let next = text[index..<range.upperBound].firstIndex(where: Letters.isDigit) else {
                    break
                }
                digit = next
            }
            guard digit - index <= Self.longestOpening else {
                index = max(Letters.wordEnd(text, at: index, limit: range.upperBound), index + 1)
                continue
            }
            var cursor = TextCursor(text, from: index, to: range.upperBound)
            if let period = reader.periods.takePeriod(&cursor) {
                found.append(period)
                index = period.range.upperBound
            } else {
                index = max(Letters.wordEnd(text, at: index, limit: range.upperBound), index + 1)
            }
        }
        return found
    }

    private func parts(of range: TextRange) -> [TextRange] {
        var parts: [TextRange] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let length = separator(at: index, range)
            if length > 0 {
                if let part = trimmed(start, index) { parts.append(part) }
                start = index + length
                index = start
            } else {
                index += 1
            }
        }
        if let part = trimmed(start, range.upperBound) { parts.append(part) }
        return parts
    }

    /// The length of what parts two statements at `index`; 0 where nothing does.
    private func separator(at index: Int, _ leaf: TextRange) -> Int {
        let next = index + 1 < leaf.upperBound ? text[index + 1] : 0x20
        switch text[index] {
        case 0x7C, 0x3B, 0x09, 0x28, 0x29: return 1
        case 0x0A: return endsLine(at: index, leaf) ? 1 : 0
        case 0x2E:
            let isEnd = sentence(at: index).map { index + 1 >= $0.upperBound } ?? false
            return isEnd && (next == 0x20 || next == 0x0A) ? 1 : 0
        case 0x20:
            if text[index...].prefix(3).allSatisfy({ $0 == 0x20 }) && index + 3 <= leaf.upperBound {
                return 3
            }
            return text[index...].prefix(3).elementsEqual([0x20, 0x2D, 0x20]) ? 3 : 0
        case 0xC2 where next == 0xB7: return 2
        // A dash, a bullet: E2 80 93, 94, A2.
        case 0xE2 where next == 0x80 && index + 2 < leaf.upperBound:
            return [0x93, 0x94, 0xA2].contains(text[index + 2]) ? 3 : 0
        default: return 0
        }
    }

    /// Whether a line end parts two statements: the line was not full, or the next one begins with a label.
    private func endsLine(at index: Int, _ leaf: TextRange) -> Bool {
        guard
            Letters.startsUppercase(text, at: index + 1)
                || index + 1 < leaf.upperBound && [0x2D, 0x2A, 0x2F].contains(text[index + 1])
        else { return false }
        let start = text[leaf.lowerBound..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? leaf.lowerBound
        if index - start < Self.fullLine { return true }
        return text[(index + 1)..<min(leaf.upperBound, index + Self.longestLabel)]
            .prefix { $0 != 0x0A }.contains(0x3A)
    }

    /// What a part that is all a cell or a leaf holds is the answer to: the cell to its left, or the short leaf before.
    func headOf(_ part: StatementPart) -> TextRange? {
        let leaf = page.leaves[part.leaf]
        guard part.range.lowerBound <= leaf.range.lowerBound + 2, part.leaf > 0 else { return nil }
        let previous = page.leaves[part.leaf - 1]
        if let cell = leaf.cell {
            guard let other = previous.cell, page.cells[other].table == page.cells[cell].table,
                page.cells[other].row == page.cells[cell].row
            else { return nil }
            return previous.range
        }
        return previous.range.count <= Self.longestLabel ? previous.range : nil
    }

    /// What stands after the last comma, where anything does.
    func afterComma(_ range: TextRange) -> TextRange {
        guard let comma = text[range.bounds].lastIndex(of: 0x2C) else { return range }
        let rest = TextRange(comma + 1, range.upperBound)
        return wordRanges(rest).isEmpty ? range : rest
    }

    // MARK: - Words

    func wordRanges(_ range: TextRange) -> [TextRange] {
        var found: [TextRange] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard Letters.startsWordCharacter(text, at: index) else {
                index += 1
                continue
            }
            let end = max(Letters.wordEnd(text, at: index, limit: range.upperBound), index + 1)
            found.append(TextRange(index, end))
            index = end
        }
        return found
    }

    /// Whether a phrase of `table` begins with `word`.
    func starts(_ table: PhraseTable, _ word: TextRange) -> Bool {
        table.longest(in: text, at: word.lowerBound, limit: text.count).map {
            $0.range.upperBound >= word.upperBound
        } ?? false
    }

    /// Whether a phrase of `table` stands in `range`.
    func has(_ table: PhraseTable, _ range: TextRange) -> Bool { !table.hits(in: text, range).isEmpty }
}
