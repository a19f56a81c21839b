/// Which words of a document are taken.
struct WordSet {
    private var isTaken: [Bool]

    init(count: Int) { isTaken = [Bool](repeating: false, count: count) }

    mutating func insert(_ words: Range<Int>) {
        for word in words { isTaken[word] = true }
    }

    /// How many words are taken.
    var takenCount: Int { isTaken.count(where: \.self) }

    func contains(_ word: Int) -> Bool { isTaken[word] }

    /// The longest stretch of `words` of which none is taken.
    func longestFree(in words: Range<Int>) -> Range<Int> {
        var best = words.lowerBound..<words.lowerBound
        var start = words.lowerBound
        for word in words {
            if isTaken[word] { start = word + 1 }
            if word + 1 - start > best.count { best = start..<word + 1 }
        }
        return best
    }
}
