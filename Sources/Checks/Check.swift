package import Analysis
package import RuleSyntax
package import SourceText

/// What a check kind is asked to do: find places in one analysed document.
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

    /// The places in `document` the rule speaks of, in any order.
    func matches(in document: AnalyzedDocument, _ surroundings: Surroundings) -> [Match]
}

/// A place a check found, with what the rule's message needs.
package struct Match: Sendable {
    package let range: TextRange
    package let variant: String
    /// By name; a capture that has no value is left out.
    package let captures: [String: CaptureValue]
    /// What to write instead of the text in `range`.
    package let replacement: String?
    /// Whether the check is less sure than the rule says.
    package let isUncertain: Bool

    package init(
        range: TextRange, variant: String, captures: [String: CaptureValue] = [:], replacement: String? = nil,
        isUncertain: Bool = false
    ) {
        self.range = range
        self.variant = variant
        self.captures = captures
        self.replacement = replacement
        self.isUncertain = isUncertain
    }
}
