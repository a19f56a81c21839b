import Analysis

/// Tells a line that opens a part of its own, as the paragraphs and numbered points of an agreement do: *§ 5*, *Stk. 5*,
/// *Art. 3*, *KAP. 2*, *4.*, *4)*.
struct ClauseOpening {
    private let text: [UInt8]

    init(_ text: [UInt8]) { self.text = text }

    private static let words = ["stk", "art", "artikel", "kap", "kapitel", "punkt", "pkt"].map {
        Array($0.utf8)
    }

    /// Whether what begins at `start` is the sign of a paragraph; such a sign opens a part wherever a sentence begins with it.
    func isParagraphSign(at start: Int) -> Bool { text[start] == 0xC2 && byte(start + 1) == 0xA7 }

    /// Whether the line that begins at `start` opens with the name of a part and its number, or with a number of its own.
    func isNumbered(at start: Int) -> Bool {
        if Letters.isDigit(text[start]) { return isListNumber(at: start) }
        guard "SsAaKkPp".utf8.contains(text[start]) else { return false }
        let end = Letters.wordEnd(text, at: start, limit: text.count)
        guard Self.words.contains(Letters.folded(text[start..<end])) else { return false }
        var next = end
        if byte(next) == UInt8(ascii: ".") { next += 1 }
        guard byte(next) == UInt8(ascii: " ") else { return false }
        return isOrdinal(at: next + 1)
    }

    /// A number, or a Roman one.
    private func isOrdinal(at start: Int) -> Bool {
        let end = Letters.wordEnd(text, at: start, limit: text.count)
        guard end > start else { return false }
        return Letters.isDigit(text[start]) || text[start..<end].allSatisfy("IVX".utf8.contains)
    }

    /// *4.*, *4)*, *12.*, and then a capital: what goes on in small letters is a day or a count. *4.2* opens nothing: it is
    /// about what *4.1* is about.
    private func isListNumber(at start: Int) -> Bool {
        var next = start + 1
        if next < text.count, Letters.isDigit(text[next]) { next += 1 }
        guard byte(next) == UInt8(ascii: ".") || byte(next) == UInt8(ascii: ")") else { return false }
        next += 1
        guard byte(next) == UInt8(ascii: " ") else { return false }
        while byte(next) == UInt8(ascii: " ") { next += 1 }
        return Letters.startsUppercase(text, at: next)
    }

    private func byte(_ index: Int) -> UInt8? { index < text.count ? text[index] : nil }
}
