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

    /// How much of `passage` stands close together in the source called `id`, in whatever order: 0 to 1; nil where no
    /// index has such a source. One pass over the source.
    package func likeness(of passage: ArraySlice<WordCode>, inSource id: String) -> Double? {
        for shelf in shelves {
            guard let source = shelf.index.sources.first(where: { $0.record.id == id }) else { continue }
            let words = UnsafeBufferPointer(rebasing: shelf.index.words[source.words])
            return withExtendedLifetime(shelf.index.storage) { Self.likeness(of: passage, in: words) }
        }
        return nil
    }

    /// The most words of `passage` in any stretch half as long again, over their number.
    private static func likeness(of passage: ArraySlice<WordCode>, in words: UnsafeBufferPointer<UInt16>)
        -> Double
    {
        var missing: [UInt16: Int] = [:]
        for code in passage { missing[code.bits, default: 0] += 1 }
        let width = passage.count + passage.count / 2
        var found = 0
        var best = 0
        for (place, word) in words.enumerated() {
            if let left = missing[word] {
                missing[word] = left - 1
                if left > 0 { found += 1 }
            }
            if place >= width, let left = missing[words[place - width]] {
                missing[words[place - width]] = left + 1
                if left >= 0 { found -= 1 }
            }
            best = max(best, found)
        }
        return Double(best) / Double(max(passage.count, 1))
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
