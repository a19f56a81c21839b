package import DocumentModel
package import SourceText
package import Vocabulary

/// Reads the values that a rule's pattern has places for.
package struct ValueReader: Sendable {
    /// What kind of value a place is for; the raw value is what a rule writes.
    package enum Slot: String, CaseIterable, Hashable, Sendable {
        case date = "dato"
        case number = "tal"
        case time = "klokkeslæt"
        case phone = "telefon"
    }

    /// A value as something to compare with others of its kind.
    package struct Value: Hashable, Sendable {
        /// A number times 100, a day as `20261120`, a time as minutes of the day, a telephone number's digits.
        package let rank: Int
        package let range: TextRange
    }

    private let dates: DateReader

    /// - Parameter latestYear: the last year that two digits can mean.
    package init(language: DanishLanguage, latestYear: Int) {
        dates = DateReader(language: language, latestYear: latestYear)
    }

    /// The value that begins at `offset`, or after the space there; nil where none does before `limit`.
    package func value(_ slot: Slot, in document: Document, at offset: Int, limit: Int) -> Value? {
        var cursor = TextCursor(document.text, from: offset, to: limit)
        cursor.skipSpaces()
        switch slot {
        case .date: return date(&cursor)
        case .number: return number(&cursor)
        case .time: return time(&cursor)
        case .phone: return document.phoneNumber(at: cursor.position)
        }
    }

    private func date(_ cursor: inout TextCursor) -> Value? {
        guard let date = dates.takeDate(&cursor), let day = date.calendarDay else { return nil }
        return Value(rank: Self.rank(of: day), range: date.range)
    }

    /// A day as a number that grows with it.
    package static func rank(of day: CalendarDay) -> Int { day.year * 10_000 + day.month * 100 + day.day }

    private func number(_ cursor: inout TextCursor) -> Value? {
        let start = cursor.position
        guard let whole = cursor.takeNumber(digits: 1...7) else { return nil }
        var rank = whole * 100
        let end = cursor.position
        if cursor.take(0x2C) {
            if let tenths = cursor.takeNumber(digits: 1...1) {
                rank += tenths * 10
            } else if let hundredths = cursor.takeNumber(digits: 2...2) {
                rank += hundredths
            } else {
                cursor.position = end
            }
        }
        return Value(rank: rank, range: TextRange(start, cursor.position))
    }

    /// `8.30`, `08:30`, `kl. 8`.
    private func time(_ cursor: inout TextCursor) -> Value? {
        let start = cursor.position
        let isNamed = cursor.take("kl")
        if isNamed {
            _ = cursor.take(0x2E)
            cursor.skipSpaces()
        }
        guard let hour = cursor.takeNumber(digits: 1...2), hour <= 24 else { return nil }
        let end = cursor.position
        if cursor.take(0x2E) || cursor.take(0x3A), let minute = cursor.takeNumber(digits: 2...2), minute < 60
        {
            return Value(rank: hour * 60 + minute, range: TextRange(start, cursor.position))
        }
        return isNamed ? Value(rank: hour * 60, range: TextRange(start, end)) : nil
    }
}
