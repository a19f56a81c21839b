import Analysis
import Checks
import DocumentModel
import LegalRegister
import Findings
import Parsing
package import Rules
import SourceText
package import Vocabulary

/// Runs the stages: bytes → document → analysed document → matches → findings → unit.
///
/// A value without state: the same files, rules and day give the same unit, on whatever thread.
package struct Checker: Sendable {
    private let knowledge: Knowledge
    private let reader: DocumentReader
    private let analyzer: Analyzer
    let surroundings: Surroundings
    private let writer: MessageWriter

    var language: Language { writer.language }
    var rules: [CheckRule] { knowledge.rules.rules }
    var register: LegalRegister { knowledge.register }
    var day: CalendarDay { surroundings.day }

    /// - Parameters:
    ///   - day: the day judged for.
    ///   - language: what findings are written in.
    package init(knowledge: Knowledge, day: CalendarDay, language: Language) {
        self.knowledge = knowledge
        reader = DocumentReader(lexicon: knowledge.lexicon)
        analyzer = Analyzer(
            language: knowledge.language, forms: knowledge.forms, register: knowledge.register,
            sources: knowledge.sources, quotationForms: knowledge.quotationForms, day: day)
        surroundings = Surroundings(
            day: day, rewriter: CitationRewriter(forms: knowledge.forms, language: knowledge.language))
        writer = MessageWriter(language: language)
    }

    /// Reads, analyses and checks one file. Linear in its size; a file that cannot be read is an outcome.
    package func examine(_ file: SubmittedFile, settings: SubmissionSettings) -> ExaminedDocument {
        guard case .bytes(let bytes) = file.content else { return unread(file) }
        do throws(UnreadableDocument) {
            let document = try reader.read(bytes, name: file.path)
            let declared = settings.kind(of: file.path)
            let analyzed = analyzer.analyze(
                document, path: file.path,
                kind: declared ?? knowledge.kinds.kind(of: document, name: file.name))
            return ExaminedDocument(
                report: report(analyzed, bytes, isKindDeclared: declared != nil), analyzed: analyzed,
                findings: findings(in: analyzed, bytes))
        } catch {
            return unread(file, bytes, reason: error.message(writer.language))
        }
    }

    /// One text read and analysed; nil where it cannot be read.
    func analyze(_ bytes: [UInt8], name: String, kind: DocumentKind) -> AnalyzedDocument? {
        guard let document = try? reader.read(bytes, name: name) else { return nil }
        return analyzer.analyze(document, path: name, kind: kind)
    }

    /// The findings of every rule that reads documents of this kind, by start and then rule.
    private func findings(in document: AnalyzedDocument, _ bytes: [UInt8]) -> [Finding] {
        let matches = knowledge.rules.rules
            .filter { $0.documentKinds.contains(document.kind) }
            .flatMap { rule in rule.check.matches(in: document, surroundings).map { (rule, $0) } }
            .sorted { ($0.1.range, $0.0.id) < ($1.1.range, $1.0.id) }
        guard !matches.isEmpty else { return [] }
        let lines = LineIndex(bytes: bytes, encoding: document.document.encoding)
        var maker = FindingMaker(quoter: Quoter(document: document, lines: lines), writer: writer)
        return matches.compactMap { maker.finding($0.1, of: $0.0) }
    }

    private func report(_ document: AnalyzedDocument, _ bytes: [UInt8], isKindDeclared: Bool) -> DocumentReport {
        let losses = document.document.losses
        return DocumentReport(
            path: document.path, format: DocumentFormat(fileName: document.path)?.rawValue, kind: document.kind,
            isKindDeclared: isKindDeclared,
            title: knowledge.kinds.title(of: document.document).map(PersonalNumberMask.apply(to:)),
            bytes: bytes.count, sha256: Digest.hexadecimal(bytes), status: losses.isEmpty ? .read : .partlyRead,
            reason: losses.isEmpty ? nil : losses.map { $0.reason(writer.language) }.joined(separator: "; "))
    }
}
