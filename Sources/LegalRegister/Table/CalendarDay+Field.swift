import Vocabulary

extension CalendarDay {
    /// Reads the bytes of `YYYY-MM-DD`; nil for anything else. A start of the program reads two thousand of these.
    init?(field: ArraySlice<UInt8>) {
        guard field.count == 10 else { return nil }
        let start = field.startIndex
        guard field[start + 4] == 0x2D, field[start + 7] == 0x2D,
            let year = CalendarDay.number(field[start..<start + 4]),
            let month = CalendarDay.number(field[start + 5..<start + 7]),
            let day = CalendarDay.number(field[start + 8..<start + 10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }
}
