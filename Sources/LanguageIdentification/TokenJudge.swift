import Lexicon

/// Weighs single words, and remembers those it has met: text repeats itself.
///
/// A value for one document; nothing is shared between documents, so that the order of work never shows.
struct TokenJudge {
    private let model: LanguageModel
    private var known: [WordHash: TokenEvidence] = [:]

    /// Logarithms of how likely a word is that a dictionary lists, that is a compound of its parts, that it does not
    /// know, and that a language without a dictionary may hold.
    private static let listed: Float = -11
    private static let compound: Float = -14
    private static let unknown: Float = -15
    private static let unlisted: Float = -13.5
    /// A word that another language calls its own.
    private static let foreign: Float = -13
    private static let range: (Float, Float) = (-3, 6)

    init(model: LanguageModel) { self.model = model }

    /// What `token` says.
    mutating func evidence(_ token: Token) -> TokenEvidence {
        let letters = token.letters[1..<token.letters.count - 1]
        let hash = WordHash(letters)
        if token.isNeutral { return .neutral }
        let evidence: TokenEvidence
        if let met = known[hash] {
            evidence = met
        } else {
            evidence = weigh(token, hash, letters)
            known[hash] = evidence
        }
        if token.isStopped, !evidence.isKnown, letters.count <= 4 { return .neutral }
        guard token.isCapitalised, evidence.weight > 0, !evidence.isDanish else { return evidence }
        // Inside a sentence a capital marks a name, or a German noun.
        var ratio = evidence.ratio * 0.3
        ratio[WrittenLanguage.german.rawValue] = evidence.ratio[WrittenLanguage.german.rawValue]
        return TokenEvidence(
            ratio: ratio, weight: evidence.functionLanes == 0 ? 1 : 2, isKnown: evidence.isKnown,
            isDanish: false, functionLanes: evidence.functionLanes)
    }

    private func weigh(_ token: Token, _ hash: WordHash, _ letters: ArraySlice<UInt8>) -> TokenEvidence {
        let entry = model.common[hash]
        let isSingle = letters.count == 1 || (letters.count == 2 && letters[letters.startIndex] >= 0xC3)
        if entry?.isFunctionWord != true, isSingle || model.neutral.contains(hash) { return .neutral }
        let word = Array(letters)
        var likelihood = SIMD16<Float>(repeating: Self.unknown)
        var isListed: [Bool] = []
        for language in WrittenLanguage.allCases {
            let lane = language.rawValue
            let found = lookUp(word, language)
            isListed.append(found != Self.unknown && found != Self.unlisted)
            likelihood[lane] = found
        }
        if let entry { apply(entry, to: &likelihood, &isListed) }
        let danish = WrittenLanguage.danish.rawValue
        var ratio = likelihood - SIMD16<Float>(repeating: likelihood[danish])
        if let entry, entry.has(.danish) {
            // Listed for both: how often each uses it is known too roughly to tell them apart.
            for language in WrittenLanguage.rivals where entry.has(language) {
                ratio[language.rawValue] *= 0.3
            }
        }
        addLetters(token.letters, isListed, to: &ratio)
        let isKnown = isListed.contains(true)
        if !isKnown, model.neutral.hasTermEnding(letters) { ratio *= 0.3 }
        ratio.clamp(
            lowerBound: SIMD16(repeating: Self.range.0), upperBound: SIMD16(repeating: Self.range.1))
        ratio[danish] = 0
        let lanes = entry.map { functionLanes($0, ratio) } ?? 0
        let strangeness = LetterCase.strangeness(of: letters)
        let isForeign = !isListed[danish] && strangeness > (isKnown ? .none : .western)
        return TokenEvidence(
            ratio: ratio, weight: lanes == 0 && !isForeign ? 1 : 2, isKnown: isKnown,
            isDanish: isListed[danish],
            functionLanes: lanes)
    }

    /// The lanes of the languages that use the word in every sentence, where Danish hardly does.
    private func functionLanes(_ entry: CommonWords.Entry, _ ratio: SIMD16<Float>) -> UInt16 {
        var lanes: UInt16 = 0
        for lane in 0..<16 where ratio[lane] > 2 { lanes |= 1 << UInt16(lane) }
        return lanes & entry.functionLanes
    }

    private func lookUp(_ word: [UInt8], _ language: WrittenLanguage) -> Float {
        guard model.hasLexicon[language.rawValue] else { return Self.unlisted }
        let lexicon = model.lexicons[language.rawValue]
        if lexicon.contains(word.span) { return Self.listed }
        // Compounds of short words are chance.
        return word.count >= 7 && lexicon.isWord(word.span) ? Self.compound : Self.unknown
    }

    /// Puts what the list of common words says in the place of what the dictionaries say.
    ///
    /// A word that a language calls its own counts against another that knows it only from a dictionary; else whoever knows it is taken to use it as often as those who list it.
    private func apply(
        _ entry: CommonWords.Entry, to likelihood: inout SIMD16<Float>, _ isListed: inout [Bool]
    ) {
        let danish = WrittenLanguage.danish.rawValue
        let shared = entry.frequency[danish] < 0 ? entry.frequency[danish] : maximum(entry.frequency)
        for language in WrittenLanguage.allCases {
            let lane = language.rawValue
            if entry.has(language) {
                likelihood[lane] = entry.frequency[lane]
                isListed[lane] = true
            } else if isListed[lane] {
                likelihood[lane] = entry.isOwnElsewhere(than: language) ? Self.foreign : shared
            }
        }
    }

    private func maximum(_ frequency: SIMD16<Float>) -> Float {
        var best: Float = -20
        for lane in 0..<16 where frequency[lane] < 0 { best = max(best, frequency[lane]) }
        return best
    }

    /// Adds what the letters say where the dictionaries leave a language open.
    private func addLetters(_ padded: [UInt8], _ isListed: [Bool], to ratio: inout SIMD16<Float>) {
        let danish = WrittenLanguage.danish.rawValue
        let (mean, groups) = model.letters.likelihood(of: padded)
        guard groups > 0 else { return }
        let length = Float(min(groups, 16)) * 0.25
        for language in WrittenLanguage.rivals {
            let lane = language.rawValue
            if isListed[lane], isListed[danish] { continue }
            let difference = (mean[lane] - mean[danish]) * length
            ratio[lane] += max(-3, min(3, difference))
        }
    }
}
