/// A half-open range of UTF-8 offsets in the text of a `Document`.
///
/// Distinct from ``ByteRange`` so that the compiler stops a mix-up between the repaired text and the file.
package struct TextRange: Hashable, Sendable {
    private let start: Int32
    private let end: Int32

    /// The offset of the first byte.
    package var lowerBound: Int { Int(start) }
    /// The offset after the last byte.
    package var upperBound: Int { Int(end) }

    /// An end before the start gives the empty range at the start: what stands between two things that overlap is nothing, and no
    /// reason to stop a run.
    ///
    /// - Precondition: `0 <= lowerBound`, and both fit `Int32`.
    package init(_ lowerBound: Int, _ upperBound: Int) {
        precondition(0 <= lowerBound, "a range starts before the text")
        start = Int32(lowerBound)
        end = Int32(max(lowerBound, upperBound))
    }

    package init(_ bounds: Range<Int>) {
        self.init(bounds.lowerBound, bounds.upperBound)
    }

    /// The same offsets as a standard range, for slicing.
    package var bounds: Range<Int> { lowerBound..<upperBound }
    /// The number of bytes.
    package var count: Int { upperBound - lowerBound }
    package var isEmpty: Bool { start == end }

    package func contains(_ offset: Int) -> Bool { lowerBound <= offset && offset < upperBound }

    package func contains(_ other: TextRange) -> Bool {
        start <= other.start && other.end <= end
    }

    package func overlaps(_ other: TextRange) -> Bool {
        start < other.end && other.start < end
    }

    /// The smallest range that holds both.
    package func union(_ other: TextRange) -> TextRange {
        TextRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
    }
}

extension TextRange: Comparable {
    /// By start, then by end.
    package static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

extension TextRange: CustomStringConvertible {
    package var description: String { "\(lowerBound)..<\(upperBound)" }
}
