import Analysis
import Dispatch
import Lexicon
import RuleSyntax
import Vocabulary

/// What is known beside the rules: how documents speak of themselves, of law and of others, and the words of Danish.
struct KnownWords: Sendable {
    let metadata: MetadataWords
    let language: DanishLanguage
    let forms: CitationForms
    let authorities: Authorities
    let quotationForms: QuotationForms
    let journalForms: JournalForms
    let lexicon: Lexicon
    let kinds: KindRecognizer

    init(_ files: RuleFiles) throws(RuleError) {
        let words = try files.nodes([
            "language/metadata.yaml", "language/document-kinds.yaml", "language/danish.yaml",
            "register/citation-forms.yaml", "register/authorities.yaml", "sources/marking.yaml",
            "language/journal-text.yaml",
        ])
        metadata = try MetadataWords(words[0])
        language = try DanishLanguage(words[2])
        forms = try CitationForms(words[3])
        authorities = try Authorities(words[4])
        quotationForms = try QuotationForms(words[5], phrases: files.bytes("sources/boilerplate.txt"))
        journalForms = try JournalForms(words[6])
        lexicon = try Self.lexicon(files)
        kinds = try KindRecognizer(words[1], danish: lexicon)
    }

    private static func lexicon(_ files: RuleFiles) throws(RuleError) -> Lexicon {
        let path = "language/danish-words.bin"
        let table = try files.bytes(path)
        do throws(LexiconError) {
            return try Lexicon(table: table)
        } catch {
            throw RuleError(
                files.place(path),
                da: "ordlisten er beskadiget (\(error)); byg den igen med Scripts/build-lexicon",
                en: "the word table is damaged (\(error)); build it again with Scripts/build-lexicon")
        }
    }
}

/// The results of two pieces of work done at the same time.
///
/// - Throws: the first one's error, or the second one's.
func concurrently<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws(RuleError) -> First, _ second: @Sendable () throws(RuleError) -> Second
) throws(RuleError) -> (First, Second) {
    nonisolated(unsafe) var one: Result<First, RuleError>?
    nonisolated(unsafe) var other: Result<Second, RuleError>?
    DispatchQueue.concurrentPerform(iterations: 2) { turn in
        // Each turn writes its own result.
        if turn == 0 {
            one = Result { () throws(RuleError) in try first() }
        } else {
            other = Result { () throws(RuleError) in try second() }
        }
    }
    guard let one, let other else { preconditionFailure("both turns have run") }
    return (try one.get(), try other.get())
}
