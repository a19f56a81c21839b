import SourceText
import Vocabulary

/// Reads how often something is done: `hvert andet år`, `hver 24. måned`, `mindst én gang om året`, `24 måneder`.
final class IntervalReader: Sendable {
    private let words: IntervalWords

    private let periods: PeriodReader

    init(words: IntervalWords, periods: PeriodReader) {
        self.words = words
        self.periods = periods
    }

    /// The first interval in `range` in months, and where it stands.
    ///
    /// - Parameter isBare: whether a span alone counts, as `24 måneder` after a label.
    func interval(in text: [UInt8], _ range: TextRange, isBare: Bool) -> (months: Int, range: TextRange)? {
        var index = range.lowerBound
        while index < range.upperBound {
            var cursor = TextCursor(text, from: index, to: range.upperBound)
            if Letters.isDigit(text[index])
                || words.starts.longest(in: text, at: index, limit: range.upperBound) != nil,
                let months = takeInterval(&cursor, isBare: isBare), months > 0
            {
                return (months, TextRange(index, cursor.position))
            }
            let end = Letters.wordEnd(text, at: index, limit: range.upperBound)
            index = max(end, index + 1)
            while index < range.upperBound, !Letters.startsWordCharacter(text, at: index) { index += 1 }
        }
        return nil
    }

    private func takeInterval(_ cursor: inout TextCursor, isBare: Bool) -> Int? {
        let start = cursor.position
        for form in [takeEvery, takeTimes, takeAdverb, takeSpanBefore] {
            cursor.position = start
            if let months = form(&cursor) { return months }
        }
        cursor.position = start
        return isBare ? takeSpan(&cursor) : nil
    }

    /// `hvert år`, `hvert 2. år`, `hver 24. måned`, `hvert halve år`.
    private func takeEvery(_ cursor: inout TextCursor) -> Int? {
        guard cursor.takeAny(words.every) != nil, cursor.skipSpaces() else { return nil }
        let start = cursor.position
        if cursor.takeAny(words.half) != nil, cursor.skipSpaces(), let unit = takeUnit(&cursor) {
            return unit / 2
        }
        cursor.position = start
        if let months = takeSpan(&cursor) ?? takeUnit(&cursor) { return months }
        cursor.position = start
        return takesPartOfYear(&cursor) ? 12 : nil
    }

    /// `november`, `1. november`, `efterår`: what comes once a year.
    private func takesPartOfYear(_ cursor: inout TextCursor) -> Bool {
        if cursor.takeNumber(digits: 1...2) != nil {
            _ = cursor.take(0x2E)
            cursor.skipSpaces()
        }
        let start = cursor.position
        guard periods.takeMonthName(&cursor) == nil, !periods.takesSeasonName(&cursor) else {
            // The month is read again as the one in which it is done.
            cursor.position = start
            return true
        }
        return false
    }

    /// `to år efter`, `24 måneder fra`, `to års mellemrum`.
    private func takeSpanBefore(_ cursor: inout TextCursor) -> Int? {
        guard let months = takeSpan(&cursor), cursor.skipSpaces(),
            cursor.takeAny(words.spansBefore) != nil
        else { return nil }
        return months
    }

    /// `en gang om året`, `to gange årligt`.
    private func takeTimes(_ cursor: inout TextCursor) -> Int? {
        guard let count = takeNumber(&cursor), cursor.skipSpaces(), cursor.takeAny(words.times) != nil,
            cursor.skipSpaces(), cursor.takeAny(words.perYear) != nil, count <= 12
        else { return nil }
        return 12 / count
    }

    private func takeAdverb(_ cursor: inout TextCursor) -> Int? {
        words.adverbs.first { cursor.takeAny($0.words) != nil }?.months
    }

    /// `24 måneder`, `andet år`.
    private func takeSpan(_ cursor: inout TextCursor) -> Int? {
        let start = cursor.position
        if let count = takeNumber(&cursor), cursor.skipSpaces(), let unit = takeUnit(&cursor) {
            return count * unit
        }
        cursor.position = start
        return nil
    }

    private func takeUnit(_ cursor: inout TextCursor) -> Int? {
        words.units.first { cursor.takeAny($0.words) != nil }?.months
    }

    private func takeNumber(_ cursor: inout TextCursor) -> Int? {
        if let number = cursor.takeNumber(digits: 1...2), number > 0 {
            _ = cursor.take(0x2E)
            return number
        }
        return words.numbers.firstIndex { cursor.takeAny($0) != nil }.map { $0 + 1 }
    }
}
