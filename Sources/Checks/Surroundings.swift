package import Analysis
package import Vocabulary

/// What a check may know beside the document: fixed for a whole run.
package struct Surroundings: Sendable {
    /// The day judged for.
    package let day: CalendarDay
    /// Writes corrected citations.
    package let rewriter: CitationRewriter
    /// Reads the dates and numbers that a rule's pattern has places for.
    package let values: ValueReader
    /// Which public body has which task.
    package let authorities: Authorities

    package init(day: CalendarDay, rewriter: CitationRewriter, values: ValueReader, authorities: Authorities)
    {
        self.day = day
        self.rewriter = rewriter
        self.values = values
        self.authorities = authorities
    }
}
