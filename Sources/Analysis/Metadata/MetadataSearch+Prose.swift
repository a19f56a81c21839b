import SourceText
import Vocabulary

extension MetadataSearch {
    /// How far after a phrase the staff it is meant for are named, in bytes.
    private static let staffReach = 60
    /// How many words can stand before a name.
    private static let longestFunction = 4

    /// Reads a phrase in prose with its value after it.
    func readProse(_ index: Int, _ meaning: MetadataWords.Meaning) {
        let label = labels[index]
        let end = sentence(at: label.range.lowerBound)?.upperBound ?? label.lineEnd
        switch meaning.name {
        case .validFrom, .lastRevised, .nextRevision, .adopted:
            if let period = period(at: label.range.upperBound, end), !isOpenYear(period, label) {
                guard concernsDocument(label) else { return }
                add(
                    meaning.name, TextRange(label.range.lowerBound, period.range.upperBound), period.range,
                    .period(lastDay: period.lastDay))
                readAfterDate(meaning.name, period.range.upperBound, end)
                if meaning.name == .lastRevised { readAgain(period.range.upperBound, end) }
            } else if meaning.name == .nextRevision {
                readInterval(index)
                if concernsDocument(label) {
                    readNextTime(
                        label.range.upperBound,
                        TextRange(label.range.lowerBound, max(end, label.range.upperBound)))
                }
            } else if label.opens, isNearEdge(label), let value = inlineValue(of: index),
                value.count <= Self.longestStatement, let period = periods(in: value).first,
                !period.isYearAlone,
                concernsDocument(label)
            {
                add(meaning.name, period.range, period.range, .period(lastDay: period.lastDay))
            } else if let value = trimmed(label.range.upperBound, end), isMarkedBlank(value) {
                add(meaning.name, label.range.union(value), value, .blank)
            }
        case .author, .delegationResponsible, .approver, .responsible:
            guard isNearEdge(label), concernsDocument(label) else { return }
            readPerson(index, meaning.name, end)
        case .audience:
            guard isNearEdge(label), concernsDocument(label),
                namesReaders(TextRange(label.range.upperBound, max(end, label.range.upperBound)))
            else { return }
            let value = trimmed(label.range.upperBound, end) ?? label.range
            add(.audience, label.range.union(value), value, .text)
            // "Gælder alle medarbejdere fra 1. marts 2023".
            let line = TextRange(value.lowerBound, min(value.upperBound, value.lowerBound + Self.staffReach))
            if label.opens, let period = periods(in: line).first, !period.isYearAlone {
                add(.validFrom, period.range, period.range, .period(lastDay: period.lastDay))
            }
        case .version:
            guard let value = inlineValue(of: index) else { return }
            addText(.version, label.range.union(value), value)
        case .revisionInterval, .documentNumber: break
        }
    }

    /// Whether only a year stands there that is likelier something else.
    private func isOpenYear(_ period: WrittenPeriod, _ label: Label) -> Bool {
        period.isYearAlone && !label.opens && !isNearEdge(label)
    }

    private func readPerson(_ index: Int, _ name: MetadataField.Name, _ end: Int) {
        let label = labels[index]
        var cursor = TextCursor(text, from: label.range.upperBound, to: end)
        cursor.skipSpaces()
        if name == .author, let date = period(at: cursor.position, end) {
            add(.lastRevised, label.range.union(date.range), date.range, .period(lastDay: date.lastDay))
            return readAfterDate(.lastRevised, date.range.upperBound, end)
        }
        guard
            Letters.startsUppercase(text, at: cursor.position)
                || words.statements.selves.longest(in: text, at: cursor.position, limit: end) != nil
                || namesStaff(cursor.position, secondWordEnd(cursor.position, end))
                || startsName(within: TextRange(cursor.position, max(end, cursor.position)))
                || name == .delegationResponsible && namesStaff(cursor.position, end),
            let value = inlineValue(of: index) ?? trimmed(cursor.position, end), !isBlank(value)
        else { return }
        add(name, label.range.union(value), value, .text)
    }

    /// Whether one of the first words after a function, "den daglige leder Lis Berg", begins a name.
    func startsName(within range: TextRange) -> Bool {
        wordRanges(range).prefix(Self.longestFunction).contains { word in
            word.count > 1 && Letters.startsUppercase(text, at: word.lowerBound)
        }
    }

    /// The end of the second word from `start`, so that "ledende radiograf" is read whole.
    private func secondWordEnd(_ start: Int, _ end: Int) -> Int {
        var index = Letters.wordEnd(text, at: start, limit: end)
        while index < end, text[index] == 0x20 { index += 1 }
        return Letters.wordEnd(text, at: index, limit: end)
    }

    /// Reads what may follow a date: who did it, or whom it holds for.
    func readAfterDate(_ name: MetadataField.Name, _ start: Int, _ end: Int) {
        guard start < end else { return }
        var cursor = TextCursor(text, from: start, to: end)
        cursor.skipSpaces()
        let begin = cursor.position
        if name == .validFrom, cursor.takeAny(words.prepositions) != nil {
            guard let value = trimmed(cursor.position, end), namesReaders(value) else { return }
            add(.audience, TextRange(begin, value.upperBound), value, .text)
        } else if name == .lastRevised, cursor.take(0x2F) || cursor.takeAny(words.agents) != nil {
            _ = cursor.take(0x3A)
            cursor.skipSpaces()
            let word = TextRange(
                cursor.position, Letters.wordEnd(text, at: cursor.position, limit: end))
            guard namesPerson(word), let value = trimmed(cursor.position, end) else { return }
            add(.author, TextRange(begin, value.upperBound), value, .text)
        } else if name == .lastRevised {
            // "Opdateret 3.5.26 KH"
            let word = TextRange(begin, Letters.wordEnd(text, at: begin, limit: end))
            if isInitials(word) { add(.author, word, word, .text) }
        }
    }

    /// Whether a section on who may do a thing says so.
    func allows(_ value: TextRange) -> Bool {
        !words.permissionWords.hits(in: text, value).isEmpty && namesPerson(value)
    }

    /// Whether staff or somebody with a name stands in `range`.
    func namesPerson(_ range: TextRange) -> Bool {
        if namesStaff(range.lowerBound, range.upperBound) { return true }
        return range.bounds.contains {
            Letters.startsUppercase(text, at: $0)
                && ($0 == 0 || !Letters.startsWordCharacter(text, at: $0 - 1))
        }
    }

    /// Whether staff, or everybody somewhere, is named near the beginning of `range`.
    func namesReaders(_ range: TextRange) -> Bool {
        let near = TextRange(range.lowerBound, min(range.upperBound, range.lowerBound + Self.staffReach))
        return namesStaff(range.lowerBound, range.upperBound) || !words.everybody.hits(in: text, near).isEmpty
            || beginsWithName(near)
    }

    /// "Gælder for Rikke og Paola": a name that is no place's.
    private func beginsWithName(_ range: TextRange) -> Bool {
        guard let first = wordRanges(range).first, first.lowerBound <= range.lowerBound + 1 else {
            return false
        }
        return Letters.startsUppercase(text, at: first.lowerBound)
            && !wordRanges(range).prefix(3).contains(where: isInstitution)
    }

    /// Whether a label can as well say what the text is about.
    func isTopic(_ label: Label) -> Bool {
        !words.topicLabels.hits(in: text, label.range).isEmpty
    }

    /// Whether a word for staff begins within reach of `start`.
    func namesStaff(_ start: Int, _ end: Int) -> Bool {
        let stop = min(end, start + Self.staffReach)
        guard start < stop else { return false }
        return wordRanges(TextRange(start, stop)).contains { word in
            words.staff.contain(Letters.folded(text[word.bounds]), reader.contains)
        }
    }
}
