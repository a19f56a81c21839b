/// Abbreviations and the words they stand for, as hashes: either way of writing gives the same code.
///
/// Here and not in a data file, because an index built by one list cannot be read by another.
enum Abbreviations {
    static let paragraph = WordHash.of("§")
    static let percent = WordHash.of("pct")
    static let clause = WordHash.of("stk")

    /// The short form of a word.
    struct Short {
        let hash: UInt32
        let length: Int
    }

    /// What to count `hash` as; nil for a word that stands for itself.
    static func short(for hash: UInt32) -> Short? {
        // Most words end here: a filter of 4096 bits says no at the cost of one load.
        guard filter[Int(hash >> 20) >> 6] & (1 << UInt64((hash >> 20) & 63)) != 0 else { return nil }
        return shorts[hash]
    }

    /// One code for two words, as `for eksempel` is `fx`; nil where they are just two words.
    static func pair(_ first: WordCode, _ second: WordCode) -> WordCode? {
        guard seconds[Int(second.bits >> 6)] & (1 << UInt64(second.bits & 63)) != 0 else { return nil }
        return pairs[second]?[first]
    }

    private static let spelledOut: [(long: StaticString, short: StaticString)] = [
        ("stykke", "stk"), ("stykket", "stk"), ("nummer", "nr"), ("nummeret", "nr"), ("feks", "fx"),
        ("procent", "pct"), ("cirka", "ca"), ("jævnfør", "jf"), ("eventuelt", "evt"), ("eventuelle", "evt"),
        ("eventuel", "evt"), ("vedrørende", "vedr"), ("inklusive", "inkl"), ("eksklusive", "ekskl"),
        ("henholdsvis", "hhv"), ("telefon", "tlf"), ("kapitel", "kap"), ("milligram", "mg"),
        ("milliliter", "ml"),
        ("minimum", "min"), ("maksimum", "maks"), ("maksimalt", "maks"), ("respektive", "resp"),
        ("paragraf", "§"),
    ]

    private static let twoWords: [(first: StaticString, second: StaticString, short: StaticString)] = [
        ("for", "eksempel", "fx"), ("blandt", "andet", "bla"), ("med", "videre", "mv"), ("med", "mere", "mm"),
        ("med", "flere", "mfl"), ("ad", "modum", "am"), ("til", "dels", "td"),
    ]

    private static let shorts: [UInt32: Short] = {
        var shorts: [UInt32: Short] = [:]
        for (long, short) in spelledOut {
            shorts[WordHash.of(long)] = Short(hash: WordHash.of(short), length: characters(short))
        }
        return shorts
    }()

    private static let filter: [UInt64] = {
        var filter = [UInt64](repeating: 0, count: 64)
        for hash in shorts.keys { filter[Int(hash >> 20) >> 6] |= 1 << UInt64((hash >> 20) & 63) }
        return filter
    }()

    private static let pairs: [WordCode: [WordCode: WordCode]] = {
        var pairs: [WordCode: [WordCode: WordCode]] = [:]
        for (first, second, short) in twoWords {
            pairs[code(second), default: [:]][code(first)] = code(short)
        }
        return pairs
    }()

    /// A bit for every code that is the second word of a pair.
    private static let seconds: [UInt64] = {
        var seconds = [UInt64](repeating: 0, count: 1024)
        for code in pairs.keys { seconds[Int(code.bits >> 6)] |= 1 << UInt64(code.bits & 63) }
        return seconds
    }()

    private static func code(_ word: StaticString) -> WordCode {
        WordCode(hash: WordHash.of(word), length: characters(word))
    }

    private static func characters(_ word: StaticString) -> Int {
        word.withUTF8Buffer { $0.count { $0 & 0xC0 != 0x80 } }
    }
}
