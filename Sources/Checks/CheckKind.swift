/// Every kind of check. The compiler is the registry: a case without a type does not build.
package enum CheckKind: String, CaseIterable, Sendable {
    case legalReference = "legal-reference"
    case missingMetadata = "missing-metadata"
    case revisionOverdue = "revision-overdue"
    case vagueWording = "vague-wording"
    case brokenReference = "broken-reference"
    case conflictingValues = "conflicting-values"
    case forbiddenPhrase = "forbidden-phrase"
    case requiredPhrase = "required-phrase"
    case count
    case pattern
    case consistentTerms = "consistent-terms"
    case journalLanguage = "journal-language"
    case outdatedAuthority = "outdated-authority"
    case personalData = "personal-data"
    case placeholder
    case sourcePassage = "source-passage"

    /// The type that does the work.
    package var type: any Check.Type {
        switch self {
        case .legalReference: LegalReferenceCheck.self
        case .missingMetadata: MissingMetadataCheck.self
        case .revisionOverdue: RevisionOverdueCheck.self
        case .vagueWording: VagueWordingCheck.self
        case .brokenReference: BrokenReferenceCheck.self
        case .conflictingValues: ConflictingValuesCheck.self
        case .forbiddenPhrase: ForbiddenPhraseCheck.self
        case .requiredPhrase: RequiredPhraseCheck.self
        case .count: CountCheck.self
        case .pattern: PatternCheck.self
        case .consistentTerms: ConsistentTermsCheck.self
        case .journalLanguage: JournalLanguageCheck.self
        case .outdatedAuthority: OutdatedAuthorityCheck.self
        case .personalData: PersonalDataCheck.self
        case .placeholder: PlaceholderCheck.self
        case .sourcePassage: SourcePassageCheck.self
        }
    }
}
