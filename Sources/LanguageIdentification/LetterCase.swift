/// Upper and lower case of every letter the languages write, on UTF-8 bytes.
enum LetterCase {
    /// The lower case of the letter in two bytes `lead`, `byte`; Romanian's old cedilla letters become those with comma.
    static func lower(_ lead: UInt8, _ byte: UInt8) -> (UInt8, UInt8) {
        switch lead {
        case 0xC3 where (0x80...0x9E).contains(byte) && byte != 0x97: return (lead, byte + 0x20)
        case 0xC4:
            return byte == 0xBF
                ? (0xC5, 0x80) : (lead, lowerLatinA(UInt16(0x100) + UInt16(byte & 0x3F), byte))
        case 0xC5 where byte == 0x9E || byte == 0x9F: return (0xC8, 0x99)
        case 0xC5 where byte == 0xA2 || byte == 0xA3: return (0xC8, 0x9B)
        case 0xC5: return (lead, lowerLatinA(UInt16(0x140) + UInt16(byte & 0x3F), byte))
        case 0xC8 where byte == 0x98 || byte == 0x9A: return (lead, byte + 1)
        default: return (lead, byte)
        }
    }

    /// In Latin Extended-A capital and small letter alternate, the capital even except in U+0139–U+0148 and U+0179–U+017E.
    private static func lowerLatinA(_ scalar: UInt16, _ byte: UInt8) -> UInt8 {
        let capitalIsOdd = (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar)
        return (scalar & 1 == 1) == capitalIsOdd ? byte + 1 : byte
    }

    /// Whether a capital letter starts with `lead`, `next`.
    static func isCapital(_ lead: UInt8, _ next: UInt8) -> Bool {
        if lead < 0x80 { return lead &- 0x41 < 26 }
        return lower(lead, next) != (lead, next)
    }

    /// A letter that Danish has not: é and ü stand in Danish words, and ä, ö, ß in none.
    enum Strangeness: Comparable {
        case none
        /// One of western Europe, which a keyboard may give by mistake.
        case western
        /// One that no Danish keyboard gives.
        case far
    }

    /// The strangest letter of a word in lower case.
    static func strangeness(of word: ArraySlice<UInt8>) -> Strangeness {
        let danish: [UInt8] = [0xA5, 0xA6, 0xA8, 0xA9, 0xB8, 0xBC]
        var strangest = Strangeness.none
        for (index, byte) in zip(word.indices, word) where byte >= 0xC3 && index + 1 < word.endIndex {
            let isDanish = byte == 0xC3 && danish.contains(word[index + 1])
            if !isDanish { strangest = max(strangest, byte == 0xC3 ? .western : .far) }
        }
        return strangest
    }
}
