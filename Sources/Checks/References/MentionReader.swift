import Analysis
import DocumentModel
import SourceText

/// Finds what one document refers to. Law, other bodies' documents and what is kept elsewhere are left out.
struct MentionReader {
    let document: AnalyzedDocument
    private let words: ReferenceWords
    private let places: ReferencePlaces
    private let series: [[UInt8]]

    /// How many bytes around a label a word for law may stand in.
    private static let nearness = 45
    /// How many words of a title are read.
    private static let titleLength = 7
    /// How many words before a document's name may hold the word that points at it.
    private static let cueDistance = 6

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

    private var text: Document { document.document }

    /// Every mention, by start; of two that overlap only the first.
    func mentions() -> [Mention] {
        var mentions = places.annexes.ranges.compactMap(annex)
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

    private func isAnnex(_ word: [UInt8]) -> Bool { words.annexes.contains { word.starts(with: $0.stem) } }

    private func section(_ word: TextRange, isChapter: Bool) -> Mention? {
        guard Holdings.beginning(word, in: text) == nil, let (label, range) = label(after: word),
            label.number.map({ $0 < 100 }) ?? false
        else { return nil }
        let whole = word.union(range)
        let sentence = sentence(whole)
        guard !isOfLaw(whole), !places.outsiders.stand(in: sentence) else { return nil }
        return mention(
            .section(label, isOfOther: namesDocument(around: sentence), isChapter: isChapter), whole)
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
    private func label(after word: TextRange) -> (label: ReferenceLabel, range: TextRange)? {
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
        return places.owners.stand(in: wide) || text.codes(in: wide)
    }
}

// MARK: - Titles

extension MentionReader {
    private func namedSection(_ word: TextRange) -> Mention? {
        let sentence = sentence(word)
        guard let title = title(after: word), !isOfLaw(word.union(title.range)),
            !places.outsiders.stand(in: sentence)
        else { return nil }
        let isOfOther = places.owners.stand(in: sentence)
        return mention(.namedSection(title.words, isOfOther: isOfOther), word.union(title.range))
    }

    private func titledOrNumbered(_ word: TextRange) -> Mention? {
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
        guard hasCue(before: word, within: Self.cueDistance), !isAnyOne(word) else { return nil }
        if let title = title(after: word) {
            let inside = TitleWords(compound(word).map(\.folded))
            return mention(.titled(inside.joined(with: title.words)), word.union(title.range))
        }
        let parts = places.named.stand(in: word) ? text.words(in: word) : compound(word)
        guard let first = parts.first else { return nil }
        return mention(.titled(TitleWords(parts.map(\.folded))), first.range.union(word))
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
            only.folded.firstRange(of: term.stem).map(\.lowerBound)
        }.filter { $0 >= 3 }.min()
        guard let kind else { return [] }
        return [TextWord(range: only.range, folded: Array(only.folded[..<kind]))]
    }

    /// The title after `word`: quoted, or after "om", "for" or a colon up to where it must end.
    private func title(after word: TextRange) -> (words: TitleWords, range: TextRange)? {
        let sentence = sentence(word)
        let quoted = text.marks.first { mark in
            mark.kind == .quotation && mark.range.lowerBound >= word.upperBound
                && mark.range.lowerBound <= word.upperBound + 6 && mark.range.lowerBound < sentence.upperBound
        }
        if let quoted { return titled(text.words(in: quoted.range), quoted.range) }
        guard word.upperBound < sentence.upperBound else { return nil }
        let rest = text.words(in: TextRange(word.upperBound, sentence.upperBound)).prefix(
            Self.titleLength + 1)
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

    private func titled(_ taken: [TextWord], _ range: TextRange) -> (words: TitleWords, range: TextRange)? {
        let telling = taken.map(\.folded).filter { !words.fillers.contains($0) }
        return telling.isEmpty ? nil : (TitleWords(telling), range)
    }
}

// MARK: - Surroundings of a mention

extension MentionReader {
    private func mention(_ target: Mention.Target, _ range: TextRange) -> Mention {
        Mention(target: target, range: range, sentence: sentence(range))
    }

    private func sentence(_ range: TextRange) -> TextRange { document.sentence(of: range) ?? range }

    /// Whether a word that points stands before `range` in its sentence.
    private func hasCue(before range: TextRange, within count: Int) -> Bool {
        let sentence = sentence(range)
        guard sentence.lowerBound < range.lowerBound else { return false }
        let before = text.words(in: TextRange(sentence.lowerBound, range.lowerBound))
        return before.suffix(count).contains { words.cues.contains($0.folded) }
    }

    /// Whether the nearest document that the sentence names before a section is a law, or one follows it.
    private func isOfLaw(_ range: TextRange) -> Bool {
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
    private func isLaw(near range: TextRange, pointedAt word: TextRange? = nil) -> Bool {
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

    private func isElsewhere(_ range: TextRange) -> Bool { places.elsewhere.stand(in: sentence(range)) }

    /// Whether `range` stands where a document says what it is itself, and nothing there points at another.
    private func isIdentity(_ range: TextRange) -> Bool {
        if range.lowerBound < Holdings.headLength / 2 {
            return !hasCue(before: range, within: Self.cueDistance)
        }
        return text.blocks.contains { block in
            block.depth > 0 && block.range.contains(range) && text.isIdentity(block)
        }
    }
}

extension Document {
    /// Whether a block is a heading or text that pages repeat.
    fileprivate func isIdentity(_ block: Block) -> Bool {
        if case .heading = block.kind { return true }
        return isRepeated(block)
    }

    /// Whether a code stands in `range`.
    fileprivate func codes(in range: TextRange) -> Bool {
        words(in: range).contains { word in
            label(at: word.range.lowerBound, limit: range.upperBound).map { $0.label.shape == .code } ?? false
        }
    }
}
