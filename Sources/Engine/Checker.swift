import Analysis
import Checks
import DocumentModel
import Findings
import LegalRegister
import Parsing
package import Rules
import SourceText
package import Vocabulary
import Workflows

/// Runs the stages: bytes → document → analysed document → matches → findings → unit.
///
/// A value without state: the same files, rules and day give the same unit, on whatever thread.
package final class Checker: Sendable {
    let knowledge: Knowledge
    private let reader: DocumentReader
    private let analyzer: Analyzer
    let surroundings: Surroundings
    let writer: MessageWriter
    let isHashing: Bool

    var language: Language { writer.language }
    var rules: [CheckRule] { knowledge.rules.rules }
    var workflows: [Workflow] { knowledge.rules.workflows }
    var packBook: PackBook { knowledge.rules.packs }
    /// What the place has switched off, by id, with its title.
    var switchedOff: [String: Translated] { knowledge.rules.switchedOff }
    var register: LegalRegister { knowledge.register }
    var day: CalendarDay { surroundings.day }

    /// - Parameters:
    ///   - day: the day judged for.
    ///   - language: what findings are written in.
    ///   - isHashing: whether documents get their SHA-256, which only some reports show; it costs 5 ms a megabyte.
    package init(knowledge: Knowledge, day: CalendarDay, language: Language, isHashing: Bool = true) {
        self.isHashing = isHashing
        self.knowledge = knowledge
        reader = DocumentReader(lexicon: knowledge.lexicon)
        analyzer = Analyzer(
            language: knowledge.language, forms: knowledge.forms, metadata: knowledge.metadata,
            register: knowledge.register, terms: knowledge.terms, kinds: knowledge.kinds,
            languages: LanguageReader(forms: knowledge.journalForms, model: knowledge.languageModel),
            sources: knowledge.sources, quotationForms: knowledge.quotationForms, day: day)
        surroundings = Surroundings(
            day: day, rewriter: CitationRewriter(forms: knowledge.forms, language: knowledge.language),
            values: ValueReader(language: knowledge.language, latestYear: day.year),
            authorities: knowledge.authorities)
        writer = MessageWriter(language: language)
    }

    /// Reads, analyses and checks one file. Linear in its size; a file that cannot be read is an outcome.
    package func examine(_ file: SubmittedFile, settings: SubmissionSettings) -> ExaminedDocument {
        guard case .bytes(let bytes) = file.content else { return unread(file) }
        if OwnReport.isOne(bytes) { return ExaminedDocument(ownReport: file.path, bytes: bytes.count) }
        do throws(UnreadableDocument) {
            let document = try reader.read(bytes, name: file.path)
            let declared = settings.kind(of: file.path)
            let analyzed = analyzer.analyze(document, path: file.path, kind: declared)
            let matches = matches(in: analyzed)
            let masks = matches.flatMap(\.match.masks).sorted()
            let reading = ExaminedDocument.Reading(analyzed: analyzed, bytes: bytes, masks: masks)
            return ExaminedDocument(
                report: report(reading, isKindDeclared: declared != nil), reading: reading,
                findings: findings(matches, in: reading))
        } catch {
            return unread(file, bytes, reason: error.message(writer.language))
        }
    }

    /// One text read and analysed; nil where it cannot be read.
    func analyze(_ bytes: [UInt8], name: String, kind: DocumentKind) -> AnalyzedDocument? {
        guard let document = try? reader.read(bytes, name: name) else { return nil }
        return analyzer.analyze(document, path: name, kind: kind)
    }

    /// What every rule finds that looks at one document and reads documents of this kind.
    private func matches(in document: AnalyzedDocument) -> [(rule: CheckRule, match: Match)] {
        var matches: [(rule: CheckRule, match: Match)] = []
        for rule in rules where rule.documentKinds.contains(document.kind) {
            guard case .document(let find) = rule.check.work else { continue }
            matches += find(document, surroundings).map { (rule, $0) }
        }
        return matches
    }

    /// The findings of matches in one document, by start and then rule.
    private func findings(
        _ matches: [(rule: CheckRule, match: Match)], in reading: ExaminedDocument.Reading
    ) -> [Finding] {
        guard !matches.isEmpty else { return [] }
        var maker = FindingMaker(quoter: Quoter(reading), writer: writer)
        return maker.findings(matches)
    }

    private func report(_ reading: ExaminedDocument.Reading, isKindDeclared: Bool) -> DocumentReport {
        let document = reading.analyzed
        let losses = document.document.losses
        return DocumentReport(
            path: document.path, format: DocumentFormat(fileName: document.path)?.rawValue,
            kind: document.kind,
            isKindDeclared: isKindDeclared,
            title: title(of: document).map { masked($0, in: reading) },
            bytes: reading.bytes.count, sha256: isHashing ? Digest.hexadecimal(reading.bytes) : "",
            status: losses.isEmpty ? .read : .partlyRead,
            reason: losses.isEmpty ? nil : losses.map { $0.reason(writer.language) }.joined(separator: "; "),
            journalText: document.language.share)
    }

    /// A text of the document with the same hidden as in the document.
    private func masked(_ text: String, in reading: ExaminedDocument.Reading) -> String {
        reading.masks.isEmpty ? PersonalNumberMask.apply(to: text) : Quoter(reading).masked(text)
    }

    /// What a document calls itself.
    func title(of document: AnalyzedDocument) -> String? { knowledge.kinds.title(of: document.document) }
}
