import CMarkup
import DocumentModel

extension HTMLReader {
    /// Opens the block that the element just opened stands for, if any.
    mutating func openBlock(
        _ element: cmarkup_element, end: Int, _ style: HTMLStyle, _ attributes: HTMLAttributes
    ) {
        if element.isBlock, !element.isTablePart, let kind = markedKind(style, attributes) {
            if element == .li { closeItemBefore() }
            open(kind, element)
            return
        }
        switch element {
        case .p: openParagraph(style)
        case .h1, .h2, .h3, .h4, .h5, .h6: open(.heading(level: element.headingLevel), element)
        case .ul, .menu, .dir: open(.list(ordered: false), element)
        case .ol: open(.list(ordered: true), element)
        case .li:
            closeItemBefore()
            open(.listItem, element)
        case .blockquote: open(.quotation, element)
        case .pre:
            open(.preformatted, element)
            preformattedDepth += 1
        case .dl, .dt, .dd: openDefinition(element)
        case .table, .thead, .tbody, .tfoot, .tr, .td, .th: openTablePart(element, attributes)
        case .br: builder.lineBreak(tag(endingAt: end))
        case .input, .select, .textarea, .button: builder.wrap(.space, tag(endingAt: end))
        default: if element.isBlock { breakAround() }
        }
    }

    /// Opens the marks that the element just opened stands for.
    mutating func openMarks(_ element: cmarkup_element, _ style: HTMLStyle, _ attributes: HTMLAttributes) {
        if element == .em || element == .i || style.isItalic { openMark(.emphasis) }
        if element == .strong || element == .b || style.isBold { openMark(.strong) }
        if element == .q { openMark(.quotation) }
        if element == .a, let target = attributes.string(.href), !target.isEmpty {
            openMark(.link(target: target))
        }
    }

    private mutating func openMark(_ kind: MarkKind) {
        builder.openMark(kind)
        elements[elements.count - 1].marks += 1
    }

    /// What a footnote or a page's header is marked as, whatever element it is.
    private func markedKind(_ style: HTMLStyle, _ attributes: HTMLAttributes) -> BlockKind? {
        if style.isFootnote { return .footnote }
        if style.isPageHeader { return .pageHeader }
        if style.isPageFooter { return .pageFooter }
        // Word names the footnote's own element and the link in it alike; only the outermost counts.
        if attributes.isEmpty || builder.innermost == .footnote { return nil }
        return attributes.isFootnote ? .footnote : nil
    }

    /// Opens a block for the element just opened, which closes it.
    mutating func open(_ kind: BlockKind, _ element: cmarkup_element) {
        endWordList()
        closeTextBlocks()
        elements[elements.count - 1].blockDepth = builder.depth
        builder.open(kind)
    }

    /// Starts a paragraph at the element just opened and another after it, without a block of its own.
    mutating func breakAround() {
        endWordList()
        elements[elements.count - 1].breaksText = true
        builder.breakText()
    }

    /// Closes blocks that hold text and nothing else, before another block starts.
    mutating func closeTextBlocks() {
        while true {
            switch builder.innermost {
            case .paragraph, .heading, .preformatted: builder.close()
            default: return
            }
        }
    }

    private mutating func openParagraph(_ style: HTMLStyle) {
        switch builder.innermost {
        case .heading, .preformatted: breakAround()
        default:
            if let level = style.listLevel, style.outlineLevel == nil {
                // Word has nine levels.
                openWordItem(level: min(level, 9))
            } else if style.continuesListItem, wordList != nil {
                builder.breakText()
                wordList?.isInItem = true
                elements[elements.count - 1].breaksText = true
            } else if let level = style.outlineLevel, (1...9).contains(level) {
                open(.heading(level: min(level, 6)), .p)
            } else {
                open(.paragraph, .p)
            }
        }
    }

    /// An `<li>` ends the one before it, also where elements inside that were left open.
    private mutating func closeItemBefore() {
        for open in elements.dropLast().reversed() {
            switch open.element {
            case .li:
                if let depth = open.blockDepth { builder.close(toDepth: depth) }
                return
            case .ul, .ol, .menu, .dir, .table: return
            default: continue
            }
        }
    }

    /// A `<dl>` is a list whose items each hold a term and what is said of it.
    private mutating func openDefinition(_ element: cmarkup_element) {
        if element == .dl {
            open(.list(ordered: false), element)
            definitionLists.append(builder.depth)
            return
        }
        breakAround()
        guard let depth = definitionLists.last else { return }
        if element == .dt || builder.depth <= depth {
            builder.close(toDepth: depth)
            builder.open(.listItem)
        } else {
            builder.close(toDepth: depth + 1)
            builder.breakText()
        }
    }

    /// The tag that ends at `end`, for a line end to come from.
    private func tag(endingAt end: Int) -> Range<Int> {
        var start = min(end, bytes.count)
        let lowest = max(0, start - 1000)
        while start > lowest {
            start -= 1
            if bytes[start] == 0x3C { return start..<end }
        }
        return end..<end
    }
}

// MARK: - Word's lists

extension HTMLReader {
    /// Opens a list item for a paragraph that Word's style makes one of `level`, and the lists around it.
    private mutating func openWordItem(level: Int) {
        closeTextBlocks()
        var list = wordList ?? WordList(blockDepth: builder.depth, levels: [])
        while let last = list.levels.last, last > level {
            list.levels.removeLast()
            builder.close(toDepth: list.blockDepth + 2 * list.levels.count)
        }
        if list.levels.last == level {
            builder.close(toDepth: list.blockDepth + 2 * list.levels.count - 1)
        } else {
            builder.open(.list(ordered: false))
            list.levels.append(level)
        }
        builder.open(.listItem)
        list.isInItem = true
        wordList = list
        elements[elements.count - 1].breaksText = true
    }

    /// Ends a list of Word's, as anything does that is not one of its items.
    mutating func endWordList() {
        guard let list = wordList else { return }
        wordList = nil
        builder.close(toDepth: list.blockDepth)
    }
}
