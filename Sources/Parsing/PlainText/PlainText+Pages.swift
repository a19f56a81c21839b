// What the lines at the edges of pages look like.

extension PlainText {
    /// A number that is the same for lines that differ in digits and in the width of spaces only (FNV-1a).
    ///
    /// The digits of `1.4` alone count, since sections have such numbers; a line of marks alone equals no other.
    func key(of line: TextLine) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        let keepsDigits = isSectionNumber(line)
        if line.columns < 3, !isDigit(at: line.start), !isLetter(at: line.start) { return UInt64(line.start) }
        var previous: UInt8 = 0
        for offset in line.start..<min(line.end, line.start + 400) {
            var byte = bytes[offset]
            if !keepsDigits, (0x30...0x39).contains(byte) { byte = 0x30 }
            if byte == Byte.tab { byte = Byte.space }
            if byte == previous, byte == 0x30 && !keepsDigits || byte == Byte.space { continue }
            previous = byte
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return hash
    }

    /// Whether the line is a number of more than one part alone: `1.4`, `2.`.
    func isSectionNumber(_ line: TextLine) -> Bool {
        guard line.columns < 10, bytes[line.range].contains(0x2E) else { return false }
        return line.range.allSatisfy { isDigit(at: $0) || bytes[$0] == 0x2E }
    }

    /// Whether the line holds a page number: `side 2 af 7`, `Side 2/3` at its start or end or after wide space,
    /// or nothing but `Side 4`, `- 4 -`.
    func isPageNumber(_ line: TextLine) -> Bool {
        guard line.columns <= 110 else { return false }
        var offset = line.start
        while offset + 5 < line.end {
            if bytes[offset + 1] == 0x69, bytes[offset] | 0x20 == 0x73, bytes[offset + 2] == 0x64,
                bytes[offset + 3] == 0x65, let end = endOfPageNumber(from: offset + 4, line: line)
            {
                let isAtStart = offset == line.start
                let isAtEnd = end.offset == line.end
                if end.hasTotal, isAtStart || isAtEnd || bytes[offset] == 0x53 && line.columns < 60 {
                    return true
                }
                if isAtStart && isAtEnd { return true }
            }
            offset += 1
        }
        return false
    }

    /// The end of ` 2 af 7`, ` 2/7` or ` 2` at `start`.
    private func endOfPageNumber(from start: Int, line: TextLine) -> (offset: Int, hasTotal: Bool)? {
        var offset = skipSpaces(start)
        guard let number = endOfNumber(offset), number <= line.end else { return nil }
        offset = skipSpaces(number)
        if byte(offset) == 0x2F {
            offset = skipSpaces(offset + 1)
        } else if byte(offset) == 0x61, byte(offset + 1) == 0x66 {
            offset = skipSpaces(offset + 2)
        } else {
            return (number, false)
        }
        guard let total = endOfNumber(offset), total <= line.end else { return (number, false) }
        return (total, true)
    }

    private func skipSpaces(_ start: Int) -> Int {
        var offset = start
        while byte(offset) == Byte.space { offset += 1 }
        return offset
    }

    /// The end of the one to four digits at `start`.
    private func endOfNumber(_ start: Int) -> Int? {
        var offset = start
        while offset - start < 4, isDigit(at: offset) { offset += 1 }
        return offset > start && !isDigit(at: offset) ? offset : nil
    }

    /// The number a footnote begins with: one or two digits, space, a capital or a quotation mark.
    func footnoteNumber(_ line: TextLine) -> ArraySlice<UInt8>? {
        guard let end = endOfNumber(line.start), end - line.start <= 2, byte(end) == Byte.space else {
            return nil
        }
        let next = skipSpaces(end)
        guard isUpperCase(at: next), line.columns > 12 else { return nil }
        return Array(bytes[line.start..<end])[...]
    }

    /// Whether `number` stands as a raised figure does in plain text: right after a letter, a bracket or a full stop.
    func hasSuperscript(_ number: ArraySlice<UInt8>, in line: TextLine) -> Bool {
        var offset = line.start + 1
        while offset + number.count <= line.end {
            if bytes[offset] == number[0], bytes[offset..<offset + number.count].elementsEqual(number),
                !isDigit(at: offset + number.count), isLetterOrClosing(bytes[offset - 1]),
                !isLowerCase(at: offset + number.count), !isUpperCase(at: offset + number.count)
            {
                return true
            }
            offset += 1
        }
        return false
    }

    private func isLetterOrClosing(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte == 0x29 || byte == 0x2E || byte >= 0x80
    }
}
