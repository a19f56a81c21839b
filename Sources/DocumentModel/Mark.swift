package import SourceText

/// What a stretch of text inside a block is marked as.
package enum MarkKind: Hashable, Sendable {
    /// Between quotation marks, which are part of the range, or inside `<q>`.
    case quotation
    case emphasis
    case strong
    /// A link and where it leads, entities decoded, as the file has it.
    case link(target: String)
}

/// A stretch of text with a meaning of its own. Marks may nest and overlap.
package struct Mark: Hashable, Sendable {
    package let kind: MarkKind
    package let range: TextRange

    package init(kind: MarkKind, range: TextRange) {
        self.kind = kind
        self.range = range
    }
}
