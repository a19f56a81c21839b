import Analysis
import DocumentModel
import SourceText

// A sentence may be as long as a document that has no full stop, and a look at all of it for each of its words costs the
// square of its length. What is said of a place stands near it.

extension AnalyzedDocument {
    /// How many bytes of a sentence are read on either side of a place in it.
    private static let reach = 600

    /// The sentence that `range` begins in; of a long one no more than the words near `range`.
    func nearSentence(of range: TextRange) -> TextRange? {
        guard let sentence = sentence(of: range) else { return nil }
        guard sentence.count > Self.reach else { return sentence }
        return document.near(range, in: sentence, Self.reach)
    }
}

extension Document {
    /// What of `whole` lies no more than `reach` bytes from `range`, whole words only.
    func near(_ range: TextRange, in whole: TextRange, _ reach: Int) -> TextRange {
        var start = whole.lowerBound
        if range.lowerBound - start > reach {
            start = range.lowerBound - reach
            while start < range.lowerBound, text[start - 1] != 0x20 { start += 1 }
        }
        var end = max(whole.upperBound, start)
        if end - range.upperBound > reach {
            end = range.upperBound + reach
            while end > range.upperBound, text[end] != 0x20 { end -= 1 }
        }
        return TextRange(start, end)
    }

    /// The first words of `range`, no more than fit in `reach` bytes.
    func beginning(of range: TextRange, _ reach: Int = 300) -> TextRange {
        near(TextRange(range.lowerBound, range.lowerBound), in: range, reach)
    }

    /// The last words of `range` in order, read from its end.
    func lastWords(_ count: Int, in range: TextRange) -> [TextWord] {
        var words: [TextWord] = []
        var end = range.upperBound
        while words.count < count, end > range.lowerBound {
            let start = Letters.wordStart(text, at: end, limit: range.lowerBound)
            if start < end {
                words.append(
                    TextWord(range: TextRange(start, end), folded: Letters.folded(text[start..<end])))
                end = start
            } else {
                end -= 1
                while end > range.lowerBound, text[end] & 0xC0 == 0x80 { end -= 1 }
            }
        }
        return words.reversed()
    }
}

extension [UInt8] {
    /// Where `part` stands first between `start` and `end`; the library's own search costs many times as much.
    func place(of part: ArraySlice<UInt8>, from start: Int = 0, to end: Int? = nil) -> Range<Int>? {
        guard let first = part.first else { return nil }
        let search = ByteSearch(first, first, first, first)
        let last = (end ?? count) - part.count
        return withUnsafeBufferPointer { bytes in
            var index = start
            while index <= last {
                index = search.offset(in: bytes, from: index, to: last + 1)
                guard index <= last else { return nil }
                if bytes[index..<(index + part.count)].elementsEqual(part) {
                    return index..<(index + part.count)
                }
                index += 1
            }
            return nil
        }
    }
}
