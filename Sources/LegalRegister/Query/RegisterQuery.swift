package import Vocabulary

/// What somebody typed to look up a text: "BEK 1225/2021", "bekendtgørelse nr. 1225 af 8. juni 2021", a name people use,
/// a title, an id or a link.
package struct RegisterQuery: Hashable, Sendable {
    /// What the words were taken for.
    package enum Form: Hashable, Sendable {
        /// `LBK-2025-275`, as the register names it.
        case id(String)
        case eli(String)
        case oldLink(Int)
        case accession(String)
        /// A number, with whatever else was said of it.
        case numbered(kind: LegalTextKind?, number: Int, year: Int?, day: CalendarDay?)
        /// An EU act, as its two numbers were typed.
        case european(first: Int, second: Int)
        /// A date without a number.
        case signed(kind: LegalTextKind?, day: CalendarDay)
        /// A title, or a name that people use.
        case words(String)
    }

    /// The one reading that is looked up.
    package let form: Form
    /// What was typed before the first number or §, which may be a name or a title.
    let words: String

    /// Reads any text; what fits no other form is taken as words.
    package init(_ typed: String) {
        let text = InvisibleCharacters.removed(from: typed)
        let tokens = CitationToken.tokens(of: text)
        words = RegisterQuery.leadingWords(tokens, in: text)
        form =
            RegisterQuery.link(text, tokens) ?? RegisterQuery.name(text, tokens) ?? RegisterQuery.citation(
                tokens)
            ?? .words(words)
    }

    private static func leadingWords(_ tokens: [CitationToken], in text: String) -> String {
        let stops: Set = ["§", "artikel", "art", "stk", "kapitel", "kap", "nr"]
        let leading = tokens.prefix { $0.kind != .number && !stops.contains($0.text) }
        guard let first = leading.first, let last = leading.last(where: { $0.kind == .word }) else {
            return ""
        }
        guard first.range.lowerBound < last.range.upperBound else { return "" }
        return String(text[first.range.lowerBound..<last.range.upperBound])
    }

    private static func link(_ text: String, _ tokens: [CitationToken]) -> Form? {
        let link = text.split(whereSeparator: \.isWhitespace).first { ELIPath($0) != nil }
        if let path = link.flatMap({ ELIPath($0)?.path }) { return .eli(path) }
        for place in tokens.indices.dropLast(2) where tokens[place].text == "id" {
            let isOldPage = tokens[..<place].contains { $0.text == "aspx" }
            if isOldPage, tokens[place + 1].text == "=", let number = tokens[place + 2].number {
                return .oldLink(number)
            }
        }
        return nil
    }

    /// An id or an accession number: no spaces, and nothing else besides.
    private static func name(_ text: String, _ tokens: [CitationToken]) -> Form? {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        let whole = text[first.range.lowerBound..<last.range.upperBound]
        if AccessionNumber(whole) != nil { return .accession(whole.uppercased()) }
        let parts = whole.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[1].count == 4, Int(parts[1]) != nil, (2...4).contains(parts[0].count),
            parts[0].allSatisfy(\.isLetter), !whole.contains(where: \.isWhitespace)
        else { return nil }
        return .id(String(whole))
    }
}
