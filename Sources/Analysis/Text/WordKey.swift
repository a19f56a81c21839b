/// A word of any case in eight bytes: the FNV-1a hash of its lower-case letters, for comparing many with many.
///
/// Two different words with one key are possible and harmless: a key decides nothing that a person does not read.
struct WordKey: Hashable, Sendable {
    private let hash: UInt64

    /// The words of `range` in order; what is neither letter nor digit parts them.
    static func words(of text: [UInt8], in range: Range<Int>) -> [WordKey] {
        var words: [WordKey] = []
        var hash: UInt64 = 0
        var previous: UInt8 = 0
        for index in range {
            let byte = text[index]
            if byte >= 0x80 || Letters.isASCIILetter(byte) || Letters.isDigit(byte) {
                if hash == 0 { hash = 0xcbf2_9ce4_8422_2325 }
                hash = (hash ^ UInt64(Letters.fold(byte, after: previous))) &* 0x100_0000_01b3
            } else if hash != 0 {
                words.append(WordKey(hash: hash))
                hash = 0
            }
            previous = byte
        }
        if hash != 0 { words.append(WordKey(hash: hash)) }
        return words
    }

    /// The words of all of `text`.
    static func words(of text: [UInt8]) -> [WordKey] { words(of: text, in: text.indices) }
}
