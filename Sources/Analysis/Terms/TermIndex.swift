package import SourceText

/// Every term of every rule, ready to be found in one pass over a text.
///
/// The automaton looks for what is rarest in a term's first word: its stem where it counts in every form. Each hit is
/// then held against the whole term, so a scan costs one look-up a byte and a little work a hit.
package struct TermIndex: Sendable {
    /// By number: the terms without repetition.
    let terms: [Term]
    private let numbers: [Term: Int]
    private let automaton: TermAutomaton
    /// By term and word: the bytes that a word must begin with, or hold.
    private let stems: [[[UInt8]]]

    /// - Parameter terms: in any order; equal ones count once.
    package init(_ terms: some Sequence<Term>) {
        var numbers: [Term: Int] = [:]
        var unique: [Term] = []
        for term in terms where numbers[term] == nil {
            numbers[term] = unique.count
            unique.append(term)
        }
        let stemmer = Stemmer()
        let stems = unique.map { $0.words.map { TermIndex.anchor(of: $0, stemmer) } }
        self.terms = unique
        self.numbers = numbers
        self.stems = stems
        automaton = TermAutomaton(stems.map { String(decoding: $0[0], as: UTF8.self) })
    }

    func number(of term: Term) -> Int? { numbers[term] }

    /// Where each term stands in `text`: pairs of its number and the range of whole words it covers, by start.
    func occurrences(in text: [UInt8]) -> [TermOccurrence] {
        guard !terms.isEmpty else { return [] }
        let stemmer = Stemmer()
        var found: [TermOccurrence] = []
        for hit in automaton.hits(in: text, text.indices) {
            guard
                let first = match(
                    terms[hit.term].words[0], stems[hit.term][0], at: hit.start, in: text, stemmer),
                let end = matchRest(of: hit.term, after: first.upperBound, in: text, stemmer)
            else { continue }
            found.append(TermOccurrence(term: hit.term, range: TextRange(first.lowerBound, end)))
        }
        return found.sorted { ($0.range, $0.term) < ($1.range, $1.term) }
    }

    /// What of a word the automaton looks for.
    private static func anchor(of word: Term.Word, _ stemmer: Stemmer) -> [UInt8] {
        switch word.form {
        case .stem, .suffix: Array(word.text.prefix(max(stemmer.stemLength(of: word.text), 1)))
        case .exact, .prefix, .inside, .verb: word.text
        }
    }
}

/// A term where it stands.
package struct TermOccurrence: Hashable, Sendable {
    /// Its number in the index.
    let term: Int
    /// Whole words.
    package let range: TextRange
}

// MARK: - Matching

extension TermIndex {
    /// The whole word around the anchor at `start`, where that word is one the term means.
    private func match(
        _ word: Term.Word, _ anchor: [UInt8], at start: Int, in text: [UInt8], _ stemmer: Stemmer
    ) -> Range<Int>? {
        let wordStart = Letters.wordStart(text, at: start, limit: 0)
        var wordEnd = Letters.wordEnd(text, at: start, limit: text.count)
        if wordEnd < start + anchor.count, start + anchor.count < text.count {
            // A term with a hyphen in it: what follows its last letter still belongs to it.
            wordEnd = Letters.wordEnd(text, at: start + anchor.count, limit: text.count)
        }
        guard wordEnd >= start + anchor.count || word.text.contains(where: { !isWordByte($0) }) else {
            return nil
        }
        switch word.form {
        case .stem:
            guard wordStart == start, hasStem(anchor, text[start..<wordEnd], stemmer) else { return nil }
        case .exact:
            let end = start + anchor.count
            guard wordStart == start, !Letters.startsWordCharacter(text, at: end) else { return nil }
            if let written = word.written, !text[start..<end].elementsEqual(written) { return nil }
            return start..<end
        case .prefix:
            guard wordStart == start else { return nil }
        case .suffix:
            guard hasStem(anchor, text[start..<wordEnd], stemmer) else { return nil }
        case .verb:
            guard wordStart == start,
                isVerbEnding(text[(start + anchor.count)..<max(wordEnd, start + anchor.count)])
            else { return nil }
        case .inside: break
        }
        return wordStart..<max(wordEnd, start + anchor.count)
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || Letters.isASCIILetter(byte) || Letters.isDigit(byte)
    }

    /// Whether what follows a verb's root makes it one of its finite forms or the infinitive; "-et" is left out, since it makes
    /// a noun as often (svaret).
    private func isVerbEnding(_ ending: ArraySlice<UInt8>) -> Bool {
        Self.verbEndings.contains(Letters.folded(ending))
    }

    private static let verbEndings = Set(
        ["", "e", "er", "es", "ede", "te", "edes", "tes", "r", "s"].map { Array($0.utf8) })

    /// Whether a word's stem is `stem`.
    private func hasStem(_ stem: [UInt8], _ word: ArraySlice<UInt8>, _ stemmer: Stemmer) -> Bool {
        if word.count == stem.count { return true }
        return stemmer.stemLength(of: Letters.folded(word)) == stem.count
    }

    /// The end of a phrase whose first word ends at `end`; nil where its other words do not follow.
    private func matchRest(of number: Int, after end: Int, in text: [UInt8], _ stemmer: Stemmer) -> Int? {
        let term = terms[number]
        var end = end
        for index in term.words.indices.dropFirst() {
            guard
                let next = matchNext(
                    term.words[index], stems[number][index], after: end, skipping: term.gaps[index - 1],
                    in: text, stemmer)
            else { return nil }
            end = next
        }
        return end
    }

    private func matchNext(
        _ word: Term.Word, _ anchor: [UInt8], after end: Int, skipping gap: Int, in text: [UInt8],
        _ stemmer: Stemmer
    ) -> Int? {
        var position = end
        for _ in 0...gap {
            // "den, der har dagen": the comma before a clause is no part of the phrase.
            if position < text.count, text[position] == 0x2C { position += 1 }
            while position < text.count, Letters.isSpace(text[position]) { position += 1 }
            if let found = matchWord(word, anchor, from: position, in: text, stemmer) { return found }
            let next = Letters.wordEnd(text, at: position, limit: text.count)
            guard next > position else { return nil }
            position = next
        }
        return nil
    }

    /// The end of the word that starts at `position`, where it is one the term means.
    private func matchWord(
        _ word: Term.Word, _ anchor: [UInt8], from position: Int, in text: [UInt8], _ stemmer: Stemmer
    ) -> Int? {
        let end = Letters.wordEnd(text, at: position, limit: text.count)
        var start = position
        while start + anchor.count <= max(end, position + anchor.count), start + anchor.count <= text.count {
            if starts(anchor, at: start, in: text),
                let range = match(word, anchor, at: start, in: text, stemmer), range.lowerBound == position
            {
                return range.upperBound
            }
            guard word.form == .suffix || word.form == .inside, start + 1 < end else { return nil }
            start += 1
        }
        return nil
    }

    private func starts(_ anchor: [UInt8], at start: Int, in text: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for (offset, byte) in anchor.enumerated() {
            let found = text[start + offset]
            guard Letters.fold(found, after: previous) == byte else { return false }
            previous = found
        }
        return true
    }
}
