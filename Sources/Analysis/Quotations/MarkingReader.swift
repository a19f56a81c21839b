import DocumentModel
import SourceText

/// Finds what a document marks as quoted. Costs one pass over text and blocks; only made for documents that copy.
struct MarkingReader {
    /// What a phrase of `marking.yaml` does.
    private enum Role {
        case announcement, mention, opening, closing, source
    }

    /// How far a colon may stand from what announces it, in bytes.
    private static let reach = 160
    /// How far a word for a source may stand from italics, in bytes.
    private static let sourceReach = 100
    /// How far a quotation runs on that a sentence opens, in bytes; it bounds what a text without full stops costs.
    private static let longestSentence = 2000

    private let roles: [Role]
    private let automaton: TermAutomaton
    private let headers: [[UInt8]]

    init(forms: QuotationForms) {
        let terms: [(Role, [String])] = [
            (.announcement, forms.announcements), (.mention, forms.mentions), (.opening, forms.openings),
            (.closing, forms.closings), (.source, forms.sources),
        ]
        roles = terms.flatMap { role, words in words.map { _ in role } }
        automaton = TermAutomaton(terms.flatMap(\.1))
        headers = forms.headers.map { Letters.folded($0.utf8) }
    }

    /// - Parameter references: the legal references of the document, which name sources too.
    func regions(of document: Document, references: [LegalReference]) -> MarkedRegions {
        let text = document.text
        let hits = automaton.hits(in: text, text.indices).filter { Self.startsWord(text, $0.start) }
        let leaves = document.blocks.indices.filter { document.blocks[$0].subtreeEnd == $0 + 1 }
        let sources = SortedOffsets(
            hits.filter { roles[$0.term] == .source }.map(\.start) + references.map(\.range.lowerBound))
        var said: [TextRange] = []
        for hit in hits where roles[hit.term] != .source {
            guard let leaf = Self.leaf(at: hit.start, leaves, document) else { continue }
            said += extent(of: hit, leaf: leaf, leaves, document, sources: sources)
        }
        said += italics(in: document, sources: sources)
        return MarkedRegions(quoted: quoted(in: document), said: said)
    }

    // MARK: Marks and blocks

    private func quoted(in document: Document) -> [TextRange] {
        var quoted = document.marks.filter { $0.kind == .quotation }.map(\.range)
        var columns: Set<Int> = []
        for (index, block) in document.blocks.enumerated() {
            switch block.kind {
            case .quotation: quoted.append(block.range)
            case .table: columns = []
            case .tableCell(0, let column, _): if isHeader(document, block.range) { columns.insert(column) }
            case .tableCell(_, let column, _): if columns.contains(column) { quoted.append(block.range) }
            case .heading(let level):
                if isHeader(document, block.range) { quoted.append(section(after: index, level, document)) }
            default: break
            }
        }
        return quoted
    }

    /// Whether a header or a heading says that what stands under it is quoted.
    private func isHeader(_ document: Document, _ range: TextRange) -> Bool {
        let text = Letters.folded(document.text[range.bounds].prefix(80))
        return headers.contains { text.starts(with: $0) }
    }

    private func section(after heading: Int, _ level: Int, _ document: Document) -> TextRange {
        let next = document.blocks[(heading + 1)...].first { block in
            if case .heading(let other) = block.kind { other <= level } else { false }
        }
        let start = document.blocks[heading].range.upperBound
        return TextRange(start, max(start, next?.range.lowerBound ?? document.text.count))
    }

    /// Emphasised stretches with a word for a source close behind or before them.
    private func italics(in document: Document, sources: SortedOffsets) -> [TextRange] {
        document.marks.filter { $0.kind == .emphasis && $0.range.count >= 40 }.map(\.range).filter { range in
            sources.contains(in: range.upperBound..<range.upperBound + Self.sourceReach)
                || sources.contains(in: range.lowerBound - Self.sourceReach..<range.lowerBound)
        }
    }
}

// MARK: - Lead-ins

extension MarkingReader {
    private func extent(
        of hit: TermAutomaton.Hit, leaf: Int, _ leaves: [Int], _ document: Document, sources: SortedOffsets
    ) -> [TextRange] {
        let range = document.blocks[leaves[leaf]].range
        switch roles[hit.term] {
        case .closing: return [TextRange(range.lowerBound, hit.start)]
        case .opening:
            return [TextRange(hit.end, sentenceEnd(hit.end, range, document))]
                + following(hit.end, leaf, leaves, document)
        case .announcement: return following(hit.end, leaf, leaves, document)
        case .mention:
            guard let colon = colon(after: hit.end, in: range, document) else { return [] }
            let from = max(range.lowerBound, hit.start - Self.reach)
            guard sources.contains(in: from..<colon) else { return [] }
            return following(hit.end, leaf, leaves, document)
        case .source: return []
        }
    }

    /// What a colon after `offset` leads in: the rest of its paragraph, or where it ends one, the block that follows.
    private func following(_ offset: Int, _ leaf: Int, _ leaves: [Int], _ document: Document) -> [TextRange] {
        let range = document.blocks[leaves[leaf]].range
        guard let colon = colon(after: offset, in: range, document) else { return [] }
        guard !document.text[colon + 1..<range.upperBound].contains(where: { !Letters.isSpace($0) }) else {
            return [TextRange(colon + 1, range.upperBound)]
        }
        guard leaf + 1 < leaves.count else { return [] }
        // In preorder the block after a leaf is the outermost that begins there.
        let next = document.blocks[leaves[leaf] + 1]
        return switch next.kind {
        case .list, .table, .quotation: [next.range]
        default: [document.blocks[leaves[leaf + 1]].range]
        }
    }

    /// The colon that ends the clause from `offset` on; nil where a full stop comes first or it is far away.
    private func colon(after offset: Int, in range: TextRange, _ document: Document) -> Int? {
        let limit = min(range.upperBound, offset + Self.reach)
        guard offset < limit else { return nil }
        for index in offset..<limit {
            if document.text[index] == 0x3A { return index }
            if Self.isStop(document.text, index, range.upperBound) { return nil }
        }
        return nil
    }

    private func sentenceEnd(_ offset: Int, _ range: TextRange, _ document: Document) -> Int {
        let end = min(range.upperBound, offset + Self.longestSentence)
        return (offset..<max(offset, end)).first { Self.isStop(document.text, $0, range.upperBound) } ?? end
    }

    /// A full stop before white space and a capital.
    private static func isStop(_ text: [UInt8], _ index: Int, _ end: Int) -> Bool {
        text[index] == 0x2E && index + 2 < end && Letters.isSpace(text[index + 1])
            && Letters.startsUppercase(text, at: index + 2)
    }

    private static func startsWord(_ text: [UInt8], _ index: Int) -> Bool {
        !Letters.endsInWordCharacter(text, before: index)
    }

    /// The leaf that holds `offset`, by its place in `leaves`.
    private static func leaf(at offset: Int, _ leaves: [Int], _ document: Document) -> Int? {
        var low = 0
        var high = leaves.count
        while low < high {
            let middle = (low + high) / 2
            if document.blocks[leaves[middle]].range.upperBound <= offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < leaves.count && document.blocks[leaves[low]].range.contains(offset) ? low : nil
    }
}

/// Offsets in order, asked whether one lies in a range.
private struct SortedOffsets {
    private let offsets: [Int]

    init(_ offsets: [Int]) { self.offsets = offsets.sorted() }

    func contains(in range: Range<Int>) -> Bool {
        var low = 0
        var high = offsets.count
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < offsets.count && offsets[low] < range.upperBound
    }
}
