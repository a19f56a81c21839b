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
        /// Nothing: a soft hyphen, a zero-width character, a byte-order mark, a control character.
        case invisible
    }

    /// By byte: 0 plain, 1 a space, 2 perhaps special (white space, control, or the lead byte of a special character).
    static let classes: [UInt8] = {
        var classes = [UInt8](repeating: 0, count: 256)
        for byte in 0..<0x20 { classes[byte] = 2 }
        classes[0x20] = 1
        for byte in [0x7F, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF] { classes[byte] = 2 }
        return classes
    }()

    /// The special character at `index`, whose byte's class is 2, with its length in bytes; 0 where it is plain after all.
    static func special(
        in bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int
    ) -> (kind: Special, length: Int) {
        func byte(_ offset: Int) -> UInt8 { index + offset < limit ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 0x0A, 0x0D, 0x0B, 0x0C, 0x85: return (.lineEnd, 1)
        case 0x09, 0x20: return (.space, 1)
        case 0x00..<0x20, 0x7F: return (.invisible, 1)
        case 0xC2:
            // U+00A0 no-break space, U+00AD soft hyphen, U+0080–009F controls.
            if byte(1) == 0xA0 { return (.space, 2) }
            if byte(1) == 0xAD || (0x80...0x9F).contains(byte(1)) { return (.invisible, 2) }
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
        case (0x80, 0xA8), (0x80, 0xA9): (.lineEnd, 3)
        default: (.space, 0)
        }
    }
}
