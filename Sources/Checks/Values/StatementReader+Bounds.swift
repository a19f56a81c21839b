import Analysis
import DocumentModel
import SourceText

// Numbers that bound what a test measures, with or without a unit.
extension StatementReader {
    /// How many bytes after its name a bound is looked for.
    private static let reach = 60
    /// How many words a cell has at most that holds nothing but a number.
    private static let cellLength = 4
    /// How many words after a number may hold "derover": its decimals, its unit and "eller" stand between.
    private static let tailLength = 5

    /// "Natrium under 125 eller over 150": the bounds that stand right after a name.
    func plainNumbers(after subject: TextRange) -> [Number] {
        guard let sentence = document.nearSentence(of: subject), subject.upperBound < sentence.upperBound
        else { return [] }
        let after = text.words(
            in: TextRange(subject.upperBound, min(sentence.upperBound, subject.upperBound + Self.reach)))
        guard let first = after.prefix(3).firstIndex(where: { Int(decimal: $0.folded) != nil }),
            let limit = limit(of: Array(after[..<first]))?.limit ?? limit(after: first, of: after),
            limit == .over || limit == .under,
            let number = number(at: first, of: after, limit)
        else { return [] }
        let others = after.indices.dropFirst(first + 2).compactMap { index in
            words.choices.contains(after[index - 2].folded) ? bound(at: index, of: after) : nil
        }
        return [number] + others
    }

    /// What a word or two after a number and its unit say of it: "1,5 mmol/l eller derover".
    private func limit(after index: Int, of words: [TextWord]) -> ValueWords.Limit? {
        let near = words.dropFirst(index + 1).prefix(Self.tailLength)
        return near.lazy.compactMap { word in
            ValueWords.Limit.allCases.first { self.words.limitsAfter[$0]?.contains(word.folded) ?? false }
        }.first
    }

    /// What the row of a table that `subject` begins says of it: "Natrium | under 125", "Natrium | 125 | 150" below "Under"
    /// and "Over".
    func bounds(besides subject: TextRange, of kind: ValueWords.Subject) -> [Statement] {
        guard let cell = leaf(at: subject), case .tableCell(_, let column, _) = text.blocks[cell.index].kind,
            let row = text.ancestors(of: cell.index).first(where: { text.blocks[$0].kind == .tableRow })
        else { return [] }
        return (row..<text.blocks[row].subtreeEnd).flatMap { index -> [Statement] in
            guard case .tableCell(_, let other, _) = text.blocks[index].kind, other > column else {
                return []
            }
            return bounds(inCell: index).map { number in
                let key = Statement.Key(
                    subject: kind.name, word: kind.isDistinct ? owned(subject) : [], family: "plain",
                    limit: number.limit,
                    classes: classes(kind.apart, near: number.range, in: text.blocks[index].range))
                return Statement(
                    key: key, title: kind.title, isWithin: kind.isWithin, value: number.value,
                    range: number.range)
            }
        }
    }

    private func bounds(inCell index: Int) -> [Number] {
        let cell = text.words(in: text.beginning(of: text.blocks[index].range))
        let bounds = cell.indices.dropFirst().compactMap { bound(at: $0, of: cell) }
        guard bounds.isEmpty, cell.count <= Self.cellLength, !cell.isEmpty,
            let header = text.leadIn(ofLeaf: index)
        else { return bounds }
        let named = text.words(in: text.beginning(of: header))
        let limits: [ValueWords.Limit] = [.over, .under]
        let limit = limits.filter { limit in named.contains { isLimit($0.folded, limit) } }
        return limit.count == 1 ? [number(at: 0, of: cell, limit[0])].compactMap(\.self) : []
    }

    /// A number right after a word that bounds it.
    private func bound(at index: Int, of words: [TextWord]) -> Number? {
        let limits: [ValueWords.Limit] = [.over, .under]
        return limits.first { isLimit(words[index - 1].folded, $0) }.flatMap {
            number(at: index, of: words, $0)
        }
    }

    /// The number at `index` with its decimals.
    private func number(at index: Int, of words: [TextWord], _ limit: ValueWords.Limit) -> Number? {
        let word = words[index]
        guard let whole = Int(decimal: word.folded) else { return nil }
        let next = index + 1 < words.count ? words[index + 1] : nil
        guard let next, next.folded.count <= 2, let part = Int(decimal: next.folded),
            next.range.lowerBound == word.range.upperBound + 1,
            [0x2C, 0x2E].contains(text.text[word.range.upperBound])
        else { return Number(value: whole * 100, range: word.range, limit: limit) }
        let scale = next.folded.count == 1 ? 10 : 1
        return Number(value: whole * 100 + part * scale, range: word.range.union(next.range), limit: limit)
    }
}
