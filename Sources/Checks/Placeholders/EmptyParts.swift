import Analysis
import DocumentModel
import SourceText

/// Finds labels without a value and sections without a text.
struct EmptyParts {
    let setting: BlankSetting

    /// A line longer than this is no label.
    private static let longestLabel = 60

    private var text: [UInt8] { setting.text }
    private var leaves: [Leaf] { setting.leaves }

    var matches: [Match] {
        guard !setting.isFilledInByHand else { return [] }
        return emptyFields + emptyCells + emptySections
    }

    // MARK: - Fields

    /// `Godkendt af:` with nothing after it on its line, and the next line another label or a heading.
    private var emptyFields: [Match] {
        leaves.indices.flatMap { index -> [Match] in
            let lines = lines(of: leaves[index])
            return lines.indices.compactMap { number in
                guard isBareLabel(lines[number]) else { return nil }
                let next = number + 1 < lines.count ? lines[number + 1] : firstLine(after: index)
                guard next.map(isLabelled) ?? false else { return nil }
                return match(lines[number], "empty-field")
            }
        }
    }

    private func firstLine(after index: Int) -> TextRange? {
        guard index + 1 < leaves.count else { return nil }
        return lines(of: leaves[index + 1]).first
    }

    /// Whether a line is a known label and a colon, and nothing else.
    private func isBareLabel(_ line: TextRange) -> Bool {
        guard line.count <= Self.longestLabel, text[line.upperBound - 1] == 0x3A else { return false }
        return isLabel(TextRange(line.lowerBound, line.upperBound - 1))
    }

    /// Whether a known label covers all of `range`.
    private func isLabel(_ range: TextRange) -> Bool {
        setting.labels.inside(range).contains {
            $0.lowerBound == range.lowerBound && $0.upperBound == range.upperBound
        }
    }

    /// Whether a line begins with a known label and a colon.
    private func isLabelled(_ line: TextRange) -> Bool {
        guard let colon = text[line.bounds].prefix(Self.longestLabel).firstIndex(of: 0x3A) else {
            return false
        }
        return isLabel(TextRange(line.lowerBound, colon))
    }

    private func lines(of leaf: Leaf) -> [TextRange] {
        text[leaf.range.bounds].split(separator: 0x0A).map { TextRange($0.startIndex, $0.endIndex) }
    }

    // MARK: - Cells

    /// A cell without text to the right of a cell that holds a known label.
    private var emptyCells: [Match] {
        let blocks = setting.document.document.blocks
        return blocks.indices.dropFirst().compactMap { index in
            guard case .tableCell(let row, let column, _) = blocks[index].kind, blocks[index].range.isEmpty,
                let label = cell(before: index, row: row, column: column, blocks),
                isLabel(withoutColon(label.range)), isRowOfPairs(index, row, blocks)
            else { return nil }
            return match(label.range, "empty-field")
        }
    }

    private func cell(before index: Int, row: Int, column: Int, _ blocks: [Block]) -> Block? {
        guard column % 2 == 1 else { return nil }
        return blocks[max(0, index - 4)..<index].last { block in
            if case .tableCell(row, column - 1, _) = block.kind { true } else { false }
        }
    }

    /// Whether no cell of another row holds labels side by side, as a change log's first row does.
    private func isRowOfPairs(_ index: Int, _ row: Int, _ blocks: [Block]) -> Bool {
        var next = index + 1
        while next < blocks.count, blocks[next].range.isEmpty, case .tableCell(row, _, _) = blocks[next].kind
        {
            next += 1
        }
        // Two empty cells side by side are a row that was never filled in.
        return next == index + 1
    }

    private func withoutColon(_ range: TextRange) -> TextRange {
        guard !range.isEmpty, text[range.upperBound - 1] == 0x3A else { return range }
        return TextRange(range.lowerBound, range.upperBound - 1)
    }

    // MARK: - Sections

    /// A line at the very end that announces what does not come, and headings of annexes with nothing under them.
    private var emptySections: [Match] {
        let body = leaves.filter { ![.pageHeader, .pageFooter, .footnote].contains($0.kind) }
        return body.indices.compactMap { index in
            let leaf = body[index]
            let isLast = index + 1 == body.count
            if isLast, text[leaf.range.upperBound - 1] == 0x3A, !setting.byHand.hasAny(in: leaf.range),
                let line = lines(of: leaf).last
            {
                return match(line, "empty-section")
            }
            guard case .heading(let level) = leaf.kind, setting.annexes.hasAny(in: leaf.range) else {
                return nil
            }
            // A heading that no annex follows may be a part of a list of contents.
            guard
                isLast
                    || isHeading(body[index + 1], upTo: level)
                        && setting.annexes.hasAny(in: body[index + 1].range)
            else { return nil }
            return match(leaf.range, "empty-section")
        }
    }

    private func isHeading(_ leaf: Leaf, upTo level: Int) -> Bool {
        if case .heading(let other) = leaf.kind { other <= level } else { false }
    }

    private func match(_ range: TextRange, _ variant: String) -> Match {
        Match(
            range: range, variant: variant,
            captures: ["label": .text(setting.document.document.string(withoutColon(range)))],
            isUncertain: true)
    }
}
