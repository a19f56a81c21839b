import Vocabulary

extension CalendarDay {
    /// The day before; nil before year 1.
    var dayBefore: CalendarDay? {
        if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
        if month == 1 { return CalendarDay(year: year - 1, month: 12, day: 31) }
        let length = CalendarDay.length(ofMonth: month - 1, year: year)
        return CalendarDay(year: year, month: month - 1, day: length)
    }

    /// The day after; nil after year 9999.
    var dayAfter: CalendarDay? {
        CalendarDay(year: year, month: month, day: day + 1)
            ?? CalendarDay(year: year, month: month + 1, day: 1)
            ?? CalendarDay(year: year + 1, month: 1, day: 1)
    }
}
