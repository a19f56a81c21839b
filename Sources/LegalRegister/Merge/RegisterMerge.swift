package import Vocabulary

/// Brings documents from retsinformation into a register.
///
/// Order matters: first every document becomes an entry or is held against the one it has, then repeals are read, since a
/// document may repeal another of the same batch, and last reissued acts end the ones before them.
package struct RegisterMerge: Sendable {
    /// The register with everything that could be decided.
    package let register: LegalRegister
    /// Sorted by id, then in the order of the stages above; the same documents give the same list in any order.
    package let changes: [RegisterChange]

    /// `asOf` is the day the documents were fetched: what ends after it is still in force.
    package init(_ documents: [LexDaniaDocument], into register: LegalRegister, asOf: CalendarDay) {
        var draft = RegisterDraft(register, asOf: asOf)
        let ordered = documents.sorted {
            ($0.signed ?? .distantPast, $0.id) < ($1.signed ?? .distantPast, $1.id)
        }
        for document in ordered { draft.enter(document) }
        for document in ordered { draft.applyRepeals(of: document) }
        for document in ordered where document.type.kind == .lbk { draft.endEarlierReissues(of: document) }
        self.register = draft.register(oldLinks: register.oldLinks, header: register.header)
        changes = draft.sortedChanges
    }
}

extension CalendarDay {
    /// Sorts before every day of the register.
    fileprivate static var distantPast: CalendarDay {
        guard let day = CalendarDay(year: 1, month: 1, day: 1) else {
            preconditionFailure("year 1 has a first day")
        }
        return day
    }
}
