/// A word in sixteen bits: its length and a hash of its letters.
///
/// The low five bits hold the length in characters, 1 to ``longest``; the other eleven a hash. Some twenty Danish word
/// forms share every code, so that codes in order can be compared with a text, but are not one: nothing in them says
/// which of the twenty stood there. Code 0 is no word; it parts the texts of an index.
package struct WordCode: Hashable, Sendable {
    package let bits: UInt16

    /// A longer word is cut into several codes, so that every run of 60 characters holds three (see ``Winnowing``).
    package static let longest = 20

    package init(bits: UInt16) { self.bits = bits }

    /// - Parameters:
    ///   - hash: of the normalised letters.
    ///   - length: in characters, 1 to ``longest``.
    init(hash: UInt32, length: Int) {
        var mixed = hash
        // The finaliser of MurmurHash3 (Appleby), since the low bits of FNV hashes are weak.
        mixed = (mixed ^ (mixed >> 16)) &* 0x85EB_CA6B
        mixed = (mixed ^ (mixed >> 13)) &* 0xC2B2_AE35
        mixed ^= mixed >> 16
        bits = UInt16(truncatingIfNeeded: mixed << 5) | UInt16(truncatingIfNeeded: length)
    }

    /// In characters.
    package var length: Int { Int(bits & 31) }

    package static let none = WordCode(bits: 0)
}

/// FNV-1a over normalised letters, 32 bits.
struct WordHash {
    private(set) var value: UInt32 = 0x811C_9DC5

    mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 0x0100_0193 }

    /// The hash of a whole word, given in lower case and with `aa` for å.
    static func of(_ word: StaticString) -> UInt32 {
        word.withUTF8Buffer { letters in
            var hash = WordHash()
            for byte in letters where byte != 0xC3 { hash.add(byte) }
            return hash.value
        }
    }
}
