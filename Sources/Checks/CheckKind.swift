/// Every kind of check. The compiler is the registry: a case without a type does not build.
package enum CheckKind: String, CaseIterable, Sendable {
    case legalReference = "legal-reference"
    case outdatedAuthority = "outdated-authority"
    case personalData = "personal-data"
    case placeholder

    /// The type that does the work.
    package var type: any Check.Type {
        switch self {
        case .legalReference: LegalReferenceCheck.self
        case .outdatedAuthority: OutdatedAuthorityCheck.self
        case .personalData: PersonalDataCheck.self
        case .placeholder: PlaceholderCheck.self
        }
    }
}
