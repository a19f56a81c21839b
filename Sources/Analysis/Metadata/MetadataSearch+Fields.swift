import SourceText
import Vocabulary

extension MetadataSearch {
    /// How far a letter's head reaches, in bytes.
    private static let letterHead = 300
    /// How long the value of a person or a day can be where it does not stand beside its label.
    static let longestStatement = 150

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
        } else if name == .author, Letters.startsUppercase(text, at: label.range.lowerBound),
            sentence(at: label.range.lowerBound)?.lowerBound == label.range.lowerBound,
            let value = inlineValue(of: index), value.count <= Self.longestStatement, isPersonByName(value)
        {
            // "Af kvalitetsfarmakonom Vivi Holm. I kraft fra …"
            add(name, label.range.union(value), value, .text)
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
        guard isBeside || name == .audience || value.count <= Self.longestStatement else {
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
    func addText(_ name: MetadataField.Name, _ statement: TextRange, _ value: TextRange) {
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
