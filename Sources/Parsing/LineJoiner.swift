package import Lexicon

/// Decides whether a line end cut a word in two, by what the words are.
///
/// A wrong join makes a word nobody wrote, so in doubt a line end parts two words; only after a hyphen is the doubt
/// the other way round, since Danish puts few hyphens into words. A decision costs a few look-ups.
package struct LineJoiner: Sendable {
    /// The words it decides by.
    let lexicon: Lexicon

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// What a line end between a text that ends in a hyphen and the text that follows becomes.
    package func join(_ text: [UInt8], _ following: Slice<UnsafeBufferPointer<UInt8>>) -> LineJoin {
        guard text.last == Byte.hyphen else { return .space }
        return text.withUnsafeBufferPointer { before in
            afterHyphen(
                WordEdge(endOf: before, before: before.count - 1),
                WordEdge(startOf: UnsafeBufferPointer(rebasing: following), at: 0))
        }
    }

    /// What a line end between the text that ends at `end` and the text that starts at `start` becomes.
    ///
    /// - Parameters:
    ///   - bytes: the text that both are offsets in.
    ///   - end: after the last character of the first line, its hyphen included, its trailing spaces left out.
    ///   - start: the first character of the second line.
    ///   - habit: what a missing trailing space says at this line end.
    func join(_ bytes: UnsafeBufferPointer<UInt8>, end: Int, start: Int, habit: LineEndHabit) -> LineJoin {
        guard end > 0, start < bytes.count else { return .space }
        let right = WordEdge(startOf: bytes, at: start)
        switch LineEndHyphen(in: bytes, before: end) {
        case .none: return withoutHyphen(WordEdge(endOf: bytes, before: end), right, habit: habit)
        case .written(let length):
            return afterHyphen(WordEdge(endOf: bytes, before: end - length), right)
        case .soft: return right.isEmpty ? .space : .joinedWithoutHyphen
        }
    }
}

// MARK: - After a hyphen

extension LineJoiner {
    private func afterHyphen(_ left: WordEdge, _ right: WordEdge) -> LineJoin {
        // A dash between spaces, a bullet, a minus sign.
        guard !left.isEmpty || left.follows == .digit else { return .space }
        guard !right.isEmpty else { return right.startsWithDigit ? .joined : .space }
        // 10-⏎årig, CT-⏎skanning, Lyngby-⏎Taarbæk, A-⏎kassen.
        guard !left.isEmpty, left.follows != .digit, !right.startsUpperCase else { return .joined }
        // ansvars-⏎og kompetenceforhold, but not kardiol-⏎og.
        if right.isConjunction, lexicon.isWord(left.word.span) || !lexicon.contains(left, right) {
            return .space
        }
        if left.isUpperCase || left.letterCount == 1 { return .joined }
        if lexicon.isWord(left, right) { return .joinedWithoutHyphen }
        let isPrefix =
            left.letterCount <= 3 && lexicon.beginsHyphenated(left.word.span)
            && lexicon.isWord(right.word.span)
        return isPrefix ? .joined : .joinedWithoutHyphen
    }
}

// MARK: - Without a hyphen

extension LineJoiner {
    private func withoutHyphen(_ left: WordEdge, _ right: WordEdge, habit: LineEndHabit) -> LineJoin {
        guard !left.isEmpty, !right.isEmpty, !right.startsUpperCase else { return .space }
        // Addresses of web pages and post boxes are cut anywhere, and nothing tells where.
        guard !left.isInAddress, !right.isInAddress else { return .space }
        switch habit {
        case .spaceSaysWordEnd: return .space
        case .noSpaceSaysCutWord: return isCut(left, right) ? .joined : .space
        case .saysNothing: return isSurelyCut(left, right) ? .joined : .space
        }
    }

    /// Whether the words agree with a habit that says the line end cut a word.
    private func isCut(_ left: WordEdge, _ right: WordEdge) -> Bool {
        if lexicon.isEmpty || lexicon.isWord(left, right) { return true }
        // Not a word the lexicon knows: believe the habit unless both halves can stand alone.
        return !left.hasUpperCase && !lexicon.isWord(left.word.span)
            || !lexicon.isWord(right.word.span) && !lexicon.isWord(left.word.span)
    }

    /// Whether the words alone say that a line end cut a word: neither half is one, and together they are.
    private func isSurelyCut(_ left: WordEdge, _ right: WordEdge) -> Bool {
        guard !lexicon.isEmpty, left.letterCount > 1, right.letterCount > 1 else { return false }
        return !lexicon.isWord(left.word.span) && !lexicon.isWord(right.word.span)
            && lexicon.isWord(left, right)
    }
}

extension Lexicon {
    /// Whether the two together are a form of the table.
    fileprivate func contains(_ left: WordEdge, _ right: WordEdge) -> Bool {
        LineJoiner.concatenation(left.word, right.word) { contains($0) }
    }

    /// Whether the two together are a word.
    fileprivate func isWord(_ left: WordEdge, _ right: WordEdge) -> Bool {
        LineJoiner.concatenation(left.word, right.word) { isWord($0) }
    }
}

extension LineJoiner {
    /// Calls `body` with the two words as one; memory for it comes from the stack.
    static func concatenation(
        _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>,
        _ body: (Span<UInt8>) -> Bool
    ) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: left.count + right.count) { buffer in
            for index in left.indices { buffer.initializeElement(at: index, to: left[index]) }
            for index in right.indices { buffer.initializeElement(at: left.count + index, to: right[index]) }
            return body(UnsafeBufferPointer(buffer).span)
        }
    }
}
