package import Vocabulary

/// A date of which only the year, or the year and month, may be known.
package struct PartialDate: Hashable, Sendable {
    /// Always known.
    package let year: Int
    /// 1–12; nil where only the year is known.
    package let month: Int?
    /// 1–31; nil where the day is unknown.
    package let dayOfMonth: Int?

    /// A date known to the day.
    package init(_ day: CalendarDay) {
        self.init(year: day.year, month: day.month, dayOfMonth: day.day)
    }

    /// Reads `2020`, `2020-11` or `2020-11-23`; nil for anything else and for days that do not exist.
    package init?(iso text: some StringProtocol) {
        if let day = CalendarDay(iso: text) {
            self.init(day)
            return
        }
        let isYear = text.utf8.count == 4
        guard isYear || text.utf8.count == 7,
            let first = CalendarDay(iso: String(text) + (isYear ? "-01-01" : "-01"))
        else { return nil }
        self.init(year: first.year, month: isYear ? nil : first.month, dayOfMonth: nil)
    }

    private init(year: Int, month: Int?, dayOfMonth: Int?) {
        self.year = year
        self.month = month
        self.dayOfMonth = dayOfMonth
    }

    /// The day, where all of it is known.
    package var day: CalendarDay? {
        guard let month, let dayOfMonth else { return nil }
        return CalendarDay(year: year, month: month, day: dayOfMonth)
    }

    /// The first day it can mean.
    package var earliest: CalendarDay? {
        CalendarDay(year: year, month: month ?? 1, day: dayOfMonth ?? 1)
    }

    /// As it is written in the register: `2020`, `2020-11` or `2020-11-23`.
    package var iso: String {
        guard let earliest else { return String(year) }
        let length = dayOfMonth != nil ? 10 : month != nil ? 7 : 4
        return String(earliest.iso.prefix(length))
    }
}
