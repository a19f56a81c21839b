/// Tells Danish from its rivals, a sentence at a time.
///
///     var identifier = LanguageIdentifier(model: model)
///     let evidence = identifier.evidence(in: text, sentence)
///     identifier.judge(evidence).answer  // .foreign(.bokmal)
///
/// Made for one document: it remembers the words it has met. Linear in the text.
package struct LanguageIdentifier {
    private let weights: DecisionWeights
    private var judge: TokenJudge

    /// Fewer words that count decide nothing by themselves.
    package static let fewestWords = 3

    package init(model: LanguageModel) {
        weights = model.weights
        judge = TokenJudge(model: model)
    }

    /// What the words in `range` of `text` say.
    package mutating func evidence(in text: [UInt8], _ range: Range<Int>) -> Evidence {
        var evidence = Evidence()
        var reader = TokenReader(text, range)
        while let token = reader.next() { evidence.add(judge.evidence(token)) }
        return evidence
    }

    /// Each word in `range` that counts, and how much more it speaks for `language` than for Danish.
    package mutating func words(
        in text: [UInt8], _ range: Range<Int>, for language: WrittenLanguage
    ) -> [(word: String, ratio: Float)] {
        var words: [(word: String, ratio: Float)] = []
        var reader = TokenReader(text, range)
        while let token = reader.next() {
            let evidence = judge.evidence(token)
            guard evidence.weight > 0 else { continue }
            words.append(
                (
                    String(decoding: text[token.start..<token.end], as: UTF8.self),
                    evidence.ratio[language.rawValue]
                ))
        }
        return words
    }

    /// The language of a passage.
    ///
    /// - Parameter sentences: how many sentences the evidence was added up from; several decide at a lower score.
    package func judge(_ evidence: Evidence, sentences: Int = 1) -> LanguageJudgement {
        let rival = evidence.leadingRival
        let score = score(evidence, for: rival)
        let answer: LanguageJudgement.Answer
        if evidence.words < Self.fewestWords {
            answer = .undecided
        } else if score >= (sentences > 1 ? weights.pooled : weights.single), isSentence(evidence, in: rival),
            !isDanishAsWell(evidence, rival)
        {
            answer = .foreign(rival)
        } else {
            answer = score >= weights.possible ? .couldBeBoth(rival) : .danish
        }
        return LanguageJudgement(
            answer: answer, rival: rival, score: Self.logistic(score), words: evidence.words)
    }

    /// Whether a passage that is too short or too near to Danish alone may belong to text in `language` around it.
    package func fits(_ evidence: Evidence, in language: WrittenLanguage) -> Bool {
        evidence.words > 1 && evidence.clearWords(for: language) > 0
            && score(evidence, for: language) >= weights.possible
    }

    /// Whether a passage, however short, belongs to text in `language` that the document is known to hold.
    package func belongs(_ evidence: Evidence, to language: WrittenLanguage) -> Bool {
        // Foreign terms in a Danish line must not carry it off to a neighbour that is foreign for certain.
        let isMostly =
            language.isScandinavian || evidence.wordsAgainst(language) < 2
            || evidence.wordsAgainst(language) * 2 <= evidence.clearWords(for: language)
        return isMostly && score(evidence, for: language) >= weights.pooled
            && isSentence(evidence, in: language)
    }

    /// Whether the words are more than terms of the other language in a Danish line.
    ///
    /// Terms stand in Danish journals by the line ("bone bruise", "scaphoid view uden fraktur"). A sentence of a language
    /// far from Danish has a function word of its own, or hardly a Danish word; Scandinavian sentences need neither.
    package func isSentence(_ evidence: Evidence, in language: WrittenLanguage) -> Bool {
        let clear = evidence.clearWords(for: language)
        let against = evidence.wordsAgainst(language)
        if language.isScandinavian { return clear > 0 }
        if evidence.hasFunctionWord(of: language) { return against <= clear }
        return language == .english
            ? against == 0 && clear >= 2 && evidence.words >= 5 : clear >= 2 && against * 2 <= clear
    }

    /// Whether Danish knows every word, and one of them at most is more at home in a near relative: such a sentence is valid in
    /// both, and only what stands around it can tell.
    private func isDanishAsWell(_ evidence: Evidence, _ language: WrittenLanguage) -> Bool {
        language.isScandinavian && evidence.danishWords == evidence.tokens
            && evidence.clearWords(for: language) <= 1
            && !evidence.hasFunctionWord(of: language)
    }

    private func score(_ evidence: Evidence, for language: WrittenLanguage) -> Float {
        var score: Float = 0
        for (feature, weight) in zip(evidence.features(for: language), weights.features) {
            score += feature * weight
        }
        return score
    }

    /// 1 / (1 + e⁻ˣ) without a mathematical library: e⁻ˣ by squaring, exact enough for two decimals.
    private static func logistic(_ x: Float) -> Float {
        let clipped = max(-20, min(20, x))
        var power = 1 - clipped / 1024
        for _ in 0..<10 { power *= power }
        return 1 / (1 + power)
    }
}
