import Analysis
import DocumentModel
import SourceText

extension BlankSetting {
    /// A blank after so many words is one in running text; fewer are a label.
    private static let runningText = 4
    private static let longestParty = 3
    /// How many words a blank that no list knows may be.
    private static let longestUnknown = 4

    // MARK: - Lines

    func isLeftOver(line range: TextRange, _ index: Int) -> Bool {
        let leaf = leaves[index]
        let line = line(around: range, leaf)
        guard !isFilledInByHand, !isRule(line), !isLeader(range, line, leaf) else { return false }
        if isSignatureLine(line) { return false }
        let room = firstRoom(before: range, line)
        let lead = lead(of: room, line)
        if isRunningText(lead, room, line) { return !isShown(range, leaf) }
        let near = TextRange(
            leaves[max(0, index - 1)].range.lowerBound,
            leaves[min(leaves.count - 1, index + 1)].range.upperBound)
        if signed.hasAny(in: near) || isBelowSigned(range) || isParty(lead) { return false }
        if byHand.hasAny(in: line) { return isDateOfYear(range) && !isSigned(near) }
        // "Aarhus, den 24. april 2023 ________": signed after place and date.
        if range.count >= Self.roomForAPen, isAfterDigits(room) || isPlace(lead) && !isDateOfYear(range) {
            return false
        }
        return !isShown(range, leaf)
    }

    /// Whether a line holds nothing but two or more rooms for a pen, each after the name of a place or a party:
    /// `Køge, ________ / Ystad, ________`.
    private func isSignatureLine(_ line: TextRange) -> Bool {
        var rooms = 0
        var index = line.lowerBound
        var start = index
        while index < line.upperBound {
            guard text[index] == 0x5F else {
                index += 1
                continue
            }
            let lead = words(TextRange(start, index))
            guard let first = lead.first, lead.count <= Self.longestParty,
                Letters.startsUppercase(text, at: first.lowerBound),
                !fields.hasAny(in: TextRange(first.lowerBound, index))
            else { return false }
            start = index
            while index < line.upperBound, text[index] == 0x5F { index += 1 }
            guard index - start >= Self.roomForAPen else { return false }
            start = index
            rooms += 1
        }
        return rooms > 1 && words(TextRange(start, line.upperBound)).isEmpty
    }

    /// What stands before a blank on its line, up to another blank.
    private func lead(of range: TextRange, _ line: TextRange) -> TextRange {
        let sentence = document.sentence(of: range)?.lowerBound ?? line.lowerBound
        let first = sentence < range.lowerBound ? max(sentence, line.lowerBound) : line.lowerBound
        var start = range.lowerBound
        while start > first, text[start - 1] != 0x5F { start -= 1 }
        return TextRange(start, range.lowerBound)
    }

    /// The first of several rooms side by side: `Vejle, den 3. maj 2026 ________ ________`.
    private func firstRoom(before range: TextRange, _ line: TextRange) -> TextRange {
        var room = range
        while room.lowerBound > line.lowerBound {
            var end = room.lowerBound
            while end > line.lowerBound, text[end - 1] == 0x20 || text[end - 1] == 0x2F { end -= 1 }
            var start = end
            while start > line.lowerBound, text[start - 1] == 0x5F { start -= 1 }
            guard start < end, end - start >= Self.roomForAPen else { return room }
            room = TextRange(start, end)
        }
        return room
    }

    /// Whether a blank stands in a sentence, as `depositum betales til konto ____` does, and not after a label.
    ///
    /// A line that speaks of signing, or that ends in a colon, is none.
    private func isRunningText(_ lead: TextRange, _ range: TextRange, _ line: TextRange) -> Bool {
        guard !signed.hasAny(in: line), !byHand.hasAny(in: line), !isAfterDigits(range) else { return false }
        let all = words(lead)
        guard all.count >= Self.runningText, let last = all.last, !isPlace(lead) else { return false }
        return !text[last.upperBound..<lead.upperBound].contains(0x3A)
    }

    /// Whether a heading above says that something is signed.
    private func isBelowSigned(_ range: TextRange) -> Bool {
        document.outline.headings(at: range.lowerBound).contains { signed.hasAny(in: $0) }
    }

    /// `For apoteket: ____`: one of those who sign.
    private func isParty(_ lead: TextRange) -> Bool {
        let all = words(lead)
        guard let first = all.first, all.count <= Self.runningText else { return false }
        return parties.hasAny(in: first)
    }

    /// `Toldboden, den ____`, or `den ____` after another blank.
    private func isPlace(_ lead: TextRange) -> Bool {
        let all = words(lead)
        guard let last = all.last, dayWords.hasAny(in: last) else { return false }
        guard all.count > 1 else { return lead.lowerBound > 0 && text[lead.lowerBound - 1] == 0x5F }
        let place = all[all.count - 2]
        return all.count <= Self.runningText && text[place.upperBound] == 0x2C
            && Letters.startsUppercase(text, at: place.lowerBound)
    }

    private func words(_ range: TextRange) -> [TextRange] {
        var found: [TextRange] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let end = Letters.wordEnd(text, at: index, limit: range.upperBound)
            if end > index { found.append(TextRange(index, end)) }
            index = max(end, index + 1)
        }
        return found
    }

    /// Whether dots lead the eye from a label to its value.
    private func isLeader(_ range: TextRange, _ line: TextRange, _ leaf: Leaf) -> Bool {
        guard text[range.lowerBound] != 0x5F else { return false }
        if case .tableCell = leaf.kind { return true }
        return !isRule(TextRange(range.upperBound, line.upperBound))
    }

    /// `__.__.2025`: a date whose year is printed was meant for the writer, unless it is to be signed.
    private func isDateOfYear(_ range: TextRange) -> Bool {
        Letters.isDigit(text[range.upperBound - 1])
    }

    private func isSigned(_ near: TextRange) -> Bool {
        leaves.contains { near.contains($0.range) && isRule($0.range) }
    }

    // MARK: - Brackets

    func isLeftOver(bracket range: TextRange, _ opening: UInt8) -> Bool {
        let inner = TextRange(range.lowerBound + 1, range.upperBound - 1)
        let bytes = text[inner.bounds]
        if bytes.contains(0x40) || bytes.contains(0x2F) && bytes.contains(0x3A) { return false }
        if opening == 0x3C, !Letters.startsWordCharacter(text, at: inner.lowerBound) { return false }
        if opening == 0x3C, bytes.first.map(Letters.isDigit) ?? true { return false }
        // "[6 Kategori](#6-kategori)": a link.
        if opening == 0x5B, range.upperBound < text.count, text[range.upperBound] == 0x28 { return false }
        if opening == 0x28 { return isLeftOver(round: inner) }
        if bytes.count > 1, bytes.allSatisfy({ $0 == 0x2A || $0 == 0xE2 || $0 == 0x97 || $0 == 0x8F }) {
            return true
        }
        let spaces = bytes.count { $0 == 0x20 }
        if spaces < Self.longestBlank, bracketed.hasAny(in: inner) { return true }
        return opening == 0x5B && isWholeBracket(range) && isUnknownName(inner)
    }

    /// Whether brackets are all that stands after a colon up to the line's end: `Port: [port]`.
    private func isWholeBracket(_ range: TextRange) -> Bool {
        guard let index = leaves.index(holding: range.lowerBound) else { return false }
        let line = line(around: range, leaves[index])
        var start = range.lowerBound
        while start > line.lowerBound, text[start - 1] == 0x20 { start -= 1 }
        let rest = text[range.upperBound..<line.upperBound]
        return start > line.lowerBound && text[start - 1] == 0x3A
            && rest.allSatisfy { $0 == 0x20 || $0 == 0x2E }
    }

    /// Whether a few words in small letters stand there, as the name of what is to come does.
    private func isUnknownName(_ inner: TextRange) -> Bool {
        let all = words(inner)
        return inner.count > 2 && (1...Self.longestUnknown).contains(all.count)
            && !text[inner.bounds].contains(where: Letters.isDigit)
            && all.allSatisfy { !Letters.startsUppercase(text, at: $0.lowerBound) }
    }

    /// `(indsæt navn)`, `(telefonnummer følger)`; not `(udfyldes på papir)`, which says how.
    private func isLeftOver(round inner: TextRange) -> Bool {
        let manners = byHand.inside(inner).filter { manner in
            !bracketed.inside(inner).contains { $0.contains(manner) }
        }
        guard !isFilledInByHand, manners.isEmpty else { return false }
        if commands.inside(inner).contains(where: { $0.lowerBound == inner.lowerBound }) { return true }
        return bracketed.hasAny(in: inner)
            && waiting.inside(inner).contains { $0.upperBound == inner.upperBound }
    }
}
