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
    private static let identity = 0.6

    private let finder: PassageFinder
    private let attribution: SourceAttribution
    private let marking: MarkingReader
    private let phrases: PhraseSet
    private let library: SourceLibrary

    /// - Parameter day: the day judged for.
    init(library: SourceLibrary, forms: QuotationForms, register: LegalRegister, day: CalendarDay) {
        self.library = library
        finder = PassageFinder(indexes: library.shelves.map(\.index))
        attribution = SourceAttribution(library: library, register: register, day: day)
        marking = MarkingReader(forms: forms)
        phrases = forms.boilerplate
    }

    /// The passages of `document`, in order; no word is in two. Linear in the text beside a sort of what is found.
    func passages(in document: Document, references: [LegalReference]) -> [SourcedPassage] {
        guard !library.shelves.isEmpty else { return [] }
        let text = WordStream(document)
        let alignments = finder.alignments(of: text)
        guard !alignments.isEmpty, !isItselfASource(text, alignments) else { return [] }
        let regions = marking.regions(of: document, references: references)
        let neighbours = AlignmentNeighbours(alignments)
        return chosen(alignments, text).flatMap { alignment -> [SourcedPassage] in
            let around = neighbours.overlapping(alignment.documentWords)
            guard !isCommon(alignment, around) else { return [] }
            let part = unmarkedPart(of: alignment, text, regions)
            return [passage(part, around, text, document, regions)]
        }
    }

    /// Whether the document is one of the sources, as when a law lies in the folder as an annex.
    private func isItselfASource(_ text: WordStream, _ alignments: [Alignment]) -> Bool {
        var equal: [SourceKey: Int] = [:]
        for alignment in alignments { equal[SourceKey(alignment), default: 0] += alignment.equalWords }
        return equal.contains { key, words in
            let source = library.shelves[key.index].index.sources[key.source]
            return Double(words) >= Self.identity * Double(text.count)
                && Double(words) >= Self.identity * Double(source.words.count)
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

    /// The part of a passage that is not marked, where it is long enough to be a passage; else all of it.
    private func unmarkedPart(of alignment: Alignment, _ text: WordStream, _ regions: MarkedRegions) -> Alignment {
        let range = text.range(of: alignment.documentWords)
        guard regions.markedBytes(in: range) > 0 else { return alignment }
        let words = text.words(in: regions.longestUnmarked(in: range))
        guard text.wordCount(of: words) >= 12 else { return alignment }
        return alignment.clipped(to: words, text) ?? alignment
    }

    private func passage(
        _ alignment: Alignment, _ around: [Alignment], _ text: WordStream, _ document: Document,
        _ regions: MarkedRegions
    ) -> SourcedPassage {
        let words = alignment.documentWords
        let range = text.range(of: words)
        let source = library.source(of: alignment)
        let differences = DifferenceReader(text: text, document: document, library: library)
        return SourcedPassage(
            range: range, words: text.wordCount(of: words), ownWords: phrases.wordsOutside(words, of: text),
            share: alignment.share, source: source.record, legalText: attribution.legalText(of: alignment),
            place: source.place(ofWord: alignment.sourceWords.lowerBound), marking: marking(of: range, regions),
            differences: differences.differences(of: alignment),
            isExactElsewhere: around.contains { $0.equalWords(in: words) == words.count },
            currency: attribution.currency(of: alignment, around),
            wording: library.wording(of: alignment.sourceWords, in: alignment),
            spansBlocks: spansBlocks(range, document))
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

/// Which words of a document are taken.
private struct WordSet {
    private var isTaken: [Bool]

    init(count: Int) { isTaken = [Bool](repeating: false, count: count) }

    mutating func insert(_ words: Range<Int>) {
        for word in words { isTaken[word] = true }
    }

    /// The longest stretch of `words` of which none is taken.
    func longestFree(in words: Range<Int>) -> Range<Int> {
        var best = words.lowerBound..<words.lowerBound
        var start = words.lowerBound
        for word in words {
            if isTaken[word] { start = word + 1 }
            if word + 1 - start > best.count { best = start..<word + 1 }
        }
        return best
    }
}

/// The alignments of a document by the words they cover.
private struct AlignmentNeighbours {
    private let alignments: [Alignment]
    /// The furthest end of all alignments up to each.
    private let reach: [Int]

    /// - Parameter alignments: by their first word.
    init(_ alignments: [Alignment]) {
        self.alignments = alignments
        var furthest = 0
        reach = alignments.map { alignment in
            furthest = max(furthest, alignment.documentWords.upperBound)
            return furthest
        }
    }

    func overlapping(_ words: Range<Int>) -> [Alignment] {
        var low = 0
        var high = reach.count
        while low < high {
            let middle = (low + high) / 2
            if reach[middle] <= words.lowerBound { low = middle + 1 } else { high = middle }
        }
        return alignments[low...].prefix { $0.documentWords.lowerBound < words.upperBound }
            .filter { $0.documentWords.overlaps(words) }
    }
}
