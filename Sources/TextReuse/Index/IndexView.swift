import Vocabulary

/// Reads numbers and strings out of an index's bytes, which its layout says are there.
struct IndexView {
    let bytes: UnsafeRawBufferPointer

    /// The numbers from `offset`, a multiple of 8, on. Big-endian machines are not supported.
    func array<Number>(_ offset: Int, _ count: Int) -> UnsafeBufferPointer<Number> {
        UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count * MemoryLayout<Number>.stride])
            .assumingMemoryBound(to: Number.self)
    }

    func number(_ offset: Int) -> Int {
        Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension IndexLayout {
    /// Reads and checks the header of `bytes`, and that the rest is what was written.
    init(reading bytes: UnsafeRawBufferPointer) throws(SourceIndexError) {
        let view = IndexView(bytes: bytes)
        guard bytes.count >= Self.headerSize,
            UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)) == Self.magic
        else { throw .notAnIndex }
        guard view.number(8) == SourceIndex.version else { throw .otherVersion(view.number(8)) }
        let counts = (0..<7).map { view.number(24 + $0 * 4) }
        self.init(
            sources: counts[0], words: counts[1], marks: counts[2], buckets: counts[3], postings: counts[4],
            filter: counts[5], strings: counts[6])
        guard bytes.count == end else { throw .wrongLength(expected: end, found: bytes.count) }
        let written = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
        let content = UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize...])
        guard Self.checksum(content) == written else { throw .checksumMismatch }
        guard buckets > 0, buckets & (buckets - 1) == 0, filter > 0, filter & (filter - 1) == 0 else {
            throw .brokenReference
        }
    }
}

extension IndexedSource {
    /// Every source of an index, each reference of its record checked.
    static func all(in view: IndexView, _ layout: IndexLayout) throws(SourceIndexError) -> [IndexedSource] {
        var sources: [IndexedSource] = []
        var nextWord = 0
        var nextMark = 0
        for index in 0..<layout.sources {
            let record = try StoredRecord(view, layout.recordsStart + index * IndexLayout.recordSize)
            guard record.words <= layout.words - nextWord - 1, record.marks <= layout.marks - nextMark,
                record.strings.allSatisfy({ $0.upperBound <= layout.strings })
            else { throw .brokenReference }
            let marks = (nextMark..<nextMark + record.marks).map { mark in
                let offset = layout.marksStart + mark * IndexLayout.markSize
                return PlaceMark(
                    word: view.number(offset), place: SourcePlace(packed: UInt32(view.number(offset + 4))))
            }
            let texts = record.strings.map { range in
                view.string(layout.stringsStart + range.lowerBound..<layout.stringsStart + range.upperBound)
            }
            sources.append(
                IndexedSource(
                    record: SourceRecord(
                        id: texts[0], title: texts[1],
                        date: record.day == 0 ? nil : CalendarDay(packed: record.day),
                        link: texts[2].isEmpty ? nil : texts[2], status: record.status),
                    words: nextWord..<nextWord + record.words, marks: marks))
            nextWord += record.words + 1
            nextMark += record.marks
        }
        return sources
    }

    /// A record's twelve numbers: three strings by offset and length, day, status, words, marks, two of nothing.
    private struct StoredRecord {
        let strings: [Range<Int>]
        let day: Int
        let status: SourceStatus
        let words: Int
        let marks: Int

        init(_ view: IndexView, _ offset: Int) throws(SourceIndexError) {
            strings = (0..<3).map { index in
                let start = view.number(offset + index * 8)
                return start..<start + view.number(offset + index * 8 + 4)
            }
            day = view.number(offset + 24)
            guard let status = SourceStatus(rawValue: UInt32(view.number(offset + 28))) else {
                throw .brokenReference
            }
            self.status = status
            words = view.number(offset + 32)
            marks = view.number(offset + 36)
        }
    }
}

extension CalendarDay {
    /// Twenty bits a day fits in: year, month and day.
    var packed: Int { year * 512 + month * 32 + day }

    init?(packed: Int) { self.init(year: packed / 512, month: packed / 32 % 16, day: packed % 32) }
}
