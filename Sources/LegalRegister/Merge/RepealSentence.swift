import Vocabulary

/// One sentence of a provision, read for what it repeals.
struct RepealSentence {
    /// Whether "ophæves" or "bortfalder" is its main verb.
    private(set) var isRepeal = false
    /// Ends with a colon, so that a list follows.
    let opensList: Bool
    /// The first day without force, where the sentence says one.
    private(set) var day: CalendarDay?
    private(set) var repeals: [Repeal] = []

    /// Reads the tokens of one sentence of `text`.
    init(_ sentence: [CitationToken], in text: String) {
        opensList = sentence.last?.text == ":"
        let tokens = RepealSentence.afterCommencement(sentence[...])
        guard let verb = RepealSentence.mainVerb(in: tokens), let first = tokens.first else { return }
        let before = tokens[..<verb]
        let after = tokens[(verb + 1)...]
        if after.contains(where: { $0.text == "udgangen" }) { return }
        isRepeal = true
        let isSelf = RepealSentence.namesItself(before, in: sentence)
        if !isSelf, before.isEmpty || RepealSentence.adverbials.contains(first.text) {
            day = RepealSentence.day(anywhereIn: before) ?? RepealSentence.day(atStartOf: after)
            add(RepealSubjects(after, in: text).cited)
        } else {
            day = RepealSentence.day(atStartOf: after)
            if isSelf {
                if let day { repeals = [Repeal(subject: .itself, day: day)] }
            } else {
                add(RepealSubjects(before, in: text).cited)
            }
        }
    }

    private mutating func add(_ cited: [CitedText]) {
        repeals += cited.map { Repeal(subject: .cited($0), day: day) }
    }

    private static let verbs: Set = ["ophæves", "bortfalder"]
    private static let adverbials: Set = [
        "samtidig", "samtidigt", "den", "pr", "fra", "med", "på", "ved", "herved", "hermed", "endvidere",
    ]
    private static let namesOfItself: Set = [
        "bekendtgørelsen", "loven", "vejledningen", "cirkulæret", "anordningen", "cirkulæreskrivelsen",
    ]

    /// What follows "Bekendtgørelsen træder i kraft den 1. januar 2026, og …"; the whole sentence where it does not begin so.
    private static func afterCommencement(_ sentence: ArraySlice<CitationToken>) -> ArraySlice<CitationToken>
    {
        guard let first = sentence.first, namesOfItself.contains(first.text),
            let commencement = Commencement.read(sentence)
        else { return sentence }
        return sentence[commencement.next...].drop { [",", "og"].contains($0.text) }
    }

    /// Nil where the verb is that of another clause: "indtil den ophæves", "kan ophæves", "ophæves eller ændres".
    private static func mainVerb(in tokens: ArraySlice<CitationToken>) -> Int? {
        guard let verb = tokens.firstIndex(where: { verbs.contains($0.text) }) else { return nil }
        let before = tokens[..<verb]
        let negating = ["ikke", "eller"]
        if let next = tokens[(verb + 1)...].first, negating.contains(next.text) { return nil }
        let others: Set = ["den", "det", "de", "skal", "kan", "at", "ikke", "eller"]
        if let previous = before.last, others.contains(previous.text) { return nil }
        let conditions: Set = ["indtil", "forbliver", "medmindre", "hvis", "såfremt"]
        return before.contains { conditions.contains($0.text) } ? nil : verb
    }

    /// "Bekendtgørelsen ophæves …", "Denne bekendtgørelse ophæves …" or, after its commencement, just "og ophæves …".
    private static func namesItself(_ before: ArraySlice<CitationToken>, in sentence: [CitationToken]) -> Bool
    {
        let words = before.map(\.text)
        if words.isEmpty { return sentence.first.map { namesOfItself.contains($0.text) } ?? false }
        if words.count == 1 { return namesOfItself.contains(words[0]) }
        return words.count == 2 && words[0] == "denne" && LegalTextKind(word: words[1]) != nil
    }

    /// A date after "den", "pr." or "fra" that is not the date of a citation.
    private static func day(anywhereIn tokens: ArraySlice<CitationToken>) -> CalendarDay? {
        let whole = Array(tokens)
        for place in whole.indices where ["den", "pr", "fra"].contains(whole[place].text) {
            let isOfCitation = place > 0 && whole[place - 1].text == "af"
            let skipsStop = whole.indices.contains(place + 1) && whole[place + 1].text == "."
            let date = DanishDate.read(whole, at: skipsStop ? place + 2 : place + 1)
            if let date, !isOfCitation { return date.day }
        }
        return nil
    }

    private static func day(atStartOf tokens: ArraySlice<CitationToken>) -> CalendarDay? {
        let fillers: Set = ["hermed", "samtidig", "med", "virkning", "fra", "den", "pr", ".", "og"]
        let whole = Array(tokens.drop { fillers.contains($0.text) })
        return DanishDate.read(whole, at: 0)?.day
    }
}
