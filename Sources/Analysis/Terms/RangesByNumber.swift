import SourceText

/// Places in a text, each under a number: of the term, or the concept, that stands there.
struct RangesByNumber: Sendable {
    /// By number, then by start, then by end.
    private var numbers: [Int32] = []
    private var ranges: [TextRange] = []

    /// Where the same range stands under the same number twice, it counts once.
    init(_ places: [NumberedRange]) {
        numbers.reserveCapacity(places.count)
        ranges.reserveCapacity(places.count)
        for place in places.sorted() where numbers.last != place.number || ranges.last != place.range {
            numbers.append(place.number)
            ranges.append(place.range)
        }
    }

    /// The ranges under a number, by start.
    subscript(number: Int) -> ArraySlice<TextRange> {
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < numbers.count, numbers[end] == number { end += 1 }
        return ranges[low..<end]
    }
}

/// A place in a text under a number.
struct NumberedRange: Comparable, Sendable {
    let number: Int32
    let range: TextRange

    static func < (left: NumberedRange, right: NumberedRange) -> Bool {
        left.number != right.number ? left.number < right.number : left.range < right.range
    }
}
