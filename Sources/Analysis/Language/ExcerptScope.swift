import DocumentModel
import SourceText

/// Which leaves of a document hold journal text, and from where on; asked leaf by leaf in order.
struct ExcerptScope {
    private let document: Document
    private let forms: JournalForms
    private let isJournal: Bool
    private let lines: LineReader
    /// The end of each phrase that announces an answer, in order.
    private let cueEnds: [Int]
    /// The level of the heading whose section is an excerpt; nil outside.
    private var excerptLevel: Int?
    /// The level of the heading of a list of references; nil outside.
    private var referenceLevel: Int?
    /// Whether the leaf before ended in a phrase that announces an answer.
    private var isAnnounced = false
    private var quotedLeaf: Int?

    init(document: Document, forms: JournalForms, isJournal: Bool) {
        self.document = document
        self.forms = forms
        self.isJournal = isJournal
        lines = LineReader(text: document.text, forms: forms)
        cueEnds = isJournal ? [] : forms.cues.hits(in: document.text, document.text.indices).map(\.end)
    }

    /// Where journal text begins in the leaf; nil where it holds none.
    mutating func start(ofReadingIn leaf: Int) -> Int? {
        let block = document.blocks[leaf]
        if case .heading(let level) = block.kind {
            enter(heading: block.range, level: level)
            return nil
        }
        switch block.kind {
        case .pageHeader, .pageFooter, .frontMatter: return nil
        default: break
        }
        guard referenceLevel == nil, !block.range.isEmpty else { return nil }
        if isJournal { return block.range.lowerBound }
        defer { isAnnounced = endsInCue(block.range) }
        if excerptLevel != nil || isAnnounced {
            quotedLeaf = leaf
            return block.range.lowerBound
        }
        if let label = lines.opening(of: block.range, among: forms.labels) {
            return textStart(from: label, in: block.range)
        }
        guard let cue = cueEnds.first(where: { block.range.contains($0) }) else { return nil }
        quotedLeaf = leaf
        return textStart(from: cue, in: block.range)
    }

    /// Whether quotation marks in the leaf show where the journal's words begin, instead of a patient's.
    func isQuotedInFull(_ leaf: Int) -> Bool { quotedLeaf == leaf }

    /// Where text begins at or after `index`: colons, spaces and opening quotation marks are none.
    private func textStart(from index: Int, in range: TextRange) -> Int {
        var start = index
        while start < range.upperBound, !Letters.startsWordCharacter(document.text, at: start) { start += 1 }
        return start
    }

    private mutating func enter(heading: TextRange, level: Int) {
        if let open = excerptLevel, level <= open { excerptLevel = nil }
        if let open = referenceLevel, level <= open { referenceLevel = nil }
        if lines.begins(heading, withAnyOf: forms.referenceHeadings) { referenceLevel = level }
        if !isJournal, lines.begins(heading, withAnyOf: forms.excerptHeadings) { excerptLevel = level }
        isAnnounced = false
    }

    /// Whether the leaf ends in a phrase that announces an answer and a colon.
    private func endsInCue(_ range: TextRange) -> Bool {
        guard range.count > 0, document.text[range.upperBound - 1] == 0x3A else { return false }
        return cueEnds.contains {
            $0 > range.lowerBound && $0 <= range.upperBound && range.upperBound - $0 < 60
        }
    }
}
