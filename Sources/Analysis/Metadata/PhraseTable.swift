import SourceText

/// Words and phrases that are looked for at the beginning of every word of a text, in one trie.
///
/// Nearly every word leaves the trie after a letter or two, so a scan costs little more than the walk over the text.
struct PhraseTable: Sendable {
    /// A phrase where it stands.
    struct Hit: Hashable, Sendable {
        /// The place in `groups` of the phrases that read so.
        let group: Int
        let range: TextRange
    }

    /// By group: the places of the phrases in the list the table was made from.
    let groups: [[Int]]
    /// From byte to column of the table, whatever its case; column 0 is every byte no phrase holds.
    private let columns: [UInt8]
    private let width: Int
    /// The next state for each state and column; 0 leaves the trie.
    private let transitions: [UInt16]
    /// By state: the group that ends there, and whether its last word may go on; -1 where none does.
    private let endings: [Int32]
    private let isOpen: [Bool]

    /// - Parameter phrases: in lower case; a `*` at the end lets the last word go on. At most 65,000 letters in all.
    init(_ phrases: [String]) {
        let patterns = phrases.map { Array(($0.hasSuffix("*") ? $0.dropLast() : $0[...]).utf8) }
        var columns = [UInt8](repeating: 0, count: 256)
        var width = 1
        for byte in Set(patterns.joined()).sorted() {
            columns[Int(byte)] = UInt8(truncatingIfNeeded: width)
            width += 1
        }
        var transitions = [UInt16](repeating: 0, count: width)
        var endings: [Int32] = [-1]
        var isOpen = [false]
        var groups: [[Int]] = []
        for (index, pattern) in patterns.enumerated() where !pattern.isEmpty {
            var state = 0
            for byte in pattern {
                let place = state * width + Int(columns[Int(byte)])
                if transitions[place] == 0 {
                    transitions[place] = UInt16(endings.count)
                    transitions.append(contentsOf: repeatElement(0, count: width))
                    endings.append(-1)
                    isOpen.append(false)
                }
                state = Int(transitions[place])
            }
            if endings[state] < 0 {
                endings[state] = Int32(groups.count)
                groups.append([])
            }
            groups[Int(endings[state])].append(index)
            if phrases[index].hasSuffix("*") { isOpen[state] = true }
        }
        self.columns = Self.withoutCase(columns)
        self.width = width
        self.transitions = transitions
        self.endings = endings
        self.isOpen = isOpen
        self.groups = groups
    }

    /// Every phrase in `range`, the longest at each place; none overlaps another.
    func hits(in text: borrowing [UInt8], _ range: TextRange) -> [Hit] {
        var hits: [Hit] = []
        var index = range.lowerBound
        while let start = candidate(in: text, from: index, to: range.upperBound) {
            if let hit = longest(in: text, at: start, limit: range.upperBound) {
                hits.append(hit)
                index = hit.range.upperBound
            } else {
                index = start + 1
            }
        }
        return hits
    }

    /// The longest phrase that begins at `index`.
    func longest(in text: borrowing [UInt8], at index: Int, limit: Int) -> Hit? {
        var state = 0
        var position = index
        var found: Hit?
        while position < limit {
            let byte = text[position]
            state = Int(transitions[state * width + Int(columns[Int(byte)])])
            guard state > 0 else { break }
            position += 1
            // A line that goes on from the one above may be indented.
            while byte == 0x0A, position < limit, text[position] == 0x20 { position += 1 }
            guard endings[state] >= 0 else { continue }
            let isWhole =
                position >= limit || !Self.isWordByte(text[position - 1])
                || !Letters.startsWordCharacter(text, at: position)
            guard isWhole || isOpen[state] else { continue }
            let end = isOpen[state] ? Letters.wordEnd(text, at: position, limit: limit) : position
            found = Hit(group: Int(endings[state]), range: TextRange(index, end))
        }
        return found
    }

    /// The first word from `start` on with whose letters a phrase ends; a word that `start` stands in does not count.
    private func candidate(in text: borrowing [UInt8], from start: Int, to end: Int) -> Int? {
        guard start < end else { return nil }
        return text.withUnsafeBufferPointer { text in
            columns.withUnsafeBufferPointer { columns in
                transitions.withUnsafeBufferPointer { transitions in
                    endings.withUnsafeBufferPointer { endings in
                        var index = start
                        if index > 0, Self.isWordByte(text[index - 1]) {
                            index = Self.wordEnd(text, index, end)
                        }
                        while index < end {
                            if Self.isWordByte(text[index]) {
                                var state = 0
                                var position = index
                                while position < end {
                                    state = Int(
                                        transitions[state * width + Int(columns[Int(text[position])])])
                                    if state == 0 { break }
                                    if endings[state] >= 0 { return index }
                                    position += 1
                                }
                                index = Self.wordEnd(text, index, end)
                            }
                            index += 1
                        }
                        return nil
                    }
                }
            }
        }
    }

    private static func wordEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, isWordByte(text[index]) { index += 1 }
        return index
    }

    /// The columns with those of capitals made those of their small letters, and of a line end that of a space.
    private static func withoutCase(_ columns: [UInt8]) -> [UInt8] {
        var columns = columns
        for byte in 0x41...0x5A { columns[byte] = columns[byte | 0x20] }
        // The second bytes of Æ, Ø, Å and their like; the first tells them from other letters.
        for byte in 0x80...0x9E where byte != 0x97 && columns[byte] == 0 {
            columns[byte] = columns[byte + 0x20]
        }
        columns[0x0A] = columns[0x20]
        return columns
    }

    @inline(__always)
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || Letters.isASCIILetter(byte) || Letters.isDigit(byte)
    }
}
