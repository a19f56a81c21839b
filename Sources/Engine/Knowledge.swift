package import Analysis
import Checks
import Findings
package import LanguageIdentification
package import LegalRegister
import Lexicon
package import RuleSyntax
package import Rules
package import TextReuse
package import Vocabulary

/// All that the program knows, read from the files of `Rules/` once at the start.
package struct Knowledge: Sendable {
    package let register: LegalRegister
    package private(set) var rules: RuleBook
    package let language: DanishLanguage
    package let forms: CitationForms
    let metadata: MetadataWords
    package let authorities: Authorities
    package let quotationForms: QuotationForms
    /// What quotations are compared with.
    package let sources: SourceLibrary
    let lexicon: Lexicon
    let kinds: KindRecognizer
    let journalForms: JournalForms
    /// Opened when text is first found whose language matters.
    package let languageModel: OnDemandLanguageModel
    /// The terms of all rules, of the bodies they ask about, and of what tells the kind of a document.
    private(set) var terms: TermIndex

    /// - Parameters:
    ///   - files: every file of the rules folder by its path in it; a file that is missing is an error.
    ///   - sources: the indexes and texts that quotations are compared with; nil for the indexes among `files`.
    package init(_ files: RuleFiles, sources library: SourceLibrary? = nil) throws(KnowledgeError) {
        do throws(RuleError) {
            // Neither half needs the other; together they are most of a short run.
            let (book, words) = try concurrently(
                { () throws(RuleError) in
                    try RuleBook(
                        checks: files.yaml(below: "checks/") + files.additions,
                        concepts: files.yaml(below: "concepts/"),
                        workflows: files.yaml(below: "workflows/"), packs: files.yaml(below: "packs/"))
                }, { () throws(RuleError) in try KnownWords(files) })
            rules = book
            language = words.language
            forms = words.forms
            metadata = words.metadata
            authorities = words.authorities
            quotationForms = words.quotationForms
            journalForms = words.journalForms
            register = try Self.register(files)
            lexicon = words.lexicon
            kinds = words.kinds
            if let library { sources = library } else { sources = try Self.sources(files) }
            terms = TermIndex(rules.terms + authorities.terms + kinds.terms, concepts: rules.concepts)
            languageModel = OnDemandLanguageModel(danish: lexicon) { files.onDemand("language/\($0)") }
            try checkPacks()
        } catch {
            throw KnowledgeError(error)
        }
    }

    /// The same knowledge with the rules as a place has tailored them.
    func tailored(by changes: [Tailoring]) throws(RuleError) -> Knowledge {
        var knowledge = self
        knowledge.rules = try rules.tailored(by: changes)
        let hasNewTerms = changes.contains { change in
            guard case .rule(let id) = change.subject, case .parameters = change.change else { return false }
            let terms = [rules, knowledge.rules].map { Set($0.rule(RuleID(id))?.check.terms ?? []) }
            return !terms[1].isSubset(of: terms[0])
        }
        if hasNewTerms {
            knowledge.terms = TermIndex(
                knowledge.rules.terms + authorities.terms + kinds.terms,
                concepts: knowledge.rules.concepts)
        }
        return knowledge
    }

    /// A pack that names a legal text or a task that nothing knows could never be honoured.
    private func checkPacks() throws(RuleError) {
        let laws = Set(register.entries.map(\.id.name))
        for (law, place) in rules.packs.laws where !laws.contains(law) {
            throw RuleError(
                place, da: "retsregisteret har ingen tekst »\(law)«",
                en: "the legal register has no text ‘\(law)’")
        }
        let tasks = Set(authorities.duties.map(\.id))
        for (task, place) in rules.packs.tasks where !tasks.contains(task) {
            throw RuleError(
                place, da: "ingen myndighed har en opgave »\(task)«",
                en: "no public body has a task ‘\(task)’")
        }
    }

    private static func sources(_ files: RuleFiles) throws(RuleError) -> SourceLibrary {
        var shelves: [SourceLibrary.Shelf] = []
        for path in files.paths(below: "sources/") where path.hasSuffix(".index") {
            let bytes = try files.bytes(path)
            do throws(SourceIndexError) {
                shelves.append(.init(index: try SourceIndex(IndexStorage(bytes)), isUsers: false))
            } catch {
                throw RuleError(files.place(path), da: error.reason.danish, en: error.reason.english)
            }
        }
        return SourceLibrary(shelves: shelves)
    }

    private static func register(_ files: RuleFiles) throws(RuleError) -> LegalRegister {
        let node = try files.node("register/register.yaml")
        var fields = try RuleFields(node)
        let dayNode = try fields.required("as-of")
        guard let day = CalendarDay(iso: try dayNode.string()) else {
            throw dayNode.expected("en dato som 2026-02-12", "a date such as 2026-02-12")
        }
        let texts = try files.bytes("register/legal-texts.csv")
        let links = try files.bytes("register/old-links.csv")
        do throws(RegisterError) {
            return try LegalRegister(texts: texts, oldLinks: links, asOf: day)
        } catch {
            throw RuleError(
                RulePlace(
                    file: files.place("register/" + error.file).file, line: error.line, column: error.column),
                da: error.message.danish, en: error.message.english)
        }
    }
}

/// A fault in what the program knows: it names file, line, column and what was expected.
package struct KnowledgeError: Error, Sendable {
    package let place: RulePlace
    package let message: Translated

    init(_ error: RuleError) {
        place = error.place
        message = error.message
    }
}
