import Glibc
import Vocabulary

/// What day it is in Denmark, wherever the machine thinks it is.
enum DanishClock {
    static var today: CalendarDay {
        day(atUnixTime: time(nil))
    }

    /// The Danish calendar day at a moment given in seconds since 1970 UTC.
    ///
    /// Summer time runs from the last Sunday of March to the last of October, 01:00 UTC (directive 2000/84/EC).
    static func day(atUnixTime seconds: Int) -> CalendarDay {
        let utc = CalendarDay(dayNumber: floorDivision(seconds, 86_400))
        let offset = isSummer(seconds, year: utc.year) ? 7_200 : 3_600
        return CalendarDay(dayNumber: floorDivision(seconds + offset, 86_400))
    }

    private static func isSummer(_ seconds: Int, year: Int) -> Bool {
        seconds >= lastSunday(month: 3, year: year) * 86_400 + 3_600
            && seconds < lastSunday(month: 10, year: year) * 86_400 + 3_600
    }

    /// The day number of a month's last Sunday; both months have 31 days.
    private static func lastSunday(month: Int, year: Int) -> Int {
        guard let last = CalendarDay(year: year, month: month, day: 31)?.dayNumber else { return 0 }
        // Day 3 (4 January 1970) was a Sunday.
        return last - (last - 3) % 7
    }

    private static func floorDivision(_ value: Int, _ divisor: Int) -> Int {
        value >= 0 ? value / divisor : (value - divisor + 1) / divisor
    }

}
