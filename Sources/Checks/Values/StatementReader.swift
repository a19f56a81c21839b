import Analysis
import DocumentModel
import SourceText

/// Reads the values that one document gives the subjects of a rule.
final class StatementReader {
    let document: AnalyzedDocument
    let words: ValueWords
    /// By subject: where it, its headings and what speaks against it stand.
    let subjects: [(words: TermPlaces, headings: TermPlaces, unless: TermPlaces)]
    private let classes: [[TermPlaces]]
    private let leaves: [(range: TextRange, index: Int)]

    /// How many words before a number may bound it.
    private static let limitDistance = 4
    /// How far after a comma the word begins that makes what follows a condition, in bytes.
    private static let conditionReach = 14

    init(_ document: AnalyzedDocument, _ words: ValueWords) {
        self.document = document
        self.words = words
        subjects = words.subjects.map { subject in
            (
                TermPlaces(subject.words, in: document), TermPlaces(subject.headings, in: document),
                TermPlaces(subject.unless, in: document)
            )
        }
        classes = words.distinctions.map { $0.classes.map { TermPlaces($0, in: document) } }
        leaves = document.document.blocks.indices.compactMap { index in
            let block = document.document.blocks[index]
            return block.subtreeEnd == index + 1 && !block.range.isEmpty ? (block.range, index) : nil
        }
    }

    var text: Document { document.document }

    /// Every statement, by start.
    func statements() -> [Statement] {
        guard subjects.contains(where: { !$0.words.isEmpty || !$0.headings.isEmpty }) || isAnyNamedByNeighbour
        else { return [] }
        var statements: [Statement] = []
        for unit in words.units {
            for range in TermPlaces(unit.words, in: document).ranges {
                guard let number = number(before: range, unit) else { continue }
                statements += statement(number, family: unit.family)
            }
        }
        for (index, subject) in words.subjects.enumerated() where subject.units.contains("plain") {
            for range in subjects[index].words.ranges {
                statements += plainNumbers(after: range).flatMap { statement($0, family: "plain") }
                statements += bounds(besides: range, of: subject)
            }
        }
        return statements.sorted { $0.range < $1.range }
    }

    private var isAnyNamedByNeighbour: Bool { words.subjects.contains(where: \.isNamedByNeighbour) }
}

// MARK: - Numbers

extension StatementReader {
    /// A number with what bounds it.
    struct Number {
        /// Times 100 and the unit's worth.
        let value: Int
        let range: TextRange
        let limit: ValueWords.Limit
        /// The word before the limit, or before the number.
        var neighbour: TextWord?
        /// Whether a word says that it bounds.
        var isBounded = false
    }

    /// Every number with a unit of one of these families, with the family.
    func limits(of families: Set<String>) -> [(family: String, number: Number)] {
        words.units.filter { families.contains($0.family) }.flatMap { unit in
            TermPlaces(unit.words, in: document).ranges.compactMap { range in
                number(before: range, unit).map { (unit.family, $0) }
            }
        }
    }

    private func number(before unit: TextRange, _ kind: ValueWords.Unit) -> Number? {
        guard let sentence = document.nearSentence(of: unit), sentence.lowerBound < unit.lowerBound else {
            return nil
        }
        let before = text.words(
            in: TextRange(max(sentence.lowerBound, unit.lowerBound - 80), unit.lowerBound))
        guard let last = before.last, unit.lowerBound - last.range.upperBound <= 2 else { return nil }
        guard let (value, start) = value(endingAt: last, before) else { return nil }
        let earlier = before.filter { $0.range.upperBound <= start }
        let limit = limit(of: earlier)
        return Number(
            value: value * kind.worth, range: TextRange(start, unit.upperBound),
            limit: limit?.limit ?? .upper,
            neighbour: limit?.neighbour, isBounded: limit != nil)
    }

    /// The number that ends with `last`, times 100: "syv", "60", "2,5", "2-8" gives the last.
    private func value(endingAt last: TextWord, _ before: [TextWord]) -> (value: Int, start: Int)? {
        if let word = words.numbers[last.folded] { return (word, last.range.lowerBound) }
        guard let whole = Int(decimal: last.folded) else { return nil }
        if before.count > 1, last.range.lowerBound > 1,
            [0x2C, 0x2E].contains(text.text[last.range.lowerBound - 1]),
            let integer = Int(decimal: before[before.count - 2].folded),
            before[before.count - 2].range.upperBound == last.range.lowerBound - 1
        {
            let scale = last.folded.count == 1 ? 10 : 1
            return last.folded.count <= 2
                ? (integer * 100 + whole * scale, before[before.count - 2].range.lowerBound) : nil
        }
        return (whole * 100, last.range.lowerBound)
    }

    /// Whether a word bounds the number after it in this way.
    func isLimit(_ word: [UInt8], _ limit: ValueWords.Limit) -> Bool {
        words.limits[limit]?.contains(word) ?? false
    }

    /// What bounds a number, from the words before it, nearest first, and the word before that; nil where nothing does.
    func limit(of before: [TextWord]) -> (limit: ValueWords.Limit, neighbour: TextWord?)? {
        for index in before.indices.suffix(Self.limitDistance).reversed() {
            for limit in ValueWords.Limit.allCases
            where words.limits[limit]?.contains(before[index].folded) ?? false {
                // "Svaret foreligger efter syv dage" is a deadline, "rykkes efter syv dage" is none.
                if limit == .none, index > 0, words.arrivals.contains(before[index - 1].folded) {
                    return (.upper, nil)
                }
                return (limit, index > 0 ? neighbour(before[index - 1], of: before[index]) : nil)
            }
        }
        return nil
    }
}

extension StatementReader {
    /// A word that stands beside the next, with nothing but a space or a bracket between.
    private func neighbour(_ word: TextWord, of next: TextWord) -> TextWord? {
        let gap = text.text[word.range.upperBound..<next.range.lowerBound]
        return gap.allSatisfy({ [0x20, 0x0A, 0x28].contains($0) }) ? word : nil
    }
}

// MARK: - Subjects

extension StatementReader {
    private func statement(_ number: Number, family: String) -> [Statement] {
        guard let sentence = document.nearSentence(of: number.range) else { return [] }
        for (index, subject) in words.subjects.enumerated()
        where subject.units.contains(family) && (number.limit != .none || subject.isUnbounded) {
            guard !subjects[index].unless.stand(in: sentence),
                let word = word(of: subject, index, number, in: sentence)
            else { continue }
            let key = Statement.Key(
                subject: subject.name, word: word, family: family,
                limit: subject.isUnbounded ? .none : number.limit,
                classes: classes(subject.apart, near: number.range, in: sentence))
            return [
                Statement(
                    key: key, title: subject.title, isWithin: subject.isWithin, value: number.value,
                    range: number.range)
            ]
        }
        return []
    }

    /// The word that tells a subject from others of its kind, empty where there are no others; nil where the subject is
    /// not named.
    private func word(
        of subject: ValueWords.Subject, _ index: Int, _ number: Number, in sentence: TextRange
    ) -> [UInt8]? {
        if subject.isNamedByNeighbour {
            guard let name = number.neighbour?.folded else { return lead(of: number.range, before: sentence) }
            return name.count >= 4 && !words.fillers.contains(name) ? name : nil
        }
        let named = subjects[index].words.within(sentence)
        if let nearest = named.last(where: { $0.upperBound <= number.range.lowerBound }) ?? named.first {
            return subject.isDistinct ? owned(nearest) : []
        }
        guard !hasOwnLabel(number, of: subject, in: sentence) else { return nil }
        return leads(of: number.range).contains(where: subjects[index].headings.stand) ? [] : nil
    }

    /// The first word of the paragraph, as in "Ketamin. 0,25 mg/kg. Højst 25 mg i alt.", where nothing stands before the limit.
    private func lead(of range: TextRange, before sentence: TextRange) -> [UInt8]? {
        guard let leaf = leaf(at: range), leaf.range.lowerBound < sentence.lowerBound
        else { return nil }
        let opening = text.beginning(of: TextRange(leaf.range.lowerBound, sentence.lowerBound))
        let lead = text.words(in: opening).first
        guard let lead, lead.folded.count >= 4, lead.range.upperBound < text.text.count,
            [0x2E, 0x3A].contains(text.text[lead.range.upperBound])
        else { return nil }
        return lead.folded
    }

    /// The word at `range` with the name before it that owns it: "Nordbilledes bagvagt".
    func owned(_ range: TextRange) -> [UInt8] {
        let word = text.words(in: range).flatMap(\.folded)
        let before = text.words(in: TextRange(max(range.lowerBound - 30, 0), range.lowerBound)).last
        guard let before, before.folded.last == 0x73, text.isUppercase(at: before.range.lowerBound),
            before.range.upperBound + 1 == range.lowerBound
        else { return Array(word.prefix(6)) }
        return before.folded + word.prefix(6)
    }

    /// By distinction: the class of what stands at `range`; nil where none is named, or the distinction is not among `apart`.
    func classes(_ apart: Set<String>, near range: TextRange, in sentence: TextRange) -> [Int?] {
        words.distinctions.indices.map { group in
            apart.contains(words.distinctions[group].name) ? named(group, near: range, in: sentence) : nil
        }
    }

    /// "Bærerundersøgelser: 25 dage" under "Svartid": a case of its own that no distinction knows, as it knows "Haster: to timer".
    private func hasOwnLabel(_ number: Number, of subject: ValueWords.Subject, in sentence: TextRange) -> Bool
    {
        let lead = TextRange(sentence.lowerBound, max(sentence.lowerBound, number.range.lowerBound))
        guard text.text[lead.bounds].contains(0x3A) else { return false }
        return !words.distinctions.indices.contains { group in
            subject.apart.contains(words.distinctions[group].name)
                && classes[group].contains { $0.stand(in: lead) }
        }
    }

    /// The class that stands nearest to `range` in its sentence, on the side where the distinction expects it first;
    /// else the one that announces it.
    private func named(_ group: Int, near range: TextRange, in sentence: TextRange) -> Int? {
        let before = TextRange(sentence.lowerBound, max(sentence.lowerBound, range.lowerBound))
        let after = TextRange(range.upperBound, max(clauseEnd(after: range, in: sentence), range.upperBound))
        let sides: [Int?] = [last(of: classes[group], in: before), first(of: classes[group], in: after)]
        let ordered = words.distinctions[group].follows ? sides.reversed() : sides
        if let named = ordered.compactMap(\.self).first { return named }
        for lead in leads(of: range) {
            let named = classes[group].indices.filter { classes[group][$0].stand(in: lead) }
            if named.count == 1 { return named[0] }
        }
        return nil
    }

    /// Where what is said of a value ends: at a comma that no condition follows, as in "inden ti dage, hastesager samme dag".
    private func clauseEnd(after range: TextRange, in sentence: TextRange) -> Int {
        var index = range.upperBound
        while index < sentence.upperBound {
            if text.text[index] == 0x2C || text.text[index] == 0x3B {
                let next = text.words(
                    in: TextRange(index, min(index + Self.conditionReach, sentence.upperBound))
                ).first
                guard let next, words.conditions.contains(next.folded) else { return index }
            }
            index += 1
        }
        return index
    }

    private func last(of classes: [TermPlaces], in range: TextRange) -> Int? {
        let found = classes.indices.compactMap { index in
            classes[index].within(range).last.map { (index, $0) }
        }
        return found.max { $0.1 < $1.1 }?.0
    }

    private func first(of classes: [TermPlaces], in range: TextRange) -> Int? {
        let found = classes.indices.compactMap { index in
            classes[index].within(range).first.map { (index, $0) }
        }
        return found.min { $0.1 < $1.1 }?.0
    }

    /// What announces a value: the paragraph's beginning, its row, its column's header or its list's line, its heading.
    private func leads(of range: TextRange) -> [TextRange] {
        guard let leaf = leaf(at: range) else { return [] }
        var leads = [TextRange(leaf.range.lowerBound, range.lowerBound)]
        let row = text.ancestors(of: leaf.index).first { text.blocks[$0].kind == .tableRow }
        if let row { leads.append(TextRange(text.blocks[row].range.lowerBound, leaf.range.lowerBound)) }
        if let lead = text.leadIn(ofLeaf: leaf.index) { leads.append(lead) }
        if let heading = document.outline.headings(at: range.lowerBound).last { leads.append(heading) }
        return leads
    }

    func leaf(at range: TextRange) -> (range: TextRange, index: Int)? {
        var low = 0
        var high = leaves.count
        while low < high {
            let middle = (low + high) / 2
            if leaves[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < leaves.count && leaves[low].range.contains(range.lowerBound) ? leaves[low] : nil
    }
}
