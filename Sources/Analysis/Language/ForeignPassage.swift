package import LanguageIdentification
package import SourceText

/// Neighbouring sentences that are not Danish.
package struct ForeignPassage: Hashable, Sendable {
    package let range: TextRange
    package let language: WrittenLanguage
    package let sentences: Int
    /// How likely it is that they are not Danish, 0 to 1.
    package let score: Float
    /// Whether some of them could be told only together with the others.
    package let isPooled: Bool
    /// Whether they stand in an excerpt, in a document that is no journal.
    package let isExcerpt: Bool
}
