/// A title stripped of what people write differently: case, punctuation, "m.v." and the words that only say its kind.
///
/// "Bekendtgørelse af lov om psykologer m.v." and "lov om psykologer mv" both come to `psykologer`.
struct TitleKey: Hashable, Sendable {
    /// What the leading words say of the text's kind.
    enum Family: Hashable, Sendable {
        /// An act, also when reissued ("bekendtgørelse af lov om").
        case act
        case order, guidance, circular
    }

    /// The words in lower case with single spaces.
    let words: String
    let family: Family?

    init(_ title: some StringProtocol) {
        let words = TitleKey.words(of: title)
        let leads = TitleKey.leads.first { words.starts(with: $0.words) }
        self.words = leads.map { String(words.dropFirst($0.words.count)) } ?? words
        family = leads?.family
    }

    /// Longest first, because the shorter ones begin the longer.
    private static let leads: [(words: String, family: Family)] = [
        ("bekendtgørelse af lov om ", .act), ("bekendtgørelse af ", .act), ("bekendtgørelse om ", .order),
        ("bekendtgørelsen om ", .order), ("lovbekendtgørelse om ", .act), ("lovbekendtgørelsen om ", .act),
        ("lov om ", .act), ("loven om ", .act), ("vejledning om ", .guidance),
        ("vejledningen om ", .guidance),
        ("cirkulære om ", .circular), ("cirkulæret om ", .circular),
    ]

    /// Lower case, one space between words, without "m.v.", "m.fl." and "m.m."; invisible characters are no gap.
    static func words(of text: some StringProtocol) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(text.utf8.count)
        var wordStart = 0
        for scalar in text.unicodeScalars where !InvisibleCharacters.contains(scalar) {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: key.append(UInt8(truncatingIfNeeded: scalar.value))
            case 0x41...0x5A: key.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
            case 0..<0xC0, 0xD7, 0x2000...0x206F: endWord(in: &key, from: &wordStart)
            case 0xC0...0xDE: key += [0xC3, UInt8(truncatingIfNeeded: scalar.value - 0xC0 + 0x80 + 0x20)]
            default: key += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        endWord(in: &key, from: &wordStart)
        if key.last == 0x20 { key.removeLast() }
        return String(decoding: key, as: UTF8.self)
    }

    private static func endWord(in key: inout [UInt8], from wordStart: inout Int) {
        let word = key[wordStart...]
        if word.isEmpty { return }
        if word.elementsEqual("mv".utf8) || word.elementsEqual("mm".utf8) || word.elementsEqual("mfl".utf8) {
            key.removeSubrange(wordStart...)
        } else if word.elementsEqual("v".utf8) || word.elementsEqual("m".utf8)
            || word.elementsEqual("fl".utf8),
            key[..<wordStart].suffix(2).elementsEqual("m ".utf8),
            wordStart == 2 || key[wordStart - 3] == 0x20
        {
            wordStart -= 2
            key.removeSubrange(wordStart...)
        } else {
            key.append(0x20)
            wordStart = key.count
        }
    }
}
