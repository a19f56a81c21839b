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
    ///   - problems: what in its settings could not be used.
    ///   - passedOver: the files that were not read, by path.
    package func conclude(
        name: String, path: String, settings: SubmissionSettings, problems: [Finding],
        documents: [ExaminedDocument], passedOver: [String]
    ) -> Unit {
        let ownReports = documents.filter(\.isOwnReport).map(\.report.path).sorted()
        let documents = documents.filter { !$0.isOwnReport }.sorted {
            $0.report.path.utf8.lexicographicallyPrecedes($1.report.path.utf8)
        }
        let readings = documents.compactMap(\.reading)
        let unread = documents.filter { $0.reading == nil }.map(\.report.path)
        let otherFiles = passedOver.filter { !Self.isLockFile(fileName: $0) } + unread
        let submission = AnalyzedSubmission(
            documents: readings.map(\.analyzed), site: settings.site, otherFiles: otherFiles)
        let quoters = readings.map(Quoter.init)
        let choice = packs(for: settings, readings)
        let judged = judge(submission, quoters, asking: workflows(of: choice.packs))
        let assessor = assessor(settings, documents.map(\.report), judged.reports, root: path)
        let findings = ordered(
            documents.flatMap(\.findings) + self.findings(across: submission, quoters) + judged.findings
                + problems
        ).map { $0.speakingAgainst(assessor.points(of: $0, in: choice.packs)) }
        let notAssessed = NotAssessed(
            choice: choice, passedOver: passedOver, ownReports: ownReports, root: path, language: language)
        return Unit(
            name: settings.name ?? name, path: path, site: settings.site, documents: documents.map(\.report),
            findings: findings, workflows: judged.reports,
            measuringPoints: assessor.reports(on: choice.packs, findings),
            notAssessed: notAssessed.sentences + languageNotAssessed(submission),
            tailoring: settings.tailoring.map { sentence(on: $0) })
    }

    private func assessor(
        _ settings: SubmissionSettings, _ documents: [DocumentReport], _ workflows: [WorkflowReport],
        root: String
    ) -> Assessor {
        var readers: [Findings.Category: Set<DocumentKind>] = [:]
        for rule in rules { readers[rule.category, default: []].formUnion(rule.documentKinds) }
        return Assessor(
            site: settings.site, documents: documents,
            kinds: Dictionary(documents.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first }),
            workflows: workflows,
            questions: Dictionary(
                uniqueKeysWithValues: self.workflows.map { ($0.id, $0.question(language)) }),
            readers: readers, switchedOff: switchedOff.mapValues { $0(language) },
            declined: settings.declinedPoints, root: root, language: language)
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
}
