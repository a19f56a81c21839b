/// Every kind of check. The compiler is the registry: a case without a type does not build.
package enum CheckKind: String, CaseIterable, Sendable {
    case legalReference = "legal-reference"
    case journalLanguage = "journal-language"
    case missingMetadata = "missing-metadata"
    case revisionOverdue = "revision-overdue"
    case vagueWording = "vague-wording"

    /// The type that does the work.
    package var type: any Check.Type {
        switch self {
        case .legalReference: LegalReferenceCheck.self
        case .journalLanguage: JournalLanguageCheck.self
        case .missingMetadata: MissingMetadataCheck.self
        case .revisionOverdue: RevisionOverdueCheck.self
        case .vagueWording: VagueWordingCheck.self
        }
    }
}
