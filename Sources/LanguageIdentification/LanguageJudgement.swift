/// What the evidence says about the language of a passage.
package struct LanguageJudgement: Hashable, Sendable {
    /// The answers there are.
    package enum Answer: Hashable, Sendable {
        /// Danish, or valid in Danish as well.
        case danish
        /// Another language.
        case foreign(WrittenLanguage)
        /// It may be Danish and may be the other language; neighbours can decide.
        case couldBeBoth(WrittenLanguage)
        /// Fewer than three words that count.
        case undecided
    }

    package let answer: Answer
    /// The language other than Danish that is nearest.
    package let rival: WrittenLanguage
    /// How likely it is that the passage is not Danish, 0 to 1.
    package let score: Float
    /// How many words count.
    package let words: Int
}
