/// The mark a list item begins with: `•`, `-`, `3.`, `3)`, `(3)`, `b)`.
struct ListMarker: Equatable {
    /// What markers of one list have in common.
    enum Style: Equatable {
        /// A bullet, told from others by its first code units.
        case bullet(UInt32)
        case number(UInt8)
        case letter(UInt8)
    }

    let style: Style
    /// Where the item's text begins.
    let contentStart: Int
    /// The column of the marker, and that of the text.
    let indent: Int
    let contentIndent: Int
    /// The item's number, or its letter's place from 1; 0 for a bullet.
    let ordinal: Int

    var isOrdered: Bool { ordinal > 0 }
}

extension PlainText {
    /// The marker that `line` begins with.
    func marker(of line: TextLine) -> ListMarker? {
        switch byte(line.start) {
        case 0x2D, 0x2A, 0x6F, 0xC2, 0xE2, 0xEF: bullet(line)
        case 0x28, 0x30...0x39, 0x61...0x7A: ordinal(line)
        default: nil
        }
    }

    private func bullet(_ line: TextLine) -> ListMarker? {
        let first = byte(line.start)
        let length: Int
        switch first {
        case 0x2D, 0x2A, 0x6F: length = 1
        case 0xC2: length = byte(line.start + 1) == 0xB7 ? 2 : 0
        case 0xE2: length = isBullet(byte(line.start + 1), byte(line.start + 2)) ? 3 : 0
        // U+F0xx, where symbol fonts have their signs.
        default: length = first == 0xEF && (0x80...0x83).contains(byte(line.start + 1)) ? 3 : 0
        }
        guard length > 0, line.start + length < line.end else { return nil }
        let next = byte(line.start + length)
        guard next == Byte.space || next == Byte.tab else { return nil }
        let code =
            length == 1 ? UInt32(first) : UInt32(byte(line.start + 1)) << 8 | UInt32(byte(line.start + 2))
        return marker(line, .bullet(code), length: length, columns: 1, ordinal: 0)
    }

    /// • ‣ ⁃ – — ● ○ ◦ ■ □ ▪ ▫ ► ▶ ✓ ✔ ➢ → and their neighbours.
    private func isBullet(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80:
            third == 0xA2 || third == 0xA3 || third == 0x93 || third == 0x94 || third == 0x90 || third == 0x91
        case 0x81: third == 0x83
        case 0x96, 0x97, 0x9C, 0x9D, 0x9E: true
        default: false
        }
    }

    private func ordinal(_ line: TextLine) -> ListMarker? {
        let hasBracket = byte(line.start) == 0x28
        var offset = line.start + (hasBracket ? 1 : 0)
        var value = 0
        let isLetter = isLowerCase(at: offset)
        if isLetter {
            guard byte(offset) < 0x80 else { return nil }
            value = Int(byte(offset)) - 0x60
            offset += 1
        } else {
            let first = offset
            while offset - first < 3, isDigit(at: offset) {
                value = value * 10 + Int(byte(offset)) - 0x30
                offset += 1
            }
            guard offset > first else { return nil }
        }
        let sign = byte(offset)
        guard
            hasBracket
                ? sign == 0x29 : sign == 0x29 || sign == 0x2E && !isLetter || sign == 0x2E && line.columns > 4
        else { return nil }
        let length = offset + 1 - line.start
        let next = byte(line.start + length)
        guard value > 0, next == Byte.space || next == Byte.tab, line.start + length < line.end else {
            return nil
        }
        let style: ListMarker.Style = isLetter ? .letter(sign) : .number(sign &+ (hasBracket ? 100 : 0))
        return marker(line, style, length: length, columns: length, ordinal: value)
    }

    private func marker(
        _ line: TextLine, _ style: ListMarker.Style, length: Int, columns: Int, ordinal: Int
    ) -> ListMarker {
        var offset = line.start + length
        while byte(offset) == Byte.space || byte(offset) == Byte.tab { offset += 1 }
        let isTab = byte(line.start + length) == Byte.tab
        let gap = isTab ? 1 : min(offset - line.start - length, 8)
        return ListMarker(
            style: style, contentStart: offset, indent: line.indent,
            contentIndent: line.indent + columns + gap, ordinal: ordinal)
    }

    /// Whether `line` begins with what looks like a marker but is a date or an abbreviation that a line end cut off:
    /// `1. marts 2024`, `f. eks.`.
    func isFalseMarker(_ marker: ListMarker, _ line: TextLine) -> Bool {
        switch marker.style {
        case .bullet: return false
        case .letter(let sign): return sign == 0x2E && isLowerCase(at: marker.contentStart)
        case .number(let sign):
            guard sign == 0x2E, isLowerCase(at: marker.contentStart) else { return false }
            let word = bytes[marker.contentStart..<min(line.end, marker.contentStart + 3)]
            return PlainText.months.contains { $0.elementsEqual(word) }
        }
    }

    private static let months: [[UInt8]] = [
        "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "kva",
    ].map { Array($0.utf8) }
}
