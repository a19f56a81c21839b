package import Vocabulary

extension CalendarDay {
    /// The day so many months later; the month's last day where it has no such day.
    package func adding(months: Int) -> CalendarDay {
        let count = year * 12 + month - 1 + months
        let length = CalendarDay.length(ofMonth: count % 12 + 1, year: count / 12)
        return CalendarDay(year: count / 12, month: count % 12 + 1, day: min(day, length)) ?? self
    }

    /// The last day of a month; months after December are the next year's.
    static func last(ofMonth month: Int, year: Int) -> CalendarDay? {
        guard month > 0 else { return nil }
        let year = year + (month - 1) / 12
        let month = (month - 1) % 12 + 1
        return CalendarDay(year: year, month: month, day: length(ofMonth: month, year: year))
    }

    /// The Sunday of a week as ISO 8601 counts them; nil where no year has such a week.
    static func last(ofWeek week: Int, year: Int) -> CalendarDay? {
        guard (1...53).contains(week), let anchor = CalendarDay(year: year, month: 1, day: 4) else {
            return nil
        }
        // 1 January 1970 was a Thursday.
        let weekday = (anchor.dayNumber % 7 + 10) % 7
        return CalendarDay(dayNumber: anchor.dayNumber - weekday + week * 7 - 1)
    }

    /// Easter Sunday by the Gregorian calendar, after J. M. Oudin's reckoning of 1940.
    static func easter(of year: Int) -> CalendarDay? {
        let century = year / 100
        let golden = year % 19
        let correction = (century - 17) / 25
        var moon = (century - century / 4 - (century - correction) / 3 + 19 * golden + 15) % 30
        moon -= (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11))
        let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
        let offset = moon - weekday
        let month = 3 + (offset + 40) / 44
        return CalendarDay(year: year, month: month, day: offset + 28 - 31 * (month / 4))
    }
}
