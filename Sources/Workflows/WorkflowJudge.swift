package import Analysis
import SourceText
import Vocabulary

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
        var readers: [PassageReader] = []
        var best: [PassageReader.Candidate] = []
        var perfect = 0
        for number in searched {
            // Where whole answers are shown already, only what leaves the question open can change anything.
            let isSettled = perfect == WorkflowAnswer.mostShown
            if isSettled, !speaksOfOpenings(workflow, number) { continue }
            guard let reader = PassageReader(workflow, in: passages[number], number: number) else { continue }
            readers.append(reader)
            guard !isSettled, let candidate = reader.best() else { continue }
            best.append(candidate)
            if candidate.isPerfect { perfect += 1 }
        }
        best = best.enumerated().sorted { left, right in
            if left.element.isBetter(than: right.element) { return true }
            return !right.element.isBetter(than: left.element) && left.offset < right.offset
        }.map(\.element)
        // Where the papers say that part of it is open, or leave it so in general, that passage is the answer.
        if best.first?.status != .partial {
            // Minutes and notices tell what was talked about; what is laid down elsewhere holds all the same.
            let binding = best.first?.status == .described ? readers.filter(isBinding) : readers
            let open = binding.lazy.compactMap { $0.firstOpen() }.first
            let vague = open ?? readers.lazy.compactMap { $0.firstVague() }.first
            if let vague { best.insert(vague, at: 0) }
        }
        let missing = best.first?.missing ?? workflow.patterns[0].described
        return WorkflowAnswer(
            workflow: workflow.id, status: best.first?.status ?? .missing,
            missing: missing.map { workflow.slots[$0].id },
            passages: best.prefix(WorkflowAnswer.mostShown).map(\.passage), searched: searched)
    }

    private func isBinding(_ reader: PassageReader) -> Bool {
        submission.documents[reader.number].kind != .other
    }

    /// Whether a document says of anything that it is left open, or speaks in general.
    private func speaksOfOpenings(_ workflow: Workflow, _ number: Int) -> Bool {
        (workflow.openings + workflow.vagueness).contains {
            !submission.documents[number].occurrences(of: $0).isEmpty
        }
    }
}
