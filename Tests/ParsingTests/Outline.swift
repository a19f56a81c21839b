import DocumentModel
import Lexicon
import Parsing
import SourceText

extension Document {
    /// The blocks, one a line, indented by depth, each leaf with its text; a line end in the text is shown as `⏎`.
    var outline: String {
        blocks.enumerated().dropFirst().map { index, block in
            let isLeaf = block.subtreeEnd == index + 1
            let text = string(block.range).split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: "⏎")
            let indent = String(repeating: "  ", count: block.depth - 1)
            return indent + block.kind.name + (isLeaf && !text.isEmpty ? " " + text : "")
        }.joined(separator: "\n")
    }

    /// The text as a string.
    var textString: String { String(decoding: text, as: UTF8.self) }

    /// The texts of the marks of `kind`, in order.
    func marked(_ kind: MarkKind) -> [String] {
        marks.filter { $0.kind == kind }.map { string($0.range) }
    }
}

extension BlockKind {
    fileprivate var name: String {
        switch self {
        case .document: "document"
        case .heading(let level): "h\(level)"
        case .paragraph: "p"
        case .list(let ordered): ordered ? "ol" : "ul"
        case .listItem: "li"
        case .table: "table"
        case .tableRow: "tr"
        case .tableCell(let row, let column, let isHeader): "\(isHeader ? "th" : "td")[\(row),\(column)]"
        case .quotation: "quote"
        case .footnote: "note"
        case .pageHeader: "header"
        case .pageFooter: "footer"
        case .preformatted: "pre"
        case .frontMatter: "front"
        }
    }
}

/// Reads `bytes` as a file called `name`.
func document(_ bytes: [UInt8], name: String = "a.html") throws(UnreadableDocument) -> Document {
    try DocumentReader(lexicon: Lexicon()).read(bytes, name: name)
}

/// Reads `text` in UTF-8 as a file called `name`.
func document(_ text: String, name: String = "a.html") throws(UnreadableDocument) -> Document {
    try document(Array(text.utf8), name: name)
}
