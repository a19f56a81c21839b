import Vocabulary

/// The citations that are whole subjects of a phrase: "bekendtgørelse nr. 1 af … om … og bekendtgørelse nr. 2 af … om …".
///
/// A citation counts only where a part of the phrase begins, so those inside titles and after "i", "af" and "ved" are passed
/// over. At the first part of a text ("§ 3 i …", "kapitel 8 og bilag 1 i …") reading ends, since what follows may be parts too.
struct RepealSubjects {
    private(set) var cited: [CitedText] = []
    private let tokens: [CitationToken]
    private let text: String
    private var titleStart: Int?

    /// Reads a phrase of `text`, from its first token to its last.
    init(_ phrase: ArraySlice<CitationToken>, in text: String) {
        tokens = Array(phrase.drop { ["følgende", "samtidig", "hermed", ":"].contains($0.text) })
        self.text = text
        read()
    }

    private static let parts: Set = [
        "§", "kapitel", "kapitlerne", "kap", "bilag", "afsnit", "artikel", "punkt", "pkt", "litra", "stk",
        "regler", "reglerne", "bestemmelsen", "bestemmelserne", "afgørelser",
    ]

    private mutating func read() {
        var place = 0
        var begins = true
        var isAmendmentList = false
        while place < tokens.count {
            if begins, RepealSubjects.parts.contains(tokens[place].text) { break }
            if begins, !isAmendmentList, let next = citation(at: place) {
                place = next
                begins = false
                continue
            }
            let word = tokens[place].text
            if word == "som", tokens[place...].prefix(4).contains(where: { $0.text == "ændret" }) {
                closeTitle(before: place)
                isAmendmentList = true
            }
            begins = [",", ";", "og", "samt"].contains(word)
            if isAmendmentList, word == "og" || word == "samt", place > 0, tokens[place - 1].text == "," {
                isAmendmentList = false
            }
            place += 1
        }
        closeTitle(before: place)
    }

    /// Takes the citation at a place, if there is one, and gives the place after it.
    private mutating func citation(at place: Int) -> Int? {
        if let (found, next) = CitedText.read(tokens, at: place, inherited: cited.last?.kind) {
            closeTitle(before: place)
            cited.append(found)
            titleStart = tokens[next...].prefix(9).firstIndex { $0.text == "om" }.map { $0 + 1 }
            return next
        }
        guard let (found, next) = actByTitle(at: place) else { return nil }
        closeTitle(before: place)
        cited.append(found)
        return next
    }

    /// "lov om …, jf. lovbekendtgørelse nr. 1444 af 1. oktober 2020".
    private func actByTitle(at place: Int) -> (CitedText, Int)? {
        guard tokens[place].text == "lov",
            let reference = tokens[place...].firstIndex(where: { $0.text == "jf" })
        else { return nil }
        let between = tokens[(place + 1)..<reference]
        if between.contains(where: { $0.text == "nr" }) { return nil }
        let stop = reference + 1 < tokens.count && tokens[reference + 1].text == "."
        let start = reference + (stop ? 2 : 1)
        guard let (cited, next) = CitedText.read(tokens, at: start, inherited: nil) else { return nil }
        var titled = cited
        titled.title = title(from: place + 2, to: reference)
        return (titled, next)
    }

    private mutating func closeTitle(before end: Int) {
        defer { titleStart = nil }
        guard let titleStart, !cited.isEmpty else { return }
        let reference = tokens[titleStart..<max(titleStart, end)].firstIndex { $0.text == "jf" }
        cited[cited.count - 1].title = title(from: titleStart, to: reference ?? end)
    }

    private func title(from start: Int, to end: Int) -> String? {
        guard start < end else { return nil }
        let words = tokens[start..<end]
        guard let last = words.lastIndex(where: { ![",", "og", "samt", ".", ";"].contains($0.text) }) else {
            return nil
        }
        return String(text[tokens[start].range.lowerBound..<tokens[last].range.upperBound])
    }
}
