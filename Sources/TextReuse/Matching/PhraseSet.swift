/// Phrases that everybody writes: a passage made of them is nobody's quotation.
package struct PhraseSet: Sendable {
    /// By the first three words: the phrases that begin so.
    private let phrases: [UInt64: [[WordCode]]]

    /// - Parameter texts: phrases of three words or more; shorter ones are never found.
    package init(_ texts: some Sequence<[UInt8]>) {
        var phrases: [UInt64: [[WordCode]]] = [:]
        for text in texts {
            let codes = WordStream(text: text).codes
            guard codes.count >= 3 else { continue }
            phrases[Trigram(codes[0], codes[1], codes[2]).key, default: []].append(codes)
        }
        self.phrases = phrases.mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// How many of `words` belong to no phrase.
    package func wordsOutside(_ words: Range<Int>, of text: WordStream) -> Int {
        var outside = 0
        var place = words.lowerBound
        while place < words.upperBound {
            let length = phraseLength(at: place, text, limit: words.upperBound)
            outside += length == 0 ? 1 : 0
            place += max(1, length)
        }
        return outside
    }

    private func phraseLength(at place: Int, _ text: WordStream, limit: Int) -> Int {
        guard place + 2 < limit else { return 0 }
        let codes = text.codes
        guard let candidates = phrases[Trigram(codes[place], codes[place + 1], codes[place + 2]).key] else { return 0 }
        let match = candidates.first { phrase in
            place + phrase.count <= limit && codes[place..<place + phrase.count].elementsEqual(phrase)
        }
        return match?.count ?? 0
    }
}
