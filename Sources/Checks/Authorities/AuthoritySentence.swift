import Analysis
import DocumentModel
import SourceText
import Vocabulary

/// One sentence with the bodies it names: says which of them is given a task that it no longer has.
struct AuthoritySentence {
    let document: AnalyzedDocument
    let authorities: Authorities
    let range: TextRange
    let words: SurroundingWords
    /// The bodies named in the sentence.
    let mentions: [AuthorityMention]
    /// What a cell's or an item's own words are an answer to.
    let announcement: TextRange?

    private var text: [UInt8] { document.document.text }

    /// The first change that makes `mention` a fault; nil where it is none.
    func change(of mention: AuthorityMention, among changes: [Authorities.Change]) -> Authorities.Change? {
        let clause = clause(of: mention.range)
        guard !isHistory(clause), !isIssuer(mention.range), !isDenied(mention.range) else { return nil }
        return changes.first { change in
            change.body == mention.body && !hasAny(change.exceptions)
                && isGiven(authorities.duties[change.duty], to: mention, clause)
        }
    }

    /// Whether the sentence gives `duty` to the body at `mention`.
    private func isGiven(_ duty: Authorities.Duty, to mention: AuthorityMention, _ clause: TextRange) -> Bool
    {
        let named = places(duty.terms, range).filter { belongs($0, to: mention) }
        let kept = places(authorities.bodies[mention.body].keeps, clause)
        if let nearest = named.map({ distance($0, mention.range) }).min() {
            // "Hændelser rapporteres i DPSD, og styrelsen fører tilsyn": the words of its own clause come first.
            let nearestKept = kept.map { distance($0, mention.range) }.min()
            let isInClause = named.contains { clause.contains($0) }
            return nearestKept.map { isInClause && nearest < $0 } ?? true
        }
        if let announcement, !places(duty.terms, announcement).isEmpty, kept.isEmpty { return true }
        if kept.isEmpty, isAnswer(about: duty) { return true }
        guard kept.isEmpty, !duty.hints.isEmpty else { return false }
        let hints = duty.hints.filter { hint in
            places([hint], range).contains { belongs($0, to: mention) }
        }
        if hints.isEmpty, let announcement, !places(duty.hints, announcement).isEmpty { return isAbout(duty) }
        return hints.count >= 2 || !hints.isEmpty && isAbout(duty)
    }

    /// Whether the sentence answers what stands right before it, a question or a sentence or heading about `duty`:
    /// `Hvem fører tilsyn? Det gør Sundhedsstyrelsen.`
    private func isAnswer(about duty: Authorities.Duty) -> Bool {
        let index = document.sentences.firstIndex(from: range.lowerBound) - 1
        guard index >= 0 else { return false }
        let previous = document.sentences[index]
        // "Hvem …?", "Hvor …?": what asks otherwise does not ask for a body.
        let asks = Letters.folded(text[previous.bounds].prefix(2)) == Array("hv".utf8)
        let isQuestion = asks && text[previous.upperBound - 1] == 0x3F
        let opens = words.answers.inside(range).contains { $0.lowerBound == range.lowerBound }
        guard words.denials.inside(range).isEmpty else { return false }
        return (isQuestion || opens) && !places(duty.terms, previous).isEmpty
    }

    /// Whether the text around the sentence is about `duty`: its block, the headings above, or the sentence before.
    private func isAbout(_ duty: Authorities.Duty) -> Bool {
        let index = document.sentences.firstIndex(from: range.lowerBound) - 1
        let previous = index >= 0 ? document.sentences[index] : nil
        let headings = document.outline.headings(at: range.lowerBound)
        return (headings + [previous].compactMap(\.self)).contains { !places(duty.terms, $0).isEmpty }
    }

    /// Whether the word at `place` is said of the body at `mention`, and not of another one that stands nearer.
    private func belongs(_ place: TextRange, to mention: AuthorityMention) -> Bool {
        if mention.range.contains(place) { return false }
        let clause = clause(of: place)
        let rivals = mentions.filter { clause.contains($0.range) }
        let owners = rivals.isEmpty ? mentions : rivals
        let nearest = owners.min { distance($0.range, place) < distance($1.range, place) }
        return nearest?.body == mention.body
    }

    private func distance(_ left: TextRange, _ right: TextRange) -> Int {
        max(left.lowerBound - right.upperBound, right.lowerBound - left.upperBound, 0)
    }

    // MARK: - What makes a mention right

    private func isHistory(_ clause: TextRange) -> Bool {
        words.history.hasAny(in: range) || words.past.hasAny(in: clause)
    }

    /// Whether the body's name belongs to a title: `Sundhedsstyrelsens vejledning`, `vejledning fra Sundhedsstyrelsen`.
    private func isIssuer(_ mention: TextRange) -> Bool {
        return words.issued.inside(range).contains { title in
            let isAfter = text[mention.upperBound - 1] == 0x73 && isNextWord(title, after: mention)
            return isAfter || isRightBefore(title, mention)
        }
    }

    /// Whether nothing but a space or a quotation mark stands between.
    private func isRightBefore(_ word: TextRange, _ mention: TextRange) -> Bool {
        (0...2).contains(mention.lowerBound - word.upperBound)
    }

    /// Whether at most one word stands between.
    private func isNextWord(_ title: TextRange, after mention: TextRange) -> Bool {
        guard title.lowerBound > mention.upperBound else { return false }
        let between = text[mention.upperBound..<title.lowerBound]
        return between.count { $0 == 0x20 } <= 2 && !between.contains(0x2C)
    }

    /// Whether the body is said not to be the one: `ikke til Styrelsen for Patientsikkerhed`.
    private func isDenied(_ mention: TextRange) -> Bool {
        words.denials.inside(range).contains { isRightBefore($0, mention) }
    }

    // MARK: - Words and clauses

    private func hasAny(_ terms: [Term]) -> Bool { !places(terms, range).isEmpty }

    private func places(_ terms: [Term], _ range: TextRange) -> [TextRange] {
        terms.flatMap { document.occurrences(of: $0).inside(range) }
    }

    /// The clause of the sentence that `place` begins in: what commas, semicolons, brackets and dashes part.
    private func clause(of place: TextRange) -> TextRange {
        var start = place.lowerBound
        while start > range.lowerBound, !isClauseMark(start - 1) { start -= 1 }
        var end = min(place.upperBound, range.upperBound)
        while end < range.upperBound, !isClauseMark(end) { end += 1 }
        return TextRange(start, end)
    }

    private func isClauseMark(_ index: Int) -> Bool {
        switch text[index] {
        case 0x2C, 0x3B, 0x28, 0x29: true
        // A dash: E2 80 93, its last byte.
        case 0x93, 0x94: index >= 2 && text[index - 1] == 0x80 && text[index - 2] == 0xE2
        default: false
        }
    }
}
