import Analysis
import DocumentModel
import SourceText

/// A word of a sentence as statements are compared by: its stem, and whether it says what the sentence is about.
struct ContentWord: Sendable {
    let range: TextRange
    let folded: [UInt8]
    /// With the letter or the number that goes with it: "part b", "stue 1".
    let stem: [UInt8]
    /// Neither a filler nor a number.
    let tells: Bool
}

/// Reads the words of a document as ``ContentWord``s.
struct ContentReader {
    private let text: Document
    private let fillers: Set<[UInt8]>
    private let stemmer = Stemmer()

    init(_ text: Document, fillers: Set<[UInt8]>) {
        self.text = text
        self.fillers = fillers
    }

    /// - Parameter joining: whether words with a hyphen between are one.
    func words(in range: TextRange, joining: Bool) -> [ContentWord] {
        var words: [ContentWord] = []
        for word in text.words(in: range) {
            if let last = words.last, let joined = self.joined(last, word, joining) {
                words[words.count - 1] = joined
            } else {
                words.append(content(word.range, word.folded))
            }
        }
        return words
    }

    /// The stems of the words that tell what `range` is about.
    func stems(in range: TextRange) -> Set<[UInt8]> {
        Set(words(in: range, joining: false).filter(\.tells).map(\.stem))
    }

    private func content(_ range: TextRange, _ folded: [UInt8]) -> ContentWord {
        let tells =
            folded.count > 1 && !folded.contains(where: Letters.isDigit) && !fillers.contains(folded)
        let stem = Array(folded.prefix(max(stemmer.stemLength(of: folded), 1)))
        return ContentWord(range: range, folded: folded, stem: stem, tells: tells)
    }

    private func joined(_ last: ContentWord, _ word: TextWord, _ joining: Bool) -> ContentWord? {
        guard last.range.upperBound + 1 == word.range.lowerBound else { return nil }
        let range = last.range.union(word.range)
        switch text.text[last.range.upperBound] {
        case 0x2D where joining:
            return content(range, last.folded + [0x2D] + word.folded)
        case 0x20 where last.tells && isLabel(word):
            return ContentWord(
                range: range, folded: last.folded, stem: last.stem + [0x20] + word.folded, tells: true)
        default: return nil
        }
    }

    /// Whether a word only tells two things of one name apart.
    private func isLabel(_ word: TextWord) -> Bool {
        word.folded.count == 1 && text.isUppercase(at: word.range.lowerBound)
            && Letters.isASCIILetter(word.folded[0])
            && !(word.range.upperBound < text.text.count && text.text[word.range.upperBound] == 0x2E)
    }
}
