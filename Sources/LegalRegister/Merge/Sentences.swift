/// Parts a provision into sentences, knowing that "nr. 8" and "den 8. juni" go on.
enum Sentences {
    /// The tokens of each sentence, full stop included.
    static func read(_ text: String) -> [[CitationToken]] {
        let tokens = CitationToken.tokens(of: text)
        var sentences: [[CitationToken]] = []
        var start = 0
        for place in tokens.indices where ends(tokens, at: place, in: text) {
            sentences.append(Array(tokens[start...place]))
            start = place + 1
        }
        if start < tokens.count { sentences.append(Array(tokens[start...])) }
        return sentences
    }

    private static func ends(_ tokens: [CitationToken], at place: Int, in text: String) -> Bool {
        guard tokens[place].text == ".", place > 0 else { return false }
        guard place + 1 < tokens.count else { return true }
        let next = tokens[place + 1]
        guard tokens[place].range.upperBound < next.range.lowerBound else { return false }
        if ["nr", "stk", "jf", "af"].contains(tokens[place - 1].text) { return false }
        return next.text == "§" || text[next.range.lowerBound].isUppercase
    }
}
