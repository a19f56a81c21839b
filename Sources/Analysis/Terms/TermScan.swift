import SourceText

/// One text's words, and the terms found among them.
struct TermScan {
    /// A word of the text.
    private struct Word {
        let start: Int32
        let end: Int32
        /// The patterns it is, in the memory.
        let list: Int32
        /// Whether only white space, with or without a comma, stands between it and the word before.
        let isJoined: Bool
        /// Whether what stands between may be a `-`, `+` or `/` as well: *lægen/sygeplejersken* in a phrase's gap.
        let isLinked: Bool
    }

    private let patterns: WordPatterns
    private let phrases: PhraseTree
    private let memory: WordMemory
    private let text: [UInt8]
    private var words: [Word] = []
    private var found: [NumberedRange] = []

    init(_ index: TermIndex, _ memory: WordMemory, _ text: [UInt8]) {
        patterns = index.patterns
        phrases = index.phrases
        self.memory = memory
        self.text = text
        memory.makeRoom()
    }

    /// Where each term stands.
    mutating func places() -> [NumberedRange] {
        readWords()
        for number in words.indices where words[number].list != 0 {
            for place in memory.numbers(in: words[number].list) { open(memory.number(at: place), at: number) }
        }
        return found
    }

    private mutating func readWords() {
        words.reserveCapacity(text.count / 6)
        var position = 0
        var isJoined = false
        var isLinked = false
        while position < text.count {
            let byte = text[position]
            guard Self.opensWord[Int(byte)] else {
                if !Letters.isSpace(byte), byte != 0x2C {
                    isJoined = false
                    isLinked = isLinked && links(position)
                }
                position += 1
                continue
            }
            let start = position
            var hash = AnchorTable.seed
            repeat {
                hash = AnchorTable.hash(hash, text[position])
                position += 1
            } while position < text.count
                && (Self.opensWord[Int(text[position])]
                    || text[position] & 0xC0 == 0x80 && text[position - 1] >= 0x80)
            let list = memory.list(of: start..<position, hash: hash, in: text, patterns)
            words.append(
                Word(
                    start: Int32(start), end: Int32(position), list: list, isJoined: isJoined,
                    isLinked: isLinked))
            isJoined = true
            isLinked = true
        }
    }

    /// Whether the sign at `position` binds the word before it to the next: *læge/tandlæge*, *brev + opkald*, *læge- og*; not a
    /// dash between spaces, nor a bullet.
    private func links(_ position: Int) -> Bool {
        let sign = text[position]
        guard sign == 0x2B || sign == 0x2D || sign == 0x2F else { return false }
        if Letters.endsInWordCharacter(text, before: position) { return true }
        return sign != 0x2D && text[position - 1] == 0x20
            && Letters.endsInWordCharacter(text, before: position - 1)
    }

    /// By byte: whether a letter or a digit begins with it.
    private static let opensWord = (0...255).map { byte in
        Letters.startsWordCharacter([UInt8(byte)], at: 0)
    }
}

// MARK: - Phrases

extension TermScan {
    /// Follows every term whose first word is `pattern`.
    private mutating func open(_ pattern: Int32, at number: Int) {
        guard let node = phrases.root(pattern) else { return }
        guard let range = range(of: pattern, at: number) else { return }
        follow(
            node, from: range.lowerBound, to: range.upperBound, next: next(after: number, range.upperBound))
    }

    private mutating func follow(_ node: Int32, from start: Int, to end: Int, next number: Int) {
        for place in phrases.terms(at: node) {
            found.append(NumberedRange(number: phrases.term(place), range: TextRange(start, end)))
        }
        for place in phrases.gaps(at: node) {
            follow(
                node, phrases.gap(place), phrases.mask(place), from: start, to: end, next: number)
        }
    }

    /// Takes each way on from `node` at the nearest word that it leads to; `mask` has the bits of the patterns it leads over.
    private mutating func follow(
        _ node: Int32, _ gap: Int, _ mask: UInt64, from start: Int, to end: Int, next number: Int
    ) {
        var taken: [Int32] = []
        for candidate in number...(number + gap) {
            guard candidate < words.count else { return }
            let mayFollow =
                gap > 0 && words[candidate].isLinked
                || isJoined(candidate, to: candidate == number ? end : nil)
            guard mayFollow else { return }
            guard memory.mask(of: words[candidate].list) & mask != 0 else { continue }
            for place in memory.numbers(in: words[candidate].list) {
                let pattern = memory.number(at: place)
                guard PhraseTree.bit(pattern) & mask != 0,
                    let child = phrases.next(node, pattern, gap: gap), !taken.contains(child),
                    let range = range(of: pattern, at: candidate),
                    range.lowerBound == Int(words[candidate].start)
                else { continue }
                taken.append(child)
                let following = next(after: candidate, range.upperBound)
                follow(child, from: start, to: range.upperBound, next: following)
            }
        }
    }

    /// The words a pattern means at a word: more than one where there is a sign in it.
    private func range(of pattern: Int32, at number: Int) -> Range<Int>? {
        let word = Int(words[number].start)..<Int(words[number].end)
        guard patterns.hasSign(Int(pattern)) else { return word }
        return patterns.whole(Int(pattern), at: word, in: text, memory.stemmer)
    }

    /// The first word that begins at `end` or after it.
    private func next(after number: Int, _ end: Int) -> Int {
        var next = number + 1
        while next < words.count, Int(words[next].start) < end { next += 1 }
        return next
    }

    /// Whether nothing but white space, with or without a comma, stands before a word, after `end` or the word before it.
    private func isJoined(_ number: Int, to end: Int?) -> Bool {
        guard let end, number > 0, Int(words[number - 1].end) != end else { return words[number].isJoined }
        var position = end
        if position < text.count, text[position] == 0x2C { position += 1 }
        while position < text.count, Letters.isSpace(text[position]) { position += 1 }
        return position == Int(words[number].start)
    }
}
