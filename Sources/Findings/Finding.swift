/// A fault in a document, or a gap in a submission, with all a report needs to show it.
///
/// Self-contained: whoever holds a finding needs neither the document nor the rule it came from.
package struct Finding: Sendable {
    /// Stays the same when lines move: made from rule, document, excerpt and how many equal ones came before.
    package let id: FindingID
    package let rule: RuleID
    package let category: Category
    package let severity: Severity
    package let confidence: Confidence
    /// The path of the document it stands in; nil where no document speaks of the matter.
    package let document: String?
    /// Where in the document; nil where there is nothing to point at.
    package let place: Place?
    /// The headings the place stands under, outermost first.
    package let headingPath: [String]
    /// The matched text on one line, personal numbers masked.
    package let excerpt: String
    /// The excerpt with the text around it.
    package let quotation: Quotation
    /// One sentence that says what is wrong.
    package let message: String
    /// Why it is wrong and what holds instead; nil where the message says it all.
    package let explanation: String?
    package let correction: Correction?
    /// The measuring points it speaks against.
    package let measuringPoints: [MeasuringPointID]
    /// Facts for other programs, in the order the check gave them.
    package let details: [Detail]
    package let status: FindingStatus
    /// Who accepted the finding and why; nil unless it is waived.
    package let acceptance: Acceptance?

    package init(
        id: FindingID, rule: RuleID, category: Category, severity: Severity, confidence: Confidence,
        document: String?, place: Place?, headingPath: [String], excerpt: String, quotation: Quotation,
        message: String, explanation: String?, correction: Correction?,
        measuringPoints: [MeasuringPointID], details: [Detail], status: FindingStatus,
        acceptance: Acceptance? = nil
    ) {
        self.id = id
        self.rule = rule
        self.category = category
        self.severity = severity
        self.confidence = confidence
        self.document = document
        self.place = place
        self.headingPath = headingPath
        self.excerpt = excerpt
        self.quotation = quotation
        self.message = message
        self.explanation = explanation
        self.correction = correction
        self.measuringPoints = measuringPoints
        self.details = details
        self.status = status
        self.acceptance = acceptance
    }
}

extension Finding {
    /// The same finding, speaking against these points.
    package func speakingAgainst(_ points: [MeasuringPointID]) -> Finding {
        Finding(
            id: id, rule: rule, category: category, severity: severity, confidence: confidence,
            document: document,
            place: place, headingPath: headingPath, excerpt: excerpt, quotation: quotation, message: message,
            explanation: explanation, correction: correction, measuringPoints: points, details: details,
            status: status, acceptance: acceptance)
    }
}

/// How bad a finding is for whoever hands the documents in.
package enum Severity: String, Sendable, CaseIterable, Comparable {
    case note
    case warning
    case error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// How sure the program is that what it found is there; apart from how bad it would be.
package enum Confidence: String, Sendable, CaseIterable {
    case low
    case medium
    case high
}

/// Whether somebody has accepted a finding.
package enum FindingStatus: String, Sendable, CaseIterable {
    case open
    case waived
    case baseline
}

/// What a finding is about; the list is fixed by version 1 of the JSON report.
package enum Category: String, Sendable, CaseIterable {
    case outdatedReference = "outdated-reference"
    case misprintedReference = "misprinted-reference"
    case unknownReference = "unknown-reference"
    case outdatedAuthority = "outdated-authority"
    case unmarkedCitation = "unmarked-citation"
    case inexactCitation = "inexact-citation"
    case nonDanishText = "non-danish-text"
    case placeholder
    case missingMetadata = "missing-metadata"
    case revisionOverdue = "revision-overdue"
    case personalData = "personal-data"
    case brokenReference = "broken-reference"
    case conflictingValues = "conflicting-values"
    case missingWorkflow = "missing-workflow"
    case vagueWording = "vague-wording"
    case unreadableDocument = "unreadable-document"
    case invalidWaiver = "invalid-waiver"
    /// What a rule of a clinic's or a region's own found.
    case houseRule = "house-rule"
}
