/// Where each byte of a document's text came from, recorded while the text was made.
///
/// A map is a list of segments in text order. A segment is *verbatim* (byte for byte), *replaced* (an entity, a
/// collapsed run of white space: all of it came from all of its source) or *inserted* (nothing in the file
/// stands behind it). A look-up costs a binary search.
///
///     file   l&aelig;ge      text   læge
///     map    0..<1 ← 0..<1 verbatim · 1..<3 ← 1..<8 replaced · 3..<5 ← 8..<10 verbatim
package struct SourceMap: Sendable {
    struct Segment: Sendable {
        var text: Int32
        var source: Int32
        /// The number of source bytes; for a verbatim segment that of text bytes too.
        var sourceCount: Int32
        var isVerbatim: Bool
    }

    var segments: [Segment] = []
    /// The number of text bytes mapped so far.
    package internal(set) var textCount = 0

    package init() {}

    /// Where the source of the last byte mapped so far ends; 0 before the first.
    package var sourceEnd: Int {
        segments.last.map { Int($0.source + $0.sourceCount) } ?? 0
    }

    /// A map of a text that is the file itself from `sourceStart` on.
    package init(verbatim count: Int, from sourceStart: Int = 0) {
        appendVerbatim(count: count, from: sourceStart)
    }

    /// Adds `count` bytes that stand letter by letter at `source`; joins them to the segment before where it can.
    package mutating func appendVerbatim(count: Int, from source: Int) {
        guard count > 0 else { return }
        if let last = segments.last, last.isVerbatim, Int(last.source + last.sourceCount) == source {
            segments[segments.count - 1].sourceCount += Int32(count)
        } else {
            segments.append(
                Segment(
                    text: Int32(textCount), source: Int32(source), sourceCount: Int32(count),
                    isVerbatim: true))
        }
        textCount += count
    }

    /// Adds `count` bytes that as a whole stand for the `sourceCount` bytes at `source`; 0 means inserted there.
    package mutating func appendReplaced(count: Int, from source: Int, sourceCount: Int) {
        guard count > 0 else { return }
        segments.append(
            Segment(
                text: Int32(textCount), source: Int32(source), sourceCount: Int32(sourceCount),
                isVerbatim: false))
        textCount += count
    }

    /// Takes back the last `count` bytes of text, as when a line-end hyphen turns out to be part of a joined word.
    package mutating func removeLast(_ count: Int) {
        textCount -= count
        while let last = segments.last, Int(last.text) >= textCount { segments.removeLast() }
        if let last = segments.last, last.isVerbatim {
            let kept = textCount - Int(last.text)
            if kept < Int(last.sourceCount) { segments[segments.count - 1].sourceCount = Int32(kept) }
        }
    }

    /// The bytes of the file that `range` came from, from the first one's start to the last one's end.
    ///
    /// An empty range gives the empty range where its place is.
    package func source(of range: TextRange) -> ByteRange {
        guard !segments.isEmpty else { return ByteRange(0, 0) }
        let start = sourceBounds(at: range.lowerBound).lowerBound
        guard !range.isEmpty else { return ByteRange(start, start) }
        let end = sourceBounds(at: range.upperBound - 1).upperBound
        return ByteRange(min(start, end), max(start, end))
    }

    /// The source bytes of the one text byte at `offset`.
    private func sourceBounds(at offset: Int) -> Range<Int> {
        let segment = segments[segmentIndex(at: offset)]
        let start = Int(segment.source)
        guard segment.isVerbatim else { return start..<start + Int(segment.sourceCount) }
        let delta = min(offset - Int(segment.text), Int(segment.sourceCount))
        return start + delta..<min(start + delta + 1, start + Int(segment.sourceCount))
    }

    func segmentIndex(at offset: Int) -> Int {
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(segments[middle].text) <= offset { low = middle } else { high = middle }
        }
        return low
    }
}

extension SourceMap {
    /// This map with its source taken as the text of `earlier`: text → decoded text → file becomes text → file.
    ///
    /// Costs a pass over both maps' segments. Used for files that had to be decoded before they were parsed.
    package func composed(with earlier: SourceMap) -> SourceMap {
        var result = SourceMap()
        for (index, segment) in segments.enumerated() {
            let textEnd = index + 1 < segments.count ? Int(segments[index + 1].text) : textCount
            let source = Int(segment.source)
            if segment.isVerbatim {
                result.appendVerbatim(source..<source + Int(segment.sourceCount), of: earlier)
            } else {
                let range = earlier.source(of: TextRange(source, source + Int(segment.sourceCount)))
                result.appendReplaced(
                    count: textEnd - Int(segment.text), from: range.lowerBound,
                    sourceCount: range.count)
            }
        }
        return result
    }

    /// Adds the part `range` of another map's text, segment by segment.
    private mutating func appendVerbatim(_ range: Range<Int>, of earlier: SourceMap) {
        guard !range.isEmpty, !earlier.segments.isEmpty else { return }
        var index = earlier.segmentIndex(at: range.lowerBound)
        var offset = range.lowerBound
        while offset < range.upperBound, index < earlier.segments.count {
            let segment = earlier.segments[index]
            let next =
                index + 1 < earlier.segments.count ? Int(earlier.segments[index + 1].text) : earlier.textCount
            let end = min(next, range.upperBound)
            if segment.isVerbatim {
                appendVerbatim(count: end - offset, from: Int(segment.source) + offset - Int(segment.text))
            } else {
                appendReplaced(
                    count: end - offset, from: Int(segment.source), sourceCount: Int(segment.sourceCount))
            }
            offset = end
            index += 1
        }
    }
}
