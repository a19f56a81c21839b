// The text of lines, put together: words cut at line ends joined, damage repaired.

extension BlockAssembler {
    /// Adds lines as running text, each line end as what it was meant to be.
    ///
    /// - Parameter start: where the first line's text begins; the line's start where nil.
    mutating func appendLines(_ indices: ArraySlice<Int>, from start: Int? = nil, isHeading: Bool = false) {
        var previous: Int?
        for index in indices {
            var start = index == indices.first ? start ?? line(index).start : line(index).start
            if let previous {
                let first = line(previous)
                let second = line(index)
                if isHeading || lineEnd(first, second) == .wrap {
                    wrap(first, second)
                } else {
                    appendHyphen(of: first)
                    builder.lineBreak(first.end..<second.start)
                }
            }
            let end = endWithoutHyphen(line(index))
            start = min(start, end)
            append(start..<end, of: line(index))
            previous = index
        }
        if let previous { appendHyphen(of: line(previous)) }
    }

    /// Adds lines that are to stay lines.
    mutating func appendSeparately(_ indices: [Int]) {
        for (place, index) in indices.enumerated() {
            if place > 0 { builder.lineBreak(line(indices[place - 1]).end..<line(index).start) }
            append(line(index).range, of: line(index))
        }
    }

    /// Adds the lines of a table's cell as running text.
    mutating func appendParts(_ parts: [Range<Int>]) {
        for (place, part) in parts.enumerated() {
            guard place + 1 < parts.count else { return builder.append(part) }
            let next = parts[place + 1].lowerBound
            let join = joiner.join(text.bytes, end: part.upperBound, start: next, habit: .saysNothing)
            let end =
                join == .joinedWithoutHyphen ? endWithoutHyphen(before: part.upperBound) : part.upperBound
            builder.append(part.lowerBound..<end)
            builder.wrap(join == .space ? .space : .joined, end..<next)
        }
    }

    private func endWithoutHyphen(_ line: TextLine) -> Int { endWithoutHyphen(before: line.end) }

    private func endWithoutHyphen(before end: Int) -> Int {
        switch LineEndHyphen(in: text.bytes, before: end) {
        case .none: end
        case .written(let length): end - length
        case .soft: end - 2
        }
    }

    /// Adds the hyphen a line ends with, which was held back until it was known whether it stays.
    private mutating func appendHyphen(of line: TextLine) {
        builder.append(endWithoutHyphen(line)..<line.end)
    }

    private mutating func wrap(_ first: TextLine, _ second: TextLine) {
        let join = joiner.join(text.bytes, end: first.end, start: second.start, habit: habit(first))
        switch join {
        case .space:
            appendHyphen(of: first)
            builder.wrap(.space, first.end..<second.start)
        case .joined:
            appendHyphen(of: first)
            builder.wrap(.joined, first.end..<second.start)
        case .joinedWithoutHyphen:
            builder.wrap(.joined, endWithoutHyphen(first)..<second.start)
        }
    }

    private func habit(_ line: TextLine) -> LineEndHabit {
        guard habits.spaceEndsWords else { return .saysNothing }
        return line.traits.contains(.endsWithSpace) ? .spaceSaysWordEnd : .noSpaceSaysCutWord
    }

    /// Adds part of a line, its damage repaired.
    private mutating func append(_ range: Range<Int>, of line: TextLine) {
        if line.traits.contains(.mayHoldLigature) { return appendLigatures(range) }
        if line.columns <= SpacedLetters.longestLine,
            let runs = SpacedLetters.runs(text, range, joiner.lexicon)
        {
            return appendRuns(runs)
        }
        if habits.lacksLigatures { return appendLostLigatures(range) }
        builder.append(range)
    }

    private mutating func appendRuns(_ runs: [[Range<Int>]]) {
        for (place, run) in runs.enumerated() {
            if place > 0, let last = runs[place - 1].last, let first = run.first {
                builder.append(last.upperBound..<first.lowerBound)
            }
            for part in run { builder.append(part) }
        }
    }
}
