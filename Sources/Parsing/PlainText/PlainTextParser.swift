package import DocumentModel

/// Reads plain text: a blank line parts paragraphs.
package enum PlainTextParser: DocumentParser {
    package static func parse(_ source: DecodedSource, with joiner: LineJoiner) -> Document {
        var builder = DocumentBuilder(source: source, joiner: joiner)
        var start = 0
        for index in source.bytes.indices where source.bytes[index] == Byte.lineFeed {
            if source.bytes[start..<index].allSatisfy(Byte.isSpace) { builder.breakText() }
            builder.append(start..<index + 1)
            start = index + 1
        }
        builder.append(start..<source.bytes.count)
        return builder.finish()
    }
}
