import Analysis
import DocumentModel
import LegalRegister
import Lexicon
import Parsing
import SourceText
package import TextReuse
package import Vocabulary

/// Reads the files that quotations are compared with: text, HTML and Markdown, and LexDania XML of retsinformation.
package struct SourceReader: Sendable {
    private let reader: DocumentReader
    private let kinds: KindRecognizer
    private let register: LegalRegister

    package init(knowledge: Knowledge) {
        reader = DocumentReader(lexicon: knowledge.lexicon)
        kinds = knowledge.kinds
        register = knowledge.register
    }

    /// Whether a file of this name is one that can be read as a source.
    package static func reads(fileName: String) -> Bool {
        fileName.lowercased().hasSuffix(".xml") || DocumentFormat(fileName: fileName) != nil
    }

    /// Reads the source in `bytes`, the whole of the file at `path`. Linear in its size.
    package func read(_ bytes: [UInt8], path: String) throws(SourceProblem) -> ReadSource {
        if path.lowercased().hasSuffix(".xml") { return try readLexDania(bytes) }
        if let opening = LegalTextOpening(bytes) { return legalText(opening, bytes) }
        do throws(UnreadableDocument) {
            let document = try reader.read(bytes, name: path)
            let title = firstLine(of: document) ?? kinds.title(of: document) ?? Self.stem(of: path)
            return source(
                id: Self.stem(of: path), title: title, date: nil, link: nil, text: document.text,
                words: WordStream(document))
        } catch {
            throw SourceProblem(
                reason: Translated(da: error.message(.danish), en: error.message(.english)))
        }
    }

    private func readLexDania(_ bytes: [UInt8]) throws(SourceProblem) -> ReadSource {
        let document: LexDaniaDocument
        do throws(LexDaniaError) {
            document = try LexDaniaReader.document(bytes)
        } catch {
            throw SourceProblem(reason: error.message)
        }
        guard !document.paragraphs.isEmpty else {
            throw SourceProblem(
                reason: Translated(
                    da: "filen har ingen paragraffer; hent teksten som HTML i stedet",
                    en: "the file has no paragraphs (§); fetch the text as HTML instead"))
        }
        let text = Array(document.paragraphs.map(\.line).joined(separator: "\n").utf8)
        return source(
            id: document.id.name, title: document.title, date: document.signed, link: document.eli,
            text: text,
            words: WordStream(text: text), fallback: document.status == .valid ? .inForce : .historical)
    }

    private func legalText(_ opening: LegalTextOpening, _ bytes: [UInt8]) -> ReadSource {
        let text = Array(bytes[opening.end...])
        return source(
            id: opening.id, title: opening.title, date: opening.date, link: opening.link, text: text,
            words: WordStream(text: text))
    }

    /// What the register knows of the text goes before what its file says.
    private func source(
        id: String, title: String, date: CalendarDay?, link: String?, text: [UInt8], words: WordStream,
        fallback: SourceStatus = .unknown
    ) -> ReadSource {
        let entry = register.text(LegalTextID(id))
        let status: SourceStatus =
            switch entry?.status {
            case .inForce: .inForce
            case .historical: .historical
            case .unknown, nil: fallback
            }
        let record = SourceRecord(
            id: id, title: entry?.title ?? title, date: entry?.signed ?? date, link: entry?.eli ?? link,
            status: status)
        return ReadSource(record: record, text: text, words: words)
    }

    /// What stands above everything in a text that gives its title no other way; nil where that is no short line.
    private func firstLine(of document: Document) -> String? {
        guard document.declaredTitle == nil, let first = document.leaves.first(where: { !$0.range.isEmpty })
        else {
            return nil
        }
        let line = document.string(first.range).prefix { $0 != "\n" }
        return line.count <= 160 ? String(line) : nil
    }

    /// The last part of a path without its extension.
    private static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }
}

/// A source as it was read, before it is indexed.
package struct ReadSource: Sendable {
    package let record: SourceRecord
    package let text: [UInt8]
    package let words: WordStream

    package init(record: SourceRecord, text: [UInt8], words: WordStream) {
        self.record = record
        self.text = text
        self.words = words
    }

    package var draft: SourceDraft { SourceDraft(record: record, words: words) }
}

/// Why a file could not be read as a source.
package struct SourceProblem: Error, Sendable {
    package let reason: Translated
}

extension SourceLibrary.Shelf {
    /// An index of `sources` that keeps their texts; of two with the same id the later is kept.
    package init(reading sources: [ReadSource], isUsers: Bool) throws(SourceIndexError) {
        var texts: [String: ReadableText] = [:]
        for source in sources {
            texts[source.record.id] = ReadableText(text: source.text, words: source.words)
        }
        let index = try SourceIndex(sources.map(\.draft))
        self.init(index: index, texts: index.sources.compactMap { texts[$0.record.id] }, isUsers: isUsers)
    }
}

extension LexDaniaParagraph {
    /// Mark and text on one line, as `WordStream` reads places from.
    fileprivate var line: String {
        let clauses = clauses.map { clause in
            ([clause.mark, clause.lead] + clause.items.map { "\($0.mark) \($0.text)" } + [clause.tail])
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        return ([mark] + clauses).filter { !$0.isEmpty }.joined(separator: " ")
    }
}
