import Analysis
import DocumentModel
import SourceText

/// A word of a sentence as statements are compared by: its stem, and whether it says what the sentence is about.
struct ContentWord: Sendable {
    let range: TextRange
    let folded: [UInt8]
    /// With the letter or the number that goes with it: "part b", "stue 1".
    let stem: Stem
    /// Neither a filler nor a number.
    let tells: Bool
}

/// Reads the words of a document as ``ContentWord``s.
struct ContentReader {
    private let text: Document
    private let table: StemTable

    init(_ text: Document, _ table: StemTable) {
        self.text = text
        self.table = table
    }

    /// - Parameter joining: whether words with a hyphen between are one.
    func words(in range: TextRange, joining: Bool) -> [ContentWord] {
        var words: [ContentWord] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let end = Letters.wordEnd(text.text, at: index, limit: range.upperBound)
            if end > index {
                let word = TextRange(index, end)
                if let last = words.last, let joined = joined(last, word, joining) {
                    words[words.count - 1] = joined
                } else {
                    words.append(content(word))
                }
            }
            index = end + 1
            while index < range.upperBound, text.text[index] & 0xC0 == 0x80 { index += 1 }
        }
        return words
    }

    /// The stems of the words that tell what `range` is about.
    func stems(in range: TextRange) -> StemSet { stems(of: words(in: range, joining: false)) }

    /// The stems of those of `words` that tell.
    func stems(of words: [ContentWord]) -> StemSet { StemSet(words.lazy.filter(\.tells).map(\.stem)) }

    private func content(_ range: TextRange) -> ContentWord {
        let word = table.word(text.text, range)
        return ContentWord(range: range, folded: word.folded, stem: word.stem, tells: word.tells)
    }

    private func joined(_ last: ContentWord, _ word: TextRange, _ joining: Bool) -> ContentWord? {
        guard last.range.upperBound + 1 == word.lowerBound else { return nil }
        let range = last.range.union(word)
        switch text.text[last.range.upperBound] {
        case 0x2D where joining: return content(range)
        case 0x20 where last.tells && isLabel(word):
            let letter = text.text[word.lowerBound] | 0x20
            return ContentWord(
                range: range, folded: last.folded,
                stem: table.stem(table.bytes(of: last.stem) + [0x20, letter]),
                tells: true)
        default: return nil
        }
    }

    /// Whether a word only tells two things of one name apart.
    private func isLabel(_ word: TextRange) -> Bool {
        word.count == 1 && Letters.isASCIIUpper(text.text[word.lowerBound])
            && !(word.upperBound < text.text.count && text.text[word.upperBound] == 0x2E)
    }
}
