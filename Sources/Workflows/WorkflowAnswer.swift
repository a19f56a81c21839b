package import SourceText
package import Vocabulary

/// How far a submission answers a workflow's question, and by which passage.
package struct WorkflowAnswer: Sendable {
    /// How far the question is answered; greater is further.
    package enum Status: Int, Sendable, Comparable {
        case missing
        case partial
        case described

        package static func < (left: Status, right: Status) -> Bool { left.rawValue < right.rawValue }
    }

    /// A passage and what of it fills which slot.
    package struct Passage: Sendable {
        /// The place in `AnalyzedSubmission.documents`.
        package let document: Int
        /// Its sentences, from the first to the last that says something.
        package let range: TextRange
        /// In the order of the workflow's slots; a slot that nothing fills is left out.
        package let slots: [(slot: String, range: TextRange)]
        /// Where it says that nothing is settled.
        package let isWeakened: Bool
    }

    /// So many passages are given.
    static let mostShown = 3

    package let workflow: String
    package let status: Status
    /// Required slots that the best passage does not fill.
    package let missing: [String]
    /// The best passages, best first; for `missing` the nearest, if any came near.
    package let passages: [Passage]
    /// The documents that were read for it, by place in the submission.
    package let searched: [Int]
}

/// Whether a question was put to a submission, and what came of it.
package enum WorkflowOutcome: Sendable {
    case answered(WorkflowAnswer)
    case notApplicable(workflow: String, reason: Translated)
}
