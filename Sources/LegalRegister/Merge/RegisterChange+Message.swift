package import Vocabulary

extension RegisterChange {
    /// Whether a person has to look, because nothing was changed.
    package var isConflict: Bool {
        if case .conflict = kind { return true }
        return false
    }

    /// What happened, in one sentence that names the text.
    package var message: Translated {
        switch kind {
        case .added: Translated(da: "\(id) er ny i registeret.", en: "\(id) is new in the register.")
        case .status(let from, let to):
            Translated(
                da: "\(id) skifter status fra \(from.danishName) til \(to.danishName).",
                en: "\(id) changes status from \(from.rawValue) to \(to.rawValue).")
        case .lastDay(let day):
            Translated(
                da: "\(id) gælder til og med \(day).", en: "\(id) is in force up to and including \(day).")
        case .replacedBy(let newer):
            Translated(da: "\(id) er afløst af \(newer).", en: "\(id) is replaced by \(newer).")
        case .neverInForce(let first):
            Translated(
                da: "\(id) skulle have gældt fra \(first), men trådte aldrig i kraft.",
                en: "\(id) was to apply from \(first) but never came into force.")
        case .misprintedRepeal(let newer):
            Translated(
                da: "\(newer) ophæver \(id) med forkert dato; titlen afgør det.",
                en: "\(newer) repeals \(id) under a wrong date; the title settles it.")
        case .conflict(let conflict): conflict.message(of: id)
        }
    }
}

extension RegisterChange.Conflict {
    fileprivate func message(of id: LegalTextID) -> Translated {
        switch self {
        case .validAgain:
            Translated(
                da: "\(id) er historisk her, men gældende hos retsinformation.",
                en: "\(id) is historical here but valid at retsinformation.")
        case .otherTitle(let title):
            Translated(
                da: "\(id) hedder \"\(title)\" hos retsinformation.",
                en: "\(id) is titled \"\(title)\" at retsinformation.")
        case .otherDate(let day):
            Translated(
                da: "\(id) er fra \(day) hos retsinformation.",
                en: "\(id) is dated \(day) at retsinformation.")
        case .otherSuccessor(let newer):
            Translated(
                da: "\(newer) ophæver \(id), som her er afløst af en anden tekst.",
                en: "\(newer) repeals \(id), which is replaced by another text here.")
        case .otherLastDay(let day):
            Translated(
                da: "Sidste dag for \(id) er \(day) efter ophævelsen, men en anden her.",
                en: "The last day of \(id) is \(day) by the repeal but another one here.")
        case .unresolvedRepeal(let number, let day):
            Translated(
                da:
                    "\(id) ophæver nr. \(number) af \(day?.iso ?? "ulæselig dato"), som ingen tekst passer til.",
                en: "\(id) repeals no. \(number) of \(day?.iso ?? "an unreadable date"), which no text fits.")
        case .newerReissue(let newer):
            Translated(
                da: "\(id) er gældende hos retsinformation, men \(newer) af samme lov er nyere.",
                en: "\(id) is valid at retsinformation, but \(newer) of the same act is newer.")
        case .noFirstDay:
            Translated(
                da: "Ikrafttrædelsesdagen for \(id) kan ikke læses.",
                en: "The first day of \(id) cannot be read.")
        }
    }
}

extension LegalTextStatus {
    /// As people are told it: "gældende".
    package var danishName: String {
        switch self {
        case .inForce: "gældende"
        case .historical: "historisk"
        case .unknown: "ukendt"
        }
    }
}
