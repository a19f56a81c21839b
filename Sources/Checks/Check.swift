package import Analysis
package import RuleSyntax
package import SourceText

/// What a check kind is asked to do: find places in one analysed document, or in all of a submission's.
///
/// A check knows no message, no severity and no format. It says which variant of its fault a match is, and the rule
/// has a message for each.
package protocol Check: Sendable {
    /// Every variant a match of this kind can have.
    static var variants: [String] { get }
    /// Every capture a message may name in braces.
    static var captures: [String] { get }

    /// Takes the parameters of a rule of this kind; what it does not take is an error for the caller to find.
    init(_ fields: inout RuleFields) throws(RuleError)

    /// The variants that matches have under these parameters; the rule must have a message for each.
    var reachableVariants: [String] { get }

    /// The terms the work asks a document for; only these are looked for.
    var terms: [Term] { get }

    /// The work, and how much of a submission it needs to see.
    var work: CheckWork { get }
}

extension Check {
    package var terms: [Term] { [] }
}

/// How much a check needs to see at once, with the work itself.
package enum CheckWork: Sendable {
    /// One document alone; its places in any order.
    case document(@Sendable (AnalyzedDocument, Surroundings) -> [Match])
    /// Every document of a submission, for what one alone cannot tell.
    case submission(@Sendable (AnalyzedSubmission, Surroundings) -> [SubmissionMatch])
}

/// A place a check found, with what the rule's message needs.
package struct Match: Sendable {
    /// Where; nil where something is missing and no place should hold it.
    package let range: TextRange?
    package let variant: String
    /// By name; a capture that has no value is left out.
    package let captures: [String: CaptureValue]
    /// What to write instead of the text in `range`.
    package let replacement: String?
    /// Whether the check is less sure than the rule says.
    package let isUncertain: Bool
    /// What tells who somebody is: hidden wherever anything of the document is shown.
    package let masks: [TextRange]

    package init(
        range: TextRange?, variant: String, captures: [String: CaptureValue] = [:],
        replacement: String? = nil, masks: [TextRange] = [],
        isUncertain: Bool = false
    ) {
        self.masks = masks
        self.range = range
        self.variant = variant
        self.captures = captures
        self.replacement = replacement
        self.isUncertain = isUncertain
    }
}

/// A match of a check that sees a whole submission.
package struct SubmissionMatch: Sendable {
    /// The place in `AnalyzedSubmission.documents`; nil where no document speaks of the matter.
    package let document: Int?
    package let match: Match

    package init(document: Int?, match: Match) {
        self.document = document
        self.match = match
    }
}
