/// Finds the passages of a document that stand in indexed sources, word for word or lightly changed.
///
/// Every trigram of the document is looked up; where one stands in a source, both are read on from there in both
/// directions. Bounded: a word is read on from at most ``busiest`` places at a time, so that a text of one phrase without
/// end costs no more than that many readings of it.
package struct PassageFinder: Sendable {
    /// How many alignments may cover one word.
    private static let busiest = 48

    package let indexes: [SourceIndex]

    package init(indexes: [SourceIndex]) { self.indexes = indexes }

    /// Every alignment of at least 40 equal characters, in the order of the document; they may overlap.
    ///
    /// Every run of whole words with 60 characters that stands in a source is in one of them (see ``Winnowing``).
    ///
    /// - Parameter leastShare: of words that are equal in each, 0 to 1.
    package func alignments(of text: WordStream, leastShare: Double = 0.85) -> [Alignment] {
        var found: [Alignment] = []
        for (number, index) in indexes.enumerated() {
            var search = IndexSearch(index: index, text: text)
            for candidate in search.run(limit: Self.busiest) {
                let whole = Alignment(
                    index: number, source: candidate.source, runs: candidate.runs, in: text)
                found += whole.parts(withShare: leastShare, text).filter { $0.equalCharacters >= Winnowing.window }
            }
        }
        return found.sorted {
            ($0.documentWords.lowerBound, $1.equalWords, $0.index, $0.source, $0.sourceWords.lowerBound)
                < ($1.documentWords.lowerBound, $0.equalWords, $1.index, $1.source, $1.sourceWords.lowerBound)
        }
    }
}

/// The search of one index for the passages of one document.
private struct IndexSearch {
    struct Candidate {
        let source: Int
        let runs: [Alignment.Run]
    }

    let index: SourceIndex
    let text: WordStream
    /// Those that reach beyond the word that is looked at.
    private var active: [Candidate] = []
    private var found: [Candidate] = []

    init(index: SourceIndex, text: WordStream) {
        self.index = index
        self.text = text
    }

    mutating func run(limit: Int) -> [Candidate] {
        text.codes.withUnsafeBufferPointer { codes in
            guard codes.count >= 3 else { return }
            for place in 0..<codes.count - 2 {
                let trigram = Trigram(codes[place], codes[place + 1], codes[place + 2])
                index.forEachPlace(of: trigram) { sourcePlace in
                    guard index.words[sourcePlace] == codes[place].bits,
                        index.words[sourcePlace + 1] == codes[place + 1].bits,
                        index.words[sourcePlace + 2] == codes[place + 2].bits
                    else { return }
                    read(codes, from: place, sourcePlace, limit: limit)
                }
            }
        }
        return found
    }

    private mutating func read(
        _ codes: UnsafeBufferPointer<WordCode>, from place: Int, _ sourcePlace: Int, limit: Int
    ) {
        active.removeAll { $0.runs[$0.runs.count - 1].documentEnd <= place }
        guard active.count < limit, !active.contains(where: { $0.covers(place, sourcePlace) }) else { return }
        let source = index.source(at: sourcePlace)
        let aligner = Aligner(text: codes, words: index.words, bounds: index.sources[source].words)
        let candidate = Candidate(source: source, runs: aligner.runs(from: place, sourcePlace))
        active.append(candidate)
        if candidate.equalCharacters(codes) >= Winnowing.window { found.append(candidate) }
    }
}

extension IndexSearch.Candidate {
    /// Whether the word at `place` is aligned with `sourcePlace` here, or both lie in the same gap.
    fileprivate func covers(_ place: Int, _ sourcePlace: Int) -> Bool {
        guard let first = runs.first, let last = runs.last, first.document <= place, place < last.documentEnd,
            first.source <= sourcePlace, sourcePlace < last.sourceEnd
        else { return false }
        return runs.contains { $0.document <= place && place < $0.documentEnd && sourcePlace - $0.source == place - $0.document }
    }

    fileprivate func equalCharacters(_ codes: UnsafeBufferPointer<WordCode>) -> Int {
        runs.reduce(0) { sum, run in
            sum + codes[run.document..<run.documentEnd].reduce(0) { $0 + $1.length }
        }
    }
}
