import SourceText

/// Tells citations of what holds from mentions of what once held, by the words around them in their sentence.
struct HistoryReader: Sendable {
    private let adjectives: Set<WordKey>
    private let before: [[WordKey]]
    private let sources: [[WordKey]]
    private let after: [[WordKey]]
    private let amendments: [[WordKey]]
    private let pronouns: Set<WordKey>
    private let verbs: Set<WordKey>
    private let connectives: Set<WordKey>

    /// How many words may stand between a phrase of `historyBefore` and the citation.
    private static let reachBefore = 4
    /// How many bytes after a citation and its title are looked at.
    private static let reachAfter = 160
    /// How many bytes of a sentence before a citation are looked at: an act with all its amendments is shorter.
    private static let longestLead = 4_000

    init(forms: CitationForms) {
        func keys(_ phrases: [String]) -> [[WordKey]] { phrases.map { WordKey.words(of: Array($0.utf8)) } }
        func words(_ words: [String]) -> Set<WordKey> { Set(keys(words).joined()) }
        adjectives = words(forms.historyAdjectives)
        before = keys(forms.historyBefore)
        sources = keys(forms.historySources)
        after = keys(forms.historyAfter)
        amendments = keys(forms.amendedBy)
        pronouns = words(forms.pronouns)
        verbs = words(forms.finiteVerbs)
        connectives = words(["og", "samt", "eller", "nr"])
    }

    /// The role of the citation at `range` in its sentence.
    ///
    /// - Parameters:
    ///   - previous: the citation before it in the sentence with its role, if there is one.
    ///   - next: where the citation after it in the sentence begins.
    func role(
        of range: TextRange, in text: [UInt8], sentence: TextRange,
        previous: (range: TextRange, role: ReferenceRole)?, next: Int?
    ) -> ReferenceRole {
        let start = max(sentence.lowerBound, range.lowerBound - Self.longestLead)
        let left = WordKey.words(of: text, in: start..<range.lowerBound)
        if isAmendment(left) { return .amendment }
        let gapStart = max(previous?.range.upperBound ?? sentence.lowerBound, start)
        let gap = WordKey.words(of: text, in: min(gapStart, range.lowerBound)..<range.lowerBound)
        if isHistory(before: gap) { return .history }
        let limit = min(next ?? sentence.upperBound, sentence.upperBound, range.upperBound + Self.reachAfter)
        if range.upperBound < limit, isHistory(after: text, range.upperBound..<limit) { return .history }
        if isHistory(inClauseAfter: range.upperBound, in: text) { return .history }
        if let previous, previous.role == .history, isConnective(gap) { return .history }
        return .cited
    }

    private func isAmendment(_ left: [WordKey]) -> Bool {
        amendments.contains { phrase in lastIndex(of: phrase, in: left) != nil }
    }

    private func isHistory(before gap: [WordKey]) -> Bool {
        if let last = gap.last, adjectives.contains(last) { return true }
        if sources.contains(where: { phrase in
            lastIndex(of: phrase, in: gap).map { !gap[$0...].contains(where: verbs.contains) } ?? false
        }) {
            return true
        }
        return before.contains { phrase in
            guard let end = lastIndex(of: phrase, in: gap) else { return false }
            let between = gap[end...]
            return between.count <= Self.reachBefore && !between.contains(where: verbs.contains)
        }
    }

    /// Whether the words after a citation say that it is gone before they say anything else.
    private func isHistory(after text: [UInt8], _ range: Range<Int>) -> Bool {
        let clause = WordKey.words(of: text, in: range.lowerBound..<clauseEnd(text, range))[...]
        return after.contains { phrase in
            guard let end = firstEnd(of: phrase, in: clause) else { return false }
            return !clause[..<(end - phrase.count)].contains(where: verbs.contains)
        }
    }

    /// Whether the next clause or sentence begins with a pronoun that is said to be gone: `…; den gælder ikke længere`.
    private func isHistory(inClauseAfter start: Int, in text: [UInt8]) -> Bool {
        let limit = min(start + Self.reachAfter, text.count)
        guard let end = (start..<limit).first(where: { isClauseEnd(text, at: $0) }) else { return false }
        let words = WordKey.words(of: text, in: end..<min(end + Self.reachAfter, text.count))
        guard let first = words.first, pronouns.contains(first) else { return false }
        return after.contains { words.dropFirst().starts(with: $0) }
    }

    private func isClauseEnd(_ text: [UInt8], at index: Int) -> Bool {
        if text[index] == 0x3B { return true }
        return text[index] == 0x2E && index + 2 < text.count && Letters.isSpace(text[index + 1])
            && Letters.startsUppercase(text, at: index + 2)
    }

    /// The end of the clause that a citation begins: a semicolon, or a comma that a new main clause follows.
    private func clauseEnd(_ text: [UInt8], _ range: Range<Int>) -> Int {
        for index in range {
            if text[index] == 0x3B { return index }
            guard text[index] == 0x2C else { continue }
            var cursor = TextCursor(text, from: index + 1, to: range.upperBound)
            cursor.skipSpaces()
            if cursor.takeAny(["og", "men", "så", "mens"]) != nil { return index }
        }
        return range.upperBound
    }

    /// Whether only "og", commas and the like stand between two citations, so that they share their role.
    private func isConnective(_ words: [WordKey]) -> Bool {
        words.count <= 3 && words.allSatisfy(connectives.contains)
    }

    /// Whether `gap` joins two citations.
    func joins(_ text: [UInt8], _ gap: Range<Int>) -> Bool {
        guard gap.lowerBound < gap.upperBound else { return false }
        let words = WordKey.words(of: text, in: gap)
        return !words.isEmpty && isConnective(words)
    }

    /// The index after the last place where `phrase` stands in `words`.
    private func lastIndex(of phrase: [WordKey], in words: [WordKey]) -> Int? {
        guard words.count >= phrase.count else { return nil }
        return (0...(words.count - phrase.count)).last { words[$0...].starts(with: phrase) }.map {
            $0 + phrase.count
        }
    }

    /// The index after the first place where `phrase` stands in `words`.
    private func firstEnd(of phrase: [WordKey], in words: ArraySlice<WordKey>) -> Int? {
        guard words.count >= phrase.count else { return nil }
        return (0...(words.count - phrase.count)).first { words[$0...].starts(with: phrase) }.map {
            $0 + phrase.count
        }
    }
}
