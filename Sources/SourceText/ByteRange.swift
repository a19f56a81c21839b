/// A half-open range of byte offsets in a file as it lies on the disk, byte-order mark included.
package struct ByteRange: Hashable, Sendable {
    /// The offset of the first byte.
    package let lowerBound: Int
    /// The offset after the last byte.
    package let upperBound: Int

    /// - Precondition: `0 <= lowerBound <= upperBound`.
    package init(_ lowerBound: Int, _ upperBound: Int) {
        precondition(0 <= lowerBound && lowerBound <= upperBound, "a range ends before it starts")
        self.lowerBound = lowerBound
        self.upperBound = upperBound
    }

    /// The same offsets as a standard range, for slicing.
    package var bounds: Range<Int> { lowerBound..<upperBound }
    /// The number of bytes.
    package var count: Int { upperBound - lowerBound }
    package var isEmpty: Bool { lowerBound == upperBound }
}

extension ByteRange: CustomStringConvertible {
    package var description: String { "\(lowerBound)..<\(upperBound)" }
}
