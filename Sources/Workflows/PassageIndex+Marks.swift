import Analysis
import DocumentModel
import SourceText

extension PassageIndex {
    /// In bytes: a longer cell is text, not a mark.
    private static let longestMark = 12

    /// The sentence in the header row over a cell that holds marks alone, as *X* or *A, U*; nil for any other sentence.
    func heading(overMark index: Int) -> Int? {
        guard let header = headerRow(above: index), isMark(sentences[index]) || isTick(sentences[index]),
            let column = column(of: index)
        else { return nil }
        return header.first { self.column(of: $0) == column }
    }

    /// The sentences in table cells that begin with a tick, alone or with a word on what it is for: *✔ egne*.
    var ticked: [Int] { sentences.indices.filter { headerRow(above: $0) != nil && isTick(sentences[$0]) } }

    private static let ticks = ["✔", "✓", "☑", "✅"].map { Array($0.utf8) }

    private func isTick(_ range: TextRange) -> Bool {
        let opening = document.document.text[range.bounds].prefix(3)
        return opening.first == 0xE2 && Self.ticks.contains { opening.elementsEqual($0) }
    }

    /// Whether a stretch has a blank that nobody filled in: *____*, *XXXX*, *[navn]*.
    func blank(in range: Range<Int>) -> Bool {
        let text = document.document.text
        let range = range.clamped(to: text.indices)
        var run = 0
        for position in range {
            let byte = text[position]
            guard byte == 0x5F || byte == 0x58 else {
                // "XXL" is a size, not a blank.
                if run >= Self.shortestBlank, !Letters.isASCIILetter(byte) { return true }
                run = 0
                if byte == 0x0A { return false }
                if byte == 0x5B, isBracketed(position) { return true }
                continue
            }
            // DDMMÅÅ-XXXX is how a number is written.
            let isJoined = position > 0 && text[position - 1] == 0x2D
            run = isJoined ? -text.count : run != 0 && text[position - 1] == byte ? run + 1 : 1
        }
        return run >= Self.shortestBlank
    }

    private static let shortestBlank = 3
    private static let longestBracket = 60

    /// Whether words stand in brackets from `position` on; *[1]* is a note.
    private func isBracketed(_ position: Int) -> Bool {
        let text = document.document.text
        let rest = text[(position + 1)..<min(text.count, position + Self.longestBracket)]
        guard let end = rest.firstIndex(of: 0x5D) else { return false }
        return text[(position + 1)..<end].count(where: Letters.isASCIILetter) > 2
    }

    /// Whether every word of a stretch is one letter or two capitals.
    private func isMark(_ range: TextRange) -> Bool {
        guard range.count <= Self.longestMark else { return false }
        let text = document.document.text
        var position = range.lowerBound
        while position < range.upperBound {
            let end = max(Letters.wordEnd(text, at: position, limit: range.upperBound), position + 1)
            let word = text[position..<end]
            guard word.count == 1 || word.count == 2 && word.allSatisfy(Letters.isASCIIUpper) else {
                return false
            }
            position = end
        }
        return true
    }

    /// The column of the cell that a sentence stands in.
    private func column(of index: Int) -> Int? {
        let blocks = document.document.blocks
        let start = sentences[index].lowerBound
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].range.lowerBound <= start { low = middle + 1 } else { high = middle }
        }
        // The innermost block that begins there comes last; a cell is it, or holds it.
        while low > 0 {
            low -= 1
            if case .tableCell(_, let column, _) = blocks[low].kind { return column }
            if blocks[low].kind == .tableRow { return nil }
        }
        return nil
    }
}
