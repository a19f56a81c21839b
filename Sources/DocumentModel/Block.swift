package import SourceText

/// What a block is. Containers (list, table, row, quotation, section of a page) hold blocks; leaves hold text.
package enum BlockKind: Hashable, Sendable {
    /// The whole document; always the first block.
    case document
    /// A heading with its level, 1 to 6.
    case heading(level: Int)
    case paragraph
    case list(ordered: Bool)
    /// One item; its marker (`•`, `3.`, `b)`) is not part of the text where the format tells them apart.
    case listItem
    case table
    case tableRow
    /// A cell at `row`, `column` of its table, both from 0. A header cell names its column or its row.
    case tableCell(row: Int, column: Int, isHeader: Bool)
    /// A passage set apart as quoted, as by `<blockquote>` or `>`.
    case quotation
    case footnote
    /// Text that is repeated at the top of pages, kept once.
    case pageHeader
    /// Text that is repeated at the bottom of pages, kept once.
    case pageFooter
    /// Preformatted text, whose line ends are real.
    case preformatted
    /// `name: value` lines that a format sets apart from the text, as Markdown's front matter.
    case frontMatter
}

/// A part of a document with the text it covers.
package struct Block: Hashable, Sendable {
    package let kind: BlockKind
    /// All of the block's text; a container's range holds its children's.
    package let range: TextRange
    /// The index after the block's last descendant in `Document.blocks`.
    package let subtreeEnd: Int
    /// How many blocks it stands inside; the document's own is 0.
    package let depth: Int

    package init(kind: BlockKind, range: TextRange, subtreeEnd: Int, depth: Int) {
        self.kind = kind
        self.range = range
        self.subtreeEnd = subtreeEnd
        self.depth = depth
    }
}
