/// The word, or part of one, that stands at the end or at the start of a line.
///
/// Letters are A–Z and those of two bytes in UTF-8; a hyphen ends a word, so that of `non-farma` it is `farma`.
/// It points into the text it was found in and must not outlive it.
struct WordEdge {
    /// What stands before a word at a line's end.
    enum Neighbour {
        case digit
        case other
    }

    /// In bytes; a longer word is cut to this, which bounds the time a hostile line costs.
    static let longestWord = 80

    /// Its bytes; empty where no letter stands at the edge.
    let word: UnsafeBufferPointer<UInt8>
    /// What stands beside it, away from the line end.
    let follows: Neighbour
    /// Whether it is a part of an address: `www.sundhed.dk/…`, `navn@sted.dk`.
    let isInAddress: Bool
    /// Whether a digit stands at the edge itself.
    let startsWithDigit: Bool

    var isEmpty: Bool { word.isEmpty }

    /// The word that ends at `end`.
    init(endOf bytes: UnsafeBufferPointer<UInt8>, before end: Int) {
        var start = end
        let limit = max(0, end - WordEdge.longestWord)
        while start > limit {
            if WordEdge.isLetter(bytes[start - 1]) {
                start -= 1
            } else if start - limit >= 2, WordEdge.isLetterPair(bytes[start - 2], bytes[start - 1]) {
                start -= 2
            } else {
                break
            }
        }
        let before = start > 0 ? bytes[start - 1] : 0
        word = UnsafeBufferPointer(rebasing: bytes[start..<end])
        follows = (0x30...0x39).contains(before) ? .digit : .other
        isInAddress = WordEdge.isAddressMark(before) || before == 0x2E
        startsWithDigit = false
    }

    /// The word that starts at `start`.
    init(startOf bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        var end = start
        let limit = min(bytes.count, start + WordEdge.longestWord)
        while end < limit {
            if WordEdge.isLetter(bytes[end]) {
                end += 1
            } else if end + 1 < limit, WordEdge.isLetterPair(bytes[end], bytes[end + 1]) {
                end += 2
            } else {
                break
            }
        }
        let after = end < bytes.count ? bytes[end] : 0
        let second = end + 1 < bytes.count ? bytes[end + 1] : 0
        word = UnsafeBufferPointer(rebasing: bytes[start..<end])
        follows = .other
        isInAddress = WordEdge.isAddressMark(after) || after == 0x2E && WordEdge.isLetter(second)
        startsWithDigit = start < bytes.count && (0x30...0x39).contains(bytes[start])
    }
}

// MARK: - What the word is like

extension WordEdge {
    /// The number of letters.
    var letterCount: Int {
        var count = 0
        for index in word.indices where word[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// Whether its first letter is a capital.
    var startsUpperCase: Bool { !isEmpty && isUpperCase(at: 0) }

    /// Whether one of its letters is a capital.
    var hasUpperCase: Bool {
        for index in word.indices where isUpperCase(at: index) { return true }
        return false
    }

    /// Whether all its letters are capitals.
    var isUpperCase: Bool {
        for index in word.indices where word[index] & 0xC0 != 0x80 && !isUpperCase(at: index) { return false }
        return !isEmpty
    }

    /// Whether it is a word that a hyphen may stand before for what the next word has too: `ansvars- og …`.
    var isConjunction: Bool {
        WordEdge.conjunctions.contains { $0.elementsEqual(word) }
    }

    private static let conjunctions: [[UInt8]] = [
        "og", "eller", "samt", "men", "som", "såvel", "hhv", "til", "kontra",
    ].map { Array($0.utf8) }

    private func isUpperCase(at index: Int) -> Bool {
        let byte = word[index]
        if byte == 0xC3, index + 1 < word.count { return (0x80...0x9E).contains(word[index + 1]) }
        return (0x41...0x5A).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Whether two bytes are a letter of U+00C0–U+03FF.
    private static func isLetterPair(_ first: UInt8, _ second: UInt8) -> Bool {
        (0xC3...0xCF).contains(first) && second & 0xC0 == 0x80
    }

    /// `/ @ _ = & ? % #`, between the letters of addresses and nowhere in a word.
    private static func isAddressMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2F, 0x40, 0x5F, 0x3D, 0x26, 0x3F, 0x25, 0x23: true
        default: false
        }
    }
}
