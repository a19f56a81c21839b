package import Analysis
package import Vocabulary

/// What a check may know beside the document: fixed for a whole run.
package struct Surroundings: Sendable {
    /// The day judged for.
    package let day: CalendarDay
    /// Writes corrected citations.
    package let rewriter: CitationRewriter

    package init(day: CalendarDay, rewriter: CitationRewriter) {
        self.day = day
        self.rewriter = rewriter
    }
}
