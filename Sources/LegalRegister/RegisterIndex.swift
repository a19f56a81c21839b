import Vocabulary

/// Where the entries are found, by each thing people know of a text; the values are places in `LegalRegister.entries`.
struct RegisterIndex: Sendable {
    private(set) var byID: [LegalTextID: Int] = [:]
    private(set) var byNumber: [Int: [Int]] = [:]
    private(set) var byDay: [CalendarDay: [Int]] = [:]
    private(set) var byAlias: [String: [Int]] = [:]
    private(set) var byELI: [String: Int] = [:]
    /// By fingerprint; two titles may share one.
    private(set) var byTitle: [UInt64: [Int]] = [:]
    private(set) var predecessors: [LegalTextID: [Int]] = [:]

    /// One pass over the entries, by place, since copying a whole entry costs a dozen reference counts. Of two with the same id or the same ELI path the first is kept.
    init(_ entries: [LegalText]) {
        reserve(entries.count)
        for place in entries.indices {
            if byID[entries[place].id] == nil { byID[entries[place].id] = place }
            if let number = entries[place].plainNumber { byNumber[number, default: []].append(place) }
            if let day = entries[place].signed { byDay[day, default: []].append(place) }
            for alias in entries[place].aliases { byAlias[alias.lowercased(), default: []].append(place) }
            if let path = entries[place].eli?.lowercased(), byELI[path] == nil { byELI[path] = place }
            byTitle[TitleKey(entries[place].title).fingerprint, default: []].append(place)
            if let newer = entries[place].replacedBy { predecessors[newer, default: []].append(place) }
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
