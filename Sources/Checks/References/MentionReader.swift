import Analysis
import DocumentModel
import SourceText

/// Finds what one document refers to. Law, other bodies' documents and what is kept elsewhere are left out.
struct MentionReader {
    let document: AnalyzedDocument
    let words: ReferenceWords
    let places: ReferencePlaces
    private let series: [[UInt8]]

    /// How many bytes around a label a word for law may stand in.
    private static let nearness = 45
    /// How far after a section's number the title of its document begins, in bytes.
    private static let titleReach = 8
    /// How many words before a document's name may hold the word that points at it.
    static let cueDistance = 6

    /// - Parameter series: what documents of the submission call themselves, with a number: "huskeseddel".
    init(
        _ document: AnalyzedDocument, _ words: ReferenceWords, _ places: ReferencePlaces,
        series: Set<[UInt8]>
    ) {
        self.document = document
        self.words = words
        self.places = places
        self.series = series.sorted { $0.lexicographicallyPrecedes($1) }
    }

    var text: Document { document.document }

    /// Every mention, by start; of two that overlap only the first.
    func mentions() -> [Mention] {
        var mentions = places.annexes.ranges.compactMap(annex)
        mentions += places.annexes.ranges.compactMap(quotedAnnex)
        mentions += paragraphs()
        mentions += places.sections.ranges.compactMap { section($0, isChapter: false) }
        mentions += places.chapters.ranges.compactMap { section($0, isChapter: true) }
        mentions += places.namedSections.ranges.compactMap(namedSection)
        mentions += places.documents.ranges.compactMap(titledOrNumbered)
        mentions += text.codes().compactMap(code)
        mentions += series.flatMap(members)
        var kept: [Mention] = []
        for mention in mentions.sorted(by: { $0.range < $1.range })
        where kept.last.map({ !$0.range.overlaps(mention.range) }) ?? true {
            kept.append(mention)
        }
        return kept
    }
}

// MARK: - Labels

extension MentionReader {
    private func annex(_ word: TextRange) -> Mention? {
        guard Holdings.beginning(word, in: text) == nil, let (label, range) = label(after: word),
            label.shape != .code, label.number.map({ $0 < 100 }) ?? true
        else { return nil }
        // "Fakturabilag 3 gemmes" is bookkeeping, "se prisbilag 3" a reference.
        let isCompound = text.words(in: word).first.map { !isAnnex($0.folded) } ?? false
        guard !isCompound || hasCue(before: word, within: 2) else { return nil }
        let whole = word.union(range)
        guard !isLaw(near: whole, pointedAt: word), !isElsewhere(whole) else { return nil }
        return mention(.annex(label), whole)
    }

    /// An annex by its title: "se bilag »Priser«".
    private func quotedAnnex(_ word: TextRange) -> Mention? {
        let near = TextRange(word.upperBound, min(word.upperBound + 3, text.text.count))
        guard let quoted = places.quotations.within(near).first, hasCue(before: word, within: 2),
            !isLaw(near: word, pointedAt: word), !isElsewhere(word),
            let title = titled(text.words(in: text.beginning(of: quoted)), quoted)
        else { return nil }
        return mention(.titled(title.words), word.union(title.range))
    }

    private func isAnnex(_ word: [UInt8]) -> Bool { words.annexes.contains { word.starts(with: $0.stem) } }

    private func section(_ word: TextRange, isChapter: Bool) -> Mention? {
        guard Holdings.beginning(word, in: text) == nil, let (label, range) = label(after: word),
            label.number.map({ $0 < 100 }) ?? false
        else { return nil }
        let whole = word.union(range)
        let sentence = sentence(whole)
        guard !isOfLaw(whole), !places.outsiders.stand(in: sentence), !isChapter || !isTitle(whole)
        else { return nil }
        return mention(
            .section(
                label, isOfOther: namesDocument(around: sentence) || isQuotedAfter(whole),
                isChapter: isChapter),
            whole)
    }

    /// Whether a title in quotation marks follows: "afsnit 3 i »Svar på prøver«".
    private func isQuotedAfter(_ range: TextRange) -> Bool {
        let reach = min(range.upperBound + Self.titleReach, text.text.count)
        return places.quotations.stand(in: TextRange(range.upperBound, reach))
    }

    private func code(_ label: ReferenceLabel, _ range: TextRange) -> Mention? {
        guard hasCue(before: range, within: 2), !isElsewhere(range),
            !places.outsiders.stand(in: sentence(range))
        else { return nil }
        return mention(.numbered(label, title: nil), range)
    }

    /// A member of a series of documents that the sentence points at.
    func member(_ word: TextRange) -> Mention? {
        guard !Letters.endsInWordCharacter(text.text, before: word.lowerBound),
            let (label, range) = label(after: word), label.shape == .number,
            hasCue(before: word, within: 2), !isElsewhere(word)
        else { return nil }
        return mention(.numbered(label, title: nil), word.union(range))
    }

    /// The label after `word`, past "nr.".
    func label(after word: TextRange) -> (label: ReferenceLabel, range: TextRange)? {
        let limit = sentence(word).upperBound
        guard word.upperBound < limit else { return nil }
        let next = text.words(in: TextRange(word.upperBound, min(word.upperBound + 8, limit))).first
        guard let next, next.range.lowerBound <= word.upperBound + 1 else { return nil }
        guard next.folded == Array("nr".utf8) || next.folded == Array("nummer".utf8) else {
            return text.label(at: word.upperBound, limit: limit)
        }
        let stop = next.range.upperBound < limit && text.text[next.range.upperBound] == 0x2E ? 1 : 0
        return text.label(at: next.range.upperBound + stop, limit: limit)
    }

    private func namesDocument(around sentence: TextRange) -> Bool {
        let start = max(sentence.lowerBound - 100, 0)
        let wide = TextRange(start, sentence.upperBound)
        return places.owners.stand(in: wide) || places.codes.stand(in: wide)
    }
}

// MARK: - Surroundings of a mention

extension MentionReader {
    func mention(_ target: Mention.Target, _ range: TextRange) -> Mention {
        Mention(target: target, range: range, sentence: sentence(range))
    }

    func sentence(_ range: TextRange) -> TextRange { document.nearSentence(of: range) ?? range }

    /// Whether a word that points stands before `range` in its sentence.
    func hasCue(before range: TextRange, within count: Int) -> Bool {
        let sentence = sentence(range)
        guard sentence.lowerBound < range.lowerBound else { return false }
        let before = text.lastWords(count, in: TextRange(sentence.lowerBound, range.lowerBound))
        return before.contains { words.cues.contains($0.folded) }
    }

    /// Whether the nearest document that the sentence names before a section is a law, or one follows it.
    func isOfLaw(_ range: TextRange) -> Bool {
        let sentence = sentence(range)
        let after = TextRange(
            range.upperBound,
            max(range.upperBound, min(sentence.upperBound, range.upperBound + Self.nearness)))
        if places.law.stand(in: after) { return true }
        let before = TextRange(min(sentence.lowerBound, range.lowerBound), range.lowerBound)
        guard let law = places.law.within(before).last else { return false }
        return places.owners.within(before).last.map { $0 < law || law.contains($0) } ?? true
    }

    /// - Parameter word: an annex that, after a comma and a word that points, is not the outsider's named before:
    ///   `meldes til Styrelsen for Patientsikkerhed, jf. bilag 2`.
    func isLaw(near range: TextRange, pointedAt word: TextRange? = nil) -> Bool {
        let sentence = sentence(range)
        let near = TextRange(
            max(sentence.lowerBound, range.lowerBound - Self.nearness),
            max(range.upperBound, min(sentence.upperBound, range.upperBound + Self.nearness)))
        if places.law.stand(in: near) { return true }
        let start = word.flatMap(comma) ?? near.lowerBound
        return places.outsiders.within(near).contains { outsider in
            outsider.lowerBound >= start || text.text[outsider.upperBound - 1] == 0x73
        }
    }

    /// The comma before a word that points right before `word`.
    private func comma(before word: TextRange) -> Int? {
        guard hasCue(before: word, within: 1) else { return nil }
        return text.text[max(0, word.lowerBound - Self.nearness)..<word.lowerBound].lastIndex(of: 0x2C)
    }

    func isElsewhere(_ range: TextRange) -> Bool { places.elsewhere.stand(in: sentence(range)) }

    /// Whether `range` stands in a heading at the head: "Svar – kapitel 2 i vores mappe".
    func isTitle(_ range: TextRange) -> Bool {
        range.lowerBound < Holdings.headLength / 2 && places.identity.ranges.overlaps(range)
    }

    /// Whether `range` stands where a document says what it is itself, and nothing there points at another.
    func isIdentity(_ range: TextRange) -> Bool {
        if range.lowerBound < Holdings.headLength / 2 {
            return !hasCue(before: range, within: Self.cueDistance)
        }
        return places.identity.ranges.overlaps(range)
    }
}
