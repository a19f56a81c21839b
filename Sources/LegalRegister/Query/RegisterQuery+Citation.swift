import Vocabulary

extension RegisterQuery {
    /// Reads a number, a date or both, in either order; nil where there is neither. Stops at a §, whose numbers are sections.
    static func citation(_ tokens: [CitationToken]) -> Form? {
        let cited = Array(tokens.prefix { $0.text != "§" })
        var reading = CitationReading(kind: kind(in: cited))
        var place = 0
        while place < cited.count {
            place = reading.take(cited, at: place)
        }
        return reading.form
    }

    /// The last kind named before the first number: "Journalføringsbekendtgørelsen (BEK 713/2024)".
    private static func kind(in tokens: [CitationToken]) -> LegalTextKind? {
        tokens.prefix { $0.kind != .number }.lazy.compactMap { LegalTextKind(word: $0.text) }.last
            ?? (tokens.contains { ["eu", "ef", "eøf", "euratom"].contains($0.text) } ? .eu : nil)
    }
}

/// The parts of a citation that have been read so far.
private struct CitationReading {
    let kind: LegalTextKind?
    private var number: Int?
    private var second: Int?
    private var year: Int?
    private var day: CalendarDay?

    init(kind: LegalTextKind?) { self.kind = kind }

    /// Reads on from a place and gives the next.
    mutating func take(_ tokens: [CitationToken], at place: Int) -> Int {
        if day == nil, let date = DanishDate.read(tokens, at: place) {
            day = date.day
            return date.next
        }
        guard let value = tokens[place].number else { return place + 1 }
        if number == nil {
            number = value
            guard place + 2 < tokens.count, tokens[place + 1].text == "/",
                let after = tokens[place + 2].number
            else { return place + 1 }
            second = after
            return place + 3
        }
        if year == nil, (1800...2199).contains(value) { year = value }
        return place + 1
    }

    var form: RegisterQuery.Form? {
        guard let number else { return day.map { .signed(kind: kind, day: $0) } }
        guard let second else { return .numbered(kind: kind, number: number, year: year, day: day) }
        if kind == .eu || !(1800...2199).contains(second) { return .european(first: number, second: second) }
        return .numbered(kind: kind, number: number, year: second, day: day)
    }
}
