/// Chooses which trigrams of a source text an index keeps, so that every run above a guaranteed length has one.
///
/// As in winnowing (Schleimer, Wilkerson and Aiken 2003) one fingerprint is kept of every window; here a window is the
/// shortest run of words with ``window`` characters and at least three words. A document is looked up trigram by trigram,
/// not by windows of its own, so the choice inside a window is free: the trigram that is rarest in the whole index,
/// which keeps common phrases from being looked at at all.
///
/// The guarantee: no code is longer than 20 characters, so a window that has less than 40 before its last word has less
/// than 60 with it, and one that needs a third word to be three has no more than 60. Every run of 60 characters in whole
/// words therefore holds a whole window, and with it a trigram of the index.
enum Winnowing {
    /// The characters a window has at least; it is also the least that is ever reported.
    static let window = 40
    /// The length in characters of a run that is always found.
    static let guarantee = 60

    /// The places in `codes` whose trigrams are kept, ascending.
    ///
    /// - Parameter rarity: of the trigram at a place; the least is chosen, the last of equals.
    static func places(in codes: ArraySlice<WordCode>, rarity: (Int) -> UInt64) -> [Int] {
        var kept: [Int] = []
        var end = codes.startIndex
        var length = 0
        var best: (place: Int, rarity: UInt64)?
        for start in codes.indices {
            while end < codes.endIndex, length < window || end - start < 3 {
                length += codes[end].length
                end += 1
                guard end - codes.startIndex >= 3, end - 3 >= start else { continue }
                let value = rarity(end - 3)
                if best.map({ value <= $0.rarity }) ?? true { best = (end - 3, value) }
            }
            guard length >= window, end - start >= 3 else { break }
            if best.map({ $0.place < start }) ?? true {
                best = nil
                for place in start...(end - 3) {
                    let value = rarity(place)
                    if best.map({ value <= $0.rarity }) ?? true { best = (place, value) }
                }
            }
            if let best, kept.last != best.place { kept.append(best.place) }
            length -= codes[start].length
        }
        return kept
    }
}
