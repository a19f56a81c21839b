import Analysis
import DocumentModel
import RuleSyntax
import SourceText
import Vocabulary

/// Tells what kind of document a text is, where nobody has said it.
struct KindRecognizer: Sendable {
    private struct Kind: Sendable {
        let kind: DocumentKind
        let titles: [String]
        let notTitles: [String]
        let headings: [String]
    }

    /// In the order in which a title decides.
    private let kinds: [Kind]

    /// How many bytes of the beginning are looked through for what a document says of itself.
    private static let openingLength = 3_000

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        var kinds: [Kind] = []
        for item in try fields.required("kinds").list() {
            var fields = try RuleFields(item)
            kinds.append(
                Kind(
                    kind: try fields.required("kind").choice(of: DocumentKind.self),
                    titles: try fields.required("titles").strings(),
                    notTitles: try fields.optional("not-titles")?.strings() ?? [],
                    headings: try fields.required("headings").strings()))
            try fields.finish()
        }
        self.kinds = kinds
        try fields.finish()
    }

    /// The kind by file name and title, else by headings and opening lines; `other` where nothing speaks for one.
    func kind(of document: Document, name: String) -> DocumentKind {
        let title = [title(of: document) ?? "", spelled(name)].joined(separator: "\n").lowercased()
        let byTitle = kinds.first { kind in
            kind.titles.contains { title.contains($0) } && !kind.notTitles.contains { title.contains($0) }
        }
        if let byTitle { return byTitle.kind }
        let opening = document.string(TextRange(0, prefixEnd(of: document))).lowercased()
        let scored = kinds.map { kind in (kind.kind, kind.headings.count { opening.contains($0) }) }
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= 2 else { return .other }
        return best.0
    }

    /// What the document calls itself: its declared title, else its first heading, else its first line.
    func title(of document: Document) -> String? {
        let heading = document.blocks.first { block in
            if case .heading = block.kind { true } else { false }
        }
        if let heading { return document.string(heading.range) }
        if let title = document.declaredTitle { return title }
        guard let first = document.leaves.first(where: { !$0.range.isEmpty }) else { return nil }
        let line = document.string(first.range).prefix { $0 != "\n" }
        return line.count <= 120 ? String(line) : nil
    }

    /// A file's name as words: file systems and old programs write æ, ø and å in two letters.
    private func spelled(_ name: String) -> String {
        name.lowercased().map { "_-.".contains($0) ? " " : String($0) }.joined()
    }

    private func prefixEnd(of document: Document) -> Int {
        var end = min(document.text.count, Self.openingLength)
        while end > 0, end < document.text.count, document.text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
