package import DocumentModel

import SourceText

extension DocumentBuilder {
    /// Starts a mark at the next text.
    package mutating func openMark(_ kind: MarkKind) {
        openMarks.append(OpenMark(kind: kind, start: text.count))
    }

    /// Ends the mark opened last; a mark around nothing but white space is dropped.
    package mutating func closeMark() {
        guard let mark = openMarks.popLast() else { return }
        var start = mark.start
        var end = text.count
        while start < end, Byte.isSpace(text[start]) { start += 1 }
        while end > start, Byte.isSpace(text[end - 1]) { end -= 1 }
        guard start < end else { return }
        marks.append(Mark(kind: mark.kind, range: TextRange(start, end)))
    }

    /// Pulls marks back that covered text which has been taken away from the end.
    mutating func clampMarks() {
        // A mark is added when the text ends where it ends, so the last ones end last.
        for index in marks.indices.reversed() {
            let mark = marks[index]
            guard mark.range.upperBound > text.count else { break }
            marks[index] = Mark(
                kind: mark.kind, range: TextRange(min(mark.range.lowerBound, text.count), text.count))
        }
        while let last = marks.last, last.range.isEmpty { marks.removeLast() }
        for index in openMarks.indices.reversed() {
            guard openMarks[index].start > text.count else { break }
            openMarks[index].start = text.count
        }
    }
}
