import CMarkdown
package import DocumentModel

/// Reads Markdown: CommonMark with tables, task lists, strike-through, footnotes and front matter.
package enum MarkdownParser: DocumentParser {
    /// How many blocks may stand inside each other.
    static let deepest = 512
    /// How many blocks, spans and pieces of text are read.
    private static let mostEvents = 8_000_000

    package static func parse(_ source: DecodedSource, with joiner: LineJoiner) -> Document {
        let builder = DocumentBuilder(source: source, joiner: joiner)
        return source.bytes.withUnsafeBufferPointer { bytes in
            var reader = MarkdownReader(builder: builder, bytes: bytes)
            let start = reader.readFrontMatter()
            read(bytes, from: start, with: &reader)
            return reader.builder.finish()
        }
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, with reader: inout MarkdownReader
    ) {
        reader.offset = start
        let text = MarkdownParser.shieldingFootnotes(bytes[start...])
        var stoppedAt = 0
        let isFinished = withUnsafeMutablePointer(to: &reader) { reader in
            var handler = handler
            handler.state = UnsafeMutableRawPointer(reader)
            return text.withUnsafeBufferPointer {
                cmarkdown_read($0.baseAddress, $0.count, mostEvents, &handler, &stoppedAt)
            }
        }
        if !isFinished { reader.builder.lose(.parserStopped(at: start + stoppedAt)) }
    }

    /// A copy in which no footnote's text can be taken for the target of a link: `[^1]: Ja` at a line's start.
    private static func shieldingFootnotes(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var copy = Array(bytes)
        var lineStart = true
        for index in copy.indices {
            let byte = copy[index]
            if byte == Byte.lineFeed || byte == Byte.carriageReturn {
                lineStart = true
            } else if byte != Byte.space {
                if lineStart, byte == 0x5B, index + 1 < copy.count, copy[index + 1] == 0x5E {
                    copy[index] = shield
                }
                lineStart = false
            }
        }
        return copy
    }

    /// Stands for the `[` of a footnote; a control character, which Markdown gives no meaning.
    private static let shield: UInt8 = 0x02

    /// The C callbacks, each of which calls the reader that `state` points to.
    private static var handler: cmarkdown_handler {
        cmarkdown_handler(
            state: nil,
            open_block: { state, block, level in
                state?.assumingMemoryBound(to: MarkdownReader.self).pointee.open(block, level: Int(level))
            },
            close_block: { state, block in
                state?.assumingMemoryBound(to: MarkdownReader.self).pointee.close(block)
            },
            open_span: { state, span, target, count in
                state?.assumingMemoryBound(to: MarkdownReader.self).pointee
                    .open(span, target: UnsafeBufferPointer(start: target, count: count))
            },
            close_span: { state, span in
                state?.assumingMemoryBound(to: MarkdownReader.self).pointee.close(span)
            },
            text: { state, kind, start, end in
                state?.assumingMemoryBound(to: MarkdownReader.self).pointee.text(kind, start..<end)
            })
    }
}
