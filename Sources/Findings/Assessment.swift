/// How a measuring point ended. A point that is not one of the first two has no evidence either way.
package enum Outcome: String, Sendable, CaseIterable {
    case evidenceFound = "evidence-found"
    case evidenceIncomplete = "evidence-incomplete"
    case contradicted
    case notApplicable = "not-applicable"
    case needsPeople = "needs-people"
    case notAssessed = "not-assessed"
}

/// A measuring point as it ended for one submission.
package struct MeasuringPointReport: Sendable {
    package let point: MeasuringPointID
    package let title: String
    package let outcome: Outcome
    package let reason: String
    package let findings: [FindingID]
    package let workflows: [String]

    package init(
        point: MeasuringPointID, title: String, outcome: Outcome, reason: String, findings: [FindingID],
        workflows: [String]
    ) {
        self.point = point
        self.title = title
        self.outcome = outcome
        self.reason = reason
        self.findings = findings
        self.workflows = workflows
    }
}

/// How far a submission answers a workflow's question.
package enum WorkflowStatus: String, Sendable, CaseIterable {
    case described
    case partial
    case missing
    case notApplicable = "not-applicable"
}

/// A workflow as it ended for one submission.
package struct WorkflowReport: Sendable {
    /// A passage that answers the workflow's question, or a part of it.
    package struct Evidence: Sendable {
        package let document: String
        package let place: Place?
        package let excerpt: String
        package let quotation: Quotation
        /// Slot name and the words that fill it.
        package let slots: [(name: String, text: String)]

        package init(
            document: String, place: Place?, excerpt: String, quotation: Quotation,
            slots: [(name: String, text: String)]
        ) {
            self.document = document
            self.place = place
            self.excerpt = excerpt
            self.quotation = quotation
            self.slots = slots
        }
    }

    package let id: String
    package let status: WorkflowStatus
    package let missingSlots: [String]
    package let reason: String?
    package let evidence: [Evidence]
    /// The documents that were read for it.
    package let searched: [String]

    package init(
        id: String, status: WorkflowStatus, missingSlots: [String], reason: String?, evidence: [Evidence],
        searched: [String]
    ) {
        self.id = id
        self.status = status
        self.missingSlots = missingSlots
        self.reason = reason
        self.evidence = evidence
        self.searched = searched
    }
}
