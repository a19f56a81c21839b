/// Made-up Danish, the same for the same seed: words of plausible letters and lengths, drawn unevenly as in real text,
/// with the small words every text has.
struct MadeUpText {
    private(set) var random: SeededGenerator
    private let vocabulary: [String]

    /// - Parameter vocabulary: two texts of the same one share their words, as two texts of a trade do.
    init(seed: UInt64, vocabulary seed2: UInt64 = 1, words: Int = 1500) {
        var generator = SeededGenerator(seed: seed2)
        let onsets = [
            "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "kr", "bl", "sk",
        ]
        let vowels = ["a", "e", "i", "o", "u", "y", "æ", "ø", "å"]
        let codas = ["", "n", "r", "s", "t", "l", "d", "ng", "rt", "nd"]
        let common = [
            "og", "i", "at", "er", "en", "til", "der", "af", "på", "skal", "for", "med", "den", "som", "det",
            "de",
            "et", "kan", "har", "om", "ved", "eller", "ikke", "patienten", "behandlingen", "journalen",
            "lægen",
        ]
        let rare = (0..<words).map { _ in
            (0...generator.next(below: 5)).map { _ in
                onsets[generator.next(below: onsets.count)] + vowels[generator.next(below: vowels.count)]
                    + codas[generator.next(below: codas.count)]
            }.joined()
        }
        vocabulary = common + rare
        random = SeededGenerator(seed: seed)
    }

    mutating func word() -> String {
        let draw = random.next(below: vocabulary.count)
        // Two words in five are common ones.
        return random.next(below: 5) < 2 ? vocabulary[draw % 27] : vocabulary[draw * draw / vocabulary.count]
    }

    mutating func words(_ count: Int) -> [String] { (0..<count).map { _ in word() } }

    mutating func next(below bound: Int) -> Int { random.next(below: bound) }

    /// Words as sentences of eight to twenty.
    mutating func prose(_ count: Int) -> String { sentences(of: words(count)) }

    mutating func sentences(of words: [String]) -> String {
        var text = ""
        var left = 0
        for word in words {
            if left == 0 {
                text += (text.isEmpty ? "" : ". ") + word.prefix(1).uppercased() + word.dropFirst()
                left = 8 + random.next(below: 12)
            } else {
                text += (random.next(below: 9) == 0 ? ", " : " ") + word
            }
            left -= 1
        }
        return text + "."
    }
}

/// SplitMix64 (Steele et al. 2014): the same numbers for the same seed on every machine.
struct SeededGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
