/// What bytes of UTF-8 text mean to the analysis: letters, digits, white space, and upper and lower case.
///
/// Folding covers ASCII and the letters U+00C0–U+00DE (with them Æ, Ø, Å, É, Ö, Ü); no Danish text needs more.
package enum Letters {
    package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    package static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
    package static func isASCIIUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    package static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether `byte` is the last byte of a letter or a digit.
    ///
    /// A continuation byte is taken as part of a letter unless its lead byte says punctuation (U+0080–U+00BF,
    /// U+2000–U+2FFF), so the lead is looked up in `text`.
    package static func endsInWordCharacter(_ text: borrowing [UInt8], before end: Int) -> Bool {
        guard end > 0 else { return false }
        let byte = text[end - 1]
        guard byte >= 0x80 else { return isDigit(byte) || isASCIILetter(byte) }
        var lead = end - 1
        while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
        return isLetterLead(text[lead])
    }

    /// Whether a letter or a digit starts at `index`.
    package static func startsWordCharacter(_ text: borrowing [UInt8], at index: Int) -> Bool {
        guard index < text.count else { return false }
        let byte = text[index]
        return byte < 0x80 ? isDigit(byte) || isASCIILetter(byte) : isLetterLead(byte)
    }

    /// Whether an upper-case letter starts at `index`.
    package static func startsUppercase(_ text: borrowing [UInt8], at index: Int) -> Bool {
        guard index < text.count else { return false }
        if text[index] == 0xC3, index + 1 < text.count { return (0x80...0x9E).contains(text[index + 1]) }
        return isASCIIUpper(text[index])
    }

    /// The start of the word that holds or ends at `index`, not before `limit`.
    package static func wordStart(_ text: borrowing [UInt8], at index: Int, limit: Int) -> Int {
        var start = index
        while start > limit, endsInWordCharacter(text, before: start) {
            start -= 1
            while start > limit, text[start] & 0xC0 == 0x80 { start -= 1 }
        }
        return start
    }

    /// The end of the word that holds or starts at `index`, not after `limit`.
    package static func wordEnd(_ text: borrowing [UInt8], at index: Int, limit: Int) -> Int {
        var end = index
        while end < limit, startsWordCharacter(text, at: end) {
            end += 1
            while end < limit, text[end] & 0xC0 == 0x80 { end += 1 }
        }
        return end
    }

    /// The bytes of `text` in lower case.
    package static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.underestimatedCount)
        var previous: UInt8 = 0
        for byte in text {
            result.append(fold(byte, after: previous))
            previous = byte
        }
        return result
    }

    /// Whether `text` from `start` reads `words`, given in lower case, before `limit`.
    package static func reads(
        _ text: borrowing [UInt8], from start: Int, _ words: [UInt8], before limit: Int
    ) -> Bool {
        guard start >= 0, start + words.count <= limit else { return false }
        var previous: UInt8 = 0
        for offset in words.indices {
            let byte = text[start + offset]
            guard fold(byte, after: previous) == words[offset] else { return false }
            previous = byte
        }
        return true
    }

    /// One byte in lower case, given the byte before it.
    package static func fold(_ byte: UInt8, after previous: UInt8) -> UInt8 {
        if isASCIIUpper(byte) { return byte | 0x20 }
        if previous == 0xC3, (0x80...0x9E).contains(byte), byte != 0x97 { return byte + 0x20 }
        return byte
    }

    private static func isLetterLead(_ byte: UInt8) -> Bool { byte >= 0xC3 && byte != 0xE2 }
}
