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

    /// The words in lower case with single spaces, as UTF-8.
    let bytes: [UInt8]
    let family: Family?

    /// Reads any text; one that names no kind keeps all its words.
    init(_ title: some StringProtocol) {
        let whole = TitleKey.bytes(of: title)
        let lead = TitleKey.leads.first { whole.starts(with: $0.words) }
        bytes = lead.map { Array(whole[$0.words.count...]) } ?? whole
        family = lead?.family
    }

    /// FNV-1a of the words (Fowler, Noll and Vo), for looking up what must then be compared: a register is read at every start,
    /// and hashing nine hundred titles as text takes longer than making their keys.
    var fingerprint: UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The words as text.
    var words: String { String(decoding: bytes, as: UTF8.self) }

    /// Longest first, because the shorter ones begin the longer.
    private static let leads: [(words: [UInt8], family: Family)] = [
        ("bekendtgørelse af lov om ", .act), ("bekendtgørelse af ", .act), ("bekendtgørelse om ", .order),
        ("bekendtgørelsen om ", .order), ("lovbekendtgørelse om ", .act), ("lovbekendtgørelsen om ", .act),
        ("lov om ", .act), ("loven om ", .act), ("vejledning om ", .guidance),
        ("vejledningen om ", .guidance),
        ("cirkulære om ", .circular), ("cirkulæret om ", .circular),
    ].map { (Array($0.utf8), $1) }

    /// Lower case, one space between words, without "m.v.", "m.fl." and "m.m."; invisible characters are no gap.
    ///
    /// Works on bytes, since the register makes a key of every title when it is read.
    static func words(of text: some StringProtocol) -> String {
        String(decoding: bytes(of: text), as: UTF8.self)
    }

    private static func bytes(of text: some StringProtocol) -> [UInt8] {
        Array(unsafeUninitializedCapacity: text.utf8.count + 1) { buffer, length in
            var reading = TitleReading(into: buffer)
            let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { reading.read($0) }
            if isContiguous == nil { Array(text.utf8).withUnsafeBufferPointer { reading.read($0) } }
            length = reading.length
        }
    }
}
