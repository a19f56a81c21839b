import Analysis
package import RuleSyntax
import SourceText

/// Whether a rule looks at each document by itself or at all of a submission together.
package enum RuleScope: String, CaseIterable, Sendable {
    case document
    case submission

    /// Reads the field `per`; each document by itself where it is left out.
    package init(_ fields: inout RuleFields) throws(RuleError) {
        self = try fields.optional("per")?.choice(of: RuleScope.self) ?? .document
    }
}
