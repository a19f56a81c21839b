import CMarkup
import DocumentModel

extension HTMLReader {
    /// Opens a table, or a part of the innermost one. Parts outside any table part text and no more.
    mutating func openTablePart(_ element: cmarkup_element, _ attributes: HTMLAttributes) {
        if element == .table {
            open(.table, element)
            tables.append(OpenTable(blockDepth: builder.depth))
            return
        }
        guard !tables.isEmpty else {
            breakAround()
            return
        }
        endWordList()
        switch element {
        case .tr: openRow()
        case .td, .th: openCell(element, attributes)
        default:
            tables[tables.count - 1].isInHead = element == .thead
            builder.close(toDepth: tables[tables.count - 1].blockDepth)
        }
    }

    private mutating func openRow() {
        let depth = tables[tables.count - 1].blockDepth
        builder.close(toDepth: depth)
        elements[elements.count - 1].blockDepth = depth
        startRow()
    }

    private mutating func startRow() {
        builder.open(.tableRow)
        tables[tables.count - 1].grid.startRow()
        tables[tables.count - 1].hasOpenRow = true
    }

    private mutating func openCell(_ element: cmarkup_element, _ attributes: HTMLAttributes) {
        let table = tables[tables.count - 1]
        if !table.hasOpenRow || builder.depth <= table.blockDepth {
            builder.close(toDepth: table.blockDepth)
            startRow()
        }
        builder.close(toDepth: table.blockDepth + 1)
        let place = tables[tables.count - 1].grid.place(
            columns: attributes.span(.colspan), rows: attributes.span(.rowspan))
        elements[elements.count - 1].blockDepth = table.blockDepth + 1
        builder.open(
            .tableCell(
                row: place.row, column: place.column, isHeader: element == .th || table.isInHead))
    }
}
