import DocumentModel
import LegalRegister
import SourceText
import TextReuse
import Vocabulary

/// Finds the passages of a document that stand in source texts, and says of each whose it is and how it is marked.
struct QuotationAnalyzer: Sendable {
    /// A phrase that stands in this many unrelated sources is nobody's.
    private static let commonness = 4
    /// A document that is this much of a source, and the source of it, is that source.
    private static let identity = 0.8
    /// A shorter source is a note that somebody may have copied whole.
    private static let leastIdentity = 200
    /// The share of equal words in a quotation, which says itself that it is one.
    private static let quotedShare = 0.7
    /// The share of equal words in what nothing but the words shows to be copied.
    private static let copiedShare = 0.85
    /// How far from a passage its source may be named, in bytes.
    private static let namingReach = 400

    private let finder: PassageFinder
    private let attribution: SourceAttribution
    private let marking: MarkingReader
    private let commonWords: CommonWords
    private let library: SourceLibrary

    /// - Parameter day: the day judged for.
    init(library: SourceLibrary, forms: QuotationForms, register: LegalRegister, day: CalendarDay) {
        self.library = library
        finder = PassageFinder(indexes: library.shelves.map(\.index))
        attribution = SourceAttribution(library: library, register: register, day: day)
        marking = MarkingReader(forms: forms)
        commonWords = CommonWords(phrases: forms.boilerplate, register: register)
    }

    /// The passages of `document`, in order; no word is in two. Linear in the text beside a sort of what is found.
    func passages(
        in document: Document, references: [LegalReference], sentences: [TextRange]
    ) -> [SourcedPassage] {
        guard !library.shelves.isEmpty else { return [] }
        let text = WordStream(document)
        let found = finder.alignments(of: text, leastShare: Self.quotedShare)
        guard !found.isEmpty, !isItselfASource(text, found) else { return [] }
        let regions = marking.regions(of: document, references: references)
        let alignments = found.flatMap { parts(of: $0, text, regions) }
            .sorted { $0.documentWords.lowerBound < $1.documentWords.lowerBound }
        let neighbours = AlignmentNeighbours(alignments)
        return chosen(alignments, text).flatMap { alignment -> [SourcedPassage] in
            let around = neighbours.overlapping(alignment.documentWords)
            guard !isCommon(alignment, around) else { return [] }
            let whole = SentenceEdges(sentences: sentences).trimmed(alignment, text)
            let ownWords = commonWords.ownWords(in: whole.documentWords, text, references)
            let nearby = references.near(text.range(of: whole.documentWords), within: Self.namingReach)
            let isNamed = attribution.isNamed(whole, by: nearby)
            return [passage(whole, around, ownWords, isNamed, text, document, regions)]
        }
    }

    /// Whether the document is one of the sources, as when a law lies in the folder as an annex.
    private func isItselfASource(_ text: WordStream, _ alignments: [Alignment]) -> Bool {
        let bySource = Dictionary(grouping: alignments) { SourceKey($0) }
        return bySource.contains { key, alignments in
            let source = library.shelves[key.index].index.sources[key.source].words
            guard source.count >= Self.leastIdentity,
                alignments.reduce(0, { $0 + $1.equalWords }) >= Int(Self.identity * Double(text.count))
            else { return false }
            var document = WordSet(count: text.count)
            var covered = WordSet(count: source.count)
            for run in alignments.flatMap(\.runs) {
                document.insert(run.document..<run.document + run.count)
                covered.insert(run.source - source.lowerBound..<run.source - source.lowerBound + run.count)
            }
            return Double(document.takenCount) >= Self.identity * Double(text.count)
                && Double(covered.takenCount) >= Self.identity * Double(source.count)
        }
    }

    /// The best alignment for every stretch of the document, in order; what another covers better is cut off.
    private func chosen(_ alignments: [Alignment], _ text: WordStream) -> [Alignment] {
        let ranked = attribution.ranked(alignments)
        var taken = WordSet(count: text.count)
        var chosen: [Alignment] = []
        for alignment in ranked {
            let free = taken.longestFree(in: alignment.documentWords)
            guard free.count * 2 >= alignment.documentWords.count || free.count >= 12,
                let part = free == alignment.documentWords ? alignment : alignment.clipped(to: free, text),
                part.equalCharacters >= 40
            else { continue }
            taken.insert(part.documentWords)
            chosen.append(part)
        }
        return chosen.sorted { $0.documentWords.lowerBound < $1.documentWords.lowerBound }
    }

    /// Whether many unrelated sources have the passage.
    private func isCommon(_ alignment: Alignment, _ around: [Alignment]) -> Bool {
        var families: Set<String> = []
        for other in around where covers(other, alignment) { families.insert(attribution.family(of: other)) }
        return families.count >= Self.commonness
    }

    private func covers(_ other: Alignment, _ alignment: Alignment) -> Bool {
        Double(other.equalWords(in: alignment.documentWords)) >= 0.8 * Double(alignment.documentWords.count)
    }

    /// What a quotation has of an alignment, and what stands outside quotations, which must be more alike.
    private func parts(of alignment: Alignment, _ text: WordStream, _ regions: MarkedRegions) -> [Alignment] {
        let range = text.range(of: alignment.documentWords)
        var parts: [Alignment] = []
        var start = alignment.documentWords.lowerBound
        for region in regions.quotations(overlapping: range) {
            let quoted = text.words(in: region).clamped(to: alignment.documentWords)
            guard quoted.lowerBound >= start else { continue }
            parts +=
                alignment.clipped(to: start..<quoted.lowerBound, text)?.parts(
                    withShare: Self.copiedShare, text) ?? []
            parts += alignment.clipped(to: quoted, text).map { [$0] } ?? []
            start = quoted.upperBound
        }
        let rest = alignment.clipped(to: start..<alignment.documentWords.upperBound, text)
        parts += rest?.parts(withShare: Self.copiedShare, text) ?? []
        return parts.filter { $0.equalCharacters >= 40 }
    }

    private func passage(
        _ alignment: Alignment, _ around: [Alignment], _ ownWords: Int, _ isNamed: Bool, _ text: WordStream,
        _ document: Document, _ regions: MarkedRegions
    ) -> SourcedPassage {
        let words = alignment.documentWords
        let range = text.range(of: words)
        let source = library.source(of: alignment)
        let differences = DifferenceReader(text: text, document: document, library: library)
        return SourcedPassage(
            range: range, words: text.wordCount(of: words), ownWords: ownWords,
            share: alignment.share, source: source.record, legalText: attribution.legalText(of: alignment),
            place: source.place(ofWord: alignment.sourceWords.lowerBound),
            marking: marking(of: range, regions),
            differences: differences.differences(of: alignment),
            isExactElsewhere: around.contains { isExact($0, in: words, text) },
            currency: attribution.currency(of: alignment, text.codes[words]), isNamedCloseBy: isNamed,
            wording: library.wording(of: alignment.sourceWords, in: alignment),
            spansBlocks: spansBlocks(range, document))
    }

    /// Whether the source of `alignment` has just these words, one after another.
    private func isExact(_ alignment: Alignment, in words: Range<Int>, _ text: WordStream) -> Bool {
        guard let part = alignment.clipped(to: words, text) else { return false }
        return part.equalWords == words.count && part.sourceWords.count == words.count
    }

    private func marking(of range: TextRange, _ regions: MarkedRegions) -> SourcedPassage.Marking {
        if regions.quotedBytes(in: range) * 10 >= range.count * 7 { return .quoted }
        return regions.markedBytes(in: range) * 10 >= range.count * 7 ? .said : .none
    }

    /// Whether more than one leaf holds text of `range`: leaves are parted by a line end that belongs to none.
    private func spansBlocks(_ range: TextRange, _ document: Document) -> Bool {
        let blocks = document.blocks
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].range.lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low].range.lowerBound < range.upperBound
    }
}

extension [LegalReference] {
    /// Those that stand in or around `range`, at most `reach` bytes away; references are in order.
    fileprivate func near(_ range: TextRange, within reach: Int) -> ArraySlice<LegalReference> {
        let first = firstIndex { $0.range.upperBound + reach >= range.lowerBound } ?? count
        return self[first...].prefix { $0.range.lowerBound <= range.upperBound + reach }
    }
}
