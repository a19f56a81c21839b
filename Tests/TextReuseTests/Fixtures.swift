import TextReuse
import Vocabulary

/// Made-up Danish, the same for the same seed: words of plausible letters and lengths, drawn unevenly as in real text.
struct MadeUpText {
    private var generator: SeededGenerator
    private let vocabulary: [String]

    init(seed: UInt64, words: Int = 1200) {
        var generator = SeededGenerator(seed: seed)
        let onsets = [
            "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "kr", "bl", "sk",
        ]
        let vowels = ["a", "e", "i", "o", "u", "y", "æ", "ø", "å"]
        let codas = ["", "n", "r", "s", "t", "l", "d", "ng", "rt", "nd"]
        vocabulary = (0..<words).map { _ in
            let syllables = 1 + generator.next(below: 5)
            return (0..<syllables).map { _ in
                onsets[generator.next(below: onsets.count)] + vowels[generator.next(below: vowels.count)]
                    + codas[generator.next(below: codas.count)]
            }.joined()
        }
        self.generator = generator
    }

    /// Words; low ones are drawn more often.
    mutating func words(_ count: Int) -> [String] {
        (0..<count).map { _ in
            let draw = generator.next(below: vocabulary.count)
            return vocabulary[draw * draw / vocabulary.count]
        }
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

/// A text of words as an index takes it.
func stream(_ words: [String]) -> WordStream { WordStream(text: Array(words.joined(separator: " ").utf8)) }

func draft(_ id: String, _ words: [String]) -> SourceDraft {
    SourceDraft(
        record: SourceRecord(id: id, title: "Titel \(id)", date: nil, link: nil, status: .unknown),
        words: stream(words))
}

/// The characters of a word as the index counts them: letters and digits, å as two.
func characters(_ words: [String]) -> Int { stream(words).codes.reduce(0) { $0 + $1.length } }
