/// How the bytes of an index are laid out: a header of 64 bytes, then the sections in order, each at a multiple of 8.
///
/// All numbers are little-endian. The header: the magic, the version, 4 bytes of nothing, a checksum over all that
/// follows the header, then the seven counts as 32-bit numbers.
struct IndexLayout: Equatable {
    /// `TSKILDER` in ASCII.
    static let magic: UInt64 = 0x5245_444C_494B_5354
    static let headerSize = 64
    static let recordSize = 48
    static let markSize = 8

    let sources: Int
    /// Codes, with a 0 after each source.
    let words: Int
    let marks: Int
    /// A power of two.
    let buckets: Int
    let postings: Int
    /// 64-bit words of the filter; a power of two.
    let filter: Int
    let strings: Int

    var recordsStart: Int { Self.headerSize }
    var wordsStart: Int { aligned(recordsStart + sources * Self.recordSize) }
    var marksStart: Int { aligned(wordsStart + words * 2) }
    var bucketsStart: Int { aligned(marksStart + marks * Self.markSize) }
    var postingsStart: Int { aligned(bucketsStart + (buckets + 1) * 4) }
    var filterStart: Int { aligned(postingsStart + postings * 4) }
    var stringsStart: Int { filterStart + filter * 8 }
    var end: Int { aligned(stringsStart + strings) }

    var counts: [Int] { [sources, words, marks, buckets, postings, filter, strings] }

    private func aligned(_ offset: Int) -> Int { (offset + 7) & ~7 }

    /// A hash of `bytes`, eight at a time (multiply and rotate as in FxHash); their number is a multiple of 8.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sum: UInt64 = 0
        for offset in stride(from: 0, to: bytes.count & ~7, by: 8) {
            let value = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            sum = (sum << 5 | sum >> 59) ^ value
            sum = sum &* 0x517C_C1B7_2722_0A95
        }
        return sum
    }
}
