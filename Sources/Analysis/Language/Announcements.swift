import DocumentModel
import SourceText

/// Finds where a text says that somebody's own words follow: "Uddrag af svaret fra uge 12:", "Leverandøren skrev:".
///
/// Set phrases do, and a colon does before which the sentence names both a piece of a journal or its writer, and that it
/// is shown or said.
struct Announcements {
    private let text: [UInt8]
    private let sources: [Int]
    private let shown: [Int]
    /// The end of each announcement, in order.
    private(set) var ends: [Int]

    /// Further before the colon nothing is looked at, in bytes.
    private static let reach = 120

    init(_ document: Document, _ forms: JournalForms) {
        let text = document.text
        sources = Self.starts(of: forms.sources, in: text)
        shown = Self.starts(of: forms.showing, in: text)
        self.text = text
        ends = forms.cues.hits(in: text, text.indices).map(\.end)
        if !sources.isEmpty, !shown.isEmpty {
            for leaf in document.leaves {
                var index = leaf.range.lowerBound
                while index < leaf.range.upperBound {
                    if text[index] == 0x3A, announces(before: index, from: leaf.range.lowerBound) {
                        ends.append(index + 1)
                    }
                    index += 1
                }
            }
        }
        ends.sort()
    }

    /// Whether `heading` names a piece of a journal, and that it is shown.
    func isExcerpt(_ heading: TextRange) -> Bool {
        sources.contains { heading.contains($0) } && shown.contains { heading.contains($0) }
    }

    private func announces(before colon: Int, from start: Int) -> Bool {
        var opening = colon
        while opening > start, colon - opening < Self.reach, !isSentenceEnd(opening - 1) { opening -= 1 }
        let sentence = opening..<colon
        return sources.contains { sentence.contains($0) } && shown.contains { sentence.contains($0) }
    }

    private func isSentenceEnd(_ index: Int) -> Bool {
        text[index] == 0x0A
            || ([0x2E, 0x21, 0x3F].contains(text[index]) && index + 1 < text.count && text[index + 1] == 0x20
                && Letters.startsUppercase(text, at: index + 2))
    }

    /// Where words begin that begin with one of the terms.
    private static func starts(of terms: TermAutomaton, in text: [UInt8]) -> [Int] {
        terms.hits(in: text, text.indices).map(\.start)
            .filter { !Letters.endsInWordCharacter(text, before: $0) }
    }
}
