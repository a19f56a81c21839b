package import Analysis
import SourceText

/// Reads a submission for the answers to workflows' questions.
///
/// For every sentence that fills a pattern's first slot, each window around it is tried, the smallest first; the passage that
/// fills most required slots is the answer. Costs sentences with a first slot times windows, not documents times rules.
package struct WorkflowJudge {
    private let submission: AnalyzedSubmission
    /// By document; made once for all questions.
    private let passages: [PassageIndex]

    package init(_ submission: AnalyzedSubmission) {
        self.submission = submission
        passages = submission.documents.map(PassageIndex.init)
    }

    package func outcome(of workflow: Workflow) -> WorkflowOutcome {
        for condition in workflow.applicability {
            guard let isPut = condition.isPut(to: submission) else { continue }
            if isPut { break }
            if let reason = condition.reason {
                return .notApplicable(workflow: workflow.id, reason: reason)
            }
        }
        return .answered(answer(to: workflow))
    }

    /// The answer, whether or not the question is put to the place.
    package func answer(to workflow: Workflow) -> WorkflowAnswer {
        let searched = submission.documents.indices.filter {
            workflow.askedOf.contains(submission.documents[$0].kind)
        }
        let readers = searched.compactMap { PassageReader(workflow, in: passages[$0], number: $0) }
        var best = readers.compactMap { $0.best() }
        best = best.enumerated().sorted { left, right in
            if left.element.isBetter(than: right.element) { return true }
            return !right.element.isBetter(than: left.element) && left.offset < right.offset
        }.map(\.element)
        // Where the papers say that part of it is open, that passage is the answer.
        if best.first?.status != .partial, let open = readers.lazy.compactMap({ $0.firstOpen() }).first {
            best.insert(open, at: 0)
        }
        let missing = best.first?.missing ?? workflow.patterns[0].described
        return WorkflowAnswer(
            workflow: workflow.id, status: best.first?.status ?? .missing,
            missing: missing.map { workflow.slots[$0].id }, passages: best.map(\.passage), searched: searched)
    }
}
