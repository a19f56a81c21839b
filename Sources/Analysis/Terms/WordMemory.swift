/// Which patterns each word is that was met so far: the same words come again in every document.
///
/// One scan at a time uses it.
final class WordMemory: @unchecked Sendable {
    private struct Entry {
        var hash: UInt64 = 0
        var start: Int32 = 0
        var length: Int32 = -1
        var list: Int32 = 0
    }

    let stemmer = Stemmer()
    private var entries: [Entry]
    private var count = 0
    private var letters: [UInt8] = []
    /// Where each list begins in `numbers`; list 0 is empty.
    private var starts: [Int32] = [0, 0]
    private var numbers: [Int32] = []
    /// By list: the bits of its patterns, as ``PhraseTree/bit(_:)`` gives them.
    private var masks: [UInt64] = [0]

    /// Beyond this many words it begins anew, so that a text without end does not fill the memory.
    private static let capacity = 1 << 15
    /// In bytes: a longer word is looked up each time, and is nearly always none.
    private static let longestWord = 64

    /// For ``RangesByNumber`` to count in.
    var counts: [Int32]

    /// - Parameter numbers: how many terms or concepts there are.
    init(numbers: Int) {
        entries = Array(repeating: Entry(), count: Self.capacity * 2)
        counts = Array(repeating: 0, count: numbers)
    }

    /// Forgets everything where it has grown full; lists handed out before are void then.
    func makeRoom() {
        guard count > Self.capacity * 3 / 4 || numbers.count > Self.capacity * 16 else { return }
        entries = Array(repeating: Entry(), count: Self.capacity * 2)
        count = 0
        letters = []
        starts = [0, 0]
        numbers = []
        masks = [0]
    }

    /// The patterns' numbers in a list.
    func numbers(in list: Int32) -> Range<Int> {
        Int(starts[Int(list)])..<Int(starts[Int(list) + 1])
    }

    func number(at index: Int) -> Int32 { numbers[index] }

    func mask(of list: Int32) -> UInt64 { masks[Int(list)] }

    func holds(_ number: Int32, in list: Int32) -> Bool {
        numbers(in: list).contains { numbers[$0] == number }
    }

    /// The list of the patterns that the word in `range` is.
    func list(of range: Range<Int>, hash: UInt64, in text: [UInt8], _ patterns: WordPatterns) -> Int32 {
        let isKept = range.count <= Self.longestWord && count < Self.capacity
        var index = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (entries.count - 1)
        while isKept, entries[index].length >= 0 {
            if entries[index].hash == hash, isSame(entries[index], range, text) { return entries[index].list }
            index = (index + 1) & (entries.count - 1)
        }
        let list = add(patterns.numbers(of: text[range], folded: Letters.folded(text[range]), stemmer))
        guard isKept else { return list }
        entries[index] = Entry(
            hash: hash, start: Int32(letters.count), length: Int32(range.count), list: list)
        letters += text[range]
        count += 1
        return list
    }

    private func add(_ found: [Int32]) -> Int32 {
        guard !found.isEmpty else { return 0 }
        numbers += found
        starts.append(Int32(numbers.count))
        masks.append(found.reduce(0) { $0 | PhraseTree.bit($1) })
        return Int32(starts.count - 2)
    }

    private func isSame(_ entry: Entry, _ range: Range<Int>, _ text: [UInt8]) -> Bool {
        guard Int(entry.length) == range.count else { return false }
        let start = Int(entry.start)
        for offset in 0..<range.count where letters[start + offset] != text[range.lowerBound + offset] {
            return false
        }
        return true
    }
}
