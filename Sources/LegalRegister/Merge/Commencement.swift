import Vocabulary

/// "Bekendtgørelsen træder i kraft den 1. januar 2026."
struct Commencement {
    let day: CalendarDay
    /// The place after the date.
    let next: Int

    /// Reads a sentence whose subject is the document itself; what begins with a section of it ("§ 95 træder dog …") is not its
    /// commencement.
    static func read(_ sentence: ArraySlice<CitationToken>) -> Commencement? {
        guard let kraft = phraseEnd(in: sentence) else { return nil }
        var place = kraft
        while place < sentence.endIndex, ["den", "pr", "."].contains(sentence[place].text) { place += 1 }
        let rest = Array(sentence[place...])
        return DanishDate.read(rest, at: 0).map { Commencement(day: $0.day, next: place + $0.next) }
    }

    /// The first day of a document by its own words; "dagen efter" its publication counts from `published`.
    static func day(of document: LexDaniaDocument) -> CalendarDay? {
        for clause in document.commencement.flatMap(\.clauses) {
            for sentence in Sentences.read(clause.lead) where beginsWithItself(sentence) {
                if let commencement = read(sentence[...]) { return commencement.day }
                guard let kraft = phraseEnd(in: sentence[...]) else { continue }
                if sentence[kraft...].prefix(2).map(\.text) == ["dagen", "efter"] {
                    return document.published?.dayAfter
                }
            }
        }
        return nil
    }

    private static func beginsWithItself(_ sentence: [CitationToken]) -> Bool {
        let words = sentence.prefix(2).map(\.text)
        let definite = LegalTextKind.allCases.map(\.definiteDanishName)
        guard let first = words.first else { return false }
        return definite.contains(first) || first == "denne" && words.count > 1
    }

    private static func phraseEnd(in sentence: ArraySlice<CitationToken>) -> Int? {
        sentence.indices.first { place in
            sentence[place...].prefix(3).map(\.text) == ["træder", "i", "kraft"]
        }.map { $0 + 3 }
    }
}
