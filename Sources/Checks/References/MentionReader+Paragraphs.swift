import Analysis
import DocumentModel
import SourceText

// A clinic may number its own rules as a law does: "§ 7".
extension MentionReader {
    /// A document with fewer paragraphs of its own speaks of a law's.
    private static let fewest = 4
    /// How far past its last paragraph a document may think it has more.
    private static let excess = 10

    /// Every place that points at a paragraph after the last one that the document has.
    func paragraphs() -> [Mention] {
        let signs = text.text.indices.dropLast().filter { text.text[$0] == 0xC2 && text.text[$0 + 1] == 0xA7 }
        let numbered = signs.compactMap { sign -> (range: TextRange, label: ReferenceLabel, number: Int)? in
            guard let (label, range) = text.label(at: sign + 2, limit: text.text.count),
                let number = label.number
            else { return nil }
            return (TextRange(sign, range.upperBound), label, number)
        }
        let own = Set(numbered.filter { text.startsLine(at: $0.range.lowerBound) }.map(\.number))
        guard own.count >= Self.fewest, let last = own.max() else { return [] }
        return numbered.filter { own.isDisjoint(with: [$0.number]) && $0.number > last }.compactMap { place in
            guard place.number <= last + Self.excess, hasCue(before: place.range, within: 2),
                !goesOn(place.range), !isOfLaw(place.range), !isQuoted(place.range)
            else { return nil }
            return mention(.section(place.label, isOfOther: false, isChapter: true), place.range)
        }
    }

    /// Whether a part of the paragraph is named as a law's are: "§ 7, stk. 2".
    private func goesOn(_ range: TextRange) -> Bool {
        let end = range.upperBound
        return end + 1 < text.text.count && text.text[end] == 0x2C && text.text[end + 1] == 0x20
    }

    private func isQuoted(_ range: TextRange) -> Bool {
        places.quotations.within(TextRange(max(0, range.lowerBound - 400), range.lowerBound)).contains {
            $0.contains(range)
        }
    }
}
