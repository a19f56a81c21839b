package import Vocabulary

/// What is wrong with the first faulty place of a register file.
package struct RegisterError: Error, Hashable, Sendable {
    /// The name of the file within `Rules/register/`.
    package let file: String
    /// From 1.
    package let line: Int
    /// In characters (Unicode scalars) from 1.
    package let column: Int
    /// What is wrong and what was expected, without a full stop.
    package let message: Translated

    /// `legal-texts.csv:12:40: …`, without colour.
    package func describe(in language: Language) -> String {
        "\(file):\(line):\(column): \(message(language))"
    }
}
