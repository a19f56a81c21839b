internal import Vocabulary

/// A short clause about a number of things: one wording for one of them, one for more, where `#` stands for the number.
struct Clause {
    let one: Translated
    let many: Translated

    /// The clause with its number in words up to twelve: `to henvisninger gælder ikke længere`.
    func callAsFunction(_ count: Int, _ language: Language) -> String {
        guard count != 1 else { return one(language) }
        return many(language).split(separator: "#", omittingEmptySubsequences: false)
            .joined(separator: Clause.word(for: count, language))
    }

    private static func word(for count: Int, _ language: Language) -> String {
        let words =
            switch language {
            case .danish:
                [
                    "nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve",
                    "tolv",
                ]
            case .english:
                [
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve",
                ]
            }
        return words.indices.contains(count) ? words[count] : String(count)
    }

    /// `a, b og c`.
    static func list(_ clauses: [String], _ language: Language) -> String {
        guard let last = clauses.last, clauses.count > 1 else { return clauses.first ?? "" }
        let conjunction = Translated(da: " og ", en: " and ")(language)
        return clauses.dropLast().joined(separator: ", ") + conjunction + last
    }

    /// The clause as a sentence: a capital first and a full stop last.
    static func sentence(_ clause: String) -> String {
        guard let first = clause.first else { return "" }
        return first.uppercased() + clause.dropFirst() + "."
    }
}
