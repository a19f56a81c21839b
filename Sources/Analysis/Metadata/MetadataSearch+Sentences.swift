import SourceText
import Vocabulary

extension MetadataSearch {
    /// How far from its verb an interval stands, in bytes.
    private static let reach = 120
    private static let reachBefore = 60

    /// Reads how often the text is revised from the sentence a verb stands in.
    func readInterval(_ index: Int) {
        let label = labels[index]
        guard let sentence = sentence(at: label.range.lowerBound) else { return }
        let isReview = isReview(label.range.lowerBound, sentence.upperBound)
        let after = TextRange(
            label.range.upperBound,
            max(label.range.upperBound, min(sentence.upperBound, label.range.upperBound + Self.reach)))
        let start = max(sentence.lowerBound, label.range.lowerBound - Self.reachBefore)
        let before = TextRange(start, label.range.lowerBound)
        if let found = reader.intervals.interval(in: text, after, isBare: false) {
            let lastDone = lastDone(in: sentence)
            let between = TextRange(label.range.upperBound, found.range.lowerBound)
            guard concerns(label, between, sentence, isReview: isReview, lastDone: lastDone) else { return }
            addInterval(
                found.months, TextRange(label.range.lowerBound, found.range.upperBound), found.range,
                sentence,
                isReview: isReview)
        } else if let found = reader.intervals.interval(in: text, before, isBare: false),
            namesDocument(sentence)
        {
            addInterval(
                found.months, TextRange(found.range.lowerBound, label.range.upperBound), found.range,
                sentence,
                isReview: isReview)
        }
    }

    /// Whether the verb at `start` says that the text is looked through, not that it is revised.
    private func isReview(_ start: Int, _ end: Int) -> Bool {
        func length(_ phrases: PhraseTable) -> Int {
            phrases.longest(in: text, at: start, limit: end)?.range.count ?? 0
        }
        return length(words.intervals.reviewingPhrases) > length(words.intervals.revisingPhrases)
    }

    /// Reads an interval that is a label's value.
    func readInterval(in value: TextRange, statement: TextRange, isReview: Bool) {
        guard let found = reader.intervals.interval(in: text, value, isBare: true) else { return }
        addInterval(
            found.months, TextRange(min(statement.lowerBound, value.lowerBound), found.range.upperBound),
            found.range, value, isReview: isReview)
    }

    private func addInterval(
        _ months: Int, _ range: TextRange, _ value: TextRange, _ sentence: TextRange, isReview: Bool
    ) {
        guard !fields.contains(where: { $0.name == .revisionInterval && $0.range.overlaps(range) }) else {
            return
        }
        readNextTime(value.upperBound, sentence)
        var cursor = TextCursor(text, from: value.upperBound, to: max(value.upperBound, sentence.upperBound))
        _ = takeFillers(&cursor)
        let isElapsed =
            words.intervals.elapsed.longest(in: text, at: value.lowerBound, limit: value.upperBound) != nil
        let interval = RevisionInterval(
            months: months, isReview: isReview && !isElapsed, lastDone: lastDone(in: sentence),
            month: reader.periods.takeMonthName(&cursor))
        add(.revisionInterval, range, value, .interval(interval))
    }

    /// Reads "næste gang 1. november 2026" after an interval, and "første gang" where that is still to come.
    func readNextTime(_ start: Int, _ sentence: TextRange) {
        let rest = TextRange(start, max(start, sentence.upperBound))
        for (table, mayBePast) in [(words.intervals.nextTime, true), (words.intervals.firstTime, false)] {
            for hit in table.hits(in: text, rest) {
                guard let period = period(at: hit.range.upperBound, rest.upperBound), !period.isYearAlone,
                    mayBePast || period.lastDay >= reader.day
                else { continue }
                return add(
                    .nextRevision, hit.range.union(period.range), period.range,
                    .period(lastDay: period.lastDay))
            }
        }
    }

    /// The day on which a sentence says that it was last done.
    private func lastDone(in sentence: TextRange) -> CalendarDay? {
        // The next sentence may say it: "… en gang om året. Sidst gjort: 5. juni 2025."
        let end = min(text.count, sentence.upperBound + Self.reachBefore)
        let reach = TextRange(sentence.lowerBound, max(end, sentence.upperBound))
        for hit in words.intervals.lastDone.hits(in: text, reach) {
            if let period = period(at: hit.range.upperBound, reach.upperBound) { return period.lastDay }
        }
        return nil
    }

    /// Whether what is revised or looked through is this document.
    private func concerns(
        _ label: Label, _ between: TextRange, _ sentence: TextRange, isReview: Bool, lastDone: CalendarDay?
    ) -> Bool {
        let before = TextRange(sentence.lowerBound, label.range.lowerBound)
        if namesDocument(before) || namesDocument(between) || namesText(before) { return true }
        // "ser aftalen igennem", and "ser på den igen" where only the text can be meant.
        if namesDocument(label.range) || isNearEdge(label) && holdsPronoun(label.range) { return true }
        if !isReview, lastDone != nil { return true }
        if hasOtherSubject(before) { return false }
        if label.opens, before.isEmpty || !isReview { return isNearEdge(label) || !isReview }
        return isPronoun(before, between) && previousNamesDocument(sentence)
    }

    /// Whether a phrase in prose is about this document, not about law or another thing.
    func concernsDocument(_ label: Label) -> Bool {
        guard let sentence = sentence(at: label.range.lowerBound) else { return isNearEdge(label) }
        let start = max(sentence.lowerBound, columnStart(of: label))
        let before = TextRange(start, max(start, label.range.lowerBound))
        if cited.contains(where: { $0.overlaps(before) }) { return false }
        if namesDocument(before) { return true }
        if hasOtherSubject(before) { return false }
        return isNearEdge(label) || label.opens && before.isEmpty || previousNamesDocument(sentence)
    }

    /// Where the column or line begins that a label opens: what stands beside it is another's.
    private func columnStart(of label: Label) -> Int {
        let leaf = page.leaves[label.leaf].range.lowerBound
        guard label.opens else { return leaf }
        var index = label.range.lowerBound
        while index > leaf {
            if text[index - 1] == 0x0A
                || index - leaf > 1 && text[index - 1] == 0x20 && text[index - 2] == 0x20
            {
                return index
            }
            index -= 1
            if label.range.lowerBound - index > Self.reachBefore { break }
        }
        return leaf
    }

    /// Whether a leaf speaks of the document as such.
    func isNearEdge(_ label: Label) -> Bool {
        page.isNearEdge(page.leaves[label.leaf], at: label.range.lowerBound)
    }

    /// The sentence that `offset` stands in.
    func sentence(at offset: Int) -> TextRange? { sentences.element(containing: offset) }

    private func previousNamesDocument(_ sentence: TextRange) -> Bool {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle] < sentence { low = middle + 1 } else { high = middle }
        }
        return low > 0 && namesDocument(sentences[low - 1])
    }

    private func namesDocument(_ range: TextRange) -> Bool {
        folded(range).contains { word in
            words.documentWords.contains { reader.contains(word, $0) }
        }
    }

    /// Whether `range` holds nothing but words for the text: "Sedlerne", "Dette papir".
    private func namesText(_ range: TextRange) -> Bool {
        let all = wordRanges(range)
        return all.contains { starts(words.statements.subjects, $0) }
            && all.allSatisfy { starts(words.statements.subjects, $0) || starts(words.statements.glue, $0) }
    }

    private func hasOtherSubject(_ range: TextRange) -> Bool {
        let stemmer = Stemmer()
        return folded(range).contains {
            words.otherWords.contains(Array($0.prefix(stemmer.stemLength(of: $0))))
        }
    }

    private func holdsPronoun(_ range: TextRange) -> Bool {
        folded(range).contains(where: words.pronouns.contains)
    }

    /// Whether "den" or the like stands for what is revised, before or after the verb.
    private func isPronoun(_ before: TextRange, _ between: TextRange) -> Bool {
        let before = folded(before)
        if let first = before.first, before.count <= 3, words.pronouns.contains(first) { return true }
        return folded(between).first.map(words.pronouns.contains) ?? false
    }

    /// The words of `range` in lower case.
    private func folded(_ range: TextRange) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let end = Letters.wordEnd(text, at: index, limit: range.upperBound)
            if end > index { found.append(Letters.folded(text[index..<end])) }
            index = max(end, index + 1)
        }
        return found
    }
}
