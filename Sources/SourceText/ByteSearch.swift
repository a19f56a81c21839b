/// Finds the next of a few bytes in a text.
package struct ByteSearch {
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    /// A search for four bytes, of which some may be the same.
    package init(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) {
        self.first = UInt64(first) &* ByteBlock.ones
        self.second = UInt64(second) &* ByteBlock.ones
        self.third = UInt64(third) &* ByteBlock.ones
        self.fourth = UInt64(fourth) &* ByteBlock.ones
    }

    /// The offset of the first of the bytes in `start..<limit`; `limit` where there is none.
    package func offset(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int {
        var index = start
        while let block = ByteBlock(bytes, at: index, limit: limit) {
            let found = marks(block.word)
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += ByteBlock.size
        }
        while index < limit {
            if marks(UInt64(bytes[index]) &* ByteBlock.ones) != 0 { return index }
            index += 1
        }
        return limit
    }

    /// The top bit of every byte of `word` that is one of the four; bits above the lowest one set may be wrong.
    @inline(__always)
    private func marks(_ word: UInt64) -> UInt64 {
        func zeros(_ word: UInt64) -> UInt64 { (word &- ByteBlock.ones) & ~word }
        return (zeros(word ^ first) | zeros(word ^ second) | zeros(word ^ third) | zeros(word ^ fourth))
            & ByteBlock.highBits
    }
}
