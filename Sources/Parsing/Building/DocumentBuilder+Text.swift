import DocumentModel
import SourceText

extension DocumentBuilder {
    /// Adds the bytes of the decoded file in `range`, white space collapsed.
    package mutating func append(_ range: Range<Int>) {
        source.bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                let end = Byte.endOfPlainRun(in: bytes, from: index, to: range.upperBound)
                if end > index {
                    settle(before: bytes[index..<range.upperBound])
                    text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
                    map.appendVerbatim(count: end - index, from: index)
                    index = end
                } else {
                    let special = Byte.special(in: bytes, at: index, limit: range.upperBound)
                    note(special.kind, source: index..<index + special.length)
                    index += special.length
                }
            }
        }
    }

    /// Adds `bytes` that stand for the decoded file's `range`: an entity, a repaired ligature.
    package mutating func append(_ bytes: [UInt8], for range: Range<Int>) {
        bytes.withUnsafeBufferPointer { append($0, for: range) }
    }

    /// Adds `bytes` that stand for the decoded file's `range`.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, for range: Range<Int>) {
        var index = 0
        while index < bytes.count {
            let end = Byte.endOfPlainRun(in: bytes, from: index, to: bytes.count)
            if end > index {
                settle(before: bytes[index..<bytes.count])
                text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
                map.appendReplaced(count: end - index, from: range.lowerBound, sourceCount: range.count)
                index = end
            } else {
                let special = Byte.special(in: bytes, at: index, limit: bytes.count)
                note(special.kind, source: range)
                index += special.length
            }
        }
    }

    /// Adds a line end the writer meant, such as `<br>`; a second one after it parts two paragraphs.
    package mutating func lineBreak(_ range: Range<Int>) {
        if pending?.kind == .lineBreak {
            breakText()
        } else {
            pending = PendingSpace(kind: .lineBreak, source: range)
        }
    }

    /// Adds what a parser has decided a line end in running text becomes.
    package mutating func wrap(_ join: LineJoin, _ range: Range<Int>) {
        pending = nil
        switch join {
        case .space: pending = PendingSpace(kind: .space, source: range)
        case .joined: break
        case .joinedWithoutHyphen: removeHyphen()
        }
    }

    /// Takes a character that is not plain text.
    private mutating func note(_ kind: Byte.Special, source: Range<Int>) {
        switch kind {
        case .invisible: break
        case .softHyphen: if pending == nil { endsInSoftHyphen = true }
        case .hyphen:
            let hyphen: [UInt8] = [Byte.hyphen]
            hyphen.withUnsafeBufferPointer { settle(before: $0[...]) }
            text.append(Byte.hyphen)
            map.appendReplaced(count: 1, from: source.lowerBound, sourceCount: source.count)
        case .space: wait(.space, source: source)
        case .lineEnd: wait(.lineEnd, source: source)
        }
    }

    private mutating func wait(_ kind: PendingSpace.Kind, source: Range<Int>) {
        guard let before = pending else {
            pending = PendingSpace(kind: kind, source: source)
            return
        }
        let end = max(before.source.upperBound, source.upperBound)
        pending = PendingSpace(
            kind: kind.rawValue > before.kind.rawValue ? kind : before.kind,
            source: min(before.source.lowerBound, source.lowerBound)..<end)
    }

    /// Writes what stands between the text so far and the text that follows.
    private mutating func settle(before following: Slice<UnsafeBufferPointer<UInt8>>) {
        if breaksText { applyBreak() }
        guard let block = openBlocks.last else { return }
        if !block.kind.holdsText || block.hasChildren { openImplicitParagraph() }
        defer { endsInSoftHyphen = false }
        guard let start = openBlocks.last?.start, text.count > start else {
            pending = nil
            separate()
            return
        }
        guard let space = pending else { return }
        pending = nil
        let byte = space.kind == .lineBreak ? Byte.lineFeed : Byte.space
        switch join(over: space, before: following) {
        case .space:
            text.append(byte)
            map.appendReplaced(count: 1, from: space.source.lowerBound, sourceCount: space.source.count)
        case .joined: break
        case .joinedWithoutHyphen: removeHyphen()
        }
    }

    private func join(
        over space: PendingSpace, before following: Slice<UnsafeBufferPointer<UInt8>>
    ) -> LineJoin {
        guard space.kind == .lineEnd else { return .space }
        if endsInSoftHyphen { return .joined }
        return text.last == Byte.hyphen ? joiner.join(text, following) : .space
    }

    private mutating func removeHyphen() {
        guard text.last == Byte.hyphen else { return }
        text.removeLast()
        map.removeLast(1)
        clampMarks()
    }

    /// Parts a leaf's text from the leaf before it.
    private mutating func separate() {
        guard !text.isEmpty else { return }
        text.append(Byte.lineFeed)
        map.appendReplaced(count: 1, from: map.sourceEnd, sourceCount: 0)
    }
}
