import Lexicon

// Ligatures: those written as one character, and those an extractor lost.

extension BlockAssembler {
    /// What U+FB00 to U+FB06 stand for.
    private static let ligatures: [[UInt8]] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map {
        Array($0.utf8)
    }
    private static let lostLigatures: [[UInt8]] = ["fi", "fl", "ffi", "ff"].map { Array($0.utf8) }

    /// Adds `range` with the characters U+FB00 to U+FB06 as letters.
    mutating func appendLigatures(_ range: Range<Int>) {
        var start = range.lowerBound
        var offset = start
        while offset + 2 < range.upperBound {
            let isLigature =
                text.bytes[offset] == 0xEF && text.bytes[offset + 1] == 0xAC
                && (0x80...0x86).contains(text.bytes[offset + 2])
            guard isLigature else {
                offset += 1
                continue
            }
            builder.append(start..<offset)
            let letters = BlockAssembler.ligatures[Int(text.bytes[offset + 2]) - 0x80]
            builder.append(letters, for: offset..<offset + 3)
            offset += 3
            start = offset
        }
        builder.append(start..<range.upperBound)
    }

    /// Adds `range` with "fi" and its like where a space stands for one: `speci kt` is no two words, `specifikt` is one.
    mutating func appendLostLigatures(_ range: Range<Int>) {
        var start = range.lowerBound
        for offset in range.dropFirst() where text.bytes[offset] == Byte.space {
            let left = WordEdge(endOf: text.bytes, before: offset)
            let right = WordEdge(startOf: text.bytes, at: offset + 1)
            guard !right.isEmpty, offset + 1 < range.upperBound,
                let letters = lostLetters(left, right)
            else { continue }
            builder.append(start..<offset)
            builder.append(letters, for: offset..<offset + 1)
            start = offset + 1
        }
        builder.append(start..<range.upperBound)
    }

    /// The letters that make one word of two parts that are no words; of two letters nearly anything is.
    private func lostLetters(_ left: WordEdge, _ right: WordEdge) -> [UInt8]? {
        let lexicon = joiner.lexicon
        guard !left.isEmpty, !right.startsUpperCase, !lexicon.isEmpty else { return nil }
        let isLeftPiece = !lexicon.isWord(left.word.span)
        let isRightPiece = !lexicon.isWord(right.word.span)
        guard isLeftPiece && (isRightPiece || right.letterCount < 3) || isRightPiece && left.letterCount < 3
        else { return nil }
        return BlockAssembler.lostLigatures.first { letters in
            var word = Array(left.word)
            word.append(contentsOf: letters)
            word.append(contentsOf: right.word)
            return lexicon.contains(word.span)
        }
    }
}
