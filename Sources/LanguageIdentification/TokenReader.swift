/// Cuts text into words. A hyphen parts words; a digit makes the whole run a code.
struct TokenReader {
    private let text: [UInt8]
    private let end: Int
    private var index: Int
    private var isFirst = true

    init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        index = range.lowerBound
        end = range.upperBound
    }

    /// The next word; nil at the end.
    mutating func next() -> Token? {
        skipToWord()
        guard index < end else { return nil }
        let start = index
        var letters: [UInt8] = [0x20]
        var hasDigit = false
        var capitals = 0
        var count = 0
        while index < end, Self.isWordByte(text, index) {
            let byte = text[index]
            count += 1
            if byte < 0x80 {
                if byte &- 0x41 < 26 { capitals += 1 }
                if byte &- 0x30 < 10 { hasDigit = true }
                letters.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                index += 1
            } else {
                takeLetter(&letters, &capitals)
            }
        }
        letters.append(0x20)
        let isCapital = LetterCase.isCapital(text[start], start + 1 < end ? text[start + 1] : 0)
        let isCode =
            hasDigit || (count <= 6 && capitals > 1) || (capitals == 1 && count == 1 && !isFirst)
            || (capitals > (isCapital ? 1 : 0) && capitals < count) || touchesCode(start)
        let isNeutral = isCode || isAbbreviated(start, count) || isHyphenated(start, count)
        defer { isFirst = false }
        return Token(
            start: start, end: index, letters: letters, isNeutral: isNeutral,
            isStopped: index < end && text[index] == 0x2E,
            isCapitalised: isCapital && !isFirst && !followsStop(start))
    }

    /// Passes over what is no word, markup in angle brackets and web addresses among it.
    private mutating func skipToWord() {
        while index < end, !Self.isWordByte(text, index) {
            if text[index] == 0x3C, let close = closingBracket() {
                index = close + 1
            } else if text[index] == 0x3A, index + 2 < end, text[index + 1] == 0x2F, text[index + 2] == 0x2F {
                while index < end, text[index] > 0x20 { index += 1 }
            } else {
                index += 1
            }
        }
    }

    /// The end of a tag that begins here; nil where none does.
    private func closingBracket() -> Int? {
        guard index + 1 < end, text[index + 1] == 0x2F || (text[index + 1] | 0x20) &- 0x61 < 26 else {
            return nil
        }
        return text[index..<min(end, index + 400)].firstIndex(of: 0x3E)
    }

    /// Whether the word is part of a name of machines': `value_set`, `info@clinic`, `docs/assets`.
    private func touchesCode(_ start: Int) -> Bool {
        let marks: [UInt8] = [0x5F, 0x40, 0x5C, 0x7B, 0x7D, 0x3D]
        if start > 0, marks.contains(text[start - 1]) { return true }
        return index < end
            && (marks.contains(text[index])
                || (text[index] == 0x3A && index + 1 < end && text[index + 1] == 0x2F))
    }

    private mutating func takeLetter(_ letters: inout [UInt8], _ capitals: inout Int) {
        let lead = text[index]
        guard lead < 0xE0, index + 1 < end else {
            letters.append(lead)
            index += 1
            while index < end, text[index] & 0xC0 == 0x80 {
                letters.append(text[index])
                index += 1
            }
            return
        }
        let lower = LetterCase.lower(lead, text[index + 1])
        if lower != (lead, text[index + 1]) { capitals += 1 }
        letters.append(lower.0)
        letters.append(lower.1)
        index += 2
    }

    /// Whether up to four letters stand before a full stop that does not end the text: `fract.`, `dxt.`
    private func isAbbreviated(_ start: Int, _ count: Int) -> Bool {
        guard count <= 5, index < end, text[index] == 0x2E else { return false }
        if count == 1 { return true }
        var next = index + 1
        while next < end, text[next] == 0x20 { next += 1 }
        return next < end && !(LetterCase.isCapital(text[next], next + 1 < end ? text[next + 1] : 0))
    }

    /// Whether up to three letters stand beside a hyphen: `D-dimer`, `follow-up`.
    private func isHyphenated(_ start: Int, _ count: Int) -> Bool {
        guard count <= 3 else { return false }
        return (index < end && text[index] == 0x2D) || (start > 0 && text[start - 1] == 0x2D)
    }

    private func followsStop(_ start: Int) -> Bool {
        var before = start - 1
        while before >= 0, text[before] == 0x20 || text[before] == 0x22 || text[before] == 0x28 {
            before -= 1
        }
        guard before >= 0 else { return true }
        return [0x2E, 0x3A, 0x21, 0x3F, 0x0A].contains(text[before])
    }

    /// Whether the byte belongs to a letter or a digit: ASCII, or two-byte letters from U+00C0 on.
    private static func isWordByte(_ text: [UInt8], _ index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
        return byte >= 0xC3 && byte < 0xE0
    }
}
