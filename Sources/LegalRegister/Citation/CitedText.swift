import Vocabulary

/// A text named with its number, as in "bekendtgørelse nr. 1225 af 8. juni 2021 om …".
struct CitedText: Hashable, Sendable {
    let kind: LegalTextKind
    /// Nil for the circulars that never had one, "cirkulære af 30. april 1963 om …".
    let number: Int?
    /// Nil where the date has been misprinted so that it is no date.
    let day: CalendarDay?
    /// What follows "om", where it does; "bekendtgørelse om" and the like come before it in `TitleKey`.
    var title: String?

    /// The citation that starts at `start`, and the place after its date. Needs a number or, with a kind, a date.
    ///
    /// `inherited` is the kind of the citation before, for "bekendtgørelse nr. 1 af … og nr. 2 af …".
    static func read(
        _ tokens: [CitationToken], at start: Int, inherited: LegalTextKind?
    ) -> (cited: CitedText, next: Int)? {
        guard start < tokens.count, tokens[start].kind == .word else { return nil }
        var place = start
        var kind = inherited
        if let named = LegalTextKind(word: tokens[place].text) {
            kind = named
            place = skip([".", "h", "æ"], in: tokens, from: place + 1)
        } else if tokens[place].text != "nr" {
            return nil
        }
        guard let kind, place < tokens.count else { return nil }
        if tokens[place].text == "af" {
            let date = DanishDate.read(tokens, at: skip(["af", ".", "den"], in: tokens, from: place))
            return date.map { (CitedText(kind: kind, number: nil, day: $0.day), $0.next) }
        }
        place = skip(["nr", "no", "."], in: tokens, from: place)
        guard place < tokens.count, let number = tokens[place].number else { return nil }
        place = skip(["af", ".", "den"], in: tokens, from: place + 1)
        guard let date = DanishDate.read(tokens, at: place) else {
            return (CitedText(kind: kind, number: number, day: nil), place)
        }
        return (CitedText(kind: kind, number: number, day: date.day), date.next)
    }

    private static func skip(_ words: [String], in tokens: [CitationToken], from start: Int) -> Int {
        var place = start
        while place < tokens.count, words.contains(tokens[place].text) { place += 1 }
        return place
    }
}
