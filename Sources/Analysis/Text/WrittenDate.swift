package import SourceText
package import Vocabulary

/// A date as somebody wrote it, with what is needed to write another one the same way.
package struct WrittenDate: Hashable, Sendable {
    /// How a date is written.
    package enum Style: Hashable, Sendable {
        /// `8. juni 2021`, `14 december 2021`, `01. June 2022`.
        case named(hasStop: Bool, isPadded: Bool)
        /// `8/6 2021`, `08/06/2021`, `14.6.2010`, `19.03.18`: the marks after the day and after the month.
        case numeric(afterDay: UInt8, afterMonth: UInt8, isPadded: Bool, hasShortYear: Bool)
        /// `2009-12-11`.
        case iso
        /// `november 2011`.
        case monthAndYear
        /// `2011`.
        case year
    }

    package let year: Int
    /// Nil where only a year is written.
    package let month: Int?
    /// Nil where only a month or a year is written.
    package let day: Int?
    package let style: Style
    package let range: TextRange

    /// The day, where the date is whole.
    package var calendarDay: CalendarDay? {
        guard let month, let day else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }
}
