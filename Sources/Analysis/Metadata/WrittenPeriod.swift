import SourceText
import Vocabulary

/// A day, a week, a month, a quarter or a longer stretch as somebody wrote it.
struct WrittenPeriod: Hashable {
    let lastDay: CalendarDay
    let range: TextRange
    /// Whether only a year is written, which many numbers look like.
    let isYearAlone: Bool
}
