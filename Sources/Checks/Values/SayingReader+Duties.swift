import Analysis
import DocumentModel
import SourceText

extension SayingReader {
    /// Who has to do what: "afdelingslægen har ansvaret for vagtplanen", "Ansvarlig for vagtplanen: afdelingslægen".
    func dutySayings() -> [Saying] {
        duties.ranges.compactMap { duty in
            guard let sentence = document.sentence(of: duty), !unless.stand(in: sentence),
                let (who, what) = bearer(of: duty, in: sentence)
            else { return nil }
            let others = Set(actors.within(what).flatMap { content.stems(in: $0) })
            let words = content.stems(in: what).subtracting(others)
            guard words.count >= 2, let bearer = content.words(in: who, joining: false).first else {
                return nil
            }
            return Saying(
                document: index, kind: .duty, value: bearer.stem.reduce(5381) { ($0 &* 33) ^ Int($1) },
                range: who, sentence: sentence, words: words, actors: [], labels: [], names: [],
                isConditional: isConditional(what),
                classes: statements.classes(self.words.dutiesApart, near: duty, in: sentence))
        }
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
