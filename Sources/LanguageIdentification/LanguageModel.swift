package import Lexicon

/// All that identification knows: words and letters of every language, common words, neutral terms, and weights.
///
/// About eight megabytes; meant to be opened once, and only where there is something to identify.
package struct LanguageModel: Sendable {
    /// The language model's files by their name below `language/`; nil for one that is not there.
    package typealias Source = (_ name: String) -> [UInt8]?

    /// By lane; one that knows no word where the language has no table.
    let lexicons: [Lexicon]
    /// The lanes that have a word table.
    let hasLexicon: [Bool]
    let letters: LetterModel
    let common: CommonWords
    let neutral: NeutralTerms
    let weights: DecisionWeights

    private static let withoutTable: Set<WrittenLanguage> = [
        .polish, .lithuanian, .romanian, .french, .italian, .latvian,
    ]

    /// Opens the model; costs a pass over its files, some ten milliseconds at most.
    ///
    /// - Parameters:
    ///   - danish: the Danish words, which reading documents needs anyway.
    ///   - source: gives the bytes of a file.
    package init(danish: Lexicon, source: Source) throws(LanguageModelError) {
        func bytes(_ file: String) throws(LanguageModelError) -> [UInt8] {
            guard let bytes = source(file) else { throw LanguageModelError(file: file, fault: .missing) }
            return bytes
        }
        var lexicons: [Lexicon] = []
        var columns: [LetterColumn] = []
        for language in WrittenLanguage.allCases {
            let letters = "models/\(language.code)-letters.bin"
            columns.append(try LetterColumn(bytes(letters), language: language, file: letters))
            if language == .danish {
                lexicons.append(danish)
            } else if Self.withoutTable.contains(language) {
                lexicons.append(.none)
            } else {
                let words = "models/\(language.code)-words.bin"
                lexicons.append(try Self.lexicon(bytes(words), file: words))
            }
        }
        self.lexicons = lexicons
        hasLexicon = lexicons.map { !$0.isEmpty }
        letters = LetterModel(columns)
        common = try CommonWords(bytes("common-words.txt"), file: "common-words.txt")
        neutral = try NeutralTerms(bytes("neutral-terms.txt"), file: "neutral-terms.txt")
        weights = try DecisionWeights(bytes("models/weights.txt"), file: "models/weights.txt")
    }

    private static func lexicon(_ bytes: [UInt8], file: String) throws(LanguageModelError) -> Lexicon {
        do throws(LexiconError) {
            return try Lexicon(table: bytes)
        } catch {
            let fault: LanguageModelError.Fault =
                switch error {
                case .notAWordTable: .notAModelFile
                case .unsupportedVersion(let version): .unsupportedVersion(version)
                case .wrongLength: .wrongLength
                case .checksumMismatch, .brokenEdge: .checksumMismatch
                }
            throw LanguageModelError(file: file, fault: fault)
        }
    }
}
