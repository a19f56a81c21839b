import SourceText

/// Words and phrases that are looked for at the beginning of every word of a text.
///
/// The first three letters of a word decide whether it can begin a phrase, so that nearly every word costs one look-up.
struct PhraseTable: Sendable {
    /// A phrase where it stands. Several phrases may read the same.
    struct Hit: Hashable, Sendable {
        /// The places of the phrases in the list the table was made from.
        let phrases: [Int]
        let range: TextRange
    }

    private struct Phrase {
        let words: [[UInt8]]
        /// Whether the last word may go on.
        let isOpen: Bool
    }

    private let phrases: [Phrase]
    private let buckets: [[Int]]

    private static let size = 1024

    /// - Parameter phrases: in lower case; a `*` at the end lets the last word go on.
    init(_ phrases: [String]) {
        self.phrases = phrases.map { phrase in
            let isOpen = phrase.hasSuffix("*")
            let words = (isOpen ? phrase.dropLast() : phrase[...]).split(separator: " ")
            return Phrase(words: words.map { Array($0.utf8) }, isOpen: isOpen)
        }
        var buckets = [[Int]](repeating: [], count: Self.size)
        for (index, phrase) in self.phrases.enumerated() {
            guard let first = phrase.words.first else { continue }
            // A phrase that may go on is found by what it begins with, so it needs three letters of its own.
            let padded = first + [0x20, 0x20]
            buckets[Self.key(padded, 0)].append(index)
        }
        self.buckets = buckets
    }

    /// Every phrase in `range`, the longest at each place; none overlaps another.
    func hits(in text: borrowing [UInt8], _ range: TextRange) -> [Hit] {
        var hits: [Hit] = []
        var index = range.lowerBound
        var isInWord = false
        while index < range.upperBound {
            let isWord = Self.isWordByte(text[index])
            defer { index += 1 }
            guard isWord != isInWord else { continue }
            isInWord = isWord
            guard isWord, !buckets[Self.key(text, index)].isEmpty,
                let hit = longest(in: text, at: index, limit: range.upperBound)
            else { continue }
            hits.append(hit)
            isInWord = Self.isWordByte(text[hit.range.upperBound - 1])
            index = hit.range.upperBound - 1
        }
        return hits
    }

    /// The longest phrase that begins at `index`.
    func longest(in text: borrowing [UInt8], at index: Int, limit: Int) -> Hit? {
        guard index < limit else { return nil }
        var end = index
        var found: [Int] = []
        for candidate in buckets[Self.key(text, index)] {
            guard let stop = self.end(of: phrases[candidate], in: text, at: index, limit), stop >= end else {
                continue
            }
            if stop > end { found = [] }
            end = stop
            found.append(candidate)
        }
        return found.isEmpty ? nil : Hit(phrases: found, range: TextRange(index, end))
    }

    private func end(of phrase: Phrase, in text: borrowing [UInt8], at start: Int, _ limit: Int) -> Int? {
        var index = start
        for (number, word) in phrase.words.enumerated() {
            if number > 0 {
                let gap = index
                while index < limit, Letters.isSpace(text[index]) { index += 1 }
                guard index > gap else { return nil }
            }
            var previous: UInt8 = 0
            for byte in word {
                guard index < limit, Letters.fold(text[index], after: previous) == byte else { return nil }
                previous = text[index]
                index += 1
            }
        }
        if phrase.isOpen { return Letters.wordEnd(text, at: index, limit: limit) }
        let isWhole =
            index >= limit || !Self.isWordByte(text[index - 1])
            || !Letters.startsWordCharacter(text, at: index)
        return isWhole ? index : nil
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || Letters.isASCIILetter(byte) || Letters.isDigit(byte)
    }

    /// The bucket of a word by its first three bytes in lower case; what follows a shorter word does not count.
    private static func key(_ text: borrowing [UInt8], _ start: Int) -> Int {
        var hash = 0
        var previous: UInt8 = 0
        for offset in 0..<3 {
            let index = start + offset
            guard index < text.count, isWordByte(text[index]) else { break }
            hash = hash &* 31 &+ Int(Letters.fold(text[index], after: previous))
            previous = text[index]
        }
        return hash & (size - 1)
    }
}
