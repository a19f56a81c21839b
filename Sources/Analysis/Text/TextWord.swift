package import DocumentModel
package import SourceText

/// A run of letters and digits where it stands.
package struct TextWord: Hashable, Sendable {
    package let range: TextRange
    /// Its bytes in lower case.
    package let folded: [UInt8]

    package init(range: TextRange, folded: [UInt8]) {
        self.range = range
        self.folded = folded
    }
}

extension Document {
    /// The words of `range` in order; what is neither letter nor digit parts them.
    package func words(in range: TextRange) -> [TextWord] {
        var words: [TextWord] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let end = Letters.wordEnd(text, at: index, limit: range.upperBound)
            if end > index {
                words.append(
                    TextWord(range: TextRange(index, end), folded: Letters.folded(text[index..<end])))
            }
            index = end + 1
            while index < range.upperBound, text[index] & 0xC0 == 0x80 { index += 1 }
        }
        return words
    }

    /// Whether an upper-case letter stands at `offset`.
    package func isUppercase(at offset: Int) -> Bool { Letters.startsUppercase(text, at: offset) }

    /// Whether `offset` is where a leaf or a line that the writer meant begins, past signs that mark headings and rows.
    package func startsLine(at offset: Int) -> Bool {
        var start = offset
        while start > 0, Self.isLineMark(text[start - 1]) { start -= 1 }
        return start == 0 || text[start - 1] == 0x0A
    }

    /// Where what a line says begins, past signs that mark headings and rows.
    package func lineContent(from start: Int, to end: Int) -> Int {
        var start = start
        while start < end, Self.isLineMark(text[start]) { start += 1 }
        return start
    }

    /// A space or one of `#`, `*`, `(`, `|`, `-`, `_`.
    private static func isLineMark(_ byte: UInt8) -> Bool {
        [0x20, 0x23, 0x2A, 0x28, 0x7C, 0x2D, 0x5F].contains(byte)
    }
}

extension TextWord {
    /// The words of a text that stands in no document, as a file's name.
    package static func words(of text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        var words: [[UInt8]] = []
        var index = 0
        while index < bytes.count {
            let end = Letters.wordEnd(bytes, at: index, limit: bytes.count)
            if end > index { words.append(Letters.folded(bytes[index..<end])) }
            index = end + 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        }
        return words
    }
}
