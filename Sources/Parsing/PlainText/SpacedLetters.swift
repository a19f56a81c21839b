import Lexicon

/// Field names whose letters an extractor set apart: `V e r s i on`, `Ini t`, `Id og t i t e l`.
enum SpacedLetters {
    /// In columns; running text is longer.
    static let longestLine = 40
    private static let mostParts = 16

    /// The parts of `range` by the word they belong to; nil where nothing is to be repaired.
    ///
    /// Every word that comes out must be one the lexicon knows, and half of the parts at least must be none.
    static func runs(_ text: PlainText, _ range: Range<Int>, _ lexicon: Lexicon) -> [[Range<Int>]]? {
        guard !lexicon.isEmpty, text.isUpperCase(at: range.lowerBound), let parts = parts(text, range),
            parts.contains(where: { $0.count <= 2 })
        else { return nil }
        // Half of the parts at least are pieces that are no words: so is no line of running text.
        let pieces = parts.count { isPiece($0, text, lexicon) }
        return pieces > 0 && pieces * 2 >= parts.count ? runs(of: parts, text, lexicon) : nil
    }

    /// What spaces part in `range`, if it is all letters.
    private static func parts(_ text: PlainText, _ range: Range<Int>) -> [Range<Int>]? {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for offset in range {
            let byte = text.bytes[offset]
            if byte == Byte.space {
                if offset > start { parts.append(start..<offset) }
                start = offset + 1
            } else if !((0x61...0x7A).contains(byte | 0x20) || byte == 0xC3 || byte & 0xC0 == 0x80) {
                return nil
            }
        }
        if range.upperBound > start { parts.append(start..<range.upperBound) }
        return parts.count > 1 && parts.count <= mostParts ? parts : nil
    }

    /// The parts grouped into the fewest words, by dynamic programming from the end.
    private static func runs(of parts: [Range<Int>], _ text: PlainText, _ lexicon: Lexicon) -> [[Range<Int>]]?
    {
        var best: [(words: Int, length: Int)?] = [(0, 0)]
        for start in parts.indices.reversed() {
            var choice: (words: Int, length: Int)?
            for end in start..<parts.count {
                guard let rest = best[parts.count - end - 1], rest.words + 1 < choice?.words ?? .max else {
                    continue
                }
                guard isRun(parts[start...end], text, lexicon) else { continue }
                choice = (rest.words + 1, end - start + 1)
            }
            best.append(choice)
        }
        var result: [[Range<Int>]] = []
        var start = 0
        while start < parts.count {
            guard let choice = best[parts.count - start] else { return nil }
            result.append(Array(parts[start..<start + choice.length]))
            start += choice.length
        }
        return result
    }

    /// Whether `parts` are one word: a whole one, or broken pieces among which no word of three letters stands.
    private static func isRun(_ parts: ArraySlice<Range<Int>>, _ text: PlainText, _ lexicon: Lexicon) -> Bool
    {
        guard isWord(parts, text, lexicon) else { return false }
        return parts.count == 1 || parts.contains { isPiece($0, text, lexicon) }
    }

    /// Whether `part` is no word of its own; of the letters, "i" alone is one.
    private static func isPiece(_ part: Range<Int>, _ text: PlainText, _ lexicon: Lexicon) -> Bool {
        part.count == 1 ? text.bytes[part.lowerBound] | 0x20 != 0x69 : !isWord([part], text, lexicon)
    }

    private static func isWord(_ parts: ArraySlice<Range<Int>>, _ text: PlainText, _ lexicon: Lexicon) -> Bool
    {
        var word: [UInt8] = []
        for part in parts { word.append(contentsOf: text.bytes[part]) }
        // Whatever single letters the lexicon lists, they are pieces here.
        guard word.count > 1 || parts.count > 1 || word.first.map({ $0 | 0x20 == 0x69 }) ?? false else {
            return false
        }
        return lexicon.isWord(word.span)
    }
}
