import Analysis
import DocumentModel
import SourceText

extension SayingReader {
    /// Who has to do what: "afdelingslægen har ansvaret for vagtplanen", "Ansvarlig for vagtplanen: afdelingslægen".
    func dutySayings() -> [Saying] {
        duties.ranges.compactMap { duty in
            guard let sentence = document.nearSentence(of: duty), !unless.stand(in: sentence),
                let (who, what) = bearer(of: duty, in: sentence)
            else { return nil }
            let words = content.stems(in: what).subtracting(stems(of: actors, in: what))
            guard words.count >= 2, let bearer = content.words(in: who, joining: false).first else {
                return nil
            }
            return task(.duty, of: bearer.stem, who, words, TextRange(duty.lowerBound, what.upperBound))
        }
    }

    private func task(
        _ kind: Saying.Kind, of bearer: Stem, _ who: TextRange, _ words: StemSet, _ clause: TextRange
    ) -> Saying {
        Saying(
            document: index, kind: kind, value: Int(bearer), range: who,
            sentence: document.sentence(of: clause) ?? clause, words: words, actors: StemSet(),
            labels: StemSet(), names: StemSet([bearer]),
            isConditional: isConditional(content.words(in: clause, joining: false)),
            classes: statements.classes(
                self.words.dutiesApart, near: clause, in: document.nearSentence(of: clause) ?? clause))
    }

    /// Who does a thing, as a sentence or the answer to a question has it: "overlæge Bo Berg godkender den danske tekst",
    /// "Hvem godkender den danske tekst? | Overlæge Bo Berg".
    func actSayings() -> [Saying] {
        acts.ranges.compactMap { act in
            guard let sentence = document.nearSentence(of: act), !unless.stand(in: sentence) else {
                return nil
            }
            let rest = text.text[act.upperBound..<max(act.upperBound, sentence.upperBound)]
            let stop = rest.firstIndex { [0x3A, 0x2E, 0x2C, 0x3B, 0x3F].contains($0) } ?? sentence.upperBound
            let clause = TextRange(act.lowerBound, stop)
            guard let who = answer(to: act, in: sentence) ?? doer(of: act, in: sentence),
                !anyone.stand(in: who), let bearer = content.words(in: who, joining: false).first
            else { return nil }
            let words = content.stems(in: clause).subtracting(stems(of: actors, in: clause))
            return words.count >= 3 ? task(.act, of: bearer.stem, who, words, clause) : nil
        }
    }

    /// The one actor right before an act, with no more than names between.
    private func doer(of act: TextRange, in sentence: TextRange) -> TextRange? {
        let before = TextRange(sentence.lowerBound, max(sentence.lowerBound, act.lowerBound))
        guard let who = actors.within(before).last, who.upperBound <= act.lowerBound else { return nil }
        let between = text.words(in: TextRange(who.upperBound, act.lowerBound))
        return between.allSatisfy { text.isUppercase(at: $0.range.lowerBound) } ? who : nil
    }

    /// Whether two words are one, or only a space stands between.
    private func isBeside(_ left: TextRange, _ right: TextRange) -> Bool {
        left.upperBound + 1 >= right.lowerBound
    }

    /// The one actor in the cell after the one that asks who does it.
    private func answer(to act: TextRange, in sentence: TextRange) -> TextRange? {
        guard let first = text.words(in: sentence).first, words.askers.contains(first.folded),
            first.range.upperBound + 1 == act.lowerBound, let cell = statements.leaf(at: act),
            case .tableCell(let row, let column, _) = text.blocks[cell.index].kind
        else { return nil }
        let next = text.blocks[(cell.index + 1)...].prefix(2).first { block in
            if case .tableCell(row, column + 1, _) = block.kind { true } else { false }
        }
        guard let next else { return nil }
        // "Ledende radiograf Ida Berg" is one, "radiograf eller sekretær" are two.
        guard let who = actors.within(next.range).last,
            actors.within(next.range).allSatisfy({ isBeside($0, who) })
        else { return nil }
        return who
    }

    /// The one actor whom a duty is given, and what it is.
    private func bearer(of duty: TextRange, in sentence: TextRange) -> (who: TextRange, what: TextRange)? {
        let rest = text.text[duty.upperBound..<max(duty.upperBound, sentence.upperBound)]
        let colon = rest.firstIndex { [0x3A, 0x2E, 0x2C, 0x3B].contains($0) } ?? sentence.upperBound
        let what = TextRange(duty.upperBound, colon)
        if colon < sentence.upperBound, text.text[colon] == 0x3A {
            let after = actors.within(TextRange(colon, sentence.upperBound))
            guard after.count == 1, let who = after.first, who.lowerBound - colon <= 20 else { return nil }
            return (who, what)
        }
        let before = actors.within(TextRange(sentence.lowerBound, max(sentence.lowerBound, duty.lowerBound)))
        guard before.count == 1, let who = before.first,
            text.words(in: TextRange(who.upperBound, max(who.upperBound, duty.lowerBound))).isEmpty
        else { return nil }
        return (who, what)
    }
}
