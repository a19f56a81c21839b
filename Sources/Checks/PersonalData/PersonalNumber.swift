import Analysis
import SourceText

/// Ten digits written as a Danish personal number (CPR): six and four, with a hyphen, a space or nothing between.
struct PersonalNumber: Sendable {
    let range: TextRange
    /// The last four digits.
    let serial: TextRange
    let isHyphenated: Bool
    let isSpaced: Bool
    /// Whether the first six can be a date; 60 is added to the day in replacement numbers.
    let hasDate: Bool
    /// Whether it passes modulus 11; since 2007 numbers are given that do not (CPR-kontoret).
    let hasCheckDigit: Bool

    private static let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

    /// Every number of that shape, by start. Looks at every sixth byte until it meets a digit.
    static func all(in text: [UInt8]) -> [PersonalNumber] {
        var numbers: [PersonalNumber] = []
        var index = 5
        while index < text.count {
            guard Letters.isDigit(text[index]) else {
                index += 6
                continue
            }
            var start = index
            while start > 0, Letters.isDigit(text[start - 1]) { start -= 1 }
            var end = index + 1
            while end < text.count, Letters.isDigit(text[end]) { end += 1 }
            if let number = PersonalNumber(text, digits: start..<end) {
                numbers.append(number)
                end = number.range.upperBound
            }
            index = end + 5
        }
        return numbers
    }

    private init?(_ text: [UInt8], digits: Range<Int>) {
        guard digits.count == 6 || digits.count == 10, !Self.isJoined(text, before: digits.lowerBound) else {
            return nil
        }
        var serial = digits.lowerBound + 6
        var mark: UInt8 = 0
        if digits.count == 6 {
            while serial < text.count, serial < digits.upperBound + 3,
                text[serial] == 0x20 || text[serial] == 0x2D
            {
                mark = max(mark, text[serial])
                serial += 1
            }
            guard mark != 0 else { return nil }
        }
        let end = serial + 4
        guard end <= text.count, text[serial..<end].allSatisfy(Letters.isDigit),
            !Letters.startsWordCharacter(text, at: end), !Self.goesOn(text, after: end)
        else { return nil }
        self.serial = TextRange(serial, end)
        range = TextRange(digits.lowerBound, end)
        isHyphenated = mark == 0x2D
        isSpaced = mark == 0x20
        let values = (text[digits.lowerBound..<digits.lowerBound + 6] + text[serial..<end]).map {
            Int($0) - 0x30
        }
        let day = values[0] * 10 + values[1]
        let month = values[2] * 10 + values[3]
        hasDate = ((1...31).contains(day) || (61...91).contains(day)) && (1...12).contains(month)
        hasCheckDigit = zip(values, Self.weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
    }

    /// Whether what stands before makes the digits a part of something longer.
    private static func isJoined(_ text: [UInt8], before start: Int) -> Bool {
        guard start > 0 else { return false }
        if Letters.endsInWordCharacter(text, before: start) { return true }
        return start > 1 && [0x2D, 0x2E, 0x2F, 0x2B, 0x3D, 0x5F].contains(text[start - 1])
            && text[start - 2] != 0x20
    }

    /// Whether more digits follow after a mark.
    private static func goesOn(_ text: [UInt8], after end: Int) -> Bool {
        end + 1 < text.count && [0x2D, 0x2E, 0x2F, 0x20, 0x2C].contains(text[end])
            && text[end] != 0x20 && text[end] != 0x2C && Letters.isDigit(text[end + 1])
    }
}
