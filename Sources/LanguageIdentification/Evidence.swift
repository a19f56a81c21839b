/// What the words of a passage say together. Evidence of neighbouring sentences can be added up.
package struct Evidence: Sendable {
    /// How many words count; a function word that Danish has not, or a word with a letter that it has not, counts as two.
    package private(set) var words = 0
    /// The same, each as one.
    private(set) var tokens = 0
    /// How many of them Danish knows.
    private(set) var danishWords = 0
    /// By lane: the sum of the words' ratios, how many speak clearly for the language, and how many clearly for Danish.
    private(set) var sum = SIMD16<Float>.zero
    private(set) var clear = SIMD16<Float>.zero
    private(set) var against = SIMD16<Float>.zero

    /// The lanes of the languages that have a function word in it that Danish has not.
    private(set) var functionLanes: UInt16 = 0

    /// No words yet.
    package init() {}

    /// Whether some function word of `language` is among the words; terms alone make no sentence of a language.
    func hasFunctionWord(of language: WrittenLanguage) -> Bool {
        functionLanes & 1 << UInt16(language.rawValue) != 0
    }

    /// How many words speak clearly for `language`.
    package func clearWords(for language: WrittenLanguage) -> Int { Int(clear[language.rawValue]) }

    /// How many words speak clearly for Danish against `language`.
    func wordsAgainst(_ language: WrittenLanguage) -> Int { Int(against[language.rawValue]) }

    mutating func add(_ token: TokenEvidence) {
        guard token.weight > 0 else { return }
        tokens += 1
        words += token.weight
        if token.isDanish { danishWords += 1 }
        functionLanes |= token.functionLanes
        sum += token.ratio
        // A word that only its letters mark as another language's is as good as two.
        let worth: Float = token.weight > 1 && token.functionLanes == 0 ? 2 : 1
        clear.replace(with: clear + worth, where: token.ratio .> 1.5)
        against.replace(with: against + 1, where: token.ratio .< -0.8)
    }

    /// The evidence of both together.
    package static func + (left: Evidence, right: Evidence) -> Evidence {
        var result = left
        result.words += right.words
        result.tokens += right.tokens
        result.danishWords += right.danishWords
        result.functionLanes |= right.functionLanes
        result.sum += right.sum
        result.clear += right.clear
        result.against += right.against
        return result
    }
}
