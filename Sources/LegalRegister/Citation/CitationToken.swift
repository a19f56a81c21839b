/// A word, a number or a single other character of a text that may cite a legal text.
struct CitationToken: Hashable, Sendable {
    /// A mark is a single character.
    enum Kind: Hashable, Sendable { case word, number, mark }

    let kind: Kind
    /// In lower case.
    let text: String
    /// Where it stands in the text that was read.
    let range: Range<String.Index>

    /// The value of a number that fits an `Int`.
    var number: Int? { kind == .number ? Int(text) : nil }

    /// Reads a text from which invisible characters have been taken; letters and digits never share a token.
    static func tokens(of text: String) -> [CitationToken] {
        var tokens: [CitationToken] = []
        var index = text.startIndex
        while index < text.endIndex {
            let start = index
            let kind = kind(of: text[index])
            text.formIndex(after: &index)
            guard let kind else { continue }
            while kind != .mark, index < text.endIndex, self.kind(of: text[index]) == kind {
                text.formIndex(after: &index)
            }
            tokens.append(
                CitationToken(kind: kind, text: text[start..<index].lowercased(), range: start..<index))
        }
        return tokens
    }

    /// Nil for white space.
    private static func kind(of character: Character) -> Kind? {
        if character.isWhitespace { return nil }
        if character.isASCII, character.isNumber { return .number }
        return character.isLetter ? .word : .mark
    }
}
