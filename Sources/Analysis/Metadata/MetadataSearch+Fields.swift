import SourceText
import Vocabulary

extension MetadataSearch {
    /// How far after a phrase the staff it is meant for are named, in bytes.
    private static let staffReach = 60
    /// How far a letter's head reaches, in bytes.
    private static let letterHead = 300
    /// How many words can stand before a name.
    private static let longestFunction = 4
    /// How long the value of a person or a day can be where it does not stand beside its label.
    private static let longestValue = 150

    /// Reads a label, or a phrase in prose with its value after it.
    func read(_ index: Int, _ meaning: MetadataWords.Meaning) {
        let label = labels[index]
        let isCell = page.leaves[label.leaf].cell != nil && label.isAlone
        let isLabel =
            isCell || label.isAlone || sharesValue(index)
            || label.isMarked && (label.opens || meaning.strength != .label || isNearEdge(label))
        if isLabel {
            readLabel(index, meaning.name)
        } else if meaning.strength == .ofText {
            let start = sentence(at: label.range.lowerBound)?.lowerBound ?? label.range.lowerBound
            if label.opens || speaksOfText(start, label.range) { readProse(index, meaning) }
        } else if meaning.strength == .anywhere || label.opens && isNearEdge(label) {
            readProse(index, meaning)
        }
    }

    /// Reads a label that counts only near others.
    func readBesideOthers(_ index: Int, _ name: MetadataField.Name, hasNeighbour: Bool) {
        let label = labels[index]
        if name == .audience, label.isAlone, let value = value(of: index), allows(value) {
            return add(name, value, value, .text)
        }
        guard hasNeighbour || isInLetterHead(index), isNearEdge(label) else { return }
        if label.isAlone || label.isMarked {
            guard let value = value(of: index) else { return }
            // "Fra: 1. maj 2026" is a day, "Fra: overlæge Ida Ravn" who wrote it.
            if name == .author, Letters.isDigit(text[value.lowerBound]) || !namesPerson(value) { return }
            if name == .audience, !hasNeighbour || isTopic(label), !namesReaders(value) { return }
            readLabel(index, name)
        } else if name == .audience,
            label.opens || Letters.startsUppercase(text, at: label.range.lowerBound),
            let value = inlineValue(of: index),
            namesStaff(value.lowerBound, value.upperBound)
        {
            add(name, label.range.union(value), value, .text)
        }
    }

    /// Whether a label stands in a letter's head: first in the text, beside another one.
    private func isInLetterHead(_ index: Int) -> Bool {
        let label = labels[index]
        guard label.opens, label.isMarked, label.range.lowerBound < Self.letterHead else { return false }
        return [index - 1, index + 1].contains { other in
            guard labels.indices.contains(other) else { return false }
            let next = labels[other]
            return next.opens && next.isMarked && next.range.lowerBound < Self.letterHead
        }
    }

    /// Reads what stands before a phrase: "Læge Rikke Damgaard har skrevet den".
    func readValueBefore(_ index: Int, _ name: MetadataField.Name) {
        let label = labels[index]
        guard let sentence = sentence(at: label.range.lowerBound),
            label.range.lowerBound > sentence.lowerBound
        else { return }
        let before = TextRange(sentence.lowerBound, label.range.lowerBound)
        guard words.askingWords.hits(in: text, before).isEmpty,
            name == .delegationResponsible || isNearEdge(label), namesPerson(before),
            name != .audience || namesStaff(before.lowerBound, before.upperBound),
            let value = trimmed(before.lowerBound, before.upperBound)
        else { return }
        add(name, value.union(label.range), value, .text)
    }

    private func readLabel(_ index: Int, _ name: MetadataField.Name) {
        let label = labels[index]
        guard let value = value(of: index) else {
            return add(name, label.range, TextRange(label.range.upperBound, label.range.upperBound), .blank)
        }
        let isBeside = value.lowerBound < label.lineEnd || page.leaves[label.leaf].cell != nil
        guard isBeside || name == .audience || value.count <= Self.longestValue else {
            return add(name, label.range, TextRange(label.range.upperBound, label.range.upperBound), .blank)
        }
        let statement = isAdjacent(label, value) ? label.range.union(value) : value
        addValue(name, statement, value, of: label)
    }

    /// Whether a label and its value read on without other text between.
    private func isAdjacent(_ label: Label, _ value: TextRange) -> Bool {
        value.lowerBound >= label.range.upperBound
            && !text[label.range.upperBound..<value.lowerBound].contains {
                Letters.isASCIILetter($0) || Letters.isDigit($0) || $0 >= 0xC3 && $0 != 0xE2
            }
    }

    private func addValue(
        _ name: MetadataField.Name, _ statement: TextRange, _ value: TextRange, of label: Label
    ) {
        if isBlank(value) { return add(name, statement, value, .blank) }
        switch name {
        case .validFrom, .lastRevised, .nextRevision, .adopted:
            if let period = period(name, in: value, of: label) {
                let end = max(period.range.upperBound, statement.lowerBound)
                let range = TextRange(min(statement.lowerBound, period.range.lowerBound), end)
                add(name, range, period.range, .period(lastDay: period.lastDay))
                readAfterDate(name, period.range.upperBound, value.upperBound)
            } else if name == .nextRevision {
                readInterval(in: value, statement: statement, isReview: false)
            }
        case .revisionInterval:
            if let period = period(at: value.lowerBound, value.upperBound), !period.isYearAlone {
                add(.nextRevision, statement, period.range, .period(lastDay: period.lastDay))
            } else {
                readInterval(in: value, statement: statement, isReview: false)
            }
        case .author, .approver, .version, .responsible:
            addText(name, statement, value)
        case .audience, .delegationResponsible:
            // A table of contents has a page number there.
            if text[value.bounds].contains(where: Letters.isASCIILetter) {
                add(name, statement, value, .text)
            }
        case .documentNumber: add(name, statement, value, .text)
        }
    }

    /// The period a value gives: the first day on which it holds, the last on which it was revised, or its end.
    ///
    /// A label that can mean a first day or a last one means the last only where two are given.
    private func period(
        _ name: MetadataField.Name, in value: TextRange, of label: Label
    ) -> WrittenPeriod? {
        let periods = periods(in: value)
        // Far from the edges, "Seneste eftersyn: pumpe 1. maj" is of something else.
        if name == .lastRevised, !isNearEdge(label), period(at: value.lowerBound, value.upperBound) == nil {
            return nil
        }
        if name == .validFrom { return periods.first }
        if name == .nextRevision, periods.count < 2, label.meanings.contains(where: { $0.name == .validFrom })
        {
            return nil
        }
        return periods.max { $0.lastDay < $1.lastDay }
    }

    /// Adds a value that may hold a date: "Udarbejdet: marts 2022" says when, not who; "Version 3, maj 2022" says both.
    private func addText(_ name: MetadataField.Name, _ statement: TextRange, _ value: TextRange) {
        let date = name == .version || name == .author ? periods(in: value).first : nil
        if let date, !date.isYearAlone {
            add(.lastRevised, statement, date.range, .period(lastDay: date.lastDay))
        }
        if name == .author, let date {
            let rest = text[date.range.upperBound..<value.upperBound]
            let before = text[value.lowerBound..<date.range.lowerBound]
            guard before.count > 4 || rest.contains(where: Letters.isASCIILetter) else { return }
        }
        add(name, statement, value, .text)
    }
}

// MARK: - Prose

extension MetadataSearch {
    private func readProse(_ index: Int, _ meaning: MetadataWords.Meaning) {
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
                value.count <= Self.longestValue, let period = periods(in: value).first, !period.isYearAlone,
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
    private func allows(_ value: TextRange) -> Bool {
        !words.permissionWords.hits(in: text, value).isEmpty && namesPerson(value)
    }

    /// Whether staff or somebody with a name stands in `range`.
    private func namesPerson(_ range: TextRange) -> Bool {
        if namesStaff(range.lowerBound, range.upperBound) { return true }
        return range.bounds.contains {
            Letters.startsUppercase(text, at: $0)
                && ($0 == 0 || !Letters.startsWordCharacter(text, at: $0 - 1))
        }
    }

    /// Whether staff, or everybody somewhere, is named near the beginning of `range`.
    private func namesReaders(_ range: TextRange) -> Bool {
        let near = TextRange(range.lowerBound, min(range.upperBound, range.lowerBound + Self.staffReach))
        return namesStaff(range.lowerBound, range.upperBound) || !words.everybody.hits(in: text, near).isEmpty
    }

    /// Whether a label can as well say what the text is about.
    private func isTopic(_ label: Label) -> Bool {
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
