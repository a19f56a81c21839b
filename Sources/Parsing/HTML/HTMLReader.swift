import CMarkup
import DocumentModel

/// Turns the elements and text of an HTML file into blocks and marks.
struct HTMLReader {
    /// An element whose end is still to come, and what its end undoes.
    struct OpenElement {
        let element: cmarkup_element
        /// How many elements are open, this one included, as the C parser counts.
        let depth: Int
        /// How many blocks stay open when the element ends; nil where it opened none.
        var blockDepth: Int?
        var marks = 0
        /// Whether text after the element starts a paragraph of its own.
        var breaksText = false
    }

    /// A stretch that is not the document's text.
    struct Skip {
        enum Reason {
            /// Deleted or hidden text; ends with its element.
            case notText
            /// `<title>`; its text is kept apart. Ends at the body's first block too.
            case title
            /// Program text or data; ends at the body's first block too.
            case data
            /// The bullet or number of a list item.
            case listMarker
        }

        let reason: Reason
        let depth: Int
    }

    struct OpenTable {
        var grid = TableGrid()
        /// How many blocks are open inside the table and outside its rows.
        let blockDepth: Int
        var isInHead = false
        var hasOpenRow = false
    }

    /// Paragraphs of Word's that make up a list, which no element holds together.
    struct WordList {
        /// How many blocks are open outside the list.
        let blockDepth: Int
        var levels: [Int]
        var isInItem = true
    }

    var builder: DocumentBuilder
    let bytes: UnsafeBufferPointer<UInt8>
    var elements: [OpenElement] = []
    var tables: [OpenTable] = []
    /// For each open `<dl>`, how many blocks are open inside it and outside its items.
    var definitionLists: [Int] = []
    var wordList: WordList?
    var skip: Skip?
    /// The text of the title or list marker being skipped.
    var skippedText: [UInt8] = []
    var preformattedDepth = 0
    /// Where the last text ended inside elements too deep to be told, whose ends are not told either.
    private var deepTextEnd: Int?

    init(builder: DocumentBuilder, bytes: UnsafeBufferPointer<UInt8>) {
        self.builder = builder
        self.bytes = bytes
    }

    /// The document, all elements ended.
    consuming func finish() -> Document {
        closeElements(from: 0)
        return builder.finish()
    }
}

// MARK: - Events

extension HTMLReader {
    /// A start tag that ends at the offset `end`.
    mutating func open(_ element: cmarkup_element, depth: Int, end: Int, _ attributes: HTMLAttributes) {
        closeElements(from: depth)
        elements.append(OpenElement(element: element, depth: depth))
        if let skip {
            guard skip.reason == .title || skip.reason == .data, element.isBlock else { return }
            endSkip()
        }
        let style = HTMLStyle(attributes)
        guard !startSkip(element, style, attributes) else { return }
        openBlock(element, end: end, style, attributes)
        openMarks(element, style, attributes)
    }

    /// The end of the element at `depth`, written or not.
    mutating func close(depth: Int) { closeElements(from: depth) }

    /// A start tag inside too many others: its text is read as that of the element outside.
    mutating func passTooDeep(_ element: cmarkup_element, end: Int) {
        guard skip == nil else { return }
        deepTextEnd = end
        if element == .br {
            builder.lineBreak(end..<end)
        } else if element.isBlock {
            builder.wrap(.space, end..<end)
        }
    }

    /// Text that stands in the file as it is.
    mutating func text(_ range: Range<Int>) {
        if skip != nil {
            keepSkipped(UnsafeBufferPointer(rebasing: bytes[range]))
            return
        }
        partDeepBlocks(before: range)
        if let list = wordList, !list.isInItem, !bytes[range].allSatisfy(Byte.isSpace) { endWordList() }
        if preformattedDepth > 0 { appendLines(range) } else { builder.append(range) }
    }

    /// Text that a character reference stands for.
    mutating func text(_ text: UnsafeBufferPointer<UInt8>, for range: Range<Int>) {
        if skip != nil {
            keepSkipped(text)
        } else {
            partDeepBlocks(before: range)
            builder.append(text, for: range)
        }
    }

    /// Parts text from the text before it where a block that was too deep to be told ended between them.
    private mutating func partDeepBlocks(before range: Range<Int>) {
        guard let start = deepTextEnd else { return }
        deepTextEnd = range.upperBound
        guard start + 3 < range.lowerBound else { return }
        for index in start..<range.lowerBound - 2 where bytes[index] == 0x3C && bytes[index + 1] == 0x2F {
            let name = bytes[(index + 2)..<range.lowerBound].prefix {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
            }
            let text = UnsafeBufferPointer(rebasing: name)
            if cmarkup_html_element(text.baseAddress, text.count).isBlock {
                builder.wrap(.space, index..<index)
                return
            }
        }
    }

    /// Adds preformatted text, whose line ends are real.
    private mutating func appendLines(_ range: Range<Int>) {
        var start = range.lowerBound
        for index in range where bytes[index] == Byte.lineFeed {
            builder.append(start..<index)
            builder.lineBreak(index..<index + 1)
            start = index + 1
        }
        builder.append(start..<range.upperBound)
    }

    mutating func closeElements(from depth: Int) {
        while let last = elements.last, last.depth >= depth {
            elements.removeLast()
            deepTextEnd = nil
            finish(last)
        }
    }

    private mutating func finish(_ open: OpenElement) {
        if let skip, skip.depth == open.depth { endSkip() }
        for _ in 0..<open.marks { builder.closeMark() }
        if open.element == .p { wordList?.isInItem = false }
        if let depth = open.blockDepth {
            if let list = wordList, depth <= list.blockDepth { wordList = nil }
            builder.close(toDepth: depth)
            finishStructure(open.element, depth: depth)
        } else if open.breaksText, open.element != .p {
            endWordList()
        }
        if open.breaksText { builder.breakText() }
    }

    private mutating func finishStructure(_ element: cmarkup_element, depth: Int) {
        switch element {
        case .table: _ = tables.popLast()
        case .tr: if !tables.isEmpty { tables[tables.count - 1].hasOpenRow = false }
        case .dl: _ = definitionLists.popLast()
        case .pre: preformattedDepth -= 1
        default: break
        }
    }
}
