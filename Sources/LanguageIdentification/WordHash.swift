/// A word by the 64 bits it hashes to (FNV-1a): cheap to look up, and two words of one language never met in practice.
struct WordHash: Hashable, Sendable {
    private let value: UInt64

    init(_ word: some Sequence<UInt8>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        value = hash
    }
}
