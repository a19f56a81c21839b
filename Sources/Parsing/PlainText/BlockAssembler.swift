import DocumentModel

/// Makes blocks of the lines of a text.
///
/// It reads in chunks, lines that nothing parts from each other. Lists stay open from chunk to chunk, and page
/// furniture and footnotes wait until no block is open, so that a page's edge cuts neither sentence nor list.
struct BlockAssembler {
    /// A list whose last item may still go on.
    struct OpenList {
        let style: ListMarker.Style
        let indent: Int
        var contentIndent: Int
        var ordinal: Int
        /// How many blocks were open before it.
        let depth: Int
    }

    let text: PlainText
    let habits: TextHabits
    let layout: PageLayout
    let joiner: LineJoiner
    var builder: DocumentBuilder
    var openLists: [OpenList] = []
    /// Lines of headers, footers and footnotes that wait, in reading order.
    private var waiting: [Int] = []
    /// The width that the lines of the chunk at hand fill, in columns.
    var measure: Int
    /// Whether a block of the text proper has been added.
    var hasContent = false

    init(_ text: PlainText, builder: DocumentBuilder, joiner: LineJoiner) {
        self.text = text
        self.builder = builder
        self.joiner = joiner
        habits = TextHabits(text)
        layout = PageLayout(text, habits: habits)
        measure = habits.measure
    }

    /// Adds every line.
    mutating func addAll() {
        var chunk: [Int] = []
        for index in text.lines.indices {
            guard layout.roles[index] == .body else {
                if layout.roles[index] != .repeated { waiting.append(index) }
                continue
            }
            if let last = chunk.last, parts(last, index) {
                addChunk(chunk, next: index)
                chunk.removeAll(keepingCapacity: true)
            }
            if chunk.isEmpty, openLists.isEmpty { addWaiting() }
            chunk.append(index)
        }
        if !chunk.isEmpty { addChunk(chunk, next: nil) }
    }

    /// The document made of all that was added.
    consuming func finish() -> Document {
        closeLists()
        addWaiting()
        return builder.finish()
    }

    func line(_ index: Int) -> TextLine { text.lines[index] }
}

// MARK: - What waits

extension BlockAssembler {
    /// Adds the furniture and footnotes that wait, lines that belong together as one block.
    private mutating func addWaiting() {
        var first = waiting.startIndex
        while first < waiting.endIndex {
            var end = first + 1
            while end < waiting.endIndex, isContinuation(waiting[end], of: waiting[end - 1]) { end += 1 }
            addWaiting(Array(waiting[first..<end]))
            first = end
        }
        waiting.removeAll()
    }

    private func isContinuation(_ index: Int, of previous: Int) -> Bool {
        let role = layout.roles[index]
        guard role == layout.roles[previous], !layout.beginsPage(after: previous, upTo: index) else {
            return false
        }
        return role != .footnote || text.footnoteNumber(line(index)) == nil
    }

    private mutating func addWaiting(_ indices: [Int]) {
        guard let first = indices.first else { return }
        switch layout.roles[first] {
        case .header: builder.open(.pageHeader)
        case .footer: builder.open(.pageFooter)
        case .footnote: builder.open(.footnote)
        case .body, .repeated: return
        }
        if layout.roles[first] == .footnote {
            appendLines(indices[...])
        } else {
            appendSeparately(indices.filter { !line($0).traits.contains(.isRule) })
        }
        builder.close()
    }
}

// MARK: - Lists

extension BlockAssembler {
    /// Closes every open list.
    mutating func closeLists() {
        guard let outermost = openLists.first else { return }
        builder.close(toDepth: outermost.depth)
        openLists.removeAll()
        addWaiting()
    }

    /// Opens an item for `marker`, in the list it belongs to: one that is open, or a new one, inside the last item
    /// where it is indented more or marked in another way.
    ///
    /// - Parameter isApart: whether a blank line stands before it, so that another mark begins another list.
    mutating func openItem(_ marker: ListMarker, isApart: Bool) {
        if let match = openLists.lastIndex(where: {
            $0.style == marker.style && abs($0.indent - marker.indent) <= 1
        }) {
            openLists.removeSubrange((match + 1)...)
            builder.close(toDepth: openLists[match].depth + 1)
            openLists[match].ordinal = marker.ordinal
            openLists[match].contentIndent = marker.contentIndent
        } else {
            let room = isApart ? 2 : -1
            while let last = openLists.last, marker.indent < last.indent + room || openLists.count > 8 {
                builder.close(toDepth: last.depth)
                openLists.removeLast()
            }
            openLists.append(
                OpenList(
                    style: marker.style, indent: marker.indent, contentIndent: marker.contentIndent,
                    ordinal: marker.ordinal, depth: builder.depth))
            builder.open(.list(ordered: marker.isOrdered))
        }
        builder.open(.listItem)
    }

    /// Makes the last item of the innermost list whose text stands no further right than `indent` the open block.
    ///
    /// - Returns: whether there is one.
    mutating func reopenItem(forIndent indent: Int) -> Bool {
        guard indent >= 2, let match = openLists.lastIndex(where: { $0.contentIndent <= indent + 1 }) else {
            return false
        }
        openLists.removeSubrange((match + 1)...)
        builder.close(toDepth: openLists[match].depth + 2)
        return true
    }
}
