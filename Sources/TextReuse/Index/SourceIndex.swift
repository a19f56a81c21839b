/// Fingerprints of source texts: for every text the codes of its words in order, and for chosen trigrams where they stand.
///
/// Opened where it lies: the bytes are checked, none is copied. The texts themselves are not in it (see ``WordCode``).
package struct SourceIndex: @unchecked Sendable {
    /// The version of the format and of the rules by which words are read.
    package static let version = 1

    let storage: IndexStorage
    let layout: IndexLayout
    // Views into `storage`, which never changes and lives as long as this value: hence the unchecked conformance.
    let words: UnsafeBufferPointer<UInt16>
    private let buckets: UnsafeBufferPointer<UInt32>
    private let postings: UnsafeBufferPointer<UInt32>
    private let filter: UnsafeBufferPointer<UInt64>
    /// The sources, by id.
    package let sources: [IndexedSource]

    /// Opens an index; costs one pass over its bytes, about a millisecond for 3 MB.
    package init(_ storage: IndexStorage) throws(SourceIndexError) {
        let layout = try IndexLayout(reading: storage.bytes)
        self.storage = storage
        self.layout = layout
        let view = IndexView(bytes: storage.bytes)
        words = view.array(layout.wordsStart, layout.words)
        buckets = view.array(layout.bucketsStart, layout.buckets + 1)
        postings = view.array(layout.postingsStart, layout.postings)
        filter = view.array(layout.filterStart, layout.filter)
        sources = try IndexedSource.all(in: view, layout)
        let wordCount = layout.words
        guard postings.allSatisfy({ Int($0) + 3 <= wordCount }) else { throw .brokenReference }
        var previous: UInt32 = 0
        for bucket in buckets {
            guard bucket >= previous, bucket <= layout.postings else { throw .brokenReference }
            previous = bucket
        }
    }

    /// Makes an index of `drafts`; of two with the same id the later is kept. Costs a sort of all their trigrams.
    package init(_ drafts: [SourceDraft]) throws(SourceIndexError) {
        try self.init(IndexStorage(IndexBuilder(drafts).bytes()))
    }

    /// The bytes to write to a file.
    package var bytes: [UInt8] { Array(storage.bytes) }

    /// The source that the word at `place` belongs to, by its place in ``sources``.
    func source(at place: Int) -> Int {
        var low = 0
        var high = sources.count
        while low < high {
            let middle = (low + high) / 2
            if sources[middle].words.upperBound <= place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The places whose trigram this may be, ascending; false ones are rare.
    @inline(__always)
    func places(of trigram: Trigram) -> Slice<UnsafeBufferPointer<UInt32>> {
        let hash = trigram.hash
        let bit = hash >> 40
        guard filter[Int(bit >> 6) & (filter.count - 1)] & (1 << (bit & 63)) != 0 else {
            return postings[0..<0]
        }
        let bucket = Int(truncatingIfNeeded: hash) & (layout.buckets - 1)
        return postings[Int(buckets[bucket])..<Int(buckets[bucket + 1])]
    }

    /// The sources as they went in, so that others can be added to them.
    package var drafts: [SourceDraft] {
        sources.map { source in
            SourceDraft(
                record: source.record, codes: source.words.map { WordCode(bits: words[$0]) },
                marks: source.marks)
        }
    }
}

/// A source as an index has it.
package struct IndexedSource: Sendable {
    package let record: SourceRecord
    /// Its words, counted over the whole index.
    package let words: Range<Int>
    /// Where its parts begin, counted from its first word.
    let marks: [PlaceMark]

    /// The part of the text that `word` stands in, counted over the whole index; nil before the first mark.
    package func place(ofWord word: Int) -> SourcePlace? {
        let local = word - words.lowerBound
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].word <= local { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? marks[low - 1].place : nil
    }
}
