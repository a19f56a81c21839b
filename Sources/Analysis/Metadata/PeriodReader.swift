import SourceText
import Vocabulary

/// Reads the stretches of time that documents give for themselves; each has a last day.
///
/// `1. juli 2023`, `01.07.23`, `24/04-2024`, `2023.10.31`, `2028-10`, `juli 2023`, `maj-22`, `januar /18`, `uge 27 2023`,
/// `2. kvartal 2022`, `første halvår 2026`, `primo marts 2026`, `efteråret 2023`, `2027`.
final class PeriodReader: Sendable {
    private let dates: DateReader
    private let months: [[String]]
    private let words: PeriodWords
    private let latestYear: Int

    /// How far ahead a year of two digits can lie: a next revision does.
    private static let reach = 20

    init(language: DanishLanguage, words: PeriodWords, day: CalendarDay) {
        latestYear = day.year + Self.reach
        dates = DateReader(language: language, latestYear: latestYear)
        months = language.months
        self.words = words
    }

    /// Takes what stands at the cursor; moves nothing where that is no stretch of time.
    func takePeriod(_ cursor: inout TextCursor) -> WrittenPeriod? {
        let start = cursor.position
        if let date = dates.takeDate(&cursor), let day = date.calendarDay {
            return period(day, start, cursor)
        }
        let forms = [
            takeStopped, takeYearFirst, takeMonth, takeWeek, takeOrdinal, takeQuarterLetter, takeSeason,
            takeFeast, takeThird, takeMonthNumber,
        ]
        for form in forms {
            cursor.position = start
            if let day = form(&cursor), !continues(cursor) { return period(day, start, cursor) }
        }
        cursor.position = start
        if let year = takeYear(&cursor, isShortAllowed: false), !continues(cursor),
            let day = CalendarDay.last(ofMonth: 12, year: year)
        {
            return WrittenPeriod(
                lastDay: day, range: TextRange(start, cursor.position), isYearAlone: true)
        }
        cursor.position = start
        return nil
    }

    /// The number of the month whose name stands at the cursor.
    func takeMonthName(_ cursor: inout TextCursor) -> Int? {
        for (index, names) in months.enumerated() where cursor.takeAny(names) != nil { return index + 1 }
        return nil
    }

    /// Whether the name of a season stands at the cursor; takes it.
    func takesSeasonName(_ cursor: inout TextCursor) -> Bool {
        words.seasons.contains { cursor.takeAny($0.words) != nil }
    }

    private func period(_ day: CalendarDay, _ start: Int, _ cursor: TextCursor) -> WrittenPeriod {
        WrittenPeriod(lastDay: day, range: TextRange(start, cursor.position), isYearAlone: false)
    }

    /// Whether a number goes on, so that what was read is part of something else.
    private func continues(_ cursor: TextCursor) -> Bool {
        if Letters.startsWordCharacter(cursor.text, at: cursor.position) { return true }
        guard cursor.byte == 0x2F || cursor.byte == 0x2D || cursor.byte == 0x2E else { return false }
        return cursor.position + 1 < cursor.end && Letters.isDigit(cursor.text[cursor.position + 1])
    }
}

// MARK: - Forms

extension PeriodReader {
    /// `2023.10.31`.
    private func takeStopped(_ cursor: inout TextCursor) -> CalendarDay? {
        guard let year = cursor.takeNumber(digits: 4...4), cursor.take(0x2E),
            let month = cursor.takeNumber(digits: 1...2), cursor.take(0x2E),
            let day = cursor.takeNumber(digits: 1...2)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    /// `2028-10`.
    private func takeYearFirst(_ cursor: inout TextCursor) -> CalendarDay? {
        guard let year = takeYear(&cursor, isShortAllowed: false), cursor.take(0x2D),
            let month = cursor.takeNumber(digits: 2...2), month <= 12
        else { return nil }
        return CalendarDay.last(ofMonth: month, year: year)
    }

    /// `juli 2023`, `maj-22`, `januar /18`, `okt. 2023`.
    private func takeMonth(_ cursor: inout TextCursor) -> CalendarDay? {
        guard let month = takeMonthName(&cursor), let year = takeYearAfterMonth(&cursor) else { return nil }
        return CalendarDay.last(ofMonth: month, year: year)
    }

    private func takeYearAfterMonth(_ cursor: inout TextCursor) -> Int? {
        _ = cursor.take(0x2E)
        _ = cursor.take(0x2C)
        cursor.skipSpaces()
        let isMarked = cursor.take(0x2D) || cursor.take(0x2F) || cursor.take(0x27)
        cursor.skipSpaces()
        return takeYear(&cursor, isShortAllowed: isMarked)
    }

    /// `uge 27 2023`, `uge 27, 2023`, `uge 27/2023`, `uge 27 i 2023`.
    private func takeWeek(_ cursor: inout TextCursor) -> CalendarDay? {
        guard cursor.takeAny(words.week) != nil, cursor.skipSpaces(),
            let week = cursor.takeNumber(digits: 1...2), let year = takeYearOfPart(&cursor)
        else { return nil }
        return CalendarDay.last(ofWeek: week, year: year)
    }

    /// `2. kvartal 2022`, `første halvår 2026`.
    private func takeOrdinal(_ cursor: inout TextCursor) -> CalendarDay? {
        guard let ordinal = words.ordinals.firstIndex(where: { cursor.takeAny($0) != nil }) else {
            return nil
        }
        cursor.skipSpaces()
        let months: Int
        if cursor.takeAny(words.quarter) != nil {
            months = 3
        } else if cursor.takeAny(words.half) != nil, ordinal < 2 {
            months = 6
        } else {
            return nil
        }
        guard let year = takeYearOfPart(&cursor) else { return nil }
        return CalendarDay.last(ofMonth: (ordinal + 1) * months, year: year)
    }

    /// `Q2 2022`.
    private func takeQuarterLetter(_ cursor: inout TextCursor) -> CalendarDay? {
        guard words.quarterLetter.contains(where: { cursor.take($0) }),
            let quarter = cursor.takeNumber(digits: 1...1), (1...4).contains(quarter),
            let year = takeYearOfPart(&cursor)
        else { return nil }
        return CalendarDay.last(ofMonth: quarter * 3, year: year)
    }

    /// `efteråret 2023`.
    private func takeSeason(_ cursor: inout TextCursor) -> CalendarDay? {
        guard let season = words.seasons.first(where: { cursor.takeAny($0.words) != nil }),
            let year = takeYearOfPart(&cursor)
        else { return nil }
        return CalendarDay.last(ofMonth: season.until, year: year)
    }

    /// `påske 2026`
    private func takeFeast(_ cursor: inout TextCursor) -> CalendarDay? {
        guard let feast = words.feasts.first(where: { cursor.takeAny($0.words) != nil }),
            let year = takeYearOfPart(&cursor), let easter = CalendarDay.easter(of: year)
        else { return nil }
        return CalendarDay(dayNumber: easter.dayNumber + feast.daysAfterEaster)
    }

    /// `primo 2026`, `ultimo marts 2026`, `udgangen af 2. kvartal 2026`.
    private func takeThird(_ cursor: inout TextCursor) -> CalendarDay? {
        guard let third = words.thirds.firstIndex(where: { cursor.takeAny($0) != nil }),
            cursor.skipSpaces()
        else { return nil }
        let start = cursor.position
        if let month = takeMonthName(&cursor), let year = takeYearAfterMonth(&cursor) {
            guard third < 2 else { return CalendarDay.last(ofMonth: month, year: year) }
            return CalendarDay(year: year, month: month, day: (third + 1) * 10)
        }
        for form in [takeOrdinal, takeQuarterLetter] {
            cursor.position = start
            if let day = form(&cursor) { return day }
        }
        cursor.position = start
        guard let year = takeYear(&cursor, isShortAllowed: false) else { return nil }
        return CalendarDay.last(ofMonth: (third + 1) * 4, year: year)
    }

    /// `10/2023`.
    private func takeMonthNumber(_ cursor: inout TextCursor) -> CalendarDay? {
        guard let month = cursor.takeNumber(digits: 1...2), month <= 12,
            cursor.take(0x2F) || cursor.take(0x2D) || cursor.take(0x2E),
            let year = takeYear(&cursor, isShortAllowed: false)
        else { return nil }
        return CalendarDay.last(ofMonth: month, year: year)
    }

    private func takeYearOfPart(_ cursor: inout TextCursor) -> Int? {
        _ = cursor.take(0x2C)
        cursor.skipSpaces()
        let isMarked = cursor.take(0x2F) || cursor.take(0x2D) || cursor.take(0x27)
        if cursor.takeWhole("i") { cursor.skipSpaces() }
        return takeYear(&cursor, isShortAllowed: isMarked)
    }

    private func takeYear(_ cursor: inout TextCursor, isShortAllowed: Bool) -> Int? {
        if let year = cursor.takeNumber(digits: 4...4) { return (1950...2099).contains(year) ? year : nil }
        guard isShortAllowed, let short = cursor.takeNumber(digits: 2...2) else { return nil }
        return 2000 + short <= latestYear ? 2000 + short : 1900 + short
    }
}
