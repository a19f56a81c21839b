import SourceText

/// Every source a run compares with: indexes from files, and texts that were read for this run.
package struct SourceLibrary: Sendable {
    /// An index and, where the texts themselves are at hand, those by the source's place in it.
    package struct Shelf: Sendable {
        package let index: SourceIndex
        package let texts: [ReadableText]
        /// Whether the user put the sources there; these are named before those that ship with the program.
        package let isUsers: Bool

        package init(index: SourceIndex, texts: [ReadableText] = [], isUsers: Bool) {
            self.index = index
            self.texts = texts
            self.isUsers = isUsers
        }
    }

    package let shelves: [Shelf]

    package init(shelves: [Shelf]) { self.shelves = shelves }

    package static let empty = SourceLibrary(shelves: [])

    /// The source of an alignment.
    package func source(of alignment: Alignment) -> IndexedSource {
        shelves[alignment.index].index.sources[alignment.source]
    }

    /// The code of a word, counted over the whole index, of an alignment's source.
    package func code(ofWord word: Int, in alignment: Alignment) -> WordCode {
        WordCode(bits: shelves[alignment.index].index.words[word])
    }

    /// The wording of `words`, counted over the whole index, of an alignment's source; nil where only fingerprints are kept.
    package func wording(of words: Range<Int>, in alignment: Alignment) -> String? {
        let shelf = shelves[alignment.index]
        guard alignment.source < shelf.texts.count, !words.isEmpty else { return nil }
        let start = shelf.index.sources[alignment.source].words.lowerBound
        return shelf.texts[alignment.source].wording(of: words.lowerBound - start..<words.upperBound - start)
    }
}

/// A source text that is at hand, with the places of its words.
package struct ReadableText: Sendable {
    private let text: [UInt8]
    private let words: WordStream

    package init(text: [UInt8], words: WordStream) {
        self.text = text
        self.words = words
    }

    /// The text from the first to the last of `words` on one line, with the full stop that ends it.
    func wording(of range: Range<Int>) -> String {
        let bounds = words.range(of: range)
        var end = bounds.upperBound
        if end < text.count, text[end] == 0x2E { end += 1 }
        return String(decoding: text[bounds.lowerBound..<end], as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
