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
        while index < end, !Self.isWordByte(text, index) { index += 1 }
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
        let isCode = hasDigit || (count <= 6 && capitals > 1) || (capitals == 1 && count == 1 && !isFirst)
        let isNeutral = isCode || isAbbreviated(start, count) || isHyphenated(start, count)
        defer { isFirst = false }
        return Token(
            start: start, end: index, letters: letters, isNeutral: isNeutral,
            isCapitalised: isCapital && !isFirst && !followsStop(start))
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
        var next = index + 1
        while next < end, text[next] == 0x20 { next += 1 }
        return next < end && !(count > 1 && LetterCase.isCapital(text[next], next + 1 < end ? text[next + 1] : 0))
    }

    /// Whether up to three letters stand beside a hyphen: `D-dimer`, `follow-up`.
    private func isHyphenated(_ start: Int, _ count: Int) -> Bool {
        guard count <= 3 else { return false }
        return (index < end && text[index] == 0x2D) || (start > 0 && text[start - 1] == 0x2D)
    }

    private func followsStop(_ start: Int) -> Bool {
        var before = start - 1
        while before >= 0, text[before] == 0x20 || text[before] == 0x22 || text[before] == 0x28 { before -= 1 }
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
