/// A text as lines, with the questions that layout answers. It points into the text and must not outlive it.
struct PlainText {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The lines that hold more than white space.
    let lines: UnsafeBufferPointer<TextLine>

    /// Calls `body` with the lines of `bytes`.
    static func read<Result>(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (PlainText) -> Result) -> Result {
        LineScanner.lines(in: bytes).withUnsafeBufferPointer { body(PlainText(bytes: bytes, lines: $0)) }
    }
}

// MARK: - Characters of a line

extension PlainText {
    /// The byte at `offset`; 0 past the end.
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    /// Whether a capital A–Z or of Latin-1 stands at `offset`.
    func isUpperCase(at offset: Int) -> Bool {
        let first = byte(offset)
        return (0x41...0x5A).contains(first) || first == 0xC3 && (0x80...0x9E).contains(byte(offset + 1))
    }

    /// Whether a small letter a–z or of Latin-1 stands at `offset`.
    func isLowerCase(at offset: Int) -> Bool {
        let first = byte(offset)
        return (0x61...0x7A).contains(first) || first == 0xC3 && (0x9F...0xBF).contains(byte(offset + 1))
    }

    /// Whether a letter of a–z, A–Z or Latin-1 stands at `offset`.
    func isLetter(at offset: Int) -> Bool { isUpperCase(at: offset) || isLowerCase(at: offset) }

    func isDigit(at offset: Int) -> Bool { (0x30...0x39).contains(byte(offset)) }

    /// Whether the line begins with a small letter.
    func startsLowerCase(_ line: TextLine) -> Bool { isLowerCase(at: line.start) }

    /// Whether the line's last mark ends a sentence or its like: `. ! ? :`, a closing bracket or quote after it aside.
    func endsSentence(_ line: TextLine) -> Bool {
        var end = line.end
        while end > line.start, bytes[end - 1] == 0x29 || bytes[end - 1] == 0x22 || bytes[end - 1] == 0x5D {
            end -= 1
        }
        // ” and ’ are E2 80 9D and E2 80 99.
        if end - line.start > 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80, bytes[end - 1] > 0x97 {
            end -= 3
        }
        return end > line.start && [0x2E, 0x21, 0x3F, 0x3A].contains(bytes[end - 1])
    }

    /// Whether the line's last mark is one that no heading ends with: `. , ; : !`.
    func endsWithPunctuation(_ line: TextLine) -> Bool {
        [0x2E, 0x2C, 0x3B, 0x3A, 0x21].contains(bytes[line.end - 1])
    }

    /// The number of columns of the word a line begins with; at most 60.
    func firstWordColumns(_ line: TextLine) -> Int {
        var columns = 0
        for offset in line.start..<min(line.end, line.start + 60) where bytes[offset] & 0xC0 != 0x80 {
            if bytes[offset] == Byte.space { break }
            columns += 1
        }
        return columns
    }

    /// The number of words of a line; at most 40.
    func wordCount(_ line: TextLine) -> Int {
        var count = 1
        for offset in line.range where bytes[offset] == Byte.space && bytes[offset + 1] != Byte.space {
            count += 1
            if count == 40 { break }
        }
        return count
    }
}
