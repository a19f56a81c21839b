import SourceText
import Vocabulary

/// A part of a leaf that says one thing: a sentence, a line, or what marks set off on a line.
struct StatementPart {
    /// The place of its leaf in the page.
    let leaf: Int
    let range: TextRange
    /// The days in it, in order.
    let periods: [WrittenPeriod]
}

extension MetadataSearch {
    /// How many words may stand before a day that a document gives of itself.
    private static let longestLead = 10
    /// How far from another field a bare "fra 1. maj" is the text's own, in bytes.
    private static let neighbourhood = 250
    /// In bytes: what says so much before it comes to its verb speaks of something else.
    private static let longestLeadIn = 300
    /// How long a title can be.
    private static let longestTitle = 120

    /// Finds what is said of the text near its edges in words that no phrase foresees.
    func findStatements() {
        let missing: Set<MetadataField.Name> = Set([.author, .audience, .validFrom, .lastRevised]).filter {
            name in !fields.contains { $0.name == name && $0.content != .blank }
        }
        guard !missing.isEmpty else { return }
        let parts = statementParts()
        for part in parts {
            for index in part.periods.indices { readDay(index, in: part, missing) }
            if missing.contains(.validFrom) { readSameDay(part) }
        }
        for part in parts {
            if missing.contains(.author) { readWriter(part) }
            if missing.contains(.audience) { readReaders(part) }
        }
        if missing.contains(.author) { readSignature(parts, isDateMissing: missing.contains(.lastRevised)) }
    }

    /// Whether a field with a value was found.
    func isGiven(_ name: MetadataField.Name) -> Bool {
        fields.contains { $0.name == name && $0.content != .blank }
    }

    // MARK: - Days

    /// Reads one day by the words before it, or after it where none stand before.
    private func readDay(_ index: Int, in part: StatementPart, _ missing: Set<MetadataField.Name>) {
        let period = part.periods[index]
        guard !period.isYearAlone, !cited.contains(where: { $0.overlaps(period.range) }) else { return }
        let start = index > 0 ? part.periods[index - 1].range.upperBound : part.range.lowerBound
        let lead = afterComma(TextRange(start, period.range.lowerBound))
        let isBare = wordRanges(lead).allSatisfy(isFiller)
        var meanings = meanings(of: isBare ? surroundings(ofDay: index, in: part) : lead, in: part)
        // "Version 2 · 3. maj 2026"
        if part.range.count <= period.range.count + 1, hasVersion(part.leaf) { meanings.insert(.lastRevised) }
        for name in [MetadataField.Name.validFrom, .lastRevised]
        where meanings.contains(name) && missing.contains(name) {
            add(name, period.range, period.range, .period(lastDay: period.lastDay))
        }
        if !meanings.isEmpty, missing.contains(.author) {
            readAfterDate(.lastRevised, period.range.upperBound, part.range.upperBound)
        }
    }

    private func hasVersion(_ leaf: Int) -> Bool {
        fields.contains { $0.name == .version && page.leaves[leaf].range.overlaps($0.range) }
    }

    /// What speaks of a day with nothing before it: the label beside, else what follows.
    private func surroundings(ofDay index: Int, in part: StatementPart) -> TextRange {
        let start = part.periods[index].range.upperBound
        let opens = part.periods[index].range.lowerBound <= part.range.lowerBound + 2
        if index == 0, opens, let head = headOf(part) { return head }
        let end =
            index + 1 < part.periods.count
            ? part.periods[index + 1].range.lowerBound : part.range.upperBound
        return TextRange(start, max(start, end))
    }

    /// What the words before a day make of it.
    private func meanings(of lead: TextRange, in part: StatementPart) -> Set<MetadataField.Name> {
        let ranges = wordRanges(lead)
        guard ranges.count <= Self.longestLead, !ranges.isEmpty,
            !cited.contains(where: { $0.overlaps(lead) })
        else { return [] }
        let statements = words.statements
        if has(statements.coming, lead) || ranges.contains(where: isPassive) { return [] }
        var meanings: Set<MetadataField.Name> = []
        if let cue = ranges.first(where: { isRevision($0, lead) }), speaksOfText(lead.lowerBound, cue) {
            if !has(statements.notRevised, lead) { meanings.insert(.lastRevised) }
        }
        if let cue = ranges.first(where: { starts(statements.valid, $0) }),
            speaksOfText(lead.lowerBound, cue), !hasValue(between: cue, and: lead)
        {
            meanings.insert(.validFrom)
        } else if let last = ranges.last(where: { !isFiller($0) }), starts(statements.since, last),
            meanings.isEmpty, standsAmongFields(part)
        {
            meanings.insert(.validFrom)
        }
        return meanings
    }

    /// Whether a label with a value of its own stands between a cue and the day: "Gælder for: radiografer  Ajourført: 3. maj".
    private func hasValue(between cue: TextRange, and lead: TextRange) -> Bool {
        guard let colon = text[cue.upperBound..<lead.upperBound].firstIndex(of: 0x3A) else { return false }
        return !wordRanges(TextRange(colon, lead.upperBound)).allSatisfy {
            isFiller($0) || starts(words.statements.since, $0)
        }
    }

    /// Whether a word says that the text was changed: by itself, or as whatever was done the last time.
    private func isRevision(_ word: TextRange, _ lead: TextRange) -> Bool {
        if starts(words.statements.revised, word) { return true }
        guard starts(words.statements.last, word) else { return false }
        let rest = TextRange(word.upperBound, lead.upperBound)
        return wordRanges(rest).contains { !isFiller($0) && $0.count > 3 }
    }

    /// `revideres`, `gennemgås`: a verb that says what is to be done.
    func isPassive(_ word: TextRange) -> Bool {
        guard word.count > 5, text[word.upperBound - 1] == 0x73, !starts(words.statements.valid, word) else {
            return false
        }
        let before = text[word.upperBound - 2]
        return before == 0x65 || before == 0xA5
    }

    private func isFiller(_ word: TextRange) -> Bool {
        var cursor = TextCursor(text, from: word.lowerBound, to: word.upperBound)
        return cursor.takeAny(words.dateFillers) != nil && !starts(words.statements.since, word)
    }

    /// Whether only words that speak of the text stand between `start` and a cue.
    func speaksOfText(_ start: Int, _ cue: TextRange) -> Bool {
        let before = TextRange(start, max(start, cue.lowerBound))
        guard before.count <= Self.longestLeadIn else { return false }
        return wordRanges(before).allSatisfy { word in
            starts(words.statements.glue, word) || starts(words.statements.subjects, word)
                || starts(words.statements.revised, word) || starts(words.statements.valid, word)
                || isDocumentWord(word) || isParticiple(word)
        }
    }

    func isDocumentWord(_ word: TextRange) -> Bool {
        let folded = Letters.folded(text[word.bounds])
        return words.documentWords.contains { reader.contains(folded, $0) }
    }

    /// Whether a part stands in the title, in the subject of a letter, or near another field.
    private func standsAmongFields(_ part: StatementPart) -> Bool {
        let leaf = page.leaves[part.leaf]
        if part.leaf == 0 && leaf.range.count <= Self.longestTitle { return true }
        return fields.contains {
            $0.content != .blank
                && $0.range.lowerBound < part.range.upperBound + Self.neighbourhood
                && part.range.lowerBound < $0.range.upperBound + Self.neighbourhood
        }
    }

    /// "gælder samme dato": the day is the one the same leaf gives otherwise.
    private func readSameDay(_ part: StatementPart) {
        guard !isGiven(.validFrom), part.periods.count < 2,
            let same = words.statements.sameDay.hits(in: text, part.range).first,
            words.statements.valid.hits(in: text, part.range).contains(where: {
                $0.range.lowerBound < same.range.lowerBound
            })
        else { return }
        let leaf = page.leaves[part.leaf].range
        let reach = TextRange(max(0, leaf.lowerBound - Self.neighbourhood), leaf.upperBound)
        let days = fields.filter { $0.lastDay != nil && $0.name != .nextRevision && reach.overlaps($0.range) }
        guard let day = days.last?.lastDay ?? part.periods.first?.lastDay ?? writtenDay(before: part)
        else { return }
        add(.validFrom, same.range, same.range, .period(lastDay: day))
    }

    /// A day that stands in the same leaf before a part.
    private func writtenDay(before part: StatementPart) -> CalendarDay? {
        let leaf = page.leaves[part.leaf].range
        return periods(in: TextRange(leaf.lowerBound, part.range.lowerBound)).last { !$0.isYearAlone }?
            .lastDay
    }
}
