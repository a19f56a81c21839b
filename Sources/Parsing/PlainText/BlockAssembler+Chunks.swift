import DocumentModel

// Chunks: headings, items, tables, quotations and paragraphs among lines that nothing parts.

extension BlockAssembler {
    /// Adds the blocks of a chunk; `next` is the body line after it.
    mutating func addChunk(_ chunk: [Int], next: Int?) {
        measure = measure(of: chunk)
        defer { measure = habits.measure }
        var place = 0
        while place < chunk.count {
            place = addBlock(chunk, from: place, next: next)
        }
    }

    /// Adds the block that begins at `place`; gives the place after it.
    private mutating func addBlock(_ chunk: [Int], from place: Int, next: Int?) -> Int {
        if let heading = heading(at: place, of: chunk, next: next) {
            return addHeading(heading, chunk, from: place)
        }
        if let marker = item(at: place, of: chunk) { return addItem(marker, chunk, from: place) }
        if let table = text.table(at: chunk[place...]) { return addTable(table, from: place) }
        if line(chunk[place]).traits.contains(.isRule) { return place + 1 }
        if text.byte(line(chunk[place]).start) == 0x3E { return addQuotation(chunk, from: place) }
        return addParagraph(chunk, from: place, next: next)
    }

    private mutating func addHeading(_ heading: Heading, _ chunk: [Int], from place: Int) -> Int {
        closeLists()
        let isTitle = !hasContent && (heading.shape == .plain || heading.shape == .capitals)
        builder.open(.heading(level: isTitle ? 1 : heading.shape.level))
        appendLines(chunk[place..<place + heading.lineCount], isHeading: true)
        builder.close()
        hasContent = true
        return place + heading.lineCount + (heading.isUnderlined ? 1 : 0)
    }

    private mutating func addItem(_ marker: ListMarker, _ chunk: [Int], from place: Int) -> Int {
        let isApart = place == 0 && line(chunk[0]).blanksBefore > 0 && !habits.isDoubleSpaced
        openItem(marker, isApart: isApart)
        hasContent = true
        var end = place + 1
        while end < chunk.count, isItemContinuation(end, of: chunk, marker) { end += 1 }
        appendLines(chunk[place..<end], from: marker.contentStart)
        return end
    }

    private func isItemContinuation(_ place: Int, of chunk: [Int], _ marker: ListMarker) -> Bool {
        let line = line(chunk[place])
        guard item(at: place, of: chunk) == nil, !line.traits.contains(.isRule) else { return false }
        if line.indent >= marker.contentIndent - 1, line.indent > marker.indent { return true }
        let previous = self.line(chunk[place - 1])
        if heading(at: place, of: chunk, next: nil) != nil { return false }
        return lineEnd(previous, line) == .wrap
    }

    private mutating func addTable(_ table: TableLayout, from place: Int) -> Int {
        closeLists()
        builder.open(.table)
        for (row, cells) in table.rows.enumerated() {
            builder.open(.tableRow)
            for (column, cell) in cells.enumerated() {
                let isLabel =
                    column == 0
                    && cell.last.map { !$0.isEmpty && text.byte($0.upperBound - 1) == 0x3A } ?? false
                builder.open(
                    .tableCell(row: row, column: column, isHeader: row == 0 && table.hasHeader || isLabel))
                appendParts(cell)
                builder.close()
            }
            builder.close()
        }
        builder.close()
        hasContent = true
        return place + table.lineCount
    }

    private mutating func addQuotation(_ chunk: [Int], from place: Int) -> Int {
        closeLists()
        var end = place
        while end < chunk.count, text.byte(line(chunk[end]).start) == 0x3E { end += 1 }
        builder.open(.quotation)
        builder.open(.paragraph)
        for index in chunk[place..<end] {
            let range = line(index).range
            var start = range.lowerBound
            while start < range.upperBound, text.byte(start) == 0x3E || text.byte(start) == Byte.space {
                start += 1
            }
            if index != chunk[place] { builder.wrap(.space, range.lowerBound..<start) }
            builder.append(start..<range.upperBound)
        }
        builder.close()
        builder.close()
        hasContent = true
        return end
    }

    private mutating func addParagraph(_ chunk: [Int], from place: Int, next: Int?) -> Int {
        let first = line(chunk[place])
        if openLists.isEmpty || !reopenItem(forIndent: first.indent) { closeLists() }
        var end = place + 1
        while end < chunk.count, !beginsBlock(at: end, of: chunk, next: next) { end += 1 }
        builder.open(.paragraph)
        appendLines(chunk[place..<end])
        builder.close()
        hasContent = true
        return end
    }

    private func beginsBlock(at place: Int, of chunk: [Int], next: Int?) -> Bool {
        let line = line(chunk[place])
        return line.traits.contains(.isRule) || text.byte(line.start) == 0x3E
            || item(at: place, of: chunk) != nil
            || heading(at: place, of: chunk, next: next) != nil
            || text.table(at: chunk[place...]) != nil
    }
}
