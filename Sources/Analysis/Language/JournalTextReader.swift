import DocumentModel
import SourceText
import Vocabulary

/// Finds the sentences of a document that are journal text, less what is nobody's language fault.
struct JournalTextReader: Sendable {
    private let forms: JournalForms

    init(forms: JournalForms) { self.forms = forms }

    /// The sentences of journal text, in order. Linear in the text.
    func sentences(in document: Document, kind: DocumentKind, _ sentences: [TextRange]) -> [JournalSentence] {
        let lines = LineReader(text: document.text, forms: forms)
        let quotations = document.marks.filter { $0.kind == .quotation }.map(\.range)
        var scope = ExcerptScope(document: document, forms: forms, isJournal: kind == .journal)
        var result: [JournalSentence] = []
        var next = 0
        for leaf in document.blocks.indices where document.blocks[leaf].subtreeEnd == leaf + 1 {
            let range = document.blocks[leaf].range
            let start = scope.start(ofReadingIn: leaf)
            var isClosed = false
            while next < sentences.count, sentences[next].lowerBound < range.upperBound {
                let sentence = sentences[next]
                next += 1
                guard let start, sentence.upperBound > start, sentence.lowerBound >= range.lowerBound else {
                    continue
                }
                if lines.beginsClosing(sentence) { isClosed = true }
                guard !isClosed, !lines.isLetterhead(sentence), !lines.isAddress(sentence) else { continue }
                let read = TextRange(max(start, sentence.lowerBound), sentence.upperBound)
                let parts = scope.isQuotedInFull(leaf) ? [read] : read.without(quotations)
                result.append(
                    JournalSentence(range: read, parts: parts, leaf: leaf, isExcerpt: kind != .journal))
            }
        }
        return result
    }
}

extension TextRange {
    /// What is left of the range outside `holes`, which are in order.
    fileprivate func without(_ holes: [TextRange]) -> [TextRange] {
        var parts: [TextRange] = []
        var start = lowerBound
        for hole in holes where hole.overlaps(self) && hole.upperBound > start {
            if hole.lowerBound > start { parts.append(TextRange(start, hole.lowerBound)) }
            start = min(hole.upperBound, upperBound)
        }
        if start < upperBound { parts.append(TextRange(start, upperBound)) }
        return parts
    }
}
