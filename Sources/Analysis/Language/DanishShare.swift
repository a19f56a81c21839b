import DocumentModel
import Lexicon

/// A cheap first look, which needs no language model: does Danish know most words of a document?
struct DanishShare: Sendable {
    private let danish: Lexicon
    /// How many words of the beginning are looked at.
    private static let sample = 400
    /// Fewer words say nothing about a document.
    private static let fewest = 20

    init(danish: Lexicon) { self.danish = danish }

    /// Whether Danish knows fewer than four in five of the document's first words.
    func isDoubtful(_ document: Document) -> Bool {
        let text = document.text
        var index = 0
        var words = 0
        var known = 0
        while index < text.count, words < Self.sample {
            guard Letters.startsWordCharacter(text, at: index) else {
                index += 1
                continue
            }
            let end = Letters.wordEnd(text, at: index, limit: text.count)
            if end - index >= 3, !text[index..<end].contains(where: Letters.isDigit) {
                words += 1
                if danish.isWord(text.span.extracting(index..<end)) { known += 1 }
            }
            index = end
        }
        return words >= Self.fewest && known * 5 < words * 4
    }
}
