/// The words that tell the languages apart, read from `Rules/language/common-words.txt`.
struct CommonWords: Sendable {
    /// What is known of one word.
    struct Entry: Sendable {
        /// By lane the natural logarithm of how often it stands in text; 0 where it is not listed.
        var frequency = SIMD16<Float>.zero
        /// The lanes in which it is listed as that language's own, whatever the others' dictionaries hold.
        var own: UInt16 = 0
        /// The lanes in which it is listed as more than clinical vocabulary.
        var functionLanes: UInt16 = 0

        var isFunctionWord: Bool { functionLanes != 0 }

        func has(_ language: WrittenLanguage) -> Bool { frequency[language.rawValue] < 0 }

        /// Whether it is the own word of languages so far from this one that a dictionary's word for something else
        /// only looks like it: English "and" is a duck in Scandinavia.
        func isOwnElsewhere(than language: WrittenLanguage) -> Bool {
            if language == .danish { return own & ~1 != 0 }
            if own & 1 != 0 { return true }
            guard own != 0, language.isScandinavian, !has(.danish) else { return false }
            return !WrittenLanguage.allCases.contains {
                $0.isScandinavian && own & 1 << UInt16($0.rawValue) != 0
            }
        }
    }

    /// By tier, first to last: one word in a hundred, three hundred, two thousand, and five thousand.
    private static let frequencies: [Float] = [-4.6, -5.7, -7.6, -8.5]

    private let entries: [WordHash: Entry]

    /// - Parameters:
    ///   - bytes: lists under heads such as `[nb 2]`; `#` begins a remark; `!` marks a language's own word.
    ///   - file: its name, for errors.
    init(_ bytes: [UInt8], file: String) throws(LanguageModelError) {
        var entries: [WordHash: Entry] = [:]
        // As many as there are, so that it never grows.
        entries.reserveCapacity(4_096)
        var head: (language: WrittenLanguage, tier: Int)?
        for line in WordListLine.lines(of: bytes) {
            if let name = line.head {
                let parts = name.split(separator: " ")
                guard parts.count == 2, let language = WrittenLanguage(code: parts[0]),
                    let tier = Int(parts[1]),
                    (1...Self.frequencies.count).contains(tier)
                else { throw LanguageModelError(file: file, fault: .unreadableLine(line.number)) }
                head = (language, tier)
            } else if let head {
                for word in line.words { Self.add(word, head.language, head.tier, to: &entries) }
            } else if !line.words.isEmpty {
                throw LanguageModelError(file: file, fault: .unreadableLine(line.number))
            }
        }
        self.entries = entries
    }

    private static func add(
        _ word: Substring, _ language: WrittenLanguage, _ tier: Int, to entries: inout [WordHash: Entry]
    ) {
        let isOwn = word.utf8.last == 0x21
        let hash = WordHash(isOwn ? word.utf8.dropLast() : word.utf8[...])
        var entry = entries[hash, default: Entry()]
        let lane = language.rawValue
        if entry.frequency[lane] == 0 { entry.frequency[lane] = frequencies[tier - 1] }
        if isOwn { entry.own |= 1 << UInt16(lane) }
        if tier < 4 { entry.functionLanes |= 1 << UInt16(lane) }
        entries[hash] = entry
    }

    subscript(_ word: WordHash) -> Entry? { entries[word] }
}
