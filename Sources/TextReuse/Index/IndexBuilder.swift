/// Lays source texts out as an index. The same texts give the same bytes, in whatever order they come.
struct IndexBuilder {
    private let drafts: [SourceDraft]
    private var codes: [WordCode] = []

    /// Of two drafts with the same id the later is kept.
    init(_ drafts: [SourceDraft]) {
        var byID: [String: SourceDraft] = [:]
        for draft in drafts { byID[draft.record.id] = draft }
        self.drafts = byID.values.sorted { $0.record.id.utf8.lexicographicallyPrecedes($1.record.id.utf8) }
        for draft in self.drafts { codes += draft.codes + [.none] }
    }

    func bytes() throws(SourceIndexError) -> [UInt8] {
        guard codes.count < Int(Int32.max) else { throw .tooLarge }
        let places = keptPlaces()
        let buckets = Self.powerOfTwo(atLeast: places.count)
        let filter = Self.powerOfTwo(atLeast: places.count / 8)
        let records = recordSection()
        let layout = IndexLayout(
            sources: drafts.count, words: codes.count, marks: drafts.reduce(0) { $0 + $1.marks.count },
            buckets: buckets, postings: places.count, filter: filter, strings: records.strings.count)
        var bytes = [UInt8](repeating: 0, count: layout.end)
        bytes.withUnsafeMutableBytes { bytes in
            write(records.numbers, to: bytes, at: layout.recordsStart)
            write(codes.map(\.bits), to: bytes, at: layout.wordsStart)
            write(markSection(), to: bytes, at: layout.marksStart)
            let table = table(of: places, buckets: buckets, filter: filter)
            write(table.starts, to: bytes, at: layout.bucketsStart)
            write(table.postings, to: bytes, at: layout.postingsStart)
            write(table.filter, to: bytes, at: layout.filterStart)
            bytes[layout.stringsStart..<layout.stringsStart + records.strings.count].copyBytes(
                from: records.strings)
            writeHeader(layout, to: bytes)
        }
        return bytes
    }

    /// The trigrams that are kept, by place over the whole index.
    private func keptPlaces() -> [Int] {
        var counts: [UInt64: UInt32] = [:]
        for place in codes.indices.dropLast(2) { counts[trigram(place).key, default: 0] += 1 }
        var places: [Int] = []
        var start = 0
        for draft in drafts {
            let end = start + draft.codes.count
            places += Winnowing.places(in: codes[start..<end]) { place in
                let trigram = trigram(place)
                return UInt64(counts[trigram.key] ?? 0) << 32 | trigram.hash >> 32
            }
            start = end + 1
        }
        return places
    }

    private func trigram(_ place: Int) -> Trigram {
        Trigram(codes[place], codes[place + 1], codes[place + 2])
    }

    private func table(
        of places: [Int], buckets: Int, filter size: Int
    ) -> (starts: [UInt32], postings: [UInt32], filter: [UInt64]) {
        var starts = [UInt32](repeating: 0, count: buckets + 1)
        var filter = [UInt64](repeating: 0, count: size)
        for place in places {
            let hash = trigram(place).hash
            starts[Int(truncatingIfNeeded: hash) & (buckets - 1) + 1] += 1
            let bit = hash >> 40
            filter[Int(bit >> 6) & (size - 1)] |= 1 << (bit & 63)
        }
        for bucket in 1...buckets { starts[bucket] += starts[bucket - 1] }
        var next = starts
        var postings = [UInt32](repeating: 0, count: places.count)
        for place in places {
            let bucket = Int(truncatingIfNeeded: trigram(place).hash) & (buckets - 1)
            postings[Int(next[bucket])] = UInt32(place)
            next[bucket] += 1
        }
        return (starts, postings, filter)
    }

    private func recordSection() -> (numbers: [UInt32], strings: [UInt8]) {
        var numbers: [UInt32] = []
        var strings: [UInt8] = []
        for draft in drafts {
            let record = draft.record
            for text in [record.id, record.title, record.link ?? ""] {
                numbers += [UInt32(strings.count), UInt32(text.utf8.count)]
                strings += text.utf8
            }
            numbers += [UInt32(record.date?.packed ?? 0), record.status.rawValue]
            numbers += [UInt32(draft.codes.count), UInt32(draft.marks.count), 0, 0]
        }
        return (numbers, strings)
    }

    private func markSection() -> [UInt32] {
        drafts.flatMap { draft in draft.marks.flatMap { [UInt32($0.word), $0.place.packed] } }
    }

    private func writeHeader(_ layout: IndexLayout, to bytes: UnsafeMutableRawBufferPointer) {
        let content = UnsafeRawBufferPointer(
            rebasing: UnsafeRawBufferPointer(bytes)[IndexLayout.headerSize...])
        write([IndexLayout.magic], to: bytes, at: 0)
        write([UInt32(SourceIndex.version), 0], to: bytes, at: 8)
        write([IndexLayout.checksum(content)], to: bytes, at: 16)
        write(layout.counts.map(UInt32.init), to: bytes, at: 24)
    }

    private func write<Number: FixedWidthInteger>(
        _ numbers: [Number], to bytes: UnsafeMutableRawBufferPointer, at offset: Int
    ) {
        numbers.withUnsafeBytes { bytes[offset..<offset + $0.count].copyBytes(from: $0) }
    }

    private static func powerOfTwo(atLeast count: Int) -> Int {
        var power = 8
        while power < count { power *= 2 }
        return power
    }
}
