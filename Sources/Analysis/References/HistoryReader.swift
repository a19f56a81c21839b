import SourceText

/// Tells citations of what holds from mentions of what once held, by the words around them in their sentence.
struct HistoryReader: Sendable {
    private let adjectives: [[UInt8]]
    private let before: [[UInt8]]
    private let after: [[UInt8]]
    private let amendments: [[UInt8]]
    private let pronouns: Set<[UInt8]>
    private let verbs: Set<[UInt8]>

    /// How many words may stand between a phrase of `historyBefore` and the citation.
    private static let reachBefore = 4
    /// How many bytes after a citation and its title are looked at.
    private static let reachAfter = 160

    init(forms: CitationForms) {
        func folded(_ phrases: [String]) -> [[UInt8]] { phrases.map { Letters.folded($0.utf8) } }
        adjectives = folded(forms.historyAdjectives)
        before = folded(forms.historyBefore)
        after = folded(forms.historyAfter)
        amendments = folded(forms.amendedBy)
        pronouns = Set(folded(forms.pronouns))
        verbs = Set(folded(forms.finiteVerbs))
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
        let left = foldedWords(text, sentence.lowerBound..<range.lowerBound)
        if isAmendment(left) { return .amendment }
        let gapStart = previous?.range.upperBound ?? sentence.lowerBound
        let gap = foldedWords(text, min(gapStart, range.lowerBound)..<range.lowerBound)
        if isHistory(before: gap) { return .history }
        let limit = min(next ?? sentence.upperBound, sentence.upperBound, range.upperBound + Self.reachAfter)
        if range.upperBound < limit, isHistory(after: text, range.upperBound..<limit) { return .history }
        if isHistory(inClauseAfter: range.upperBound, in: text) { return .history }
        if let previous, previous.role == .history, isConnective(gap) { return .history }
        return .cited
    }

    private func isAmendment(_ left: [[UInt8]]) -> Bool {
        amendments.contains { phrase in lastIndex(of: phrase, in: left) != nil }
    }

    private func isHistory(before gap: [[UInt8]]) -> Bool {
        if let last = gap.last, adjectives.contains(last) { return true }
        return before.contains { phrase in
            guard let end = lastIndex(of: phrase, in: gap) else { return false }
            let between = gap[end...]
            return between.count <= Self.reachBefore && !between.contains(where: verbs.contains)
        }
    }

    /// Whether the words after a citation say that it is gone before they say anything else.
    private func isHistory(after text: [UInt8], _ range: Range<Int>) -> Bool {
        let clause = foldedWords(text, range.lowerBound..<clauseEnd(text, range))
        return after.contains { phrase in
            guard let end = firstEnd(of: phrase, in: clause) else { return false }
            let start = end - wordCount(phrase)
            return !clause[..<start].contains(where: verbs.contains)
        }
    }

    /// Whether the next clause or sentence begins with a pronoun that is said to be gone: `…; den gælder ikke længere`.
    private func isHistory(inClauseAfter start: Int, in text: [UInt8]) -> Bool {
        let limit = min(start + Self.reachAfter, text.count)
        guard let end = (start..<limit).first(where: { isClauseEnd(text, at: $0) }) else { return false }
        let words = foldedWords(text, end..<min(end + Self.reachAfter, text.count))
        guard let first = words.first, pronouns.contains(first) else { return false }
        return after.contains { phrase in
            firstEnd(of: phrase, in: Array(words.dropFirst().prefix(wordCount(phrase)))) != nil
        }
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
    private func isConnective(_ words: [[UInt8]]) -> Bool {
        words.count <= 3 && words.allSatisfy { ["og", "samt", "eller", "nr"].contains(String(decoding: $0, as: UTF8.self)) }
    }

    private func wordCount(_ phrase: [UInt8]) -> Int { phrase.split(separator: 0x20).count }

    /// The index after the last place where `phrase` stands in `words`.
    private func lastIndex(of phrase: [UInt8], in words: [[UInt8]]) -> Int? {
        let parts = phrase.split(whereSeparator: { !isWordByte($0) }).map(Array.init)
        guard !parts.isEmpty, words.count >= parts.count else { return nil }
        for start in stride(from: words.count - parts.count, through: 0, by: -1)
        where Array(words[start..<start + parts.count]) == parts {
            return start + parts.count
        }
        return nil
    }

    /// The index after the first place where `phrase` stands in `words`.
    private func firstEnd(of phrase: [UInt8], in words: [[UInt8]]) -> Int? {
        let parts = phrase.split(whereSeparator: { !isWordByte($0) }).map(Array.init)
        guard !parts.isEmpty, words.count >= parts.count else { return nil }
        for start in 0...(words.count - parts.count) where Array(words[start..<start + parts.count]) == parts {
            return start + parts.count
        }
        return nil
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || Letters.isASCIILetter(byte) || Letters.isDigit(byte)
    }

    /// The words of `range` in lower case; punctuation parts them and is left out.
    private func foldedWords(_ text: [UInt8], _ range: Range<Int>) -> [[UInt8]] {
        Letters.folded(text[range]).split(whereSeparator: { !isWordByte($0) }).map(Array.init)
    }
}
