package import SourceText

/// A sentence of journal text, and what in it is read.
package struct JournalSentence: Hashable, Sendable {
    package let range: TextRange
    /// The parts of it that somebody wrote into the journal: all but quoted words.
    let parts: [TextRange]
    /// The leaf it stands in, as its place in `Document.blocks`.
    let leaf: Int
    /// Whether it stands in an excerpt, in a document that is no journal.
    package let isExcerpt: Bool
}
