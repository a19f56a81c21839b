import Analysis

/// The words of a title or of what a reference calls a document, for comparing them tolerant of endings, of order and
/// of how a file's name writes æ, ø and å.
struct TitleWords: Hashable, Sendable {
    let words: [[UInt8]]

    init(_ words: some Sequence<[UInt8]>) { self.words = words.map(Self.spelled) }

    var isEmpty: Bool { words.isEmpty }

    /// How many of its words stand in `others`, in some form or inside a compound.
    func count(in others: TitleWords) -> Int {
        words.count { word in others.words.contains { Self.names($0, word) } }
    }

    /// Whether most of its words stand in `others`, or half of them with the first, which says the most.
    func isNamed(by others: TitleWords) -> Bool {
        guard let first = words.first else { return false }
        let count = count(in: others) * 2
        return count > words.count
            || count == words.count && others.words.contains { Self.names($0, first) }
    }

    /// Whether every word of it stands in `others`.
    func isWholly(in others: TitleWords) -> Bool { !words.isEmpty && count(in: others) == words.count }

    func joined(with others: TitleWords) -> TitleWords { TitleWords(words + others.words) }

    /// Whether `name`, a word of a title, is a form of `word`, which a reference uses, or says as much in a compound.
    ///
    /// `prøvesvarene` names `svar` and `prøvesvar`; `svar` names `prøvesvar`, but `laser` does not name `lasersår`: what a
    /// compound ends with is what it is.
    static func names(_ name: [UInt8], _ word: [UInt8]) -> Bool {
        if name == word { return true }
        if word.count >= 3, name.starts(with: word) || (word.count >= 4 && ends(name, with: word)) {
            return true
        }
        if name.count >= 4,
            ends(word, with: name) || (name.count + 3 >= word.count && word.starts(with: name))
        {
            return true
        }
        // "håndbogen" is the one that a title calls "svarhåndbog".
        if word.count >= 7, word.ends(with: "en") || word.ends(with: "et"), ends(name, with: word.dropLast(2))
        {
            return true
        }
        let shared = zip(name, word).prefix { $0 == $1 }.count
        return shared >= 5 && shared * 10 >= min(name.count, word.count) * 7
            && shared + 3 >= word.count
    }

    /// Whether `word` ends with `part`, with up to three letters of an ending after it.
    private static func ends(_ word: [UInt8], with part: some Collection<UInt8>) -> Bool {
        let last = word.count - part.count
        guard last >= 0 else { return false }
        return (max(last - 3, 0)...last).contains { word[$0...].starts(with: part) }
    }

    /// `æ`, `ø` and `å` as file names without them write them.
    private static func spelled(_ word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var previous: UInt8 = 0
        for byte in word {
            switch (previous, byte) {
            case (0xC3, 0xA6): result.replaceSubrange((result.count - 1)..., with: Array("ae".utf8))
            case (0xC3, 0xB8): result.replaceSubrange((result.count - 1)..., with: Array("oe".utf8))
            case (0xC3, 0xA5): result.replaceSubrange((result.count - 1)..., with: Array("aa".utf8))
            default: result.append(byte)
            }
            previous = byte
        }
        return result
    }
}

extension [UInt8] {
    fileprivate func ends(with ending: String) -> Bool {
        suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
