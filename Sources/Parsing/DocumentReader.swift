package import DocumentModel
package import Lexicon

/// What reading one document may cost.
package struct ReadingLimits: Hashable, Sendable {
    /// The largest file that is read, in bytes.
    package var bytes = 32 * 1_048_576

    package init() {}
}

/// Reads a file's bytes as a document: decodes them, parses them by the format its name gives, marks what is quoted.
package struct DocumentReader: Sendable {
    private let joiner: LineJoiner
    private let limits: ReadingLimits

    /// - Parameter lexicon: the words that decide whether a line end cut one in two.
    package init(lexicon: Lexicon, limits: ReadingLimits = ReadingLimits()) {
        joiner = LineJoiner(lexicon: lexicon)
        self.limits = limits
    }

    /// Reads the document in `bytes`, the whole of a file called `name`.
    ///
    /// Costs time in proportion to the bytes. What could not be read of a document is in its losses.
    /// - Throws: ``UnreadableDocument`` for a file that is too large, of a format we do not read, or no text.
    package func read(_ bytes: [UInt8], name: String) throws(UnreadableDocument) -> Document {
        guard var format = DocumentFormat(fileName: name) else {
            throw .unknownFormat(extension: DocumentFormat.fileExtension(of: name))
        }
        guard bytes.count <= limits.bytes else {
            throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
        }
        if format == .text, DocumentReader.startsAsHTML(bytes) { format = .html }
        let source = try SourceDecoder.decode(bytes, readsDeclaration: format.declaresEncoding)
        return format.parser.parse(source, with: joiner).markingQuotations()
    }

    /// Whether a file that is named as text is a web page: it begins with a doctype or with `<html`.
    private static func startsAsHTML(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var head = ASCIIText(bytes.prefix(512))
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
            head = head.trimmed
            return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
        }
    }
}
