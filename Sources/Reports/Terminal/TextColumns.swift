/// How wide text stands in a terminal, and how to make it fit.
///
/// Widths follow Unicode Standard Annex 11: wide and fullwidth characters and emoji take two columns, combining marks none.
enum TextColumns {
    /// The columns a text takes.
    static func width(of text: some StringProtocol) -> Int {
        simpleWidth(of: text) ?? text.reduce(0) { $0 + width(of: $1) }
    }

    /// The columns of a text of nothing but ASCII and U+00C0–U+02FF, where a character is a column; nil for any other.
    private static func simpleWidth(of text: some StringProtocol) -> Int? {
        var width = 0
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0xCC, byte != 0xC2 else { return nil }
            if byte & 0xC0 != 0x80 { width += 1 }
        }
        return width
    }

    /// The columns a character takes: a base and its marks count once.
    static func width(of character: Character) -> Int {
        if let ascii = character.asciiValue { return ascii < 0x20 ? 0 : 1 }
        let scalars = character.unicodeScalars
        if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) { return 2 }
        return scalars.map(width(of:)).max() ?? 0
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: 0
        default: wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    /// The blocks whose characters are W or F in EastAsianWidth.txt; emoji are known by their property.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
        0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]

    /// The text with blanks after it up to a width.
    static func padded(_ text: String, to width: Int) -> String {
        text + blanks(width - self.width(of: text))
    }

    /// The text with blanks before it up to a width.
    static func rightAligned(_ text: String, to width: Int) -> String {
        blanks(width - self.width(of: text)) + text
    }

    /// A number of blanks; none for a negative number.
    static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    /// The text, its end replaced by `…` where it is wider than the width.
    static func cut(_ text: String, to width: Int) -> String {
        guard self.width(of: text) > width else { return text }
        var result = ""
        var used = 0
        for character in text {
            used += self.width(of: character)
            guard used < width else { break }
            result.append(character)
        }
        return result + "…"
    }

    /// The text on as many lines as it takes, broken at blanks; a word wider than a line is broken where it must.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.utf8.split(separator: 0x20) {
            for piece in pieces(of: Substring(word), width) {
                let columns = self.width(of: piece)
                if !line.isEmpty, used + 1 + columns <= width {
                    line += " " + piece
                    used += 1 + columns
                } else {
                    if !line.isEmpty { lines.append(line) }
                    line = piece
                    used = columns
                }
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    private static func pieces(of word: Substring, _ width: Int) -> [String] {
        guard self.width(of: word) > width else { return [String(word)] }
        var pieces: [String] = []
        var piece = ""
        for character in word {
            if self.width(of: piece) + self.width(of: character) > max(width, 2) {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        return pieces + [piece]
    }
}
