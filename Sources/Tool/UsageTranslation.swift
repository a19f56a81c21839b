import Vocabulary

/// Puts what the argument parser says about usage into Danish.
///
/// The parser has no translations of its own. Each of its sentences stands here as it says it, `%` for what varies; a test
/// provokes every one and fails where the parser words it anew.
enum UsageTranslation {
    private static let sentences: [(english: String, danish: String)] = [
        ("OVERVIEW: %", "%"),
        ("USAGE: %", "BRUG: %"),
        ("Usage: %", "Brug: %"),
        ("ARGUMENTS:", "ARGUMENTER:"),
        ("OPTIONS:", "VALG:"),
        ("SUBCOMMANDS:", "KOMMANDOER:"),
        ("  See 'tilsynsklar help %' for detailed help.", "  'tilsynsklar help %' fortæller mere."),
        ("  See '% --help' for more information.", "  '% --help' fortæller mere."),
        ("Error: Unknown option '%'. Did you mean '%'?", "Ukendt valg '%'. Mente du '%'?"),
        ("Error: Unknown option '%'", "Ukendt valg '%'"),
        ("Error: Missing value for '%'", "Der mangler en værdi til '%'"),
        ("Error: Missing expected argument '%'", "Der mangler et argument: '%'"),
        ("Error: Unexpected argument '%'", "Uventet argument '%'"),
        ("Error: % unexpected arguments: '%'", "% uventede argumenter: '%'"),
        ("Error: The value '%' is invalid for '%': %", "Værdien '%' kan ikke bruges til '%': %"),
        (
            "Error: The value '%' is invalid for '%'. Please provide one of %.",
            "Værdien '%' kan ikke bruges til '%'. Skriv en af %."
        ),
        ("Error: The value '%' is invalid for '%'", "Værdien '%' kan ikke bruges til '%'"),
        (
            "Error: The option '%' does not take any value, but '%' was specified.",
            "'%' tager ingen værdi, men '%' blev angivet."
        ),
        ("Help:  %", "       %"),
        ("Error: %", "%"),
    ]

    /// Words that stand inside lines of the help page.
    private static let phrases: [(english: String, danish: String)] = [
        ("<subcommand>", "<kommando>"),
        ("[<options>]", "[<valg>]"),
        ("<options>", "<valg>"),
        ("Show help information.", "Vis denne hjælp."),
        ("Show the version.", "Vis udgavens nummer."),
        ("(default: ", "(ellers: "),
        (" (default)", " (bruges, hvis intet andet nævnes)"),
        ("(values: ", "(værdier: "),
        ("; default: ", "; ellers: "),
        (" and '", " og '"),
        ("' or '", "' eller '"),
        ("Show subcommand help information.", "Vis hjælp til en kommando."),
    ]

    /// `text` in `language`; English is what the parser says itself.
    static func translate(_ text: String, to language: Language) -> String {
        guard language == .danish else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { translate(line: String($0)) }.joined(separator: "\n")
    }

    private static func translate(line: String) -> String {
        for (english, danish) in sentences {
            guard let parts = match(line, english) else { continue }
            return replacePhrases(fill(danish, parts))
        }
        return replacePhrases(line)
    }

    private static func replacePhrases(_ line: String) -> String {
        phrases.reduce(line) { $0.replacing($1.english, with: $1.danish) }
    }

    /// What stands at each `%` of `pattern`; nil where the line is not of that pattern.
    private static func match(_ line: String, _ pattern: String) -> [String]? {
        let literals = pattern.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
        guard line.hasPrefix(literals[0]) else { return nil }
        var rest = line.dropFirst(literals[0].count)
        var parts: [String] = []
        for (index, literal) in literals.enumerated().dropFirst() {
            if index == literals.count - 1 {
                guard rest.hasSuffix(literal) else { return nil }
                return parts + [String(rest.dropLast(literal.count))]
            }
            guard let range = rest.firstRange(of: literal) else { return nil }
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return rest.isEmpty ? parts : nil
    }

    private static func fill(_ pattern: String, _ parts: [String]) -> String {
        var parts = parts[...]
        return pattern.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\u{0}")
            .map { $0 == "\u{0}" ? parts.popFirst() ?? "" : String($0) }.joined()
    }
}
