import Vocabulary

extension LegalText {
    /// The columns that a merge may change.
    struct Changes {
        var status: LegalTextStatus
        var inForceFrom: CalendarDay?
        var inForceTo: CalendarDay?
        var replacedBy: LegalTextID?
        var neverInForce: Bool
        /// Another part for the evidence column.
        var evidence: String
    }

    /// The same text with other columns; it no longer has the row it was read from.
    func changing(evidence added: String, _ change: (inout Changes) -> Void) -> LegalText {
        var changes = Changes(
            status: status, inForceFrom: inForceFrom, inForceTo: inForceTo, replacedBy: replacedBy,
            neverInForce: neverInForce, evidence: added)
        change(&changes)
        let parts = [evidence, changes.evidence].filter { !$0.isEmpty }
        return LegalText(
            id: id, kind: kind, number: number, year: year, date: date, title: title, aliases: aliases,
            authority: authority, eli: eli, status: changes.status, inForceFrom: changes.inForceFrom,
            inForceTo: changes.inForceTo, replacedBy: changes.replacedBy, amends: amends, topic: topic,
            checked: checked, neverInForce: changes.neverInForce,
            storedEvidence: StoredText(parts.joined(separator: " | ")), eliNote: eliNote, row: nil)
    }

    /// A new entry for a document, before any other text has had its say.
    init(importing document: LexDaniaDocument, from first: CalendarDay?) {
        self.init(
            id: document.id, kind: document.type.kind, number: document.number, year: document.year,
            date: document.signed.map { PartialDate($0) }, title: document.title,
            aliases: document.popularTitle.map { [$0.lowercased()] } ?? [],
            authority: document.ministry ?? document.authority ?? "", eli: document.eli,
            status: document.status == .valid ? .inForce : .historical, inForceFrom: first, inForceTo: nil,
            replacedBy: nil, amends: nil, topic: "",
            checked: .partial, neverInForce: false,
            storedEvidence: StoredText(LegalText.evidence(for: document)), eliNote: nil,
            row: nil)
    }

    private static func evidence(for document: LexDaniaDocument) -> String {
        let link = document.eli.map { "https://www.retsinformation.dk" + $0 }
        return [link, document.accession.map { "accn=" + $0 }].compactMap { $0 }.joined(separator: " | ")
    }
}
