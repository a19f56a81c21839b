import Analysis
import DocumentModel
import SourceText

extension MentionReader {
    /// How many words of a title are read.
    private static let titleLength = 7

    /// A section by its subject: "se afsnittet om svar".
    func namedSection(_ word: TextRange) -> Mention? {
        let sentence = sentence(word)
        guard let title = title(after: word), !isOfLaw(word.union(title.range)),
            !places.outsiders.stand(in: sentence)
        else { return nil }
        let isOfOther = places.owners.stand(in: sentence)
        return mention(.namedSection(title.words, isOfOther: isOfOther), word.union(title.range))
    }

    /// A document by its number or its title.
    func titledOrNumbered(_ word: TextRange) -> Mention? {
        let sentence = sentence(word)
        guard word.lowerBound > 0, !isIdentity(word), !places.outsiders.stand(in: sentence),
            !isLaw(near: word), !isElsewhere(word)
        else { return nil }
        if let (label, range) = label(after: word), label.shape != .letters,
            label.number.map({ $0 < 1000 }) ?? true
        {
            let title = title(after: range)
            return mention(.numbered(label, title: title?.words), word.union(range))
        }
        guard hasCue(before: word, within: Self.cueDistance) || isAnswer(word), !isAnyOne(word) else {
            return nil
        }
        if let title = title(after: word) ?? name(after: word) {
            let inside = TitleWords(compound(word).map(\.folded))
            return mention(.titled(inside.joined(with: title.words)), word.union(title.range))
        }
        let parts = places.named.stand(in: word) ? text.words(in: word) : compound(word)
        guard let first = parts.first else { return nil }
        return mention(.titled(TitleWords(parts.map(\.folded))), first.range.union(word))
    }

    /// Whether a sentence says no more than where something stands: "I plejeinstruksen."
    private func isAnswer(_ word: TextRange) -> Bool {
        let sentence = sentence(word)
        guard sentence.lowerBound < word.lowerBound, sentence.upperBound - word.upperBound <= 1 else {
            return false
        }
        let before = text.words(in: TextRange(sentence.lowerBound, word.lowerBound))
        return before.count == 1 && before[0].folded == [0x69]
    }

    /// The title that stands with a capital right after a document that is known: "proceduren Blodprøver".
    private func name(after word: TextRange) -> (words: TitleWords, range: TextRange)? {
        let limit = min(sentence(word).upperBound, word.upperBound + 60)
        guard word.upperBound + 1 < limit, text.text[word.upperBound] == 0x20,
            text.isUppercase(at: word.upperBound + 1), text.words(in: word).last?.folded.last == 0x6E
        else { return nil }
        var taken: [TextWord] = []
        for next in text.words(in: TextRange(word.upperBound, limit)) {
            let start = taken.last?.range.upperBound ?? word.upperBound
            guard next.range.lowerBound == start + 1, [0x20, 0x2D].contains(text.text[start]),
                !words.ends.contains(next.folded)
            else { break }
            taken.append(next)
        }
        guard let last = taken.last else { return nil }
        return titled(taken, TextRange(word.upperBound, last.range.upperBound))
    }

    /// Whether the word before says that no certain document is meant: "der skal findes en nødprocedure".
    private func isAnyOne(_ word: TextRange) -> Bool {
        let sentence = sentence(word)
        guard sentence.lowerBound < word.lowerBound else { return false }
        let before = text.words(
            in: TextRange(max(sentence.lowerBound, word.lowerBound - 40), word.lowerBound))
        return before.suffix(2).contains { words.indefinite.contains($0.folded) }
    }

    /// What a document's name says before the word for its kind: "UTH" of "UTH-instruksen", "pleje" of "plejevejledningen".
    private func compound(_ word: TextRange) -> [TextWord] {
        let whole = text.words(in: word)
        if word.lowerBound > 1, text.text[word.lowerBound - 1] == 0x2D {
            let before = text.words(in: TextRange(max(word.lowerBound - 30, 0), word.lowerBound - 1))
            return before.suffix(1)
        }
        guard let only = whole.first, whole.count == 1 else { return [] }
        let kind = words.documents.compactMap { term in
            only.folded.place(of: term.stem[...]).map(\.lowerBound)
        }.filter { $0 >= 3 }.min()
        guard let kind else { return [] }
        return [TextWord(range: only.range, folded: Array(only.folded[..<kind]))]
    }

    /// The title after `word`: quoted, or after "om", "for" or a colon up to where it must end.
    private func title(after word: TextRange) -> (words: TitleWords, range: TextRange)? {
        let sentence = sentence(word)
        guard word.upperBound < sentence.upperBound else { return nil }
        let near = TextRange(word.upperBound, min(word.upperBound + 7, sentence.upperBound))
        if let quoted = places.quotations.within(near).first {
            return titled(text.words(in: text.beginning(of: quoted)), quoted)
        }
        let after = text.beginning(of: TextRange(word.upperBound, sentence.upperBound))
        let rest = text.words(in: after).prefix(Self.titleLength + 1)
        guard let link = rest.first, words.links.contains(link.folded),
            link.range.lowerBound <= word.upperBound + 2
        else { return nil }
        var taken: [TextWord] = []
        for next in rest.dropFirst() {
            let gap = text.text[(taken.last ?? link).range.upperBound..<next.range.lowerBound]
            guard gap.allSatisfy({ [0x20, 0x0A, 0x2D, 0x2F].contains($0) }), !words.ends.contains(next.folded)
            else { break }
            taken.append(next)
        }
        guard let last = taken.last else { return nil }
        return titled(taken, TextRange(word.upperBound, last.range.upperBound))
    }

    func titled(_ taken: [TextWord], _ range: TextRange) -> (words: TitleWords, range: TextRange)? {
        let telling = taken.map(\.folded).filter { !words.fillers.contains($0) }
        return telling.isEmpty ? nil : (TitleWords(telling), range)
    }
}
