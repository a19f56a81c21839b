/// Three words in a row as one number.
struct Trigram: Hashable, Sendable {
    /// 48 bits: nothing is lost of the three codes.
    let key: UInt64

    init(_ first: WordCode, _ second: WordCode, _ third: WordCode) {
        key = UInt64(first.bits) << 32 | UInt64(second.bits) << 16 | UInt64(third.bits)
    }

    /// Well mixed (the finaliser of SplitMix64, Steele et al. 2014).
    var hash: UInt64 {
        var mixed = key &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
