import Analysis
import DocumentModel
import RuleSyntax
import SourceText
import Vocabulary

/// Tells what kind of document a text is, where nobody has said it.
struct KindRecognizer: Sendable {
    /// What a word speaks for, where it stands in a title, a file's name or the opening.
    private enum Meaning: Sendable {
        case title(DocumentKind)
        /// A word that holds a title's word but means something else: "journalføring".
        case notTitle(DocumentKind)
        case heading(DocumentKind)
        /// A word that counts only where it labels a line.
        case label(DocumentKind)
    }

    /// In the order in which a title decides.
    private let kinds: [DocumentKind]
    private let meanings: [Meaning]
    private let words: TermAutomaton

    /// How many bytes of the beginning are looked through for what a document says of itself.
    private static let openingLength = 3_000

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        var kinds: [DocumentKind] = []
        var meanings: [Meaning] = []
        var words: [String] = []
        for item in try fields.required("kinds").list() {
            var fields = try RuleFields(item)
            let kind = try fields.required("kind").choice(of: DocumentKind.self)
            kinds.append(kind)
            for word in try fields.required("titles").strings() {
                words.append(word)
                meanings.append(.title(kind))
            }
            for word in try fields.optional("not-titles")?.strings() ?? [] {
                words.append(word)
                meanings.append(.notTitle(kind))
            }
            for word in try fields.optional("headings")?.strings() ?? [] {
                words.append(word)
                meanings.append(.heading(kind))
            }
            for word in try fields.optional("labels")?.strings() ?? [] {
                words.append(word)
                meanings.append(.label(kind))
            }
            try fields.finish()
        }
        try fields.finish()
        self.kinds = kinds
        self.meanings = meanings
        self.words = TermAutomaton(words)
    }

    /// The kind by title and file name, else by headings, labels and opening lines; an instruction where nothing speaks.
    func kind(of document: Document, name: String) -> DocumentKind {
        let title =
            Array(titleBytes(of: document)) + [0x0A] + firstLine(of: document) + [0x0A] + spelled(name)
        if let kind = kind(ofTitle: title) { return kind }
        var seen: Set<Int> = []
        var weights: [DocumentKind: Int] = [:]
        let opening = 0..<min(document.text.count, Self.openingLength)
        for hit in words.hits(in: document.text, opening) where !seen.contains(hit.term) {
            switch meanings[hit.term] {
            case .heading(let kind): weights[kind, default: 0] += 1
            case .label(let kind) where isLabel(hit, in: document.text): weights[kind, default: 0] += 1
            default: continue
            }
            seen.insert(hit.term)
        }
        let best = kinds.max { weights[$0, default: 0] < weights[$1, default: 0] }
        guard let best, weights[best, default: 0] >= 2 else { return .instruction }
        return best
    }

    /// Whether a word stands at the beginning of a line and ends with a colon or its line.
    private func isLabel(_ hit: TermAutomaton.Hit, in text: [UInt8]) -> Bool {
        guard hit.start == 0 || text[hit.start - 1] == 0x0A else { return false }
        return hit.end == text.count || text[hit.end] == 0x3A || text[hit.end] == 0x0A
    }

    private func kind(ofTitle title: [UInt8]) -> DocumentKind? {
        var named: Set<DocumentKind> = []
        var refused: Set<DocumentKind> = []
        for hit in words.hits(in: title, title.indices) {
            switch meanings[hit.term] {
            case .title(let kind): named.insert(kind)
            case .notTitle(let kind): refused.insert(kind)
            case .heading, .label: break
            }
        }
        return kinds.first { named.contains($0) && !refused.contains($0) }
    }

    /// What the document calls itself: its first heading, else the title its format declares, else a short first line.
    func title(of document: Document) -> String? {
        let title = titleBytes(of: document)
        return title.isEmpty ? nil : String(decoding: title, as: UTF8.self)
    }

    private func titleBytes(of document: Document) -> ArraySlice<UInt8> {
        let heading = document.blocks.first { block in
            if case .heading = block.kind { true } else { false }
        }
        if let heading { return document.text[heading.range.bounds] }
        if let title = document.declaredTitle { return Array(title.utf8)[...] }
        guard let first = document.leaves.first(where: { !$0.range.isEmpty }) else { return [] }
        let line = document.text[first.range.bounds].prefix { $0 != 0x0A }
        return line.count <= 120 ? line : []
    }

    /// The first line where it is short, as a title that no format marks is.
    private func firstLine(of document: Document) -> ArraySlice<UInt8> {
        guard let first = document.leaves.first(where: { !$0.range.isEmpty }) else { return [] }
        let line = document.text[first.range.bounds].prefix { $0 != 0x0A }
        return line.count <= 60 ? line : []
    }

    /// A file's name as words.
    private func spelled(_ name: String) -> [UInt8] {
        name.utf8.map { [0x5F, 0x2D, 0x2E].contains($0) ? 0x20 : $0 }
    }
}
