// How two lines that follow each other belong together.

extension BlockAssembler {
    /// What the end of a line becomes.
    enum LineEnd {
        case wrap
        case lineBreak
    }

    /// Whether something parts the line `index` from the body line before it, `previous`, so that no block holds both.
    func parts(_ previous: Int, _ index: Int) -> Bool {
        let first = line(previous)
        let second = line(index)
        let goesOn =
            text.startsLowerCase(second) && !text.endsSentence(first) && text.marker(of: second) == nil
        if previous + 1 != index || layout.beginsPage(after: previous, upTo: index) {
            return !goesOn || !endsOpenly(first, second)
        }
        guard second.blanksBefore > 0 else { return false }
        guard second.blanksBefore == 1 else { return true }
        if habits.isDoubleSpaced { return text.endsSentence(first) && !fills(first, before: second) }
        let hasSpace = habits.spaceEndsWords && first.traits.contains(.endsWithSpace)
        return !goesOn || !(hasSpace || fills(first, before: second))
    }

    /// Whether `first`, the last line of a page, looks as if its sentence goes on.
    private func endsOpenly(_ first: TextLine, _ second: TextLine) -> Bool {
        first.columns * 2 > habits.measure || text.bytes[first.end - 1] == Byte.hyphen
            || text.bytes[first.end - 1] == 0x2C || fills(first, before: second)
    }

    /// Whether the word that `second` begins with would not have fitted on `first`.
    func fills(_ first: TextLine, before second: TextLine) -> Bool {
        let slack = 3
        return habits.isWrapped
            && first.indent + first.columns + 1 + text.firstWordColumns(second) > measure - slack
    }

    /// The width that running text fills among `lines`: their own, unless they are all much shorter than others.
    func measure(of chunk: [Int]) -> Int {
        let widest = chunk.reduce(0) { max($0, line($1).indent + line($1).columns) }
        guard widest * 5 >= habits.measure * 4 else { return habits.measure }
        return min(widest, habits.measure * 4 / 3)
    }

    /// What becomes of the line end between two lines of one block.
    func lineEnd(_ first: TextLine, _ second: TextLine) -> LineEnd {
        if text.startsWithAddress(first) || text.startsWithAddress(second) { return .lineBreak }
        if text.startsLowerCase(second), !text.endsSentence(first) || habits.isWrapped { return .wrap }
        let isFull = fills(first, before: second)
        // A block set in, as the second line of an address, is no wrapped line.
        if abs(second.indent - first.indent) >= 6 { return .lineBreak }
        if text.startsWithLabel(second), text.endsSentence(first) || text.startsWithLabel(first) || !isFull {
            return .lineBreak
        }
        if isFull { return .wrap }
        let last = text.bytes[first.end - 1]
        let isLong = habits.isWrapped && first.columns * 2 > habits.measure
        if isLong, last == 0x2C || last == Byte.hyphen { return .wrap }
        let hasSpace = habits.spaceEndsWords && first.traits.contains(.endsWithSpace)
        return hasSpace && isLong && !text.endsSentence(first) ? .wrap : .lineBreak
    }

    /// Whether the line at `place` of a chunk begins a list item there.
    func item(at place: Int, of chunk: [Int]) -> ListMarker? {
        let line = line(chunk[place])
        guard let marker = text.marker(of: line), !text.isFalseMarker(marker, line) else { return nil }
        let list = openLists.last { $0.style == marker.style && abs($0.indent - marker.indent) <= 1 }
        if let list, !marker.isOrdered || marker.ordinal == list.ordinal + 1 { return marker }
        guard place > 0 else { return marker }
        let previous = self.line(chunk[place - 1])
        if case .bullet(let code) = marker.style, code > 0x7F, code != 0x8093, code != 0x8094 {
            return marker
        }
        guard marker.ordinal <= 1 else { return nil }
        let isText = marker.isOrdered && text.isLowerCase(at: marker.contentStart)
        let isMeant = text.endsSentence(previous) || line.indent > previous.indent + 1
        return isMeant || !isText && !fills(previous, before: line) ? marker : nil
    }
}
