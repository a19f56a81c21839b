import CMarkup

/// Takes the tags out of HTML that stands in Markdown; the text between them stays.
///
/// Tags may run over several pieces, so what one piece leaves open goes on in the next.
struct RawHTML {
    private enum Mode {
        case text
        /// Inside a tag that started at the offset; `quote` is the mark that an attribute's value will end with.
        case tag(start: Int, quote: UInt8?)
        case comment
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var mode = Mode.text
    /// How many elements are open whose text is deleted or is a program.
    private var skippedDepth = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Whether the text that follows is inside an element that holds none of the document's.
    var isSkipping: Bool { skippedDepth > 0 }

    /// Forgets what is open, as a new block does.
    mutating func reset() {
        mode = .text
        skippedDepth = 0
    }

    /// Adds the text of the HTML in `range`.
    mutating func read(_ range: Range<Int>, into builder: inout DocumentBuilder) {
        var index = range.lowerBound
        while index < range.upperBound {
            switch mode {
            case .text: index = readText(index..<range.upperBound, into: &builder)
            case .comment: index = readComment(index, limit: range.upperBound)
            case .tag(let start, let quote):
                index = readTag(from: start, at: index, quote: quote, limit: range.upperBound, into: &builder)
            }
        }
    }

    private mutating func readText(_ range: Range<Int>, into builder: inout DocumentBuilder) -> Int {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound, bytes[index] != 0x3C {
            if bytes[index] == 0x26, !isSkipping,
                let end = CharacterReference.end(in: bytes, at: index, limit: range.upperBound),
                let character = CharacterReference.decode(bytes[index..<end])
            {
                builder.append(start..<index)
                builder.append(character, for: index..<end)
                start = end
                index = end
            } else {
                index += 1
            }
        }
        if !isSkipping { builder.append(start..<index) }
        guard index < range.upperBound else { return index }
        let isComment = ASCIIText(bytes[index..<range.upperBound]).hasPrefix("<!--")
        mode = isComment ? .comment : .tag(start: index, quote: nil)
        return index + (isComment ? 4 : 1)
    }

    private mutating func readComment(_ start: Int, limit: Int) -> Int {
        var index = start
        while index < limit {
            if bytes[index] == 0x3E, index >= 2, bytes[index - 1] == 0x2D, bytes[index - 2] == 0x2D {
                mode = .text
                return index + 1
            }
            index += 1
        }
        return index
    }

    private mutating func readTag(
        from start: Int, at index: Int, quote: UInt8?, limit: Int, into builder: inout DocumentBuilder
    ) -> Int {
        var quote = quote
        for index in index..<limit {
            let byte = bytes[index]
            if byte == quote {
                quote = nil
            } else if quote == nil {
                if byte == 0x22 || byte == 0x27 { quote = byte }
                if byte == 0x3E {
                    mode = .text
                    take(start..<index + 1, into: &builder)
                    return index + 1
                }
            }
        }
        mode = .tag(start: start, quote: quote)
        return limit
    }

    private mutating func take(_ tag: Range<Int>, into builder: inout DocumentBuilder) {
        let isEnd = tag.count > 2 && bytes[tag.lowerBound + 1] == 0x2F
        let name = bytes[tag.lowerBound + (isEnd ? 2 : 1)..<tag.upperBound].prefix {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
        }
        let text = UnsafeBufferPointer(rebasing: name)
        let element = cmarkup_html_element(text.baseAddress, text.count)
        switch element {
        case .del, .s, .strike, .script, .style, .title:
            skippedDepth = max(0, skippedDepth + (isEnd ? -1 : 1))
        case .br: if !isSkipping { builder.lineBreak(tag) }
        default: if element.isBlock { builder.breakText() }
        }
    }
}
