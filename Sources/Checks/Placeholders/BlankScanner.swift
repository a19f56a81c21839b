import Analysis
import SourceText

/// Finds the blanks that are drawn with signs, in one pass over the bytes.
struct BlankScanner {
    private let text: [UInt8]
    private var blanks: [Blank] = []

    /// How long what stands in brackets may be.
    private static let longestBracket = 90
    /// What a blank can begin with.
    private static let openers: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in "_.?[<{(".utf8 { table[Int(byte)] = true }
        // … is E2 80 A6.
        table[0xE2] = true
        return table
    }()

    private init(text: [UInt8]) { self.text = text }

    /// Every blank of a text, by start; brackets may hold others.
    static func blanks(in text: [UInt8]) -> [Blank] {
        var scanner = BlankScanner(text: text)
        scanner.scan()
        return scanner.blanks
    }

    private mutating func scan() {
        var index = 0
        let openers = Self.openers
        while index < text.count {
            guard openers[Int(text[index])] else {
                index += 1
                continue
            }
            index = take(at: index) ?? index + 1
        }
    }

    /// Takes the blank at `index` and gives its end; nil where none is.
    private mutating func take(at index: Int) -> Int? {
        switch text[index] {
        case 0x5F: takeUnderscores(at: index)
        case 0x2E, 0xE2: takeDots(at: index)
        case 0x3F: takeMarks(at: index)
        case 0x5B: takeBracket(at: index, closing: 0x5D)
        case 0x3C: takeBracket(at: index, closing: 0x3E)
        case 0x7B: takeBracket(at: index, closing: 0x7D)
        default: takeBracket(at: index, closing: 0x29)
        }
    }

    /// `____`, and what belongs to it as a date: `__.__.2025`, `__ / __`.
    private mutating func takeUnderscores(at start: Int) -> Int? {
        var end = runEnd(of: 0x5F, from: start)
        var parts = 1
        while let next = nextPart(after: end) {
            end = next
            parts += 1
        }
        guard end - start >= 3 || parts > 1 || isPair(start, end), !isInsideWord(start, end) else {
            return end
        }
        if end < text.count, parts > 1 || end - start == 2 { end = digitsEnd(after: end) }
        return add(.line, start, end)
    }

    /// Two underscores that stand by themselves after a word: `lokale nr. __`.
    private func isPair(_ start: Int, _ end: Int) -> Bool {
        end - start == 2 && start > 0 && text[start - 1] == 0x20
            && (end == text.count || [0x20, 0x2E, 0x2C, 0x3B, 0x29, 0x0A].contains(text[end]))
    }

    /// The end of a further run of underscores that a mark for dates joins to the one that ends at `end`.
    private func nextPart(after end: Int) -> Int? {
        var index = end
        while index < text.count, text[index] == 0x20, index - end < 1 { index += 1 }
        guard index < text.count, [0x2E, 0x2F, 0x2D].contains(text[index]) else { return nil }
        index += 1
        while index < text.count, text[index] == 0x20 { index += 1 }
        guard index < text.count, text[index] == 0x5F else { return nil }
        return runEnd(of: 0x5F, from: index)
    }

    /// The end of a year after `__.__`.
    private func digitsEnd(after end: Int) -> Int {
        guard end + 1 < text.count, [0x2E, 0x2F, 0x2D].contains(text[end]), Letters.isDigit(text[end + 1])
        else { return end }
        var index = end + 1
        while index < text.count, Letters.isDigit(text[index]) { index += 1 }
        return index
    }

    /// Four full stops or two ellipses; a leader to a page number is none.
    private mutating func takeDots(at start: Int) -> Int? {
        var end = start
        var count = 0
        while end < text.count {
            if text[end] == 0x2E {
                end += 1
                count += 1
            } else if isEllipsis(at: end) {
                end += 3
                count += 3
            } else {
                break
            }
        }
        guard count >= 4 else { return end > start ? end : nil }
        var next = end
        while next < text.count, text[next] == 0x20 { next += 1 }
        if next < text.count, Letters.isDigit(text[next]) { return end }
        guard start > 0, [0x20, 0x3A, 0x0A].contains(text[start - 1]) else { return end }
        return add(.line, start, end)
    }

    private mutating func takeMarks(at start: Int) -> Int? {
        let end = runEnd(of: 0x3F, from: start)
        guard end - start >= 2, !Letters.endsInWordCharacter(text, before: start),
            !Letters.startsWordCharacter(text, at: end), start == 0 || text[start - 1] != 0x21
        else { return end }
        return add(.marks, start, end)
    }

    /// What is in brackets is looked at too: `(____)`.
    private mutating func takeBracket(at start: Int, closing: UInt8) -> Int? {
        guard start == 0 || !Letters.endsInWordCharacter(text, before: start) else { return nil }
        let limit = min(text.count, start + Self.longestBracket)
        for index in (start + 1)..<max(limit, start + 1) {
            if text[index] == closing {
                guard index > start + 1 else { return nil }
                _ = add(.bracket(opening: text[start]), start, index + 1)
                return start + 1
            }
            if text[index] == 0x0A || text[index] == text[start] { return nil }
        }
        return nil
    }

    private mutating func add(_ shape: Blank.Shape, _ start: Int, _ end: Int) -> Int {
        blanks.append(Blank(shape: shape, range: TextRange(start, end)))
        return end
    }

    private func runEnd(of byte: UInt8, from start: Int) -> Int {
        var end = start
        while end < text.count, text[end] == byte { end += 1 }
        return end
    }

    private func isEllipsis(at index: Int) -> Bool {
        index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0xA6
    }

    /// Whether letters stand on both sides, as in a file's name.
    private func isInsideWord(_ start: Int, _ end: Int) -> Bool {
        Letters.endsInWordCharacter(text, before: start) && Letters.startsWordCharacter(text, at: end)
    }
}
