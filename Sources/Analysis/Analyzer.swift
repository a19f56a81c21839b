package import DocumentModel
package import LegalRegister
import SourceText
package import TextReuse
package import Vocabulary

/// Turns documents into analysed documents: what a check may know is found here, once.
package struct Analyzer: Sendable {
    private let splitter: SentenceSplitter
    private let triggers: TermAutomaton
    private let references: ReferenceAnalyzer
    private let terms: TermIndex
    private let kinds: KindRecognizer?
    private let metadata: MetadataReader
    private let languages: LanguageReader?
    private let quotations: QuotationAnalyzer

    /// - Parameters:
    ///   - language: Danish beside its words.
    ///   - forms: how law is cited.
    ///   - metadata: how documents say who wrote them, for whom and from when.
    ///   - register: what law there is.
    ///   - terms: every term of every rule, and of `kinds`.
    ///   - kinds: tells what a document is where nobody has said it; nil where that is always said.
    ///   - languages: tells which language journal text is in; nil where nobody asks.
    ///   - sources: what quotations are compared with.
    ///   - quotationForms: how quotations are marked.
    ///   - day: the day judged for.
    package init(
        language: DanishLanguage, forms: CitationForms, metadata: MetadataWords, register: LegalRegister,
        terms: TermIndex, kinds: KindRecognizer? = nil, languages: LanguageReader? = nil,
        sources: SourceLibrary = .empty,
        quotationForms: QuotationForms = .none, day: CalendarDay
    ) {
        self.terms = terms
        self.kinds = kinds
        self.languages = languages
        self.metadata = MetadataReader(words: metadata, language: language, day: day)
        splitter = SentenceSplitter(
            abbreviations: language.abbreviations, unfinished: language.unfinished)
        let citationTriggers = CitationTriggers(forms: forms, names: register.aliases)
        triggers = TermAutomaton(citationTriggers.terms)
        let grammar = CitationGrammar(
            forms: forms, dates: DateReader(language: language, latestYear: day.year))
        references = ReferenceAnalyzer(
            reader: CitationReader(triggers: citationTriggers, grammar: grammar),
            resolver: ReferenceResolver(register: register, day: day), forms: forms)
        quotations = QuotationAnalyzer(library: sources, forms: quotationForms, register: register, day: day)
    }

    /// Linear in the text, whatever the number of terms.
    ///
    /// - Parameter kind: as declared; nil where the text is to tell it.
    package func analyze(_ document: Document, path: String, kind: DocumentKind?) -> AnalyzedDocument {
        let occurrences = terms.occurrences(in: document.text)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let kind =
            kind ?? kinds?.verdict(on: document, name: name, terms, occurrences).kind ?? .other
        let sentences = splitter.sentences(in: document)
        let hits = triggers.hits(in: document.text, document.text.indices)
        let references = references.references(in: document, hits: hits, sentences: sentences)
        return AnalyzedDocument(
            path: path, kind: kind, document: document, sentences: sentences, references: references,
            metadata: metadata.metadata(
                of: document, path: path, sentences: sentences, references: references),
            quotations: quotations.passages(in: document, references: references, sentences: sentences),
            outline: Outline(document),
            language: languages?.reading(of: document, kind: kind, sentences) ?? .none,
            occurrences: occurrences, terms: terms)
    }
}
