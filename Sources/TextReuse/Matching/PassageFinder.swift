/// Finds the passages of a document that stand in indexed sources, word for word or lightly changed.
///
/// Every trigram of the document is looked up; where one stands in a source, both are read on from there in both
/// directions. Bounded, so that a text of one phrase without end costs no more than some readings of it: of a trigram at
/// most ``SearchLimits/places`` places are looked at, and at most ``SearchLimits/alignments`` alignments cover one word.
package struct PassageFinder: Sendable {
    package let indexes: [SourceIndex]

    package init(indexes: [SourceIndex]) { self.indexes = indexes }

    /// Every alignment of at least 40 equal characters, in the order of the document; they may overlap.
    ///
    /// Every run of whole words with 60 characters that stands in a source is in one of them (see ``Winnowing``), unless
    /// so many sources have it that the bounds are met.
    ///
    /// - Parameter leastShare: of words that are equal in each, 0 to 1.
    package func alignments(of text: WordStream, leastShare: Double = 0.85) -> [Alignment] {
        var found: [Alignment] = []
        for (number, index) in indexes.enumerated() {
            var search = IndexSearch(index: index, text: text)
            for candidate in search.run() {
                let whole = Alignment(
                    index: number, source: candidate.source, runs: candidate.runs, in: text)
                found += whole.parts(withShare: leastShare, text).filter {
                    $0.equalCharacters >= Winnowing.window
                }
            }
        }
        return found.sorted {
            ($0.documentWords.lowerBound, $1.equalWords, $0.index, $0.source, $0.sourceWords.lowerBound)
                < ($1.documentWords.lowerBound, $0.equalWords, $1.index, $1.source, $1.sourceWords.lowerBound)
        }
    }
}

/// What looking for one word's passages may cost.
private enum SearchLimits {
    static let alignments = 48
    static let places = 256
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

    mutating func run() -> [Candidate] {
        text.codes.withUnsafeBufferPointer { codes in
            guard codes.count >= 3 else { return }
            for place in 0..<codes.count - 2 {
                let trigram = Trigram(codes[place], codes[place + 1], codes[place + 2])
                let places = index.places(of: trigram)
                if !places.isEmpty { look(codes, at: place, places.prefix(SearchLimits.places)) }
            }
        }
        return found
    }

    private mutating func look(
        _ codes: UnsafeBufferPointer<WordCode>, at place: Int, _ places: Slice<UnsafeBufferPointer<UInt32>>
    ) {
        active.removeAll { $0.documentEnd <= place }
        for stored in places {
            guard active.count < SearchLimits.alignments else { return }
            let source = Int(stored)
            guard index.words[source] == codes[place].bits, index.words[source + 1] == codes[place + 1].bits,
                index.words[source + 2] == codes[place + 2].bits,
                !active.contains(where: { $0.covers(place, source) })
            else { continue }
            read(codes, from: place, source)
        }
    }

    private mutating func read(_ codes: UnsafeBufferPointer<WordCode>, from place: Int, _ sourcePlace: Int) {
        let source = index.source(at: sourcePlace)
        let aligner = Aligner(text: codes, words: index.words, bounds: index.sources[source].words)
        let candidate = Candidate(source: source, runs: aligner.runs(from: place, sourcePlace))
        active.append(candidate)
        if candidate.equalCharacters(codes) >= Winnowing.window { found.append(candidate) }
    }
}

extension IndexSearch.Candidate {
    /// The place after its last word in the document.
    fileprivate var documentEnd: Int { runs[runs.count - 1].documentEnd }

    /// Whether the word at `place` is aligned with `sourcePlace` here.
    fileprivate func covers(_ place: Int, _ sourcePlace: Int) -> Bool {
        guard runs[0].source <= sourcePlace, sourcePlace < runs[runs.count - 1].sourceEnd else {
            return false
        }
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].documentEnd <= place { low = middle + 1 } else { high = middle }
        }
        return low < runs.count && runs[low].document <= place
            && sourcePlace - runs[low].source == place - runs[low].document
    }

    fileprivate func equalCharacters(_ codes: UnsafeBufferPointer<WordCode>) -> Int {
        runs.reduce(0) { sum, run in
            sum + codes[run.document..<run.documentEnd].reduce(0) { $0 + $1.length }
        }
    }
}
