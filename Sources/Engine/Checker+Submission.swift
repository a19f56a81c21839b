import Analysis
import Checks
import DocumentModel
package import Findings
import LegalRegister
import Parsing
package import Rules
import RuleSyntax
import SourceText
import Vocabulary
import Workflows

extension Checker {
    /// The unit of a whole submission, from its examined documents.
    ///
    /// - Parameters:
    ///   - name: what to call it where its settings do not say.
    ///   - problems: what in its settings could not be used, in sentences.
    package func conclude(
        name: String, path: String, settings: SubmissionSettings, problems: [Finding],
        documents: [ExaminedDocument], passedOver: [String]
    ) -> Unit {
        let documents = documents.sorted {
            $0.report.path.utf8.lexicographicallyPrecedes($1.report.path.utf8)
        }
        let readings = documents.compactMap(\.reading)
        let unread = documents.filter { $0.reading == nil }.map(\.report.path)
        let submission = AnalyzedSubmission(
            documents: readings.map(\.analyzed), site: settings.site, otherFiles: passedOver + unread)
        let quoters = readings.map(Quoter.init)
        let (packs, unknown) = packs(for: settings)
        let judged = judge(submission, quoters, asking: workflows(of: packs))
        let findings = ordered(
            documents.flatMap(\.findings) + self.findings(across: submission, quoters) + judged.findings
                + problems
        ).map { $0.speakingAgainst(Assessor.points(of: $0, in: packs)) }
        let assessor = Assessor(
            site: settings.site, documents: documents.map(\.report), workflows: judged.reports,
            findings: findings,
            questions: Dictionary(uniqueKeysWithValues: workflows.map { ($0.id, $0.question(language)) }),
            language: language)
        return Unit(
            name: settings.name ?? name, path: path, site: settings.site, documents: documents.map(\.report),
            findings: findings, workflows: judged.reports, measuringPoints: assessor.reports(on: packs),
            notAssessed: notAssessed(settings, packs, unknown, passedOver) + languageNotAssessed(submission))
    }

    /// The packs a place is judged by, and the names it gave that no pack has.
    private func packs(for settings: SubmissionSettings) -> (packs: [Pack], unknown: [String]) {
        var type: String?
        if case .text(let text) = settings.site.first(where: { $0.name == "type" })?.value { type = text }
        return packBook.chosen(names: settings.packs, siteType: type)
    }

    /// Every workflow, or those of the packs alone where one of them asks no others.
    private func workflows(of packs: [Pack]) -> [Workflow] {
        guard packs.contains(where: \.isExclusive) else { return workflows }
        let named = Set(packs.flatMap(\.points).flatMap(\.workflows))
        return workflows.filter { named.contains($0.id) }
    }

    /// By document, then start, then rule; those of no document last.
    private func ordered(_ findings: [Finding]) -> [Finding] {
        func key(_ finding: Finding) -> (String, Int, String) {
            (finding.document ?? "\u{10FFFF}", finding.place?.bytes?.lowerBound ?? -1, finding.rule.name)
        }
        return findings.enumerated().sorted { left, right in
            let keys = (key(left.element), key(right.element))
            return keys.0 == keys.1 ? left.offset < right.offset : keys.0 < keys.1
        }.map(\.element)
    }

    /// The findings of every rule that needs to see the whole submission.
    private func findings(across submission: AnalyzedSubmission, _ quoters: [Quoter]) -> [Finding] {
        var matches: [Int: [(rule: CheckRule, match: Match)]] = [:]
        for rule in rules {
            guard case .submission(let find) = rule.check.work else { continue }
            for found in find(submission, surroundings) {
                // What no document speaks of is said of the first that the rule reads.
                let first = submission.documents.firstIndex { rule.documentKinds.contains($0.kind) }
                guard let document = found.document ?? first,
                    rule.documentKinds.contains(submission.documents[document].kind)
                else { continue }
                matches[document, default: []].append((rule, found.match))
            }
        }
        return matches.sorted { $0.key < $1.key }.flatMap { document, matches in
            var maker = FindingMaker(quoter: quoters[document], writer: writer)
            return maker.findings(matches, among: quoters)
        }
    }

    /// Reads a submission's settings; what is wrong with them is a finding, and the submission is judged without them.
    package func settings(_ bytes: [UInt8], path: String) -> (
        settings: SubmissionSettings, problems: [Finding]
    ) {
        do throws(RuleError) {
            return (try SubmissionSettings(YAMLReader.node(bytes, file: path)), [])
        } catch {
            let place = "\(error.place.line):\(error.place.column)"
            return (.none, [unreadable(path, reason: "\(place): \(error.message(language))")])
        }
    }

    private func notAssessed(
        _ settings: SubmissionSettings, _ packs: [Pack], _ unknown: [String], _ passedOver: [String]
    ) -> [String] {
        var sentences: [String] = []
        if settings.packs.isEmpty, !packs.isEmpty {
            let names = packs.map { $0.title(language) }.joined(separator: ", ")
            sentences.append(
                Translated(
                    da:
                        "Målepunktsæt er valgt ud fra stedets type: \(names). Vælg selv med packs i tilsynsklar.yaml.",
                    en:
                        "Packs were chosen by the place's type: \(names). Choose yourself with packs in tilsynsklar.yaml."
                )(
                    language))
        }
        if !unknown.isEmpty {
            let names = unknown.joined(separator: ", ")
            sentences.append(
                Translated(
                    da: "Målepunktsæt, som ikke findes: \(names).", en: "Packs that do not exist: \(names).")(
                        language))
        }
        if !passedOver.isEmpty {
            let names = passedOver.prefix(5).joined(separator: ", ") + (passedOver.count > 5 ? " …" : "")
            sentences.append(
                Translated(
                    da: "\(passedOver.count) filer af andre formater er ikke læst: \(names)",
                    en: "\(passedOver.count) files of other formats were not read: \(names)")(language))
        }
        return sentences
    }
}

extension Checker {
    /// Whether a file of this name is a document: of a format that is read, or of one that somebody writes documents in.
    package static func isDocument(fileName: String) -> Bool {
        if DocumentFormat(fileName: fileName) != nil { return true }
        let name = fileName.lowercased()
        return [".docx", ".doc", ".odt", ".rtf", ".pdf"].contains { name.hasSuffix($0) }
    }
}

// MARK: - What could not be read

extension Checker {
    /// The outcome of a file that could not be read: named, with the reason, as document and as finding.
    func unread(_ file: SubmittedFile, _ bytes: [UInt8] = [], reason: String? = nil) -> ExaminedDocument {
        var size = bytes.count
        var reason = reason ?? ""
        if case .unreadable(let why, let known) = file.content { (reason, size) = (why, known) }
        return ExaminedDocument(
            report: DocumentReport(
                path: file.path, format: DocumentFormat(fileName: file.path)?.rawValue, kind: .other,
                isKindDeclared: false, title: nil, bytes: size,
                sha256: bytes.isEmpty ? "" : Digest.hexadecimal(bytes), status: .unreadable, reason: reason),
            reading: nil, findings: [unreadable(file.path, reason: reason)])
    }

    /// The finding for a file that could not be read.
    package func unreadable(_ path: String, reason: String) -> Finding {
        let key = Array("\(Checker.unreadableRule.id)\u{0}\(path)\u{0}\u{0}0".utf8)
        return Finding(
            id: FindingID(String(Digest.hexadecimal(key).prefix(16))), rule: Checker.unreadableRule.id,
            category: .unreadableDocument, severity: .error, confidence: .high, document: path, place: nil,
            headingPath: [], excerpt: "", quotation: .none,
            message: Translated(da: "Dokumentet kan ikke læses", en: "The document cannot be read")(language),
            explanation: reason.prefix(1).uppercased() + reason.dropFirst(), correction: nil,
            measuringPoints: [],
            details: [], status: .open)
    }

    /// The one rule that is the engine's own: it speaks of files, and every check needs a document.
    static let unreadableRule = (
        id: RuleID("unreadable-document"),
        title: Translated(da: "Dokument, der ikke kan læses", en: "Document that cannot be read")
    )

    /// The whole run, from its units.
    ///
    /// - Parameter failOn: the least severity of an open finding that fails the run; nil where none does.
    package func run(units: [Unit], tool version: String, failOn: Severity?) -> Run {
        let failing = units.contains { unit in
            unit.findings.contains { finding in
                finding.status == .open && failOn.map { finding.severity >= $0 } ?? false
            }
        }
        return Run(
            tool: ToolVersion(name: "tilsynsklar", version: version), asOf: day, language: language,
            register: RegisterStatus(
                asOf: register.asOf, entries: register.entries.count, age: day.days(since: register.asOf)),
            packs: packVersions(of: units), rules: ruleDescriptions, units: units, passed: !failing)
    }

    /// The packs whose points the units were held against.
    private func packVersions(of units: [Unit]) -> [PackVersion] {
        let used = Set(units.flatMap(\.measuringPoints).map(\.point.pack))
        return packBook.packs.filter { used.contains($0.id) }.map { pack in
            PackVersion(
                id: pack.id, title: pack.title(language), version: pack.version, basis: pack.basis)
        }
    }

    /// Every rule of the run as reports show it.
    package var ruleDescriptions: [RuleDescription] {
        let own = RuleDescription(
            id: Checker.unreadableRule.id, title: Checker.unreadableRule.title(language),
            category: .unreadableDocument, severity: .error, advice: nil, source: nil)
        return rules.map { rule in
            RuleDescription(
                id: rule.id, title: rule.title(language), category: rule.category, severity: rule.severity,
                advice: rule.advice?(language), source: rule.source?.citation)
        }
            + workflows.map { workflow in
                RuleDescription(
                    id: RuleID(workflow.id), title: workflow.question(language), category: .missingWorkflow,
                    severity: .error, advice: workflow.advice(language), source: workflow.source)
            } + [own]
    }
}

extension ReadingLoss {
    /// The loss in words.
    func reason(_ language: Language) -> String {
        let sentence =
            switch self {
            case .undecodableBytes(let count):
                Translated(
                    da: "\(count) tegn kunne ikke læses i filens tegnsæt",
                    en: "\(count) characters could not be read in the file's encoding")
            case .nestingTooDeep(let limit):
                Translated(
                    da:
                        "indholdet er pakket mere end \(limit) niveauer ind; resten er læst som løbende tekst",
                    en:
                        "the content is nested more than \(limit) levels deep; the rest was read as running text"
                )
            case .tagTooLong(let limit):
                Translated(
                    da: "et HTML-mærke er længere end \(limit / 1024) kB; dets attributter er ikke læst",
                    en: "an HTML tag is longer than \(limit / 1024) kB; its attributes were not read")
            case .parserStopped(let offset):
                Translated(
                    da: "læsningen stoppede ved byte \(offset); resten er ikke vurderet",
                    en: "reading stopped at byte \(offset); the rest was not assessed")
            }
        return sentence(language)
    }
}
