package import SourceText

/// What words cannot list: names, initials, telephone numbers, times, amounts of time. Told by their shape.
package enum WordShape: String, CaseIterable, Sendable {
    /// A capitalised word inside a sentence, as a person's name is.
    case name
    /// Two to four capitals of their own: `AM`, `(KT)`.
    case initials
    case phone
    /// `kl. 15`, `15.30`.
    case clock
    /// A number, in digits or as a word up to twelve, before minutter, timer, dage, hverdage, uger, måneder, år.
    case duration
    case number

    /// The first stretch of `range` that has the shape; nil where none has. Linear in the range.
    package func first(in text: [UInt8], _ range: TextRange) -> TextRange? {
        var position = range.lowerBound
        var isFirst = true
        var previous: TextRange?
        while position < range.upperBound {
            guard Letters.startsWordCharacter(text, at: position) else {
                position += 1
                continue
            }
            let end = Letters.wordEnd(text, at: position, limit: range.upperBound)
            let word = TextRange(position, max(end, position + 1))
            if let found = match(word, after: previous, isFirst: isFirst, in: text, limit: range.upperBound) {
                return found
            }
            previous = word
            isFirst = false
            position = word.upperBound
        }
        return nil
    }

    private func match(
        _ word: TextRange, after previous: TextRange?, isFirst: Bool, in text: [UInt8], limit: Int
    ) -> TextRange? {
        switch self {
        case .name: isFirst ? nil : isName(word, after: previous, in: text) ? word : nil
        case .initials: isInitials(word, in: text) ? word : nil
        case .phone: phone(at: word.lowerBound, in: text, limit: limit)
        case .clock: isClock(word, after: previous, in: text) ? word : nil
        case .duration: duration(word, in: text, limit: limit)
        case .number: Letters.isDigit(text[word.lowerBound]) ? word : nil
        }
    }

    /// Whether one word has it whatever stands around, so that a phrase can ask for it after another word.
    var isOfOneWord: Bool {
        switch self {
        case .name, .initials, .number: true
        case .phone, .clock, .duration: false
        }
    }

    /// Whether a word has the shape, given that it is not its sentence's first.
    func fits(_ word: ArraySlice<UInt8>) -> Bool {
        let text = Array(word)
        let range = TextRange(0, text.count)
        switch self {
        case .name: return hasNameLetters(range, in: text)
        case .initials: return isInitials(range, in: text)
        case .number: return text.first.map(Letters.isDigit) ?? false
        case .phone, .clock, .duration: return false
        }
    }

    /// A capital and then small letters, not after a full stop or a colon.
    private func isName(_ word: TextRange, after previous: TextRange?, in text: [UInt8]) -> Bool {
        guard hasNameLetters(word, in: text), let previous else { return false }
        return text[previous.upperBound..<word.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x28 }
    }

    private func hasNameLetters(_ word: TextRange, in text: [UInt8]) -> Bool {
        guard word.count >= 3, Letters.startsUppercase(text, at: word.lowerBound) else { return false }
        let rest = text[(word.lowerBound + (text[word.lowerBound] == 0xC3 ? 2 : 1))..<word.upperBound]
        return rest.allSatisfy { !Letters.isASCIIUpper($0) && !Letters.isDigit($0) }
    }

    private func isInitials(_ word: TextRange, in text: [UInt8]) -> Bool {
        (2...4).contains(word.count) && text[word.bounds].allSatisfy(Letters.isASCIIUpper)
    }

    /// Eight digits in all, in pairs or fours, a country code before them or not.
    private func phone(at start: Int, in text: [UInt8], limit: Int) -> TextRange? {
        guard Letters.isDigit(text[start]), start == 0 || !Letters.isDigit(text[start - 1]) else {
            return nil
        }
        var index = start
        var digits = 0
        while index < limit, Letters.isDigit(text[index]) || (text[index] == 0x20 && digits > 0) {
            if Letters.isDigit(text[index]) { digits += 1 }
            index += 1
            if digits > 12 { return nil }
        }
        return (8...12).contains(digits) ? TextRange(start, index) : nil
    }

    private func isClock(_ word: TextRange, after previous: TextRange?, in text: [UInt8]) -> Bool {
        guard Letters.isDigit(text[word.lowerBound]), word.count <= 2 else { return false }
        if let previous, Letters.folded(text[previous.bounds]) == Array("kl".utf8) { return true }
        let next = word.upperBound
        return next + 2 < text.count && (text[next] == 0x2E || text[next] == 0x3A)
            && Letters.isDigit(text[next + 1])
            && Letters.isDigit(text[next + 2]) && (next + 3 >= text.count || !Letters.isDigit(text[next + 3]))
    }

    private func duration(_ word: TextRange, in text: [UInt8], limit: Int) -> TextRange? {
        guard isAmount(word, in: text) else { return nil }
        var start = word.upperBound
        while start < limit, text[start] == 0x20 || text[start] == 0x2D { start += 1 }
        var unit = TextRange(start, max(start, Letters.wordEnd(text, at: start, limit: limit)))
        if !isUnit(unit, in: text) {
            // "to hele hverdage", "14 danske hverdage"
            start = unit.upperBound
            while start < limit, text[start] == 0x20 { start += 1 }
            unit = TextRange(start, max(start, Letters.wordEnd(text, at: start, limit: limit)))
        }
        return isUnit(unit, in: text) ? word.union(unit) : nil
    }

    private func isAmount(_ word: TextRange, in text: [UInt8]) -> Bool {
        if Letters.isDigit(text[word.lowerBound]) { return true }
        return Self.amounts.contains(Letters.folded(text[word.bounds]))
    }

    private func isUnit(_ word: TextRange, in text: [UInt8]) -> Bool {
        guard word.count >= 2 else { return false }
        let folded = Letters.folded(text[word.bounds])
        return Self.units.contains { folded.starts(with: $0) }
    }

    private static let amounts = Set(
        [
            "en", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
            "fjorten", "femten", "tyve", "tredive", "halvtreds", "tres", "halvfems",
            "halvanden", "halv", "én", "ét",
        ].map { Array($0.utf8) })

    private static let units = [
        "min", "time", "dag", "hverdag", "arbejdsdag", "døgn", "uge", "måned", "år", "kvart", "kalenderdag",
        "virkedag", "bankdag", "sekund",
    ].map { Array($0.utf8) }
}
