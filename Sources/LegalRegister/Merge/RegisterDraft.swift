import Vocabulary

/// A register while documents are being merged into it.
struct RegisterDraft {
    let asOf: CalendarDay
    private(set) var entries: [LegalText]
    private var places: [LegalTextID: Int]
    private var changes: [RegisterChange] = []

    /// Starts from a register; `asOf` is the day of the documents.
    init(_ register: LegalRegister, asOf: CalendarDay) {
        self.asOf = asOf
        entries = register.entries
        places = register.index.byID
    }

    /// By id; the changes of one text stay in the order they were made.
    var sortedChanges: [RegisterChange] {
        changes.enumerated().sorted { ($0.element.id, $0.offset) < ($1.element.id, $1.offset) }.map(\.element)
    }

    /// The finished register.
    func register(oldLinks: [Int: LegalTextID], header: ArraySlice<UInt8>) -> LegalRegister {
        LegalRegister(entries: entries, oldLinks: oldLinks, header: header, asOf: asOf)
    }

    /// The entry as it stands so far.
    func text(_ id: LegalTextID) -> LegalText? { places[id].map { entries[$0] } }

    /// Notes a change once.
    mutating func note(_ kind: RegisterChange.Kind, of id: LegalTextID) {
        let change = RegisterChange(id: id, kind: kind)
        if !changes.contains(change) { changes.append(change) }
    }

    /// Puts an entry in the place of the one with its id.
    mutating func replace(_ text: LegalText) {
        guard let place = places[text.id] else { return }
        entries[place] = text
    }

    /// Makes an entry for a document, or holds the document against the entry there is.
    mutating func enter(_ document: LexDaniaDocument) {
        let first = firstDay(of: document)
        guard let known = text(document.id) else {
            places[document.id] = entries.count
            entries.append(LegalText(importing: document, from: first))
            note(.added, of: document.id)
            if first == nil, document.status == .valid, !document.paragraphs.isEmpty {
                note(.conflict(.noFirstDay), of: document.id)
            }
            return
        }
        if TitleKey(known.title) != TitleKey(document.title) {
            note(.conflict(.otherTitle(document.title)), of: known.id)
        }
        if let signed = document.signed, let day = known.signed, signed != day {
            note(.conflict(.otherDate(signed)), of: known.id)
        }
        takeStatus(of: document, to: known)
    }

    /// The first day by the document's own words, else by its metadata; documents of which only the metadata was kept have
    /// a day of registration there.
    func firstDay(of document: LexDaniaDocument) -> CalendarDay? {
        if let day = Commencement.day(of: document) { return day }
        if document.paragraphs.isEmpty { return nil }
        return document.windows.compactMap(\.start).min()
    }

    /// Only the source's own status counts; the end of its window proves nothing.
    private mutating func takeStatus(of document: LexDaniaDocument, to known: LegalText) {
        switch (document.status, known.status) {
        case (.valid, .historical): note(.conflict(.validAgain), of: known.id)
        case (.valid, .unknown): set(.inForce, of: known)
        case (.historic, .inForce), (.historic, .unknown): set(.historical, of: known)
        case (.valid, .inForce), (.historic, .historical): break
        }
    }

    private mutating func set(_ status: LegalTextStatus, of text: LegalText) {
        note(.status(from: text.status, to: status), of: text.id)
        replace(text.changing(evidence: "status i retsinformation pr. \(asOf)") { $0.status = status })
    }
}
