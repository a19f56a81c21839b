/// Extends a seed in both directions, over gaps of a few words, as far as document and source go on together.
struct Aligner {
    /// The most words that either side may have between two runs.
    static let widestGap = 4

    let text: UnsafeBufferPointer<WordCode>
    let words: UnsafeBufferPointer<UInt16>
    /// The words of the source that is aligned.
    let bounds: Range<Int>

    /// The runs around a place where three words are equal, in order.
    func runs(from document: Int, _ source: Int) -> [Alignment.Run] {
        var backward: [Alignment.Run] = []
        var first = run(before: document, source)
        let middle = run(after: document, source)
        var runs = [
            Alignment.Run(document: first.document, source: first.source, count: first.count + middle.count)
        ]
        while let anchor = anchor(before: first.document, first.source) {
            first = run(before: anchor.document, anchor.source)
            backward.append(first)
        }
        var last = runs[0]
        while let anchor = anchor(after: last.documentEnd, last.sourceEnd) {
            last = run(after: anchor.document, anchor.source)
            runs.append(last)
        }
        return backward.reversed() + runs
    }

    @inline(__always)
    private func isEqual(_ document: Int, _ source: Int) -> Bool {
        document >= 0 && document < text.count && bounds.contains(source)
            && text[document].bits == words[source]
    }

    private func run(after document: Int, _ source: Int) -> Alignment.Run {
        var count = 0
        while isEqual(document + count, source + count) { count += 1 }
        return Alignment.Run(document: document, source: source, count: count)
    }

    private func run(before document: Int, _ source: Int) -> Alignment.Run {
        var count = 0
        while isEqual(document - count - 1, source - count - 1) { count += 1 }
        return Alignment.Run(document: document - count, source: source - count, count: count)
    }

    /// Where both texts meet again after a run that ends before these words; the smallest gap, the most even first.
    private func anchor(after document: Int, _ source: Int) -> (document: Int, source: Int)? {
        for (documentGap, sourceGap) in Self.gaps {
            let place = (document + documentGap, source + sourceGap)
            var count = 0
            while count < 3, isEqual(place.0 + count, place.1 + count) { count += 1 }
            if isAnchor(count, documentGap, sourceGap, lone: place.0) { return place }
        }
        return nil
    }

    /// The same towards the beginning: the place after the last equal word.
    private func anchor(before document: Int, _ source: Int) -> (document: Int, source: Int)? {
        for (documentGap, sourceGap) in Self.gaps {
            let place = (document - documentGap, source - sourceGap)
            var count = 0
            while count < 3, isEqual(place.0 - count - 1, place.1 - count - 1) { count += 1 }
            if isAnchor(count, documentGap, sourceGap, lone: place.0 - 1) { return place }
        }
        return nil
    }

    /// Whether `count` equal words are enough to bridge a gap: three, two after one changed word, or one long word.
    private func isAnchor(_ count: Int, _ documentGap: Int, _ sourceGap: Int, lone: Int) -> Bool {
        if count >= 3 { return true }
        guard documentGap <= 1, sourceGap <= 1 else { return false }
        return count == 2 || (count == 1 && documentGap == sourceGap && text[lone].length >= 5)
    }

    /// Every pair of gap widths but none at all, by sum, then by difference.
    private static let gaps: [(Int, Int)] = {
        let widths = 0...widestGap
        let pairs = widths.flatMap { document in widths.map { (document, $0) } }.dropFirst()
        return pairs.sorted { left, right in
            (left.0 + left.1, abs(left.0 - left.1), left.0) < (
                right.0 + right.1, abs(right.0 - right.1), right.0
            )
        }
    }()
}
