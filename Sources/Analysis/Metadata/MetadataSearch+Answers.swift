import SourceText
import Vocabulary

extension MetadataSearch {
    /// Finds who answers for the tasks that the text hands over, in words that no phrase foresees.
    func findAnswers() {
        guard !isGiven(.delegationResponsible) else { return }
        for index in page.leaves.indices where page.leaves[index].part == .text {
            readAnswerLabel(index)
        }
        for sentence in sentences where !isGiven(.delegationResponsible) { readAnswer(in: sentence) }
    }

    /// "Ansvar for at det virker | overlæge Ida Ravn"
    private func readAnswerLabel(_ index: Int) {
        let leaf = page.leaves[index]
        let answers = words.statements.delegation
        guard let first = wordRanges(leaf.range).first, starts(answers.labels, first) else { return }
        let lineEnd =
            text[leaf.range.bounds].firstIndex(of: 0x0A) ?? leaf.range.upperBound
        var label = leaf.range
        var value: TextRange?
        if let cell = leaf.cell {
            value = page.cell(beside: cell, rows: 0, columns: 1).map { page.cells[$0].range }
        } else if let colon = text[leaf.range.lowerBound..<lineEnd].firstIndex(of: 0x3A) {
            label = TextRange(leaf.range.lowerBound, colon)
            value = trimmed(colon + 1, lineEnd)
        }
        guard let value, !isBlank(value), !has(answers.notLabels, label), namesDoctor(value) else { return }
        add(.delegationResponsible, label.union(value), value, .text)
    }

    /// "Instruks for læger og sekretærer": a line that names nothing but staff.
    func readTitle(_ index: Int, _ name: MetadataField.Name) {
        let label = labels[index]
        // Lines of a head may have run together: the next label ends this one.
        let next = labels.first { $0.isMarked && $0.opens && $0.range.lowerBound >= label.range.upperBound }
        let end = min(next?.range.lowerBound ?? label.lineEnd, label.lineEnd)
        guard label.opens, isNearEdge(label), label.valueStart < end,
            let line = trimmed(label.valueStart, end)
        else { return }
        let others = wordRanges(line).filter { word in
            let folded = Letters.folded(text[word.bounds])
            return !words.staff.contain(folded, reader.contains)
                && !words.conjunctions.contains(String(decoding: folded, as: UTF8.self))
        }
        // "social- og sundhedsassistenter".
        guard others.allSatisfy({ text[$0.upperBound - 1] == 0x2D || follows($0, 0x2D) }),
            wordRanges(line).count > others.count
        else { return }
        add(name, label.range.union(line), line, .text)
    }

    private func follows(_ word: TextRange, _ byte: UInt8) -> Bool {
        word.upperBound < text.count && text[word.upperBound] == byte
    }

    /// "Retten til at give medicin er lagt ud af lægen", "Overlægen står inde for delegationen".
    private func readAnswer(in sentence: TextRange) {
        let answers = words.statements.delegation
        let isSaid =
            has(answers.handedOver, sentence) && has(answers.answers, sentence)
            || has(answers.handsOver, sentence)
        guard isSaid, !cited.contains(where: { $0.overlaps(sentence) }),
            namesDoctor(sentence) || namesSomebody(sentence),
            namesSomebody(sentence) || !has(answers.general, sentence)
        else { return }
        add(.delegationResponsible, sentence, sentence, .text)
    }

    private func namesDoctor(_ range: TextRange) -> Bool {
        let folded = Letters.folded(text[range.bounds])
        return words.statements.delegation.doctors.contains { reader.contains(folded, $0) }
            || namesSomebody(range)
    }

    /// Whether a name or initials stand after the first word.
    private func namesSomebody(_ range: TextRange) -> Bool {
        let all = wordRanges(range)
        return all.indices.dropFirst().contains { index in
            let word = all[index]
            guard word.count > 1, Letters.startsUppercase(text, at: word.lowerBound) else { return false }
            // A word after a full stop or a quotation mark may have its capital from there; that of "T. Holm" is a name's.
            let before = text[all[index - 1].upperBound..<word.lowerBound]
            return before.allSatisfy { [0x20, 0x2C, 0x3A, 0x0A, 0x28].contains($0) }
                || all[index - 1].count == 1
        }
    }
}
