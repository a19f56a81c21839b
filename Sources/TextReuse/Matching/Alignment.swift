/// A passage of a document beside the same passage of a source: runs of equal words with gaps between them.
package struct Alignment: Hashable, Sendable {
    /// Words that stand in both, one after another.
    package struct Run: Hashable, Sendable {
        /// The first word in the document.
        package let document: Int
        /// The first word in the index.
        package let source: Int
        package var count: Int

        var documentEnd: Int { document + count }
        var sourceEnd: Int { source + count }
    }

    /// Which index of those searched, and which source of it.
    package let index: Int
    package let source: Int
    /// At least one, in order in both texts.
    package let runs: [Run]
    /// The characters of the equal words.
    package let equalCharacters: Int

    /// From the first equal word to the last.
    package var documentWords: Range<Int> { runs[0].document..<runs[runs.count - 1].documentEnd }
    /// Counted over the whole index.
    package var sourceWords: Range<Int> { runs[0].source..<runs[runs.count - 1].sourceEnd }
    package var equalWords: Int { runs.reduce(0) { $0 + $1.count } }

    /// The equal words of the longer side, 0 to 1.
    package var share: Double {
        Double(equalWords) / Double(max(documentWords.count, sourceWords.count))
    }

    /// The equal words that stand in `words` of the document.
    package func equalWords(in words: Range<Int>) -> Int {
        runs.reduce(0) { $0 + words.clamped(to: $1.document..<$1.documentEnd).count }
    }

    /// The part that stands in `words` of the document; nil where none does.
    package func clipped(to words: Range<Int>, _ text: WordStream) -> Alignment? {
        let clipped = runs.compactMap { run -> Run? in
            let kept = words.clamped(to: run.document..<run.documentEnd)
            guard !kept.isEmpty else { return nil }
            return Run(
                document: kept.lowerBound, source: run.source + kept.lowerBound - run.document,
                count: kept.count)
        }
        return clipped.isEmpty ? nil : Alignment(index: index, source: source, runs: clipped, in: text)
    }

    init(index: Int, source: Int, runs: [Run], in text: WordStream) {
        self.index = index
        self.source = source
        self.runs = runs
        equalCharacters = runs.reduce(0) { sum, run in
            sum + text.codes[run.document..<run.documentEnd].reduce(0) { $0 + $1.length }
        }
    }

    /// The parts in which at least `least` of the words are equal, in order; all of it where that holds already.
    ///
    /// Cut at the widest gap, the middle one of equals, so that no run is lost and the cost stays near the number of runs.
    package func parts(withShare least: Double, _ text: WordStream) -> [Alignment] {
        guard share < least, runs.count > 1 else { return [self] }
        let widths = (1..<runs.count).map { index in
            max(
                runs[index].document - runs[index - 1].documentEnd,
                runs[index].source - runs[index - 1].sourceEnd)
        }
        let widest = widths.max() ?? 0
        let places = widths.indices.filter { widths[$0] == widest }
        let cut = places[places.count / 2] + 1
        return [runs[..<cut], runs[cut...]].flatMap { part in
            Alignment(index: index, source: source, runs: Array(part), in: text).parts(withShare: least, text)
        }
    }
}
