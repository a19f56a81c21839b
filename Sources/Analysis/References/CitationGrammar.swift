import LegalRegister
import SourceText

/// The grammar of one citation: what may follow the word that names its kind.
struct CitationGrammar: Sendable {
    /// Number, date and year as one citation gives them.
    struct Core {
        var number: Int
        var numberRange: TextRange
        var date: WrittenDate?
        var hasSameDate = false
        var year: Int?
        var yearRange: TextRange?
        var end: Int

        /// Whether it says more than a number, so that it cannot be a running number of something else.
        var isDated: Bool { date != nil || hasSameDate || year != nil }
    }

    let forms: CitationForms
    let dates: DateReader

    /// `nr. 1225 af 8. juni 2021`, `1225/2021`, `2007-12-21 nr. 1601`, `84`: what stands after a kind's word.
    ///
    /// - Parameter needsNumberWord: refuse a number that nothing announces, as in "vejledning 2".
    func takeCore(_ cursor: inout TextCursor, needsNumberWord: Bool = false) -> Core? {
        let start = cursor.position
        if let core = takeReversed(&cursor) { return core }
        let isAnnounced = takeNumberWords(&cursor)
        if let core = takeNumberFirst(&cursor), core.isDated || isAnnounced || !needsNumberWord {
            return core
        }
        cursor.position = start
        return nil
    }

    /// `nr.`, `nr. nr.`, `no.`, with the space after.
    func takeNumberWords(_ cursor: inout TextCursor) -> Bool {
        var isAnnounced = false
        cursor.skipSpaces()
        while forms.numberWords.contains(where: { cursor.take($0) }) {
            isAnnounced = true
            cursor.skipSpaces()
        }
        return isAnnounced
    }

    private func takeNumberFirst(_ cursor: inout TextCursor) -> Core? {
        let start = cursor.position
        guard let number = cursor.takeNumber(digits: 1...5) else { return nil }
        let end = cursor.position
        guard isNumberEnd(cursor) else {
            cursor.position = start
            return nil
        }
        var core = Core(number: number, numberRange: TextRange(start, end), end: end)
        if cursor.take(0x2F) {
            let yearStart = cursor.position
            guard let year = cursor.takeNumber(digits: 4...4), (1850...2199).contains(year),
                isNumberEnd(cursor)
            else {
                cursor.position = start
                return nil
            }
            core.year = year
            core.yearRange = TextRange(yearStart, cursor.position)
        } else {
            takeDate(&cursor, into: &core)
        }
        core.end = cursor.position
        return core
    }

    /// Whether a number ends here: no letter, no further digit, no mark that makes it part of something longer.
    private func isNumberEnd(_ cursor: TextCursor) -> Bool {
        guard !Letters.startsWordCharacter(cursor.text, at: cursor.position) else { return false }
        guard cursor.position + 1 < cursor.end else { return true }
        let isJoined =
            [0x2D, 0x2E, 0x2C].contains(cursor.byte) && Letters.isDigit(cursor.text[cursor.position + 1])
        return !isJoined
    }

    private func takeDate(_ cursor: inout TextCursor, into core: inout Core) {
        let end = cursor.position
        cursor.skipSpaces()
        if cursor.take(0x2C) { cursor.skipSpaces() }
        let isAnnounced = takeDateWord(&cursor)
        if let date = dates.takeDate(&cursor) {
            core.date = date
            core.year = date.year
            return
        }
        if isAnnounced, cursor.takeAny(forms.sameDate) != nil {
            core.hasSameDate = true
            return
        }
        if isAnnounced || cursor.take(0x28), let date = dates.takePartialDate(&cursor) {
            core.date = date
            core.year = date.year
            _ = cursor.take(0x29)
            return
        }
        cursor.position = end
    }

    private func takeDateWord(_ cursor: inout TextCursor) -> Bool {
        for word in forms.dateWords where cursor.take(word) {
            guard cursor.skipSpaces() || Letters.isDigit(cursor.byte) else { return false }
            return true
        }
        return false
    }

    /// `2007-12-21 nr. 1601` and `af 8. juni 2021 nr. 1225`.
    private func takeReversed(_ cursor: inout TextCursor) -> Core? {
        let start = cursor.position
        cursor.skipSpaces()
        _ = takeDateWord(&cursor)
        if let date = dates.takeDate(&cursor), takeNumberWords(&cursor) {
            let numberStart = cursor.position
            if let number = cursor.takeNumber(digits: 1...5), isNumberEnd(cursor) {
                return Core(
                    number: number, numberRange: TextRange(numberStart, cursor.position), date: date,
                    year: date.year, end: cursor.position)
            }
        }
        cursor.position = start
        return nil
    }

    /// `af 30. april 1963`, as old circulars without a number are named (F11).
    func takeDateAlone(_ cursor: inout TextCursor) -> WrittenDate? {
        let start = cursor.position
        cursor.skipSpaces()
        if takeDateWord(&cursor), let date = dates.takeDate(&cursor) { return date }
        cursor.position = start
        return nil
    }

    /// `(EU) 2016/679`, `nr. 2016/679`, `536/2014`, `(EØF) nr. 1408/71`, `2011/24/EU` (F19).
    ///
    /// Before 2015 a regulation is number/year, from 2015 year/number; a directive is always year/number.
    func takeEuropean(_ cursor: inout TextCursor, isDirective: Bool) -> (
        number: Int, year: Int, range: TextRange
    )? {
        let start = cursor.position
        cursor.skipSpaces()
        let from = cursor.position
        if cursor.take(0x28) {
            guard takeCommunity(&cursor), cursor.take(0x29) else {
                cursor.position = start
                return nil
            }
            cursor.skipSpaces()
        }
        _ = takeNumberWords(&cursor)
        guard let first = cursor.takeNumber(digits: 1...4), cursor.take(0x2F),
            let second = cursor.takeNumber(digits: 2...4), isNumberEnd(cursor)
        else {
            cursor.position = start
            return nil
        }
        if cursor.byte == 0x2F {
            let mark = cursor.position
            cursor.position += 1
            if !takeCommunity(&cursor) { cursor.position = mark }
        }
        let isYearFirst = isDirective || (1950...2199).contains(first) && !(1950...2014).contains(second)
        let (year, number) = isYearFirst ? (first, second) : (second, first)
        return (number, century(year), TextRange(from, cursor.position))
    }

    private func takeCommunity(_ cursor: inout TextCursor) -> Bool {
        cursor.takeAny(["eu", "ef", "eøf", "euratom"]) != nil
    }

    private func century(_ year: Int) -> Int { year < 100 ? 1900 + year : year }
}
