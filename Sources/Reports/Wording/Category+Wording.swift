internal import Findings
internal import Vocabulary

extension Category {
    /// What a number of findings of this category amounts to, as part of a sentence.
    var clause: Clause {
        let (one, many) = danish
        let (oneEnglish, manyEnglish) = english
        return Clause(
            one: Translated(da: one, en: oneEnglish), many: Translated(da: many, en: manyEnglish))
    }

    private var danish: (String, String) {
        switch self {
        case .outdatedReference: ("én henvisning gælder ikke længere", "# henvisninger gælder ikke længere")
        case .misprintedReference: ("én henvisning er skrevet forkert", "# henvisninger er skrevet forkert")
        case .unknownReference: ("én henvisning kunne ikke slås op", "# henvisninger kunne ikke slås op")
        case .outdatedAuthority:
            (
                "én opgave er lagt hos en myndighed, der ikke længere har den",
                "# opgaver er lagt hos myndigheder, der ikke længere har dem"
            )
        case .unmarkedCitation: ("ét citat er ikke vist som citat", "# citater er ikke vist som citater")
        case .inexactCitation: ("ét citat afviger fra kilden", "# citater afviger fra kilden")
        case .nonDanishText: ("ét sted er ikke på dansk", "# steder er ikke på dansk")
        case .placeholder: ("ét felt er ikke udfyldt", "# felter er ikke udfyldt")
        case .missingMetadata:
            ("én oplysning om et dokument mangler", "# oplysninger om dokumenterne mangler")
        case .revisionOverdue: ("én revision er overskredet", "# revisioner er overskredet")
        case .personalData: ("ét sted står der personoplysninger", "# steder står der personoplysninger")
        case .brokenReference:
            (
                "én henvisning peger på noget, der ikke er med",
                "# henvisninger peger på noget, der ikke er med"
            )
        case .conflictingValues:
            ("ét sted siger dokumenterne hver sit", "# steder siger dokumenterne hver sit")
        case .missingWorkflow:
            ("én arbejdsgang mangler helt eller delvist", "# arbejdsgange mangler helt eller delvist")
        case .vagueWording:
            ("ét sted er det ubestemt, hvem eller hvornår", "# steder er det ubestemt, hvem eller hvornår")
        case .unreadableDocument: ("ét dokument kunne ikke læses", "# dokumenter kunne ikke læses")
        case .invalidWaiver: ("én fravigelse kan ikke bruges", "# fravigelser kan ikke bruges")
        case .houseRule:
            ("ét sted følger ikke stedets egne regler", "# steder følger ikke stedets egne regler")
        }
    }

    private var english: (String, String) {
        switch self {
        case .outdatedReference:
            ("one reference is no longer in force", "# references are no longer in force")
        case .misprintedReference: ("one reference is misprinted", "# references are misprinted")
        case .unknownReference:
            ("one reference could not be looked up", "# references could not be looked up")
        case .outdatedAuthority:
            (
                "one task is given to an authority that no longer has it",
                "# tasks are given to authorities that no longer have them"
            )
        case .unmarkedCitation: ("one quotation is not marked", "# quotations are not marked")
        case .inexactCitation:
            ("one quotation differs from its source", "# quotations differ from their sources")
        case .nonDanishText: ("one passage is not in Danish", "# passages are not in Danish")
        case .placeholder: ("one blank is not filled in", "# blanks are not filled in")
        case .missingMetadata:
            ("one fact about a document is missing", "# facts about the documents are missing")
        case .revisionOverdue: ("one revision is overdue", "# revisions are overdue")
        case .personalData: ("one place holds personal data", "# places hold personal data")
        case .brokenReference:
            ("one reference points at something not included", "# references point at something not included")
        case .conflictingValues: ("the documents disagree in one place", "the documents disagree in # places")
        case .missingWorkflow:
            ("one workflow is missing in whole or in part", "# workflows are missing in whole or in part")
        case .vagueWording:
            ("one place leaves open who or when", "# places leave open who or when")
        case .unreadableDocument: ("one document could not be read", "# documents could not be read")
        case .invalidWaiver: ("one waiver cannot be used", "# waivers cannot be used")
        case .houseRule:
            ("one place does not follow the house rules", "# places do not follow the house rules")
        }
    }
}
