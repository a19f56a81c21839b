/// A word of a text, and what its shape says.
struct Token {
    /// Offsets of its first byte and after its last.
    let start: Int
    let end: Int
    /// In lower case, with a space before and after it.
    let letters: [UInt8]
    /// Whether it counts for no language by its shape alone: a number, a code, an abbreviation, one letter.
    let isNeutral: Bool
    /// Whether a full stop follows it; a short word that no dictionary knows is then an abbreviation.
    let isStopped: Bool
    /// Whether it begins with a capital where no sentence begins.
    let isCapitalised: Bool
}
