import Analysis
import DocumentModel
package import Findings
package import Rules
import SourceText
import Vocabulary
import Workflows

/// Why a workflow ended as it did on given documents: what filled each slot, where, and what is missing.
package struct WorkflowTrace: Sendable {
    /// A passage that was held against the question.
    package struct Passage: Sendable {
        package let document: String
        package let place: Place
        package let quotation: Quotation
        /// Slot by slot in the workflow's order; nil where nothing fills it.
        package let slots: [(name: String, text: String?)]
        package let isUnsettled: Bool
    }

    package let question: String
    package let status: WorkflowStatus
    /// Why the question is not put; nil where it is.
    package let reason: String?
    /// Best first; for a missing answer the nearest passages.
    package let passages: [Passage]
    /// The documents that were read.
    package let searched: [String]
    package let advice: String
}

extension Checker {
    /// The trace of the workflow `id` over `files`; nil where there is no such workflow.
    package func trace(_ id: String, on files: [SubmittedFile], settings: SubmissionSettings)
        -> WorkflowTrace?
    {
        guard let workflow = workflows.first(where: { $0.id == id }) else { return nil }
        let readings = files.compactMap { examine($0, settings: settings).reading }
        let submission = AnalyzedSubmission(documents: readings.map(\.analyzed), site: settings.site)
        let judge = WorkflowJudge(submission)
        var reason: String?
        if case .notApplicable(_, let why) = judge.outcome(of: workflow) {
            reason = why(language)
        }
        let answer = judge.answer(to: workflow)
        return WorkflowTrace(
            question: workflow.question(language),
            status: reason == nil ? WorkflowStatus(answer.status) : .notApplicable, reason: reason,
            passages: answer.passages.map { passage in
                trace(passage, workflow, Quoter(readings[passage.document]))
            }, searched: answer.searched.map { submission.documents[$0].path },
            advice: workflow.advice(language))
    }

    private func trace(
        _ passage: WorkflowAnswer.Passage, _ workflow: Workflow, _ quoter: Quoter
    ) -> WorkflowTrace.Passage {
        WorkflowTrace.Passage(
            document: quoter.document.path, place: quoter.place(of: passage.range),
            quotation: quoter.quotation(of: passage.range, marking: passage.slots.map(\.range)),
            slots: workflow.slots.map { slot in
                (
                    slot.name(language),
                    passage.slots.first { $0.slot == slot.id }.map { quoter.excerpt(of: $0.range) }
                )
            }, isUnsettled: passage.isWeakened)
    }
}
