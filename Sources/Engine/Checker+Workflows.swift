import Analysis
import DocumentModel
import Findings
import SourceText
import Vocabulary
import Workflows

extension Checker {
    /// How each workflow's question ended for a submission, and a finding for every gap.
    func judge(
        _ submission: AnalyzedSubmission, _ quoters: [Quoter], asking workflows: [Workflow]
    ) -> (reports: [WorkflowReport], findings: [Finding]) {
        let judge = WorkflowJudge(submission)
        var reports: [WorkflowReport] = []
        var findings: [Finding] = []
        for workflow in workflows
        where submission.documents.contains(where: { workflow.askedOf.contains($0.kind) }) {
            switch judge.outcome(of: workflow) {
            case .notApplicable(_, let reason):
                reports.append(
                    WorkflowReport(
                        id: workflow.id, status: .notApplicable, missingSlots: [], reason: reason(language),
                        evidence: [], searched: []))
            case .answered(let answer):
                reports.append(report(answer, quoters))
                if answer.status != .described { findings.append(finding(answer, workflow, quoters)) }
            }
        }
        return (reports, findings)
    }

    private func report(_ answer: WorkflowAnswer, _ quoters: [Quoter]) -> WorkflowReport {
        WorkflowReport(
            id: answer.workflow, status: WorkflowStatus(answer.status), missingSlots: answer.missing,
            reason: nil,
            evidence: answer.status == .missing
                ? [] : answer.passages.prefix(3).map { evidence($0, quoters) },
            searched: answer.searched.map { quoters[$0].document.path })
    }

    private func evidence(_ passage: WorkflowAnswer.Passage, _ quoters: [Quoter]) -> WorkflowReport.Evidence {
        let quoter = quoters[passage.document]
        return WorkflowReport.Evidence(
            document: quoter.document.path, place: quoter.place(of: passage.range),
            excerpt: quoter.excerpt(of: passage.range),
            quotation: quoter.quotation(of: passage.range, marking: passage.slots.map(\.range)),
            slots: passage.slots.map { ($0.slot, quoter.excerpt(of: $0.range)) })
    }

    /// A gap stands where the question is touched; where nothing touches it, in no document.
    private func finding(_ answer: WorkflowAnswer, _ workflow: Workflow, _ quoters: [Quoter]) -> Finding {
        let passage = answer.status == .partial ? answer.passages.first : nil
        let quoter = passage.map { quoters[$0.document] }
        let key = "\(workflow.id)\u{0}\(quoter?.document.path ?? "")"
        return Finding(
            id: FindingID(String(Digest.hexadecimal(Array(key.utf8)).prefix(16))), rule: RuleID(workflow.id),
            category: .missingWorkflow, severity: .error,
            confidence: answer.status == .partial ? .medium : .high,
            document: quoter?.document.path, place: passage.flatMap { quoter?.place(of: $0.range) },
            headingPath: passage.flatMap { quoter?.headings(above: $0.range) } ?? [],
            excerpt: passage.flatMap { quoter?.excerpt(of: $0.range) } ?? "",
            quotation: passage.flatMap { quoter?.quotation(of: $0.range, marking: $0.slots.map(\.range)) }
                ?? .none,
            message: workflow.question(language), explanation: explanation(answer, workflow), correction: nil,
            measuringPoints: [], details: [Detail("status", .text(WorkflowStatus(answer.status).rawValue))],
            status: .open)
    }

    /// What was found and what is missing; the rule's advice says what to write.
    private func explanation(_ answer: WorkflowAnswer, _ workflow: Workflow) -> String {
        func names(_ ids: [String]) -> String {
            ids.compactMap { id in workflow.slots.first { $0.id == id }?.name(language) }.joined(
                separator: ", ")
        }
        guard answer.status == .partial, let passage = answer.passages.first else {
            return Translated(
                da: "Dokumenterne svarer ikke på det.", en: "The documents do not answer it.")(language)
        }
        var sentences: [String] = []
        if !answer.missing.isEmpty {
            let found = names(passage.slots.map(\.slot))
            let missing = names(answer.missing)
            sentences.append(
                Translated(
                    da: "Fundet: \(found). Mangler: \(missing).", en: "Found: \(found). Missing: \(missing).")(
                        language))
        }
        if passage.isWeakened {
            sentences.append(
                Translated(
                    da: "Teksten siger, at det ikke er fastlagt.", en: "The text says that it is not settled."
                )(
                    language))
        }
        return sentences.joined(separator: " ")
    }
}

extension WorkflowStatus {
    init(_ status: WorkflowAnswer.Status) {
        switch status {
        case .described: self = .described
        case .partial: self = .partial
        case .missing: self = .missing
        }
    }
}
