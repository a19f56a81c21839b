/// Phrases that everybody writes: a passage made of them is nobody's quotation.
package struct PhraseSet: Sendable {
    /// By the first three words: the phrases that begin so.
    private let phrases: [UInt64: [[WordCode]]]
    /// How many words of a phrase's beginning are enough; nil where it takes all of them.
    private let leastWords: Int?

    /// - Parameters:
    ///   - phrases: of three words or more; shorter ones are never found.
    ///   - leastWords: how many words of a phrase's beginning are enough, as of a title that is cut short; nil for all.
    package init(_ phrases: some Sequence<ArraySlice<WordCode>>, leastWords: Int? = nil) {
        var sorted: [UInt64: [[WordCode]]] = [:]
        for phrase in phrases where phrase.count >= 3 {
            let codes = Array(phrase)
            sorted[Trigram(codes[0], codes[1], codes[2]).key, default: []].append(codes)
        }
        self.phrases = sorted
        self.leastWords = leastWords
    }

    /// The words of a phrase, as the initialiser takes them.
    package static func words(of phrase: [UInt8]) -> ArraySlice<WordCode> {
        WordStream(text: phrase).codes[...]
    }

    /// The words among `words` that belong to a phrase.
    package func phraseWords(in words: Range<Int>, of text: WordStream) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = words.lowerBound
        while place + 2 < words.upperBound {
            let length = phraseLength(at: place, text, limit: words.upperBound)
            if length > 0 { found.append(place..<place + length) }
            place += max(1, length)
        }
        return found
    }

    private func phraseLength(at place: Int, _ text: WordStream, limit: Int) -> Int {
        let codes = text.codes
        guard let candidates = phrases[Trigram(codes[place], codes[place + 1], codes[place + 2]).key] else {
            return 0
        }
        var longest = 0
        for phrase in candidates {
            let equal = zip(phrase, codes[place..<limit]).prefix { $0 == $1 }.count
            if equal >= min(phrase.count, leastWords ?? phrase.count) { longest = max(longest, equal) }
        }
        return longest
    }
}
