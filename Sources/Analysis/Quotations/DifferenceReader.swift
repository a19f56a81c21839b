import DocumentModel
import SourceText
import TextReuse

/// Finds where a passage does not have its source's words.
struct DifferenceReader {
    let text: WordStream
    let document: Document
    let library: SourceLibrary

    /// The gaps between equal words, in order. What a writer shows to have left out or put in (`[…]`, `…`) is no
    /// difference, nor is a word that is only written apart.
    func differences(of alignment: Alignment) -> [SourcedPassage.Difference] {
        zip(alignment.runs, alignment.runs.dropFirst()).compactMap { before, after in
            let words = before.document + before.count..<after.document
            let source = before.source + before.count..<after.source
            let between = TextRange(
                Int(text.ends[words.lowerBound - 1]), Int(text.starts[words.upperBound]))
            guard !isShown(between), !isWrittenApart(words, source, alignment) else { return nil }
            return SourcedPassage.Difference(
                range: words.isEmpty
                    ? TextRange(between.lowerBound, between.lowerBound) : text.range(of: words),
                sourceWords: source.count, wording: library.wording(of: source, in: alignment))
        }
    }

    /// Whether brackets or an ellipsis stand in `range`.
    private func isShown(_ range: TextRange) -> Bool {
        let bytes = document.text[range.bounds]
        var previous: UInt8 = 0
        for byte in bytes {
            // U+2026, the ellipsis, ends in A6 after 80.
            if byte == 0x5B || byte == 0x5D || (byte == 0x2E && previous == 0x2E)
                || (byte == 0xA6 && previous == 0x80)
            {
                return true
            }
            previous = byte
        }
        return false
    }

    /// Whether words of the document, written together, are the source's one word: what extraction cuts apart.
    private func isWrittenApart(_ words: Range<Int>, _ source: Range<Int>, _ alignment: Alignment) -> Bool {
        guard words.count >= 2, words.count <= 4, source.count == 1 else { return false }
        let joined = words.flatMap { document.text[text.range(of: $0..<$0 + 1).bounds] }
        let codes = WordStream(text: joined).codes
        return codes.count == 1 && codes[0] == library.code(ofWord: source.lowerBound, in: alignment)
    }
}
