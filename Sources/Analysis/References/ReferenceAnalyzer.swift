import DocumentModel
package import LegalRegister
package import SourceText
import Vocabulary

/// Finds the legal references of a document and holds them against the register.
struct ReferenceAnalyzer: Sendable {
    let reader: CitationReader
    let resolver: ReferenceResolver
    let history: HistoryReader
    private let historyHeadings: TermAutomaton
    private let basisHeadings: TermAutomaton

    /// How many references back a number alone is looked for.
    private static let memory = 500

    init(reader: CitationReader, resolver: ReferenceResolver, forms: CitationForms) {
        self.reader = reader
        self.resolver = resolver
        history = HistoryReader(forms: forms)
        historyHeadings = TermAutomaton(forms.historyHeadings)
        basisHeadings = TermAutomaton(forms.basisHeadings)
    }

    /// Every reference of the document in reading order.
    ///
    /// - Parameters:
    ///   - hits: the trigger terms found in the text, by end.
    ///   - sentences: the document's sentences in order.
    func references(
        in document: Document, hits: [TermAutomaton.Hit], sentences: [TextRange]
    ) -> [LegalReference] {
        let citations = written(in: document, hits) + behindLinks(in: document)
        guard !citations.isEmpty else { return [] }
        let outline = Outline(document)
        var references: [LegalReference] = []
        let ordered = withoutRepeats(citations.sorted { $0.range < $1.range })
        for (index, citation) in ordered.enumerated() {
            let (target, verdict) = resolver.resolve(citation, after: references.suffix(Self.memory))
            let next = index + 1 < ordered.count ? ordered[index + 1].range.lowerBound : nil
            let role =
                isUnderHistory(citation.range, document, outline)
                ? .history : role(of: citation, in: document.text, sentences, references.last, next)
            references.append(
                LegalReference(
                    citation: citation, target: target, verdict: verdict, role: role,
                    titleRange: target.flatMap { titleRange(of: $0, after: citation, in: document.text) }))
        }
        return sharingHistory(references, in: document.text, sentences)
    }

    /// "A og B er afløst": what opens a sentence shares the fate of what "og" joins to it.
    private func sharingHistory(
        _ references: [LegalReference], in text: [UInt8], _ sentences: [TextRange]
    ) -> [LegalReference] {
        var result = references
        for index in references.indices.dropLast().reversed() {
            let (first, second) = (references[index].range, result[index + 1])
            guard references[index].role == .cited, second.role == .history,
                let sentence = sentences.element(containing: first.lowerBound),
                first.lowerBound <= sentence.lowerBound + 2, sentence.contains(second.range),
                history.joins(text, first.upperBound..<second.range.lowerBound)
            else { continue }
            result[index] = references[index].with(role: .history)
        }
        return result
    }

    private func role(
        of citation: Citation, in text: [UInt8], _ sentences: [TextRange], _ last: LegalReference?,
        _ next: Int?
    ) -> ReferenceRole {
        guard let sentence = sentences.element(containing: citation.range.lowerBound) else { return .cited }
        let previous = last.flatMap { sentence.contains($0.range) ? ($0.range, $0.role) : nil }
        return history.role(of: citation.range, in: text, sentence: sentence, previous: previous, next: next)
    }
}

// MARK: - Finding citations

extension ReferenceAnalyzer {
    private func written(in document: Document, _ hits: [TermAutomaton.Hit]) -> [Citation] {
        guard !hits.isEmpty else { return [] }
        var citations: [Citation] = []
        var first = 0
        for index in document.blocks.indices where document.blocks[index].subtreeEnd == index + 1 {
            let leaf = document.blocks[index].range
            while first < hits.count, hits[first].start < leaf.lowerBound { first += 1 }
            var end = first
            while end < hits.count, hits[end].end <= leaf.upperBound { end += 1 }
            guard end > first else { continue }
            citations += reader.citations(
                in: document.text, leaf: leaf, hits: hits[first..<end],
                inherited: inheritedKind(of: index, in: document, hits))
            first = end
        }
        return citations
    }

    /// The kind that a table's column header, or the lead-in of a list, names for what stands under it.
    private func inheritedKind(of index: Int, in document: Document, _ hits: [TermAutomaton.Hit]) -> Int? {
        guard let leadIn = document.leadIn(ofLeaf: index) else { return nil }
        // By end, and each is short.
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].end <= leadIn.lowerBound { low = middle + 1 } else { high = middle }
        }
        let inside = hits[low...].prefix { $0.end <= leadIn.upperBound }.filter {
            $0.start >= leadIn.lowerBound
        }
        return reader.namedKind(in: document.text, leadIn, hits: inside[...])
    }

    private func behindLinks(in document: Document) -> [Citation] {
        document.marks.compactMap { mark in
            guard case .link(let target) = mark.kind, let link = LinkReader.target(of: target) else {
                return nil
            }
            return Citation(form: .hyperlink(link), range: mark.range)
        }
    }

    /// Drops a name inside a numbered citation, and a link whose text already cites the same text in words.
    private func withoutRepeats(_ citations: [Citation]) -> [Citation] {
        let spelled = citations.filter { $0.form != .name && !$0.isHyperlink }
        // By place: how far it and those before it reach, so that a look back knows where to stop.
        var reach: [Int] = []
        for citation in spelled { reach.append(max(reach.last ?? 0, citation.range.upperBound)) }
        return citations.filter { citation in
            var place = spelled.firstIndex(notBefore: citation.range.upperBound) - 1
            while place >= 0, reach[place] > citation.range.lowerBound {
                let other = spelled[place]
                place -= 1
                guard other.range.overlaps(citation.range) else { continue }
                switch citation.form {
                case .name: return false
                case .hyperlink(let link): if cites(other, link, citation) { return false }
                default: return true
                }
            }
            return true
        }
    }

    /// Whether a citation in words is of what a link's address is.
    private func cites(_ other: Citation, _ link: LegalLink, _ citation: Citation) -> Bool {
        if case .link(link) = other.form { return true }
        return resolver.resolve(other, after: []).target?.id
            == resolver.resolve(citation, after: []).target?.id
    }
}

extension [Citation] {
    /// The place of the first that begins at `offset` or after it; they must be in order.
    fileprivate func firstIndex(notBefore offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Citation {
    fileprivate var isHyperlink: Bool {
        if case .hyperlink = form { true } else { false }
    }
}

// MARK: - Around a citation

extension ReferenceAnalyzer {
    private func isUnderHistory(_ range: TextRange, _ document: Document, _ outline: Outline) -> Bool {
        guard let heading = outline.headings(at: range.lowerBound).last,
            // "Grundlag og historik": both what holds and what once did.
            basisHeadings.hits(in: document.text, heading.bounds).isEmpty
        else { return false }
        return historyHeadings.hits(in: document.text, heading.bounds).contains {
            !Letters.startsWordCharacter(document.text, at: $0.end)
        }
    }

    /// Where the target's own title, without its kind, stands after the citation: ` om autoriserede …`.
    private func titleRange(of target: LegalText, after citation: Citation, in text: [UInt8]) -> TextRange? {
        guard let title = target.titleAfterKind else { return nil }
        var cursor = TextCursor(text, from: citation.range.upperBound, to: text.count)
        guard cursor.skipSpaces() else { return nil }
        let start = cursor.position
        guard cursor.takeWhole(title.lowercased()) else { return nil }
        return TextRange(start, cursor.position)
    }
}

extension LegalText {
    /// The title from its `om` on, as it is written after a number; nil where the title is not of that form.
    package var titleAfterKind: String? {
        guard let kindEnd = title.firstIndex(of: " ") else { return nil }
        let rest = title[title.index(after: kindEnd)...]
        return rest.hasPrefix("om ") ? String(rest) : nil
    }
}

extension [TextRange] {
    /// The range that holds `offset`; a binary search, so the ranges must be in order and not overlap.
    package func element(containing offset: Int) -> TextRange? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].contains(offset) ? self[low] : nil
    }
}
