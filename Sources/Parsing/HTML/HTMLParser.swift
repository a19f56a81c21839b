import CMarkup
package import DocumentModel

/// Reads HTML, that of old word processors included.
package enum HTMLParser: DocumentParser {
    /// What one document may cost; all bounds count bytes and tags, so that the same bytes give the same document.
    ///
    /// Measured with libxml2 2.9.14: without them, 100,000 attributes on one tag take 45 s and 50,000 open elements 3 s.
    static let limits = cmarkup_html_limits(
        depth: 512, tag_bytes: 65_536, tag_attributes: 128, tags: 4_000_000)

    package static func parse(_ source: DecodedSource, with joiner: LineJoiner) -> Document {
        let builder = DocumentBuilder(source: source, joiner: joiner)
        return source.bytes.withUnsafeBufferPointer { bytes in
            var reader = HTMLReader(builder: builder, bytes: bytes)
            read(bytes, with: &reader)
            return reader.finish()
        }
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>, with reader: inout HTMLReader) {
        let outcome = withUnsafeMutablePointer(to: &reader) { reader in
            var handler = handler
            handler.state = UnsafeMutableRawPointer(reader)
            var limits = limits
            return cmarkup_html_read(bytes.baseAddress, bytes.count, &limits, &handler)
        }
        if outcome.too_deep { reader.builder.lose(.nestingTooDeep(limit: limits.depth)) }
        if outcome.tag_too_long { reader.builder.lose(.tagTooLong(limit: limits.tag_bytes)) }
        if outcome.stopped { reader.builder.lose(.parserStopped(at: outcome.stopped_at)) }
    }

    /// The C callbacks, each of which calls the reader that `state` points to.
    private static var handler: cmarkup_html_handler {
        cmarkup_html_handler(
            state: nil,
            open: { state, element, depth, end, attributes, count in
                state?.assumingMemoryBound(to: HTMLReader.self).pointee
                    .open(element, depth: depth, end: end, HTMLAttributes(attributes, count: count))
            },
            close: { state, depth in
                state?.assumingMemoryBound(to: HTMLReader.self).pointee.close(depth: depth)
            },
            too_deep: { state, element, end in
                state?.assumingMemoryBound(to: HTMLReader.self).pointee.passTooDeep(element, end: end)
            },
            text: { state, start, end in
                state?.assumingMemoryBound(to: HTMLReader.self).pointee.text(start..<end)
            },
            replaced: { state, bytes, count, start, end in
                state?.assumingMemoryBound(to: HTMLReader.self).pointee
                    .text(UnsafeBufferPointer(start: bytes, count: count), for: start..<end)
            })
    }
}
