/// Every kind of check. The compiler is the registry: a case without a type does not build.
package enum CheckKind: String, CaseIterable, Sendable {
    case legalReference = "legal-reference"
    case sourcePassage = "source-passage"

    /// The type that does the work.
    package var type: any Check.Type {
        switch self {
        case .legalReference: LegalReferenceCheck.self
        case .sourcePassage: SourcePassageCheck.self
        }
    }
}
