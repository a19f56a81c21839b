import LegalRegister
import SourceText
import TextReuse

/// Says which words of a passage nobody owns: phrases that everybody writes, titles of legal texts, and citations.
struct CommonWords: Sendable {
    /// How many words of a title's beginning are taken for it.
    private static let leastTitle = 5

    private let phrases: PhraseSet
    private let titles: PhraseSet

    init(phrases: PhraseSet, register: LegalRegister) {
        self.phrases = phrases
        // With and without the word for the kind: "bekendtgørelse nr. 1 af … om rapportering af …".
        let words = register.entries.map { PhraseSet.words(of: Array($0.title.utf8)) }
        titles = PhraseSet(words + words.map { $0.dropFirst() }, leastWords: Self.leastTitle)
    }

    /// How many of `words` are somebody's.
    func ownWords(in words: Range<Int>, _ text: WordStream, _ references: [LegalReference]) -> Int {
        var common = WordSet(count: words.count)
        func mark(_ range: Range<Int>) {
            let part = range.clamped(to: words)
            common.insert(part.lowerBound - words.lowerBound..<part.upperBound - words.lowerBound)
        }
        phrases.phraseWords(in: words, of: text).forEach(mark)
        titles.phraseWords(in: words, of: text).forEach(mark)
        let range = text.range(of: words)
        for reference in references where reference.range.overlaps(range) {
            mark(text.words(in: reference.range))
        }
        let own = words.filter { !common.contains($0 - words.lowerBound) }
        return own.count { word in word == own.first || text.starts[word] != text.ends[word - 1] }
    }
}
