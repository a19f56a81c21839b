import SourceText
import TextReuse

/// Cuts off what a passage has by chance of the sentence before it or after it.
struct SentenceEdges {
    /// So few equal words of a sentence are chance, where the sentence says something else otherwise.
    private static let chance = 2
    /// So few are chance where a gap parts them from the rest.
    private static let chanceOverGap = 4

    let sentences: [TextRange]

    /// The alignment without a few words at either end that belong to another sentence.
    func trimmed(_ alignment: Alignment, _ text: WordStream) -> Alignment {
        var words = alignment.documentWords
        if let cut = leadingChance(alignment, text) { words = cut..<words.upperBound }
        if let cut = trailingChance(alignment, text), cut > words.lowerBound {
            words = words.lowerBound..<cut
        }
        return words == alignment.documentWords ? alignment : alignment.clipped(to: words, text) ?? alignment
    }

    /// Where the passage begins if its first words are chance.
    private func leadingChance(_ alignment: Alignment, _ text: WordStream) -> Int? {
        let words = alignment.documentWords
        guard let sentence = sentences.element(containing: Int(text.starts[words.lowerBound])),
            // A short sentence that is copied whole is no chance.
            words.lowerBound > 0, Int(text.starts[words.lowerBound - 1]) >= sentence.lowerBound
        else { return nil }
        let end = words.lowerBound + words.prefix { Int(text.starts[$0]) < sentence.upperBound }.count
        return end < words.upperBound && isChance(alignment, words.lowerBound..<end) ? end : nil
    }

    /// Where the passage ends if its last words are chance.
    private func trailingChance(_ alignment: Alignment, _ text: WordStream) -> Int? {
        let words = alignment.documentWords
        guard let sentence = sentences.element(containing: Int(text.starts[words.upperBound - 1])),
            words.upperBound < text.count, Int(text.starts[words.upperBound]) < sentence.upperBound
        else { return nil }
        let start =
            words.upperBound - words.reversed().prefix { Int(text.starts[$0]) >= sentence.lowerBound }.count
        return start > words.lowerBound && isChance(alignment, start..<words.upperBound) ? start : nil
    }

    private func isChance(_ alignment: Alignment, _ words: Range<Int>) -> Bool {
        let equal = alignment.equalWords(in: words)
        let isWhole = alignment.runs.contains {
            $0.document < words.upperBound && words.lowerBound < $0.document + $0.count
                && ($0.document < words.lowerBound || $0.document + $0.count > words.upperBound)
        }
        return equal <= (isWhole && equal == words.count ? Self.chance : Self.chanceOverGap)
    }
}
