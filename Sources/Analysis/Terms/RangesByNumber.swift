import SourceText

/// Places in a text, each under a number: of the term, or the concept, that stands there.
struct RangesByNumber: Sendable {
    /// In order, each once.
    private var numbers: [Int32] = []
    /// By place in `numbers`: where its ranges begin; one more entry.
    private var starts: [Int32] = [0]
    private var ranges: [TextRange] = []
    /// By number, a bit: whether it has ranges. Most that is asked for has none.
    private var present: [UInt64] = []

    static let none = RangesByNumber()

    private init() {}

    /// Where the same range stands under the same number twice, it counts once.
    ///
    /// - Parameters:
    ///   - places: nearly by start; the further from it, the dearer.
    ///   - counts: zero for every number; zero again afterwards.
    init(_ places: [NumberedRange], counts: inout [Int32]) {
        for place in places {
            if counts[Int(place.number)] == 0 { numbers.append(place.number) }
            counts[Int(place.number)] += 1
        }
        numbers.sort()
        present = Array(repeating: 0, count: counts.count / 64 + 1)
        for number in numbers { present[Int(number) >> 6] |= 1 << UInt64(number & 63) }
        // From here on a count is where the next range of its number goes.
        var next: Int32 = 0
        for number in numbers {
            let count = counts[Int(number)]
            counts[Int(number)] = next
            next += count
        }
        ranges = Array(repeating: TextRange(0, 0), count: places.count)
        for place in places {
            ranges[Int(counts[Int(place.number)])] = place.range
            counts[Int(place.number)] += 1
        }
        settle(&counts)
    }

    /// Sorts each number's ranges and leaves out what stands twice.
    private mutating func settle(_ counts: inout [Int32]) {
        starts.reserveCapacity(numbers.count + 1)
        var kept = 0
        var start = 0
        for number in numbers {
            let end = Int(counts[Int(number)])
            counts[Int(number)] = 0
            let first = kept
            for index in start..<end {
                let range = ranges[index]
                var place = kept
                while place > first, range < ranges[place - 1] { place -= 1 }
                if place > first, ranges[place - 1] == range { continue }
                var index = kept
                while index > place {
                    ranges[index] = ranges[index - 1]
                    index -= 1
                }
                ranges[place] = range
                kept += 1
            }
            start = end
            starts.append(Int32(kept))
        }
        ranges.removeLast(ranges.count - kept)
    }

    /// The ranges under a number, by start.
    subscript(number: Int) -> ArraySlice<TextRange> {
        guard number >> 6 < present.count, present[number >> 6] & (1 << UInt64(number & 63)) != 0 else {
            return []
        }
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        guard low < numbers.count, numbers[low] == number else { return [] }
        return ranges[Int(starts[low])..<Int(starts[low + 1])]
    }
}

/// A place in a text under a number.
struct NumberedRange: Sendable {
    let number: Int32
    let range: TextRange
}
