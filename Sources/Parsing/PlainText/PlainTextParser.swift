package import DocumentModel

/// Reads text files, and text that was extracted from PDF.
///
/// A text file says nothing about its structure, so layout has to: blank lines, widths, indents, markers, what recurs
/// at page edges. Where the signs are in doubt, lines stay lines of a paragraph. Reading costs time in proportion to
/// the text, whatever it holds.
package enum PlainTextParser: DocumentParser {
    /// The document that `source` holds.
    package static func parse(_ source: DecodedSource, with joiner: LineJoiner) -> Document {
        let builder = DocumentBuilder(source: source, joiner: joiner)
        return source.bytes.withUnsafeBufferPointer { bytes in
            PlainText.read(bytes) { text in
                var assembler = BlockAssembler(text, builder: builder, joiner: joiner)
                assembler.addAll()
                return assembler.finish()
            }
        }
    }
}
