/// Eight bytes of a text looked at together.
struct ByteBlock {
    /// How many bytes a block holds.
    static let size = 8

    static let highBits: UInt64 = 0x8080_8080_8080_8080
    static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The first byte in the lowest eight bits.
    let word: UInt64

    /// The bytes from `index` on; nil where fewer than eight stand before `limit`, which is at most `bytes.count`.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) {
        guard index >= 0, index + Self.size <= limit, limit <= bytes.count else { return nil }
        word = UInt64(
            littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// How many bytes from the first on are plain: printable ASCII up to `{`, letters that begin with C3, and single
    /// spaces with such a character after them. A block with none of them gives 0; the last one is never a space.
    @inline(__always)
    var plainCount: Int {
        let low = word & Self.lowBits
        let fromBar = (low &+ 0x04 &* Self.ones) & ~word
        let leads = word & (word << 1) & ~zeros(word ^ 0xC3 &* Self.ones)
        let spaces = zeros(word ^ 0x20 &* Self.ones)
        let stops = (controls | fromBar | leads | spaces & (spaces >> 8)) & Self.highBits
        let count = stops == 0 ? Self.size : stops.trailingZeroBitCount / 8
        guard count > 0 else { return 0 }
        return count - Int(spaces >> UInt64(count * 8 - 1) & 1)
    }

    /// How many of the bytes go on a character of UTF-8 that began before them.
    @inline(__always)
    var continuationCount: Int {
        let marks = (word & ~(word << 1) & Self.highBits) >> 7
        return Int((marks &* Self.ones) >> 56)
    }

    /// The top bit of every byte below 0x20.
    @inline(__always)
    var controls: UInt64 { ~(((word & Self.lowBits) &+ 0x60 &* Self.ones) | word) & Self.highBits }

    /// The top bit of every byte that is 0 in `word`.
    @inline(__always)
    func zeros(_ word: UInt64) -> UInt64 {
        ~(((word & Self.lowBits) &+ Self.lowBits) | word | Self.lowBits)
    }
}
