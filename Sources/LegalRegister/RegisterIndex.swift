import Vocabulary

/// Where the entries are found, by each thing people know of a text; the values are places in `LegalRegister.entries`.
struct RegisterIndex: Sendable {
    private(set) var byID: [LegalTextID: Int] = [:]
    private(set) var byNumber: [Int: [Int]] = [:]
    private(set) var byDay: [CalendarDay: [Int]] = [:]
    private(set) var byAlias: [String: [Int]] = [:]
    private(set) var byELI: [String: Int] = [:]
    private(set) var byTitle: [String: [Int]] = [:]
    private(set) var predecessors: [LegalTextID: [Int]] = [:]

    /// One pass over the entries. Of two with the same id or the same ELI path the first is kept.
    init(_ entries: [LegalText]) {
        reserve(entries.count)
        for (place, text) in entries.enumerated() {
            if byID[text.id] == nil { byID[text.id] = place }
            if let number = text.plainNumber { byNumber[number, default: []].append(place) }
            if let day = text.signed { byDay[day, default: []].append(place) }
            for alias in text.aliases { byAlias[alias.lowercased(), default: []].append(place) }
            if let path = text.eli?.lowercased(), byELI[path] == nil { byELI[path] = place }
            byTitle[TitleKey(text.title).words, default: []].append(place)
            if let newer = text.replacedBy { predecessors[newer, default: []].append(place) }
        }
    }

    private mutating func reserve(_ count: Int) {
        byID.reserveCapacity(count)
        byNumber.reserveCapacity(count)
        byDay.reserveCapacity(count)
        byELI.reserveCapacity(count)
        byTitle.reserveCapacity(count)
    }
}
