import SourceText

/// The bytes of UTF-8 text that parsers look for, and what they mean to them.
enum Byte {
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let tab: UInt8 = 0x09
    static let space: UInt8 = 0x20
    static let hyphen: UInt8 = 0x2D

    static func isSpace(_ byte: UInt8) -> Bool { byte == space || (0x09...0x0D).contains(byte) }

    /// What a character that is not plain text becomes.
    enum Special: Equatable {
        case space
        case lineEnd
        /// Nothing: a zero-width character, a byte-order mark, a control character.
        case invisible
        /// Nothing, but at a line end it says that the word goes on: U+00AD.
        case softHyphen
        /// A hyphen that is not the ASCII one, U+2010 or U+2011: the ASCII one.
        case hyphen
    }

    /// The special character at `index` with its length in bytes; 0 where it is plain.
    static func special(
        in bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int
    ) -> (kind: Special, length: Int) {
        func byte(_ offset: Int) -> UInt8 { index + offset < limit ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 0x0A, 0x0D, 0x0B, 0x0C: return (.lineEnd, 1)
        case 0x09, 0x20: return (.space, 1)
        case 0x00..<0x20, 0x7F: return (.invisible, 1)
        case 0xC2:
            // U+00A0 no-break space, U+00AD soft hyphen, U+0080–009F controls.
            if byte(1) == 0xA0 { return (.space, 2) }
            if byte(1) == 0xAD { return (.softHyphen, 2) }
            if (0x80...0x9F).contains(byte(1)) { return (.invisible, 2) }
        case 0xE1:
            // U+1680 ogham space mark, U+180E Mongolian vowel separator.
            if byte(1) == 0x9A, byte(2) == 0x80 { return (.space, 3) }
            if byte(1) == 0xA0, byte(2) == 0x8E { return (.invisible, 3) }
        case 0xE2: return generalPunctuation(byte(1), byte(2))
        case 0xE3:
            if byte(1) == 0x80, byte(2) == 0x80 { return (.space, 3) }
        case 0xEF:
            if byte(1) == 0xBB, byte(2) == 0xBF { return (.invisible, 3) }
        default: break
        }
        return (.space, 0)
    }

    /// The block U+2000–U+206F, of which most is plain.
    private static func generalPunctuation(_ second: UInt8, _ third: UInt8) -> (kind: Special, length: Int) {
        switch (second, third) {
        case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): (.space, 3)
        case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): (.invisible, 3)
        case (0x80, 0x90), (0x80, 0x91): (.hyphen, 3)
        case (0x80, 0xA8), (0x80, 0xA9): (.lineEnd, 3)
        default: (.space, 0)
        }
    }

    /// The end of the bytes from `index` on that go into the text as they are: no white space but single spaces
    /// between other characters, nothing invisible.
    static func endOfPlainRun(in bytes: UnsafeBufferPointer<UInt8>, from index: Int, to limit: Int) -> Int {
        var end = index
        while end < limit {
            let byte = bytes[end]
            // Letters first: most text is these.
            if byte > space && byte < 0x7F || byte == 0xC3 {
                end = ByteScan.endOfPlain(in: bytes, from: end + 1, to: limit)
                continue
            }
            if byte == space {
                guard end > index, end + 1 < limit, isPlain(bytes[end + 1]) else { return end }
                end += 2
                continue
            }
            guard isPlain(byte) || special(in: bytes, at: end, limit: limit).length == 0 else { return end }
            end += 1
        }
        return end
    }

    /// Whether no character that starts with `byte` is special.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, 0x7F, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: false
        default: true
        }
    }
}
