/// Scans that look at eight bytes at a time, so that plain text costs less than a branch a byte.
///
/// They are whole loops, since calls from other modules are not inlined. Measured: two to five times as fast.
package enum ByteScan {
    /// The end of the plain text from `start` on: printable ASCII up to `{`, letters that begin with C3, and single
    /// spaces between such characters. It may stop early, at a place where the text is still plain.
    package static func endOfPlain(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int
    ) -> Int {
        var end = start
        while let block = ByteBlock(bytes, at: end, limit: limit) {
            let count = block.plainCount
            end += count
            // One less than all may be a space at the block's end, after which the next one goes on.
            if count < ByteBlock.size - 1 { break }
        }
        return end
    }

    /// The number of code points in `range`, which holds whole characters of UTF-8.
    package static func codePoints(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var count = range.count
        var index = range.lowerBound
        while let block = ByteBlock(bytes, at: index, limit: range.upperBound) {
            count -= block.continuationCount
            index += ByteBlock.size
        }
        for index in index..<range.upperBound where bytes[index] & 0xC0 == 0x80 { count -= 1 }
        return count
    }

    /// The offset of the first byte below 0x20 in `start..<limit`; `limit` where there is none.
    package static func offsetOfControl(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int
    ) -> Int {
        var index = start
        while let block = ByteBlock(bytes, at: index, limit: limit) {
            if block.controls != 0 { return index + block.controls.trailingZeroBitCount / 8 }
            index += ByteBlock.size
        }
        while index < limit, bytes[index] >= 0x20 { index += 1 }
        return index
    }
}
