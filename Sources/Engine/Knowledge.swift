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
            if let library { sources = library } else { sources = try Self.sources(files) }
            language = try DanishLanguage(files.node("language/danish.yaml"))
            forms = try CitationForms(files.node("register/citation-forms.yaml"))
            metadata = try MetadataWords(files.node("language/metadata.yaml"))
            authorities = try Authorities(files.node("register/authorities.yaml"))
            quotationForms = try QuotationForms(
                files.node("sources/marking.yaml"), phrases: files.bytes("sources/boilerplate.txt"))
            journalForms = try JournalForms(files.node("language/journal-text.yaml"))
            rules = try RuleBook(
                checks: files.yaml(below: "checks/") + files.additions,
                concepts: files.yaml(below: "concepts/"),
                workflows: files.yaml(below: "workflows/"), packs: files.yaml(below: "packs/"))
            register = try Self.register(files)
            lexicon = try Self.lexicon(files)
            kinds = try KindRecognizer(files.node("language/document-kinds.yaml"), danish: lexicon)
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

/// The files of a rules folder, by their path in it.
package struct RuleFiles: Sendable {
    private let files: [String: [UInt8]]
    /// The folder, for messages.
    private let folder: String
    private let load: @Sendable (_ path: String) -> [UInt8]?

    /// Rules of a place's own, by full name.
    let additions: [(name: String, bytes: [UInt8])]

    /// - Parameters:
    ///   - files: what is read at once, by path in the folder.
    ///   - additions: rules of a place's own, by full name.
    ///   - load: reads one of the other files when it is needed, from any thread; nil where it cannot be read.
    package init(
        folder: String, files: [String: [UInt8]], additions: [(name: String, bytes: [UInt8])] = [],
        load: @escaping @Sendable (_ path: String) -> [UInt8]? = { _ in nil }
    ) {
        self.folder = folder
        self.files = files
        self.additions = additions
        self.load = load
    }

    /// A file that not every run needs; nil where it is not there.
    func onDemand(_ path: String) -> [UInt8]? { files[path] ?? load(path) }

    func bytes(_ path: String) throws(RuleError) -> [UInt8] {
        guard let bytes = files[path] else {
            throw RuleError(
                place(path), da: "filen mangler i reglerne", en: "the file is missing from the rules")
        }
        return bytes
    }

    func node(_ path: String) throws(RuleError) -> RuleNode {
        try YAMLReader.node(bytes(path), file: "\(folder)/\(path)")
    }

    /// The beginning of a file, for what is wrong with all of it.
    func place(_ path: String) -> RulePlace { RulePlace(file: "\(folder)/\(path)", line: 1, column: 1) }

    /// The paths below `prefix`, sorted.
    func paths(below prefix: String) -> [String] { files.keys.filter { $0.hasPrefix(prefix) }.sorted() }

    /// The YAML files below `prefix`, by full name.
    func yaml(below prefix: String) -> [RuleBook.File] {
        files.filter { $0.key.hasPrefix(prefix) && $0.key.hasSuffix(".yaml") }
            .map { ("\(folder)/\($0.key)", $0.value) }
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
