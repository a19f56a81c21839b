import Analysis
package import RuleSyntax

/// Finds what a document does not say of itself although it must.
///
///     kind: missing-metadata
///     fields: [author, audience, valid-from, last-revised]
///     only-delegations: false
///
/// A missing field has no place; a label with nothing after it has its own variant and its place.
package struct MissingMetadataCheck: Check {
    /// The fields a rule can ask for.
    private enum Field: String, CaseIterable {
        case audience
        case validFrom = "valid-from"
        case lastRevised = "last-revised"
        case author
        case delegationResponsible = "delegation-responsible"

        var name: MetadataField.Name {
            switch self {
            case .audience: .audience
            case .validFrom: .validFrom
            case .lastRevised: .lastRevised
            case .author: .author
            case .delegationResponsible: .delegationResponsible
            }
        }
    }

    package static let variants = Field.allCases.map(\.rawValue)
    package static let captures = ["field"]

    private let fields: [Field]
    private let isForDelegations: Bool

    package init(_ parameters: inout RuleFields) throws(RuleError) {
        var fields: [Field] = []
        for node in try parameters.required("fields").list() {
            fields.append(try node.choice(of: Field.self))
        }
        self.fields = fields
        isForDelegations = try parameters.optional("only-delegations")?.boolean() ?? false
    }

    package var reachableVariants: [String] { fields.map(\.rawValue) }

    package var work: CheckWork { .document(matches) }

    private func matches(in document: AnalyzedDocument, _ surroundings: Surroundings) -> [Match] {
        guard !isForDelegations || document.metadata.isDelegation else { return [] }
        return fields.filter { field in
            // Whoever a document system says is responsible for a document stands for its text.
            document.metadata.given(field.name) == nil
                && !(field == .author && document.metadata.given(.responsible) != nil)
        }.map { field in
            Match(range: nil, variant: field.rawValue, captures: ["field": .text(field.rawValue)])
        }
    }
}
