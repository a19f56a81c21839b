package import DocumentModel
package import SourceText

/// The words of a text in order, normalised, each with its place.
///
/// Headings, page headers and footers and front matter are left out: they are the same everywhere, and a copied passage
/// goes on behind them.
package struct WordStream: Sendable {
    package internal(set) var codes: [WordCode] = []
    /// By word: the offset of its first byte.
    package internal(set) var starts: [Int32] = []
    /// By word: the offset after its last byte.
    package internal(set) var ends: [Int32] = []
    /// Where the parts of a source text begin, in order.
    package internal(set) var marks: [PlaceMark] = []

    /// Reads every leaf of `document`; linear in the text.
    package init(_ document: Document) {
        var reader = WordReader(stream: WordStream(capacity: document.text.count / 6))
        var section = 0
        document.text.withUnsafeBufferPointer { text in
            for leaf in document.leaves where !leaf.range.isEmpty {
                switch leaf.kind {
                case .heading:
                    // What stands above everything is the title.
                    if reader.stream.codes.isEmpty { continue }
                    section += 1
                    reader.startSection(section, text: text, range: leaf.range.bounds)
                case .pageHeader, .pageFooter, .frontMatter: break
                default: reader.read(text, leaf.range.bounds)
                }
            }
        }
        self = reader.stream
    }

    /// Reads one run of text, such as a phrase.
    package init(text: [UInt8]) {
        var reader = WordReader(stream: WordStream())
        text.withUnsafeBufferPointer { reader.read($0, text.indices) }
        self = reader.stream
    }

    /// - Parameter capacity: how many words to make room for.
    init(capacity: Int = 0) {
        codes.reserveCapacity(capacity)
        starts.reserveCapacity(capacity)
        ends.reserveCapacity(capacity)
    }

    package var count: Int { codes.count }

    /// The text from the first to the last word of `words`.
    package func range(of words: Range<Int>) -> TextRange {
        TextRange(Int(starts[words.lowerBound]), Int(ends[words.upperBound - 1]))
    }

    /// How many words a reader counts in `words`: the pieces of a long word are one.
    package func wordCount(of words: Range<Int>) -> Int {
        words.count { index in index == words.lowerBound || starts[index] != ends[index - 1] }
    }

    /// The words that lie in `range`.
    package func words(in range: TextRange) -> Range<Int> {
        let lower = starts.firstIndex(atLeast: Int32(range.lowerBound))
        let upper = ends.firstIndex(atLeast: Int32(range.upperBound) + 1)
        return lower..<max(lower, upper)
    }
}

extension [Int32] {
    /// The first index whose value is at least `value`; the values ascend.
    fileprivate func firstIndex(atLeast value: Int32) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
