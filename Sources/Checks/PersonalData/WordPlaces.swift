import Analysis
import SourceText

/// Where every word of a text stands, so that a name read once is found again without another search of the text.
///
/// Costs one pass over the text; a look-up costs as many steps as the text has words that begin like it.
struct WordPlaces {
    private let text: [UInt8]
    /// By hash of a word's bytes: where words of that hash begin.
    private let starts: [UInt32: [Int32]]

    init(_ text: [UInt8]) {
        self.text = text
        var starts: [UInt32: [Int32]] = [:]
        var index = 0
        while index < text.count {
            let end = Letters.wordEnd(text, at: index, limit: text.count)
            if end > index { starts[Self.hash(text[index..<end]), default: []].append(Int32(index)) }
            index = end + 1
            while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
        }
        self.starts = starts
    }

    /// Where `written` begins, at the beginning of a word, in order; its own last word may go on in a genitive's `s`.
    func places(of written: ArraySlice<UInt8>) -> [TextRange] {
        let bytes = Array(written)
        let first = bytes[..<Letters.wordEnd(bytes, at: 0, limit: bytes.count)]
        guard !first.isEmpty else { return [] }
        var candidates = starts[Self.hash(first)] ?? []
        if first.count == bytes.count { candidates += starts[Self.hash(first + [0x73])] ?? [] }
        return candidates.sorted().compactMap { candidate in
            let start = Int(candidate)
            let end = start + bytes.count
            guard end <= text.count, text[start..<end].elementsEqual(bytes) else { return nil }
            return TextRange(start, end)
        }
    }

    /// FNV-1a.
    private static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
        word.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }
}
