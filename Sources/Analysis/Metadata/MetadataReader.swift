import DocumentModel
import SourceText
import Vocabulary

/// Finds what documents say of themselves, in tables, `label: value` lines and prose, at the top and at the end.
final class MetadataReader: Sendable {
    let words: MetadataWords
    let periods: PeriodReader
    let intervals: IntervalReader
    /// The day judged for.
    let day: CalendarDay

    init(words: MetadataWords, language: DanishLanguage, day: CalendarDay) {
        self.words = words
        periods = PeriodReader(language: language, words: words.periods, day: day)
        intervals = IntervalReader(words: words.intervals, periods: periods)
        self.day = day
    }

    /// Looks once at the beginning of every word, and closer where a phrase of the data stands.
    func metadata(
        of document: Document, path: String, sentences: [TextRange], references: [LegalReference]
    ) -> Metadata {
        let page = MetadataPage(document, words: words)
        let search = MetadataSearch(
            page: page, reader: self, sentences: sentences, cited: references.map(\.range))
        search.findStrong()
        search.findBesideOthers()
        search.findHistory()
        let isDelegation = search.isDelegating || isTitledDelegation(page, path)
        search.findStatements()
        search.findUnclaimed()
        if isDelegation { search.findAnswers() }
        return Metadata(
            fields: search.fields.sorted { $0.range < $1.range },
            isDelegation: isDelegation)
    }

    /// Whether title, headings or file name say that tasks are handed over.
    private func isTitledDelegation(_ page: MetadataPage, _ path: String) -> Bool {
        let name = Letters.folded(path.utf8.reversed().prefix { $0 != 0x2F }.reversed())
        if words.delegation.parts.contains(where: { contains(name, $0) }) { return true }
        var isFirst = true
        for leaf in page.leaves where !leaf.range.isEmpty {
            // A question among headings asks after a delegation; it gives none.
            let asks = page.text[leaf.range.upperBound - 1] == 0x3F
            guard isFirst || leaf.kind.isHeading && !asks else { continue }
            let title = Letters.folded(page.text[leaf.range.bounds].prefix(300))
            if words.delegation.parts.contains(where: { contains(title, $0) }) { return true }
            let isTitle = isFirst || leaf.kind == .heading(level: 1)
            isFirst = false
            if isTitle, !words.delegation.titles.hits(in: page.text, leaf.range).isEmpty { return true }
        }
        return false
    }

    /// Whether `text` holds `part`.
    func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
    }
}

extension BlockKind {
    var isHeading: Bool { if case .heading = self { true } else { false } }
}
