/// How a line shows that it is a heading.
enum HeadingShape: Equatable {
    /// `3.2 Ansvar`, with the number of its parts.
    case numbered(depth: Int)
    /// `§ 4 Opsigelse`, `Kapitel 2`, `Bilag 1`.
    case section
    /// ALL CAPITALS.
    case capitals
    /// Short and without a full stop.
    case plain

    /// The level where no other heading tells more.
    var level: Int {
        switch self {
        case .numbered(let depth): min(depth + 1, 6)
        case .section, .capitals, .plain: 2
        }
    }
}

extension PlainText {
    private static let widestHeading = 100

    /// The shape of `line` if it can be a heading at all, whatever stands around it.
    func headingShape(_ line: TextLine) -> HeadingShape? {
        guard line.columns <= PlainText.widestHeading, !line.traits.contains(.isRule) else { return nil }
        if let depth = numberedDepth(line) {
            // "3. Lægen ringer til patienten: …" is a step of a list.
            let isShort = depth > 1 || line.columns <= 60 && wordCount(line) <= 9 && !holdsLabel(line)
            return endsLikeText(line) || !isShort ? nil : .numbered(depth: depth)
        }
        if isSection(line) { return endsLikeText(line) ? nil : .section }
        if isCapitals(line) { return .capitals }
        let isPlain =
            isUpperCase(at: line.start) && line.columns >= 3 && line.columns <= 70 && wordCount(line) <= 9
            && !endsSentence(line) && byte(line.end - 1) != 0x3B
            && !line.traits.contains(.hasGap) && !line.traits.contains(.hasPipe) && !holdsLabel(line)
            && !holdsAddress(line)
        return isPlain ? .plain : nil
    }

    private func endsLikeText(_ line: TextLine) -> Bool {
        let last = bytes[line.end - 1]
        return [0x2C, 0x3B, 0x2D].contains(last) || last == 0x2E && wordCount(line) > 3
    }

    /// The number of parts of the number that `line` begins with, as 2 for `3.2 Ansvar`; what follows has a capital.
    private func numberedDepth(_ line: TextLine) -> Int? {
        var offset = line.start
        var depth = 0
        while isDigit(at: offset) {
            let first = offset
            while isDigit(at: offset), offset - first < 3 { offset += 1 }
            guard !isDigit(at: offset) else { return nil }
            depth += 1
            guard byte(offset) == 0x2E else { break }
            offset += 1
        }
        guard depth > 0, depth <= 5, byte(offset) == Byte.space || byte(offset) == Byte.tab else {
            return nil
        }
        while byte(offset) == Byte.space || byte(offset) == Byte.tab { offset += 1 }
        // A capital, and not that of an abbreviation or a unit alone: "5 CT" is too short to tell.
        return isUpperCase(at: offset) && line.end - offset >= 4 && !line.traits.contains(.hasPipe)
            ? depth : nil
    }

    private func isSection(_ line: TextLine) -> Bool {
        for word in PlainText.sectionWords where bytes[line.range].starts(with: word) {
            var offset = line.start + word.count
            while byte(offset) == Byte.space { offset += 1 }
            guard isDigit(at: offset) || word.count > 2 && isUpperCase(at: offset) else { return false }
            guard line.columns <= 60, !endsWithPunctuation(line) || line.columns < 12 else { return false }
            while isDigit(at: offset) || [0x2E, 0x20, 0x3A].contains(byte(offset)) { offset += 1 }
            return offset >= line.end || isUpperCase(at: offset) || byte(offset) == 0xE2
        }
        return false
    }

    private static let sectionWords: [[UInt8]] = ["§", "Kapitel ", "Bilag ", "Afsnit "].map { Array($0.utf8) }

    private func isCapitals(_ line: TextLine) -> Bool {
        var capitals = 0
        for offset in line.range {
            if isLowerCase(at: offset) { return false }
            if isUpperCase(at: offset) { capitals += 1 }
        }
        let last = bytes[line.end - 1]
        return capitals >= 4 && capitals * 2 > line.columns && last != 0x2E && last != 0x2C && last != 0x3A
            && !line.traits.contains(.hasGap) && !line.traits.contains(.hasPipe)
    }

    /// Whether a colon and a space stand in `line`, as in `Version: 3`, or a colon ends it.
    func holdsLabel(_ line: TextLine) -> Bool {
        for offset in line.range where bytes[offset] == 0x3A {
            if offset + 1 >= line.end || byte(offset + 1) == Byte.space || byte(offset + 1) == Byte.tab {
                return true
            }
        }
        return false
    }

    /// Whether `line` begins with a label: up to four words, a colon, and a space or nothing after it.
    func startsWithLabel(_ line: TextLine) -> Bool {
        guard isUpperCase(at: line.start) else { return false }
        var words = 0
        for offset in line.start..<min(line.end, line.start + 48) {
            switch bytes[offset] {
            case 0x3A: return offset + 1 >= line.end || [0x20, 0x09].contains(byte(offset + 1))
            case 0x20:
                words += 1
                if words > 4 { return false }
            case 0x2E, 0x2C: return false
            default: break
            }
        }
        return false
    }

    private func holdsAddress(_ line: TextLine) -> Bool {
        bytes[line.range].contains(0x40) || startsWithAddress(line)
    }

    /// Whether `line` begins as the address of a web page does.
    func startsWithAddress(_ line: TextLine) -> Bool {
        guard [0x68, 0x77, 0x6D].contains(byte(line.start)) else { return false }
        return PlainText.addressStarts.contains { bytes[line.range].starts(with: $0) }
    }

    private static let addressStarts = ["http://", "https://", "www.", "mailto:"].map { Array($0.utf8) }
}
