// Which lines are headings, by their shape and by what stands around them.

extension BlockAssembler {
    /// A heading found in a chunk.
    struct Heading {
        let shape: HeadingShape
        let lineCount: Int
        var isUnderlined = false
    }

    private static let mostLines = 3

    /// The heading that begins at `place`, if one does.
    func heading(at place: Int, of chunk: [Int], next: Int?) -> Heading? {
        let first = line(chunk[place])
        if place == 0 || line(chunk[place - 1]).traits.contains(.isRule), isUnderlined(place, chunk) {
            return Heading(shape: text.headingShape(first) ?? .plain, lineCount: 1, isUnderlined: true)
        }
        guard let shape = text.headingShape(first) ?? titleShape(first) else { return nil }
        guard place == 0 || shape != .plain && isAfterText(place, chunk) else { return nil }
        let count = lineCount(shape, place, chunk)
        guard count > 0, !isListItem(shape, place, count, chunk, next) else { return nil }
        let last = line(chunk[place + count - 1])
        guard text.bytes[last.end - 1] != Byte.hyphen else { return nil }
        let isHeading =
            place + count < chunk.count
            ? leads(shape, last, to: line(chunk[place + count]), isAlone: false)
            : standsAlone(shape, last, next: next)
        return isHeading ? Heading(shape: shape, lineCount: count) : nil
    }

    /// The shape of a document's first line where it reads `Svar: scanning og prøver`, a title and no label.
    private func titleShape(_ line: TextLine) -> HeadingShape? {
        guard !hasContent, line.columns <= 70, !line.traits.contains(.hasGap), !text.endsSentence(line),
            text.isUpperCase(at: line.start), let colon = text.bytes[line.range].firstIndex(of: 0x3A),
            text.byte(colon + 1) == Byte.space, text.isLowerCase(at: colon + 2)
        else { return nil }
        return .plain
    }

    private func isUnderlined(_ place: Int, _ chunk: [Int]) -> Bool {
        guard place + 1 < chunk.count else { return false }
        let rule = line(chunk[place + 1])
        let mark = text.byte(rule.start)
        let first = line(chunk[place])
        return rule.traits.contains(.isRule) && (mark == 0x3D || mark == Byte.hyphen || mark == 0x7E)
            && !first.traits.contains(.isRule) && !first.traits.contains(.hasPipe) && first.columns <= 100
            && abs(rule.columns - first.columns) <= max(4, first.columns / 3)
            && !first.traits.contains(.hasGap)
    }

    /// Whether the line before `place` ended what it was part of.
    private func isAfterText(_ place: Int, _ chunk: [Int]) -> Bool {
        let previous = line(chunk[place - 1])
        return text.endsSentence(previous) && !fills(previous, before: line(chunk[place]))
            || previous.traits.contains(.isRule) || habits.isDoubleSpaced
    }

    /// How many lines from `place` on read as one heading; 0 where they cannot be one.
    private func lineCount(_ shape: HeadingShape, _ place: Int, _ chunk: [Int]) -> Int {
        var count = 1
        while place + count < chunk.count {
            let previous = line(chunk[place + count - 1])
            let line = line(chunk[place + count])
            let goesOn =
                shape == .capitals
                ? text.headingShape(line) == .capitals && line.blanksBefore == 0
                : text.startsLowerCase(line) && text.marker(of: line) == nil && !text.endsSentence(previous)
            guard goesOn else { break }
            count += 1
            guard count <= BlockAssembler.mostLines, !text.endsSentence(line) else { return 0 }
        }
        // Only where line ends tell words apart can a wrapped heading be told from a paragraph.
        if count > 1, shape == .plain, !habits.spaceEndsWords { return 0 }
        return count
    }

    /// Whether a line that begins with `1.` belongs to a list of such lines.
    private func isListItem(
        _ shape: HeadingShape, _ place: Int, _ count: Int, _ chunk: [Int], _ next: Int?
    ) -> Bool {
        let first = line(chunk[place])
        guard case .numbered(depth: 1) = shape, let marker = text.marker(of: first) else { return false }
        if let list = openLists.last(where: { $0.style == marker.style }), list.ordinal + 1 == marker.ordinal
        {
            return true
        }
        guard let following = place + count < chunk.count ? chunk[place + count] : next else { return true }
        let second = line(following)
        return text.marker(of: second).map { $0.style == marker.style } ?? false
            || second.indent > first.indent + 1
    }

    /// Whether a heading that ends with `last` may lead to the text that starts with `next`.
    private func leads(_ shape: HeadingShape, _ last: TextLine, to next: TextLine, isAlone: Bool) -> Bool {
        guard !text.startsLowerCase(next) else { return false }
        guard shape == .plain else {
            return isAlone || !fills(last, before: next) || text.marker(of: next) != nil
        }
        guard !text.endsWithPunctuation(last) else { return false }
        if text.marker(of: next) != nil { return isAlone || habits.isDoubleSpaced }
        if isAlone, let shape = text.headingShape(next), shape != .plain { return true }
        guard !text.startsWithLabel(next) || text.endsSentence(next) && next.columns < 50 else {
            return false
        }
        let isText = next.columns * 20 > habits.measure * 11 || text.endsSentence(next)
        guard !isAlone else { return isText }
        let isClosed =
            !habits.spaceEndsWords || habits.isDoubleSpaced || !last.traits.contains(.endsWithSpace)
        return isText && isClosed && !fills(last, before: next) && last.columns < next.columns
            && habits.isWrapped
    }

    /// Whether lines that blank lines part from all others are a heading.
    private func standsAlone(_ shape: HeadingShape, _ last: TextLine, next: Int?) -> Bool {
        guard let next else { return false }
        if shape == .plain, !hasContent { return !text.endsWithPunctuation(last) }
        return leads(shape, last, to: line(next), isAlone: true)
    }
}
