package import Analysis
package import Vocabulary

/// What a check may know beside the document: fixed for a whole run.
package struct Surroundings: Sendable {
    /// The day judged for.
    package let day: CalendarDay
    /// Writes corrected citations.
    package let rewriter: CitationRewriter
    /// Which public body has which task.
    package let authorities: Authorities
    /// Reads the dates and numbers that a rule's pattern has places for.
    package let values: ValueReader

    package init(
        day: CalendarDay, rewriter: CitationRewriter, authorities: Authorities, values: ValueReader
    ) {
        self.day = day
        self.rewriter = rewriter
        self.authorities = authorities
        self.values = values
    }
}
