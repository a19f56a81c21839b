/// Every single word that some term asks for, and which of them a word of a text is.
final class WordPatterns: Sendable {
    private let patterns: [Term.Word]
    /// By pattern: its stem where every form counts, otherwise its letters.
    private let anchors: [[UInt8]]
    /// By pattern: the letters of a word with a sign in it, as of *e-mail*, that a text's word must be first.
    private let pieces: [WordPiece?]
    private let haveSigns: [Bool]
    private let opening: AnchorTable
    private let inner: AnchorTable
    /// The patterns that are told by a word's shape; seldom any.
    private let shapes: [(shape: WordShape, number: Int32)]

    /// No ending is longer: a word's last part is no form of a pattern that it goes further beyond.
    private static let longestEnding = 12
    private static let verbEndings = Set(
        ["", "e", "er", "es", "ede", "te", "edes", "tes", "r", "s"].map { Array($0.utf8) })

    init(_ patterns: [Term.Word]) {
        let stemmer = Stemmer()
        let anchors = patterns.map { $0.anchor(stemmer) }
        let pieces = anchors.map(WordPiece.init)
        self.patterns = patterns
        self.anchors = anchors
        self.pieces = pieces
        haveSigns = pieces.map { $0 != nil }
        shapes = patterns.enumerated().compactMap { number, pattern in
            if case .shape(let shape) = pattern.form { (shape, Int32(number)) } else { nil }
        }
        let keys = patterns.indices.filter { !patterns[$0].isShape }
            .map { (bytes: pieces[$0]?.letters ?? anchors[$0], number: $0) }
        opening = AnchorTable(keys)
        inner = AnchorTable(keys.filter { patterns[$0.number].opensFreely })
    }

    /// The numbers of the patterns that a word is; of a pattern with a sign in it, that the word may be its first letters.
    ///
    /// - Parameters:
    ///   - word: as it is written, one byte or more.
    ///   - folded: the same in lower case.
    func numbers(of word: ArraySlice<UInt8>, folded: [UInt8], _ stemmer: Stemmer) -> [Int32] {
        var found: [Int32] = []
        let stem = folded.count <= opening.longest + Self.longestEnding ? stemmer.stemLength(of: folded) : 0
        for start in folded.indices where folded[start] & 0xC0 != 0x80 {
            let table = start == 0 ? opening : inner
            var hash = AnchorTable.seed
            for end in start..<min(folded.count, start + table.longest) {
                hash = AnchorTable.hash(hash, folded[end])
                guard let numbers = table.numbers(hash) else { continue }
                for number in numbers
                where fits(Int(number), start..<(end + 1), word, folded, stem, stemmer)
                    && !found.contains(number)
                {
                    found.append(number)
                }
            }
        }
        for entry in shapes where entry.shape.fits(word) { found.append(entry.number) }
        return found
    }

    private func fits(
        _ number: Int, _ range: Range<Int>, _ word: ArraySlice<UInt8>, _ folded: [UInt8], _ stem: Int,
        _ stemmer: Stemmer
    ) -> Bool {
        let pattern = patterns[number]
        guard range.lowerBound == 0 || pattern.opensFreely else { return false }
        if let piece = pieces[number] {
            return range.upperBound == folded.count && piece.letters.elementsEqual(folded[range])
        }
        guard anchors[number].elementsEqual(folded[range]) else { return false }
        let rest = folded.count - range.upperBound
        switch pattern.form {
        case .prefix, .inside: return true
        case .exact: return rest == 0 && pattern.written.map { $0.elementsEqual(word) } ?? true
        case .stem: return rest == 0 || pattern.isStem(ofLength: stem, range.count, in: folded[...])
        case .verb: return Self.verbEndings.contains(Array(folded[range.upperBound...]))
        case .suffix:
            guard rest > 0, rest <= Self.longestEnding else { return rest == 0 }
            let last = folded[range.lowerBound...]
            return pattern.isStem(
                ofLength: stemmer.stemLength(of: Array(last)), range.count, in: last)
        case .shape: return false
        }
    }

    /// Whether a pattern has a sign in it, so that the text around a word decides.
    func hasSign(_ number: Int) -> Bool { haveSigns[number] }

    /// Where the words stand that a pattern with a sign in it means, if `word` is its first.
    func whole(
        _ number: Int, at word: Range<Int>, in text: borrowing [UInt8], _ stemmer: Stemmer
    ) -> Range<Int>? {
        guard let piece = pieces[number] else { return word }
        let anchor = anchors[number]
        let start = word.upperBound - piece.letters.count - piece.offset
        guard start >= 0, start + anchor.count <= text.count else { return nil }
        let wordStart = Letters.wordStart(text, at: start, limit: 0)
        var previous: UInt8 = 0
        for offset in anchor.indices {
            let byte = text[start + offset]
            guard Letters.fold(byte, after: previous) == anchor[offset] else { return nil }
            previous = byte
        }
        let end = start + anchor.count
        // What follows its last letter still belongs to it.
        let wordEnd = max(Letters.wordEnd(text, at: end, limit: text.count), end)
        let pattern = patterns[number]
        guard wordStart == start || pattern.opensFreely else { return nil }
        switch pattern.form {
        case .prefix, .inside: break
        case .shape: return nil
        case .exact:
            guard wordEnd == end else { return nil }
            if let written = pattern.written {
                for offset in written.indices where text[start + offset] != written[offset] { return nil }
            }
        case .stem, .suffix:
            let whole = (start..<wordEnd).map { text[$0] }
            guard wordEnd == end || stemmer.stemLength(of: Letters.folded(whole)) == anchor.count else {
                return nil
            }
        case .verb:
            let ending = (end..<wordEnd).map { text[$0] }
            guard Self.verbEndings.contains(Letters.folded(ending)) else { return nil }
        }
        return wordStart..<wordEnd
    }
}

/// The first letters of a pattern that has a sign in it, and how many bytes of signs stand before them.
private struct WordPiece: Sendable {
    let letters: [UInt8]
    let offset: Int

    /// Nil where the anchor is one word of a text.
    init?(_ anchor: [UInt8]) {
        var start = 0
        while start < anchor.count, !Letters.startsWordCharacter(anchor, at: start) { start += 1 }
        let end = Letters.wordEnd(anchor, at: start, limit: anchor.count)
        guard start > 0 || end < anchor.count, end > start else { return nil }
        letters = Array(anchor[start..<end])
        offset = start
    }
}

extension Term.Word {
    /// Whether a word may begin with other letters.
    fileprivate var opensFreely: Bool { form == .suffix || form == .inside }

    /// Whether a stem of `length` bytes at the beginning of `word` makes it a form of this word, whose own stem has `own` bytes.
    ///
    /// Snowball takes the s of *instruks* for an ending, but not the s of *instruksen*: both stems count.
    fileprivate func isStem(ofLength length: Int, _ own: Int, in word: ArraySlice<UInt8>) -> Bool {
        length == own || length == text.count && word.starts(with: text)
    }

    /// What a word must hold: its stem where it counts in every form.
    fileprivate func anchor(_ stemmer: Stemmer) -> [UInt8] {
        switch form {
        case .stem, .suffix: Array(text.prefix(max(stemmer.stemLength(of: text), 1)))
        case .exact, .prefix, .inside, .verb, .shape: text
        }
    }
}
