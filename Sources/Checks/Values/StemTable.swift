import Analysis
import DocumentModel
import SourceText

/// The stem of a word as a number; stems of two tables are not to be compared.
typealias Stem = Int32

/// What the words of a submission say, each different word worked out once.
final class StemTable {
    /// A word as it is read.
    struct Word {
        let folded: [UInt8]
        let stem: Stem
        /// Neither a filler nor a number.
        let tells: Bool
    }

    private let fillers: Set<[UInt8]>
    private let stemmer = Stemmer()
    private var words: [Word] = []
    private var hashes: [UInt32] = []
    /// Open addressing: the place of a word, or -1; its count is a power of two and at least twice that of the words.
    private var slots: [Int32] = Array(repeating: -1, count: 1024)
    private var stems: [[UInt8]: Stem] = [:]
    private var stemBytes: [[UInt8]] = []

    /// - Parameter fillers: words that tell nothing, in lower case.
    init(fillers: Set<[UInt8]>) { self.fillers = fillers }

    /// The bytes of a stem.
    func bytes(of stem: Stem) -> [UInt8] { stemBytes[Int(stem)] }

    /// The stem of these bytes.
    func stem(_ bytes: [UInt8]) -> Stem {
        if let known = stems[bytes] { return known }
        let stem = Stem(stemBytes.count)
        stems[bytes] = stem
        stemBytes.append(bytes)
        return stem
    }

    /// The word that stands at `range`.
    func word(_ text: borrowing [UInt8], _ range: TextRange) -> Word {
        // FNV-1a of the bytes in lower case.
        var hash: UInt32 = 2_166_136_261
        var previous: UInt8 = 0
        for index in range.bounds {
            let byte = text[index]
            hash = (hash ^ UInt32(Letters.fold(byte, after: previous))) &* 16_777_619
            previous = byte
        }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if hashes[place] == hash, words[place].folded.count == range.count,
                Letters.reads(text, from: range.lowerBound, words[place].folded, before: range.upperBound)
            {
                return words[place]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return add(Letters.folded(text[range.bounds]), hash, slot)
    }

    private func add(_ folded: [UInt8], _ hash: UInt32, _ slot: Int) -> Word {
        let tells = folded.count > 1 && !folded.contains(where: Letters.isDigit) && !fillers.contains(folded)
        let stem = stem(Array(folded.prefix(max(stemmer.stemLength(of: folded), 1))))
        let word = Word(folded: folded, stem: stem, tells: tells)
        slots[slot] = Int32(words.count)
        words.append(word)
        hashes.append(hash)
        if words.count * 2 > slots.count { grow() }
        return word
    }

    private func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (place, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(place)
        }
    }
}
