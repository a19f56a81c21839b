import DocumentModel
import SourceText

/// Which leaves of a document hold journal text, and from where on; asked leaf by leaf in order.
struct ExcerptScope {
    private let document: Document
    private let forms: JournalForms
    private let isJournal: Bool
    private let lines: LineReader
    /// Where answers are announced; nil in a journal, where everything is read.
    private let announcements: Announcements?
    /// The level of the heading whose section is an excerpt; nil outside.
    private var excerptLevel: Int?
    /// The level of the heading of a list of references; nil outside.
    private var referenceLevel: Int?
    /// The blocks before this one are the answer that the leaf before them announced.
    private var announcedEnd = 0
    private var quotedLeaf: Int?

    init(document: Document, forms: JournalForms, isJournal: Bool) {
        self.document = document
        self.forms = forms
        self.isJournal = isJournal
        lines = LineReader(text: document.text, forms: forms)
        announcements = isJournal ? nil : Announcements(document, forms)
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
        let isAnnounced = leaf < announcedEnd
        if endsInCue(block.range), leaf + 1 < document.blocks.count {
            announcedEnd = document.blocks[leaf + 1].subtreeEnd
        }
        if excerptLevel != nil || isAnnounced {
            quotedLeaf = leaf
            return block.range.lowerBound
        }
        if let label = lines.opening(of: block.range, among: forms.labels) {
            return textStart(from: label, in: block.range)
        }
        guard let cue = announcements?.ends.first(where: { block.range.contains($0) }) else { return nil }
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
        if let announcements,
            lines.begins(heading, withAnyOf: forms.excerptHeadings) || announcements.isExcerpt(heading)
        {
            excerptLevel = level
        }
        announcedEnd = 0
    }

    /// Whether the leaf ends in a phrase that announces an answer and a colon.
    private func endsInCue(_ range: TextRange) -> Bool {
        guard range.count > 0, document.text[range.upperBound - 1] == 0x3A else { return false }
        return announcements?.ends.contains {
            $0 > range.lowerBound && $0 <= range.upperBound && range.upperBound - $0 < 60
        } ?? false
    }
}
