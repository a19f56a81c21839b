import DocumentModel
import SourceText
import Vocabulary

extension MetadataSearch {
    /// How long a signature can be, in bytes, and how many words it can have.
    private static let longestSignature = 120
    private static let longestName = 7
    /// How far after a greeting the name stands.
    private static let greetingReach = 60

    // MARK: - Who wrote it

    /// "nedfældet af R. Holm", "skrevet og sidst rettet 3. maj 2026 af: KH".
    func readWriter(_ part: StatementPart) {
        guard !isGiven(.author) else { return }
        let ranges = wordRanges(part.range).filter { word in
            !part.periods.contains { $0.range.overlaps(word) }
        }
        for index in ranges.indices.dropFirst() where starts(words.statements.by, ranges[index]) {
            let before = ranges[..<index]
            guard let verb = before.last(where: isParticiple),
                !before.contains(where: { starts(words.statements.notWritten, $0) }),
                speaksOfText(part.range.lowerBound, TextRange(verb.lowerBound, ranges[index].lowerBound)),
                let value = trimmed(skipMarks(ranges[index].upperBound), part.range.upperBound),
                isPerson(value)
            else { continue }
            return add(.author, TextRange(verb.lowerBound, value.upperBound), value, .text)
        }
    }

    private func skipMarks(_ start: Int) -> Int {
        var index = start
        while index < text.count, [0x2E, 0x3A, 0x2F, 0x20].contains(text[index]) { index += 1 }
        return index
    }

    /// Whether a word says that the text was written or changed: `nedskrevet`, `lavet`, `justeret`.
    func isParticiple(_ word: TextRange) -> Bool {
        let folded = Letters.folded(text[word.bounds])
        return words.statements.writtenEndings.contains { folded.suffix($0.count).elementsEqual($0) }
            && !starts(words.statements.notWritten, word)
    }

    /// Whether a value begins with a name, initials or a function.
    private func isPerson(_ value: TextRange) -> Bool {
        guard let end = wordRanges(value).prefix(2).last?.upperBound else { return false }
        return startsName(within: value) || namesStaff(value.lowerBound, end)
    }

    // MARK: - Who signed it

    /// A greeting with a name, initials beside a day of the text's own, or a name with a day at the very end.
    func readSignature(_ parts: [StatementPart], isDateMissing: Bool) {
        for part in parts where !isGiven(.author) { readGreeting(part) }
        for part in parts where !isGiven(.author) && hasDay(part.leaf) {
            guard let initials = initials(part) else { continue }
            add(.author, initials, initials, .text)
        }
        guard !isGiven(.author), let last = parts.last, isLastLeaf(last.leaf) else { return }
        for part in parts.suffix(2) { readNameAndDay(part, isDateMissing: isDateMissing) }
    }

    private func readGreeting(_ part: StatementPart) {
        guard let greeting = words.statements.greetings.hits(in: text, part.range).last else { return }
        let leaf = page.leaves[part.leaf]
        let next = part.leaf + 1 < page.leaves.count ? page.leaves[part.leaf + 1].range : leaf.range
        let reach = min(
            next.upperBound, max(leaf.range.upperBound, greeting.range.upperBound + Self.greetingReach))
        let rest = wordRanges(TextRange(greeting.range.upperBound, max(reach, greeting.range.upperBound)))
        guard let name = rest.first, rest.count <= Self.longestName * 2,
            Letters.startsUppercase(text, at: name.lowerBound), let end = rest.prefix(Self.longestName).last
        else { return }
        let value = TextRange(name.lowerBound, end.upperBound)
        add(.author, TextRange(greeting.range.lowerBound, value.upperBound), value, .text)
    }

    /// `KH`, `/KH`, `KH/MS`: all that a part holds besides a day.
    private func initials(_ part: StatementPart) -> TextRange? {
        let ranges = wordRanges(part.range).filter { word in
            !part.periods.contains { $0.range.overlaps(word) }
        }
        guard let first = ranges.first, let last = ranges.last, ranges.count <= 3,
            !page.leaves[part.leaf].kind.isHeading, ranges.allSatisfy(isInitials)
        else { return nil }
        return TextRange(first.lowerBound, last.upperBound)
    }

    func isInitials(_ word: TextRange) -> Bool {
        (2...4).contains(word.count) && text[word.bounds].allSatisfy(Letters.isASCIIUpper)
    }

    /// Whether a leaf gives a day of the text's own.
    private func hasDay(_ leaf: Int) -> Bool {
        let range = page.leaves[leaf].range
        return fields.contains { $0.lastDay != nil && range.overlaps($0.range) }
    }

    private func isLastLeaf(_ leaf: Int) -> Bool {
        !page.leaves[(leaf + 1)...].contains { !$0.range.isEmpty && $0.kind != .pageFooter }
    }

    /// "KH 12.3.25", "3. marts 2025, Mette Sø", "Mette Sø, overlæge": a short last line of names, functions and a day.
    private func readNameAndDay(_ part: StatementPart, isDateMissing: Bool) {
        guard part.range.count <= Self.longestSignature, !isGiven(.author),
            !text[part.range.bounds].contains(0x3A),
            !page.leaves[part.leaf].kind.isHeading, page.leaves[part.leaf].cell == nil
        else { return }
        let ranges = wordRanges(part.range).filter { word in
            !part.periods.contains { $0.range.overlaps(word) } && !isFillerWord(word)
        }
        guard !ranges.isEmpty, ranges.count <= Self.longestName, ranges.allSatisfy(isNameOrFunction),
            !ranges.contains(where: { starts(words.statements.notWritten, $0) }),
            let name = ranges.first(where: { (isName($0) || isInitials($0)) && !isFunction($0) })
        else { return }
        let isSigned = ranges.count == 1 && isInitials(name) || ranges.contains(where: isFunction)
        let isNamed = ranges.count > 1 && !part.periods.isEmpty && !text[part.range.bounds].contains(0x5F)
        guard
            isSigned && (ranges.count > 1 || !part.periods.isEmpty || text[part.range.lowerBound] == 0x2F)
                || isNamed
        else { return }
        add(.author, TextRange(name.lowerBound, part.range.upperBound), part.range, .text)
        if isDateMissing, !isGiven(.lastRevised), let day = part.periods.first, !day.isYearAlone {
            add(.lastRevised, day.range, day.range, .period(lastDay: day.lastDay))
        }
    }

    private func isFillerWord(_ word: TextRange) -> Bool {
        var cursor = TextCursor(text, from: word.lowerBound, to: word.upperBound)
        return cursor.takeAny(words.dateFillers) != nil
    }

    func isNameOrFunction(_ word: TextRange) -> Bool {
        isName(word) || isInitials(word) || isFunction(word) || starts(words.statements.titles, word)
    }

    /// A capital with small letters after it, or one by itself.
    private func isName(_ word: TextRange) -> Bool {
        guard Letters.startsUppercase(text, at: word.lowerBound) else { return false }
        let rest = text[word.bounds].dropFirst(text[word.lowerBound] < 0x80 ? 1 : 2)
        return rest.isEmpty || !rest.contains(where: Letters.isASCIIUpper)
    }

    private func isFunction(_ word: TextRange) -> Bool { namesStaff(word.lowerBound, word.upperBound) }

    // MARK: - For whom

    /// "Studerende og supervisorer · gælder fra 1. maj 2026": a part of nothing but staff, on a line with a day.
    func readReaders(_ part: StatementPart) {
        guard !isGiven(.audience), part.periods.isEmpty, hasDay(part.leaf),
            page.leaves[part.leaf].range != part.range
        else { return }
        let ranges = wordRanges(part.range)
        guard let first = ranges.first, ranges.count <= Self.longestName + 3, isFunction(first),
            !ranges.dropFirst().contains(where: { Letters.startsUppercase(text, at: $0.lowerBound) }),
            !text[part.range.bounds].contains(0x3A)
        else { return }
        add(.audience, part.range, part.range, .text)
    }
}
