/// Spells out what a phrase leaves open: `senest {rettet|ændret} {|den}` stands for four phrases.
enum PhraseAlternatives {
    /// Every phrase that `pattern` stands for, in order; braces do not nest.
    static func phrases(of pattern: String) -> [String] {
        guard pattern.contains("{") else { return [pattern] }
        // A choice of nothing leaves two spaces, or one at an end.
        return spelledOut(pattern).map { $0.split(separator: " ").joined(separator: " ") }
    }

    private static func spelledOut(_ pattern: String) -> [String] {
        guard let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") else {
            return [pattern]
        }
        let choices = pattern[pattern.index(after: open)..<close]
            .split(separator: "|", omittingEmptySubsequences: false)
        let tails = spelledOut(String(pattern[pattern.index(after: close)...]))
        return choices.flatMap { choice in tails.map { "\(pattern[..<open])\(choice)\($0)" } }
    }
}
