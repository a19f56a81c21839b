/// A place in a text that moves forward as what stands there is taken.
///
/// Every `take` moves only where it succeeds, so that alternatives can be tried one after another.
struct TextCursor {
    let text: [UInt8]
    /// Nothing at or after it is read.
    let end: Int
    var position: Int

    init(_ text: [UInt8], from position: Int, to end: Int) {
        self.text = text
        self.position = position
        self.end = end
    }

    var isAtEnd: Bool { position >= end }
    /// The byte at the cursor; 0 at the end.
    var byte: UInt8 { position < end ? text[position] : 0 }

    /// Skips white space and says whether there was any.
    @discardableResult
    mutating func skipSpaces() -> Bool {
        let start = position
        while position < end, Letters.isSpace(text[position]) { position += 1 }
        return position > start
    }

    /// Takes one byte.
    mutating func take(_ byte: UInt8) -> Bool {
        guard self.byte == byte else { return false }
        position += 1
        return true
    }

    /// Takes `word`, given in lower case, where it stands in any case; white space in it matches any.
    mutating func take(_ word: String) -> Bool {
        var index = position
        var previous: UInt8 = 0
        for expected in word.utf8 {
            guard index < end else { return false }
            if expected == 0x20 {
                guard Letters.isSpace(text[index]) else { return false }
            } else if Letters.fold(text[index], after: previous) != expected {
                return false
            }
            previous = text[index]
            index += 1
        }
        position = index
        return true
    }

    /// Takes `word` where no letter or digit follows it.
    mutating func takeWhole(_ word: String) -> Bool {
        let start = position
        guard take(word) else { return false }
        if position < end, Letters.startsWordCharacter(text, at: position) {
            position = start
            return false
        }
        return true
    }

    /// Takes the first of `words` that stands whole here and gives its place in the list.
    mutating func takeAny(_ words: [String]) -> Int? {
        for (index, word) in words.enumerated() where takeWhole(word) { return index }
        return nil
    }

    /// Takes a run of `digits` digits that no further digit follows.
    mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
        var index = position
        var value = 0
        while index < end, Letters.isDigit(text[index]), index - position < 10 {
            value = value * 10 + Int(text[index] - 0x30)
            index += 1
        }
        guard digits.contains(index - position) else { return nil }
        position = index
        return value
    }

    /// The text from `start` to the cursor.
    func string(from start: Int) -> String {
        String(decoding: text[start..<position], as: UTF8.self)
    }
}
