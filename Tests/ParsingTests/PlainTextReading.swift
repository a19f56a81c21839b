import DocumentModel
import Foundation
import Lexicon
import SourceText
import Testing

@testable import Parsing

/// A text as ``PlainTextParser`` reads it, with what tests ask of it.
struct PlainTextReading {
    let bytes: [UInt8]
    let document: Document
    /// The bytes between `⟦` and `⟧` in the text given.
    let marked: ByteRange?

    /// - Parameter text: the file's text; one place in it may be marked with `⟦…⟧`, which are left out.
    init(_ text: String, lexicon: Lexicon? = nil) throws {
        let parts = text.split(separator: "⟦", omittingEmptySubsequences: false)
        var marked: ByteRange?
        if parts.count == 2 {
            let inner = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
            let start = parts[0].utf8.count
            marked = ByteRange(start, start + inner[0].utf8.count)
        }
        let plain = text.replacingOccurrences(of: "⟦", with: "").replacingOccurrences(of: "⟧", with: "")
        try self.init(bytes: Array(plain.utf8), marked: marked, lexicon: lexicon)
    }

    init(bytes: [UInt8], marked: ByteRange? = nil, lexicon: Lexicon? = nil) throws {
        self.bytes = bytes
        self.marked = marked
        let joiner = LineJoiner(lexicon: try lexicon ?? PlainTextReading.danish.get())
        document = PlainTextParser.parse(
            DecodedSource(bytes: bytes, map: nil, encoding: .utf8, losses: []), with: joiner)
        checkConformance()
    }

    /// The words of Danish as they are shipped.
    static let danish: Result<Lexicon, any Error> = Result {
        let file = root.appendingPathComponent("Rules/language/danish-words.bin")
        return try Lexicon(table: [UInt8](Data(contentsOf: file)))
    }

    /// The package's folder.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Where real texts may lie, beside the package.
    static let sharedFolder = root.deletingLastPathComponent().appendingPathComponent("shared")

    var text: String { String(decoding: document.text, as: UTF8.self) }

    /// The leaf blocks as `kind: text`, line ends as `⏎`.
    var leaves: [String] {
        document.leaves.map { block in
            let text = document.string(block.range).replacingOccurrences(of: "\n", with: "⏎")
            return "\(PlainTextReading.name(block.kind)): \(text)"
        }
    }

    /// Every block but the document as its kind, indented by depth.
    var outline: [String] {
        document.blocks.dropFirst().map { block in
            String(repeating: "  ", count: block.depth - 1) + PlainTextReading.name(block.kind)
        }
    }

    /// The bytes that the first occurrence of `words` in the text came from.
    func source(of words: String) -> ByteRange? {
        let needle = Array(words.utf8)
        guard document.text.count >= needle.count else { return nil }
        for start in 0...document.text.count - needle.count
        where document.text[start..<start + needle.count].elementsEqual(needle) {
            return document.source(of: TextRange(start, start + needle.count))
        }
        return nil
    }

    private static func name(_ kind: BlockKind) -> String {
        switch kind {
        case .heading(let level): "h\(level)"
        case .paragraph: "p"
        case .list(let ordered): ordered ? "ol" : "ul"
        case .listItem: "li"
        case .table: "table"
        case .tableRow: "tr"
        case .tableCell(let row, let column, let isHeader): "\(isHeader ? "th" : "td")\(row),\(column)"
        case .quotation: "quotation"
        case .footnote: "footnote"
        case .pageHeader: "header"
        case .pageFooter: "footer"
        default: "\(kind)"
        }
    }

    /// Blocks nest and stay in bounds, and every run of the text that is mapped byte for byte is that of the file.
    private func checkConformance() {
        #expect(document.blocks.first?.range.upperBound ?? -1 <= document.text.count)
        var isNested = true
        for (index, block) in document.blocks.enumerated() {
            isNested = isNested && block.range.upperBound <= document.text.count
            isNested = isNested && block.subtreeEnd > index && block.subtreeEnd <= document.blocks.count
            guard block.subtreeEnd <= index + 40 else { continue }
            for child in document.blocks[index..<block.subtreeEnd] {
                isNested = isNested && (block.range.contains(child.range) || child.range.isEmpty)
            }
        }
        #expect(isNested)
        #expect(String(validating: document.text, as: UTF8.self) != nil)
        var isMapped = true
        for offset in document.text.indices.prefix(5000) where document.text[offset] > 0x20 {
            let place = document.source(of: TextRange(offset, offset + 1))
            isMapped = isMapped && place.upperBound <= bytes.count
            // A space may stand for a lost ligature.
            guard isMapped, place.count == 1, bytes[place.lowerBound] != 0x20 else { continue }
            isMapped = bytes[place.lowerBound] == document.text[offset]
        }
        #expect(isMapped)
    }
}
