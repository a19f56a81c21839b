import SourceText
import Vocabulary

/// Reads Danish dates in every form that real documents write them in (citation forms, section 1).
///
/// A numeric date is always day before month; a year of two digits is this century's where that is not after the
/// day judged for, else the last one's.
struct DateReader: Sendable {
    private let months: [[String]]
    private let latestYear: Int

    /// - Parameters:
    ///   - language: gives the months' names.
    ///   - latestYear: the last year that two digits can mean.
    init(language: DanishLanguage, latestYear: Int) {
        months = language.months
        self.latestYear = latestYear
    }

    /// Takes a whole date, day, month and year.
    func takeDate(_ cursor: inout TextCursor) -> WrittenDate? {
        let start = cursor.position
        if let date = takeISO(&cursor) ?? takeNamed(&cursor) ?? takeNumeric(&cursor) { return date }
        cursor.position = start
        return nil
    }

    /// Takes `november 2011` or `2011`.
    func takePartialDate(_ cursor: inout TextCursor) -> WrittenDate? {
        let start = cursor.position
        if let month = takeMonth(&cursor) {
            cursor.skipSpaces()
            if let year = cursor.takeNumber(digits: 4...4), isYear(year) {
                return date(year, month, nil, .monthAndYear, start, cursor)
            }
        }
        cursor.position = start
        if let year = cursor.takeNumber(digits: 4...4), isYear(year) {
            return date(year, nil, nil, .year, start, cursor)
        }
        cursor.position = start
        return nil
    }

    private func takeISO(_ cursor: inout TextCursor) -> WrittenDate? {
        let start = cursor.position
        guard let year = cursor.takeNumber(digits: 4...4), cursor.take(0x2D),
            let month = cursor.takeNumber(digits: 2...2), cursor.take(0x2D),
            let day = cursor.takeNumber(digits: 2...2)
        else {
            cursor.position = start
            return nil
        }
        return date(year, month, day, .iso, start, cursor)
    }

    private func takeNamed(_ cursor: inout TextCursor) -> WrittenDate? {
        let start = cursor.position
        guard let day = cursor.takeNumber(digits: 1...2) else { return nil }
        let isPadded = cursor.text[start] == 0x30
        let hasStop = cursor.take(0x2E)
        let hasSpace = cursor.skipSpaces()
        if hasStop || hasSpace, let month = takeMonth(&cursor), isAfterMonth(&cursor),
            let year = cursor.takeNumber(digits: 4...4)
        {
            return date(year, month, day, .named(hasStop: hasStop, isPadded: isPadded), start, cursor)
        }
        cursor.position = start
        return nil
    }

    /// Skips what stands between a month's name and the year.
    private func isAfterMonth(_ cursor: inout TextCursor) -> Bool {
        _ = cursor.take(0x2E)
        _ = cursor.take(0x2C)
        return cursor.skipSpaces()
    }

    private func takeNumeric(_ cursor: inout TextCursor) -> WrittenDate? {
        let start = cursor.position
        guard let day = cursor.takeNumber(digits: 1...2), let afterDay = takeMark(&cursor),
            let month = cursor.takeNumber(digits: 1...2)
        else {
            cursor.position = start
            return nil
        }
        let monthEnd = cursor.position
        var afterMonth: UInt8 = 0x20
        if let mark = takeMark(&cursor) { afterMonth = mark } else { cursor.skipSpaces() }
        if afterMonth == 0x20 || cursor.byte == 0x20 { cursor.skipSpaces() }
        guard cursor.position > monthEnd, let written = takeYear(&cursor) else {
            cursor.position = start
            return nil
        }
        let style = WrittenDate.Style.numeric(
            afterDay: afterDay, afterMonth: afterMonth,
            isPadded: cursor.text[monthEnd - 2] != afterDay && cursor.text[start + 2] == afterDay,
            hasShortYear: written.isShort)
        return date(written.year, month, day, style, start, cursor)
    }

    private func takeMark(_ cursor: inout TextCursor) -> UInt8? {
        for mark: UInt8 in [0x2F, 0x2E, 0x2D] where cursor.take(mark) { return mark }
        return nil
    }

    private func takeYear(_ cursor: inout TextCursor) -> (year: Int, isShort: Bool)? {
        if let year = cursor.takeNumber(digits: 4...4) { return (year, false) }
        guard let short = cursor.takeNumber(digits: 2...2) else { return nil }
        return (2000 + short <= latestYear ? 2000 + short : 1900 + short, true)
    }

    private func takeMonth(_ cursor: inout TextCursor) -> Int? {
        for (index, names) in months.enumerated() where cursor.takeAny(names) != nil { return index + 1 }
        return nil
    }

    private func isYear(_ year: Int) -> Bool { (1850...2199).contains(year) }

    private func date(
        _ year: Int, _ month: Int?, _ day: Int?, _ style: WrittenDate.Style, _ start: Int,
        _ cursor: TextCursor
    ) -> WrittenDate? {
        guard isYear(year), CalendarDay(year: year, month: month ?? 1, day: day ?? 1) != nil else {
            return nil
        }
        return WrittenDate(
            year: year, month: month, day: day, style: style, range: TextRange(start, cursor.position))
    }
}
