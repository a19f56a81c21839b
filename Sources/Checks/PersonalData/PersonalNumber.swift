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
            while serial < digits.upperBound + 5, let step = Self.separator(text, at: serial) {
                mark = max(mark, step == 1 ? text[serial] : 0x2D)
                serial += step
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
        let values = text[digits.lowerBound..<digits.lowerBound + 6] + text[serial..<end]
        (hasDate, hasCheckDigit) = Self.judge(values.map { Int($0) - 0x30 })
    }

    /// Ten digits in groups of any size right after a word that says what they are: `cpr-nr. 12.03.45-1234`.
    init?(_ text: [UInt8], after label: TextRange) {
        var index = label.upperBound
        while index < text.count, index < label.upperBound + Self.labelLength, !Letters.isDigit(text[index]) {
            guard text[index] != 0x0A, text[index] != 0x2C else { return nil }
            index += 1
        }
        let start = index
        var values: [Int] = []
        var last = index
        while index < text.count, values.count < 10 {
            if Letters.isDigit(text[index]) {
                values.append(Int(text[index]) - 0x30)
                if values.count == 7 { last = index }
                index += 1
            } else if text[index] == 0x2E || text[index] == 0x2F, index > start {
                index += 1
            } else if index > start, let step = Self.separator(text, at: index) {
                index += step
            } else {
                return nil
            }
        }
        guard values.count == 10, !Letters.startsWordCharacter(text, at: index) else { return nil }
        range = TextRange(start, index)
        serial = TextRange(last, index)
        (hasDate, hasCheckDigit) = Self.judge(values)
        guard hasDate else { return nil }
        isHyphenated = true
        isSpaced = false
    }

    /// How many bytes may stand between the word for a personal number and the number.
    private static let labelLength = 12

    /// The length of a space, a hyphen or a dash at `index`.
    private static func separator(_ text: [UInt8], at index: Int) -> Int? {
        guard index < text.count else { return nil }
        if text[index] == 0x20 || text[index] == 0x2D { return 1 }
        guard text[index] == 0xE2, index + 2 < text.count else { return nil }
        // U+2010 to U+2015, U+2212.
        let isDash =
            text[index + 1] == 0x80 && (0x90...0x95).contains(text[index + 2])
            || text[index + 1] == 0x88 && text[index + 2] == 0x92
        return isDash ? 3 : nil
    }

    private static func judge(_ values: [Int]) -> (hasDate: Bool, hasCheckDigit: Bool) {
        let day = values[0] * 10 + values[1]
        let month = values[2] * 10 + values[3]
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return (
            ((1...31).contains(day) || (61...91).contains(day)) && (1...12).contains(month), sum % 11 == 0
        )
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
