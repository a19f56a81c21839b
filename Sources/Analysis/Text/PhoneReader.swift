package import DocumentModel
package import SourceText

/// A telephone number where it stands.
package struct PhoneNumber: Hashable, Sendable {
    /// Its digits as one number, without the Danish country code.
    package let digits: Int
    package let range: TextRange
}

extension Document {
    /// Every number of eight digits in groups, as `00 11 22 33`, `0011 2233` and `00112233`, and every number with a country code.
    /// One pass over the text.
    package func phoneNumbers() -> [PhoneNumber] {
        var numbers: [PhoneNumber] = []
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard Letters.isDigit(byte) || byte == 0x2B else {
                index += 1
                continue
            }
            if let number = phoneNumber(at: index) {
                numbers.append(PhoneNumber(digits: number.rank, range: number.range))
            }
            index = max(digitRun(from: index).end, index + 1)
        }
        return numbers
    }

    /// The telephone number that begins at `start`.
    func phoneNumber(at start: Int) -> ValueReader.Value? {
        guard start < text.count, Letters.isDigit(text[start]) || text[start] == 0x2B else { return nil }
        let (end, digits, count) = digitRun(from: start)
        let isForeign = text[start] == 0x2B
        guard isForeign ? (8...13).contains(count) : count == 8,
            !Letters.endsInWordCharacter(text, before: start), !Letters.startsWordCharacter(text, at: end)
        else { return nil }
        let isDanish = isForeign && count == 10 && digits / 100_000_000 == 45
        return ValueReader.Value(
            rank: isDanish ? digits % 100_000_000 : digits, range: TextRange(start, end))
    }

    /// The digits from `start` on, single spaces between groups of two or more.
    private func digitRun(from start: Int) -> (end: Int, digits: Int, count: Int) {
        var index = text[start] == 0x2B ? start + 1 : start
        var end = index
        var digits = 0
        var count = 0
        while index < text.count, count < 14 {
            if Letters.isDigit(text[index]) {
                digits = digits * 10 + Int(text[index] - 0x30)
                count += 1
                index += 1
                end = index
            } else if text[index] == 0x20, index == end, count > 0, count < 8 || text[start] == 0x2B {
                index += 1
            } else {
                break
            }
        }
        return (end, digits, count)
    }
}

extension Int {
    /// The number that `digits` write out; nil for anything but one to nine ASCII digits.
    package init?(decimal digits: [UInt8]) {
        guard (1...9).contains(digits.count), digits.allSatisfy(Letters.isDigit) else { return nil }
        self = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
