import Analysis
import DocumentModel
import SourceText

/// Documents that a place numbers under a word of its own: "Huskeseddel 5: Telefon".
enum DocumentSeries {
    /// The shortest word that names a kind of document, in bytes.
    private static let shortest = 4

    /// The word with which the document's title begins, where a number and a sign that ends a name follow.
    static func name(in document: AnalyzedDocument, _ words: ReferenceWords) -> [UInt8]? {
        let text = document.document
        let title = text.blocks.first { if case .heading = $0.kind { true } else { false } }?.range
        guard let title, let first = text.words(in: title).first, first.range.lowerBound <= title.lowerBound,
            first.folded.count >= shortest, !words.notSeries.contains(first.folded),
            let (label, range) = text.label(at: first.range.upperBound, limit: title.upperBound),
            label.shape == .number, range.lowerBound == first.range.upperBound + 1
        else { return nil }
        let end = range.upperBound
        let isWhole = end == title.upperBound || [0x3A, 0x2E, 0x2C].contains(text.text[end])
        let isDashed = end + 1 < title.upperBound && [0x2D, 0xE2].contains(text.text[end + 1])
        return isWhole || isDashed ? first.folded : nil
    }
}

extension MentionReader {
    /// Every place that points at a member of a series: "se huskeseddel 7". One search of the text.
    func members(of series: [UInt8]) -> [Mention] {
        let written = document.document.text
        var mentions: [Mention] = []
        for start in [series, capitalised(series)] {
            var index = 0
            while let place = written.place(of: start[...], from: index) {
                index = place.upperBound
                let word = TextRange(place.lowerBound, place.upperBound)
                if let mention = member(word) { mentions.append(mention) }
            }
        }
        return mentions
    }

    private func capitalised(_ word: [UInt8]) -> [UInt8] {
        word.first.map { Letters.isASCIILetter($0) ? [$0 & 0xDF] + word.dropFirst() : word } ?? word
    }
}
