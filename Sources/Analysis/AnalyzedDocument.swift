package import DocumentModel
package import SourceText
package import Vocabulary

/// A document with all that the checks need to know of it; made once, read by every check.
package final class AnalyzedDocument: Sendable {
    /// As the caller gave it, `/` between parts.
    package let path: String
    package let kind: DocumentKind
    package let document: Document
    /// Every sentence of every leaf, in order.
    package let sentences: [TextRange]
    /// Every legal reference, in order.
    package let references: [LegalReference]
    /// What the document says of itself: who wrote it, for whom, and from when.
    package let metadata: Metadata
    /// Every passage that stands in a source text, in order.
    package let quotations: [SourcedPassage]
    package let outline: Outline
    /// The language of its journal text.
    package let language: LanguageReading
    /// Every term of every rule where it stands, and every concept.
    let occurrences: TermOccurrences
    private let terms: TermIndex

    init(
        path: String, kind: DocumentKind, document: Document, sentences: [TextRange],
        references: [LegalReference], metadata: Metadata, quotations: [SourcedPassage], outline: Outline,
        language: LanguageReading, occurrences: TermOccurrences, terms: TermIndex
    ) {
        self.path = path
        self.kind = kind
        self.document = document
        self.sentences = sentences
        self.references = references
        self.metadata = metadata
        self.quotations = quotations
        self.outline = outline
        self.language = language
        self.occurrences = occurrences
        self.terms = terms
    }

    /// Where `term` stands, by start; the term must be one that a rule declared.
    package func occurrences(of term: Term) -> ArraySlice<TextRange> {
        terms.number(of: term).map { occurrences.terms[$0] } ?? []
    }

    /// Where any term of the concept stands, by start, what its exceptions cover left out.
    package func occurrences(of concept: Concept) -> ArraySlice<TextRange> {
        occurrences.concepts[concept.number]
    }

    /// The sentence that `range` begins in; nil between sentences.
    package func sentence(of range: TextRange) -> TextRange? {
        sentences.element(containing: range.lowerBound)
    }
}
