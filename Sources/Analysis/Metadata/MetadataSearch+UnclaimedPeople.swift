import SourceText
import Vocabulary

extension MetadataSearch {
    /// How long a label no phrase knows can be, in bytes and words.
    private static let longestLabel = 45
    private static let mostLabelWords = 5
    /// How many words of a value are looked at for a person.
    private static let valueWords = 6

    // MARK: - Who wrote it

    /// `Ved tasterne: overlæge Ida Ravn`: a person that no field took, after a label that says nothing else of them.
    func readUnclaimedWriter(_ part: StatementPart) {
        if readOwner(of: part) { return }
        guard let (label, value) = labelAndValue(part), !isClaimed(value), !isClaimed(label),
            !has(words.statements.otherPeople, label), !namesStaff(label.lowerBound, label.upperBound),
            isPersonByName(value)
        else { return }
        add(.author, label.union(value), value, .text)
    }

    /// "Teksten er overlæge Ida Ravns": the one whose text it is.
    private func readOwner(of part: StatementPart) -> Bool {
        let all = wordRanges(part.range)
        guard let subject = all.first, isDocumentWord(subject) || starts(words.statements.subjects, subject),
            let last = all.last, all.count > 2, text[last.upperBound - 1] == 0x73, isNameWord(last)
        else { return false }
        let owner = TextRange(all[2].lowerBound, last.upperBound)
        guard all[2...].allSatisfy({ isNameOrFunction($0) }), namesOwner(all[1]) else { return false }
        add(.author, part.range, owner, .text)
        return true
    }

    private func namesOwner(_ verb: TextRange) -> Bool {
        var cursor = TextCursor(text, from: verb.lowerBound, to: verb.upperBound)
        return cursor.takeAny(words.owningVerbs) != nil && cursor.isAtEnd
    }

    /// The label and the value of a part: on both sides of a colon, or of the edge between two cells.
    private func labelAndValue(_ part: StatementPart) -> (label: TextRange, value: TextRange)? {
        let leaf = page.leaves[part.leaf]
        if leaf.cell != nil, part.range.lowerBound <= leaf.range.lowerBound + 2, let label = headOf(part),
            isShortLabel(label)
        {
            return (label, part.range)
        }
        guard let colon = text[part.range.bounds].firstIndex(of: 0x3A),
            let label = trimmed(part.range.lowerBound, colon), isShortLabel(label),
            let value = trimmed(colon + 1, part.range.upperBound)
        else { return nil }
        return (label, value)
    }

    private func isShortLabel(_ label: TextRange) -> Bool {
        label.count <= Self.longestLabel && (1...Self.mostLabelWords).contains(wordRanges(label).count)
    }

    /// Whether a value begins with somebody by name: two names, a function and a name, or initials by themselves.
    func isPersonByName(_ value: TextRange) -> Bool {
        let all = Array(wordRanges(value).prefix(Self.valueWords))
        guard let first = all.first, !all.contains(where: isInstitution) else { return false }
        if isInitials(first), all.count == 1 { return true }
        let names = all.filter { isNameWord($0) }
        let functions = all.filter { namesStaff($0.lowerBound, $0.upperBound) }
        guard let name = names.first else { return false }
        // "Læger og sygeplejersker i Aarhus" names nobody: a name stands right after a name or a function in the singular.
        return all.indices.dropFirst().contains { index in
            all[index] == name && functions.contains(all[index - 1])
                || isNameWord(all[index]) && isNameWord(all[index - 1])
        }
    }

    /// A capital that is no function's.
    private func isNameWord(_ word: TextRange) -> Bool {
        Letters.startsUppercase(text, at: word.lowerBound) && !namesStaff(word.lowerBound, word.upperBound)
            && !isInitials(word)
    }

    func isInstitution(_ word: TextRange) -> Bool {
        let folded = Letters.folded(text[word.bounds])
        return words.statements.institutions.contains { reader.contains(folded, $0) }
    }

    // MARK: - For whom

    /// `Kredsen: læger og sekretærer`, or a sentence whose subject is the text and that lists staff.
    func readUnclaimedReaders(_ part: StatementPart) {
        if let (label, value) = labelAndValue(part) {
            guard !isClaimed(value), !isClaimed(label), !has(words.statements.otherPeople, label),
                beginsWithStaff(value), !isPersonByName(value)
            else { return }
            return add(.audience, label.union(value), value, .text)
        }
        let all = wordRanges(part.range)
        guard
            let subject = all.prefix(3).last(where: {
                isDocumentWord($0) || starts(words.statements.subjects, $0)
            }),
            !has(words.statements.tellsOf, part.range), !all.contains(where: isPassive)
        else { return }
        let rest = TextRange(subject.upperBound, part.range.upperBound)
        let staff = wordRanges(rest).filter { namesStaff($0.lowerBound, $0.upperBound) }
        guard staff.count > 1, let first = staff.first, let last = staff.last else { return }
        add(.audience, part.range, TextRange(first.lowerBound, last.upperBound), .text)
    }

    /// Whether groups of staff stand first in a value, and no sentence about them, after no more than a word like "vores".
    private func beginsWithStaff(_ value: TextRange) -> Bool {
        wordRanges(value).prefix(2).contains { word in
            namesStaff(word.lowerBound, word.upperBound) && isListed(word, in: value)
                && text[value.lowerBound..<word.lowerBound].count { $0 == 0x2C } == 0
        }
    }

    /// Whether a comma, "og" or the end follows, or a place: "læger i klinikken", not "lægen ringer".
    private func isListed(_ word: TextRange, in value: TextRange) -> Bool {
        var cursor = TextCursor(text, from: word.upperBound, to: value.upperBound)
        if cursor.isAtEnd || cursor.byte == 0x2C || cursor.byte == 0x2D { return true }
        cursor.skipSpaces()
        return cursor.takeAny(words.conjunctions) != nil || cursor.takeAny(words.placeWords) != nil
    }
}
