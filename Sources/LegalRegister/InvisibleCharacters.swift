/// Characters that break a word for a program but not for a reader; retsinformation's texts hold them inside words.
enum InvisibleCharacters {
    /// Soft hyphen, zero-width space, non-joiner and joiner, byte order mark.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200D, 0xFEFF: true
        default: false
        }
    }

    /// The text without them.
    static func removed(from text: some StringProtocol) -> String {
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.lazy.filter { !contains($0) })
        return String(kept)
    }
}
