/// Gives each cell of a table its row and column, cells that span several included (HTML, §4.9.12).
struct TableGrid {
    /// The widest table whose spans are followed; it bounds what a hostile file can cost.
    static let widest = 1000

    private(set) var row = -1
    private var column = 0
    /// By column: the first row in which a cell of an earlier row no longer stands.
    private var freeFrom: [Int] = []

    /// Starts the next row.
    mutating func startRow() {
        row += 1
        column = 0
    }

    /// Places the next cell of the row; spans of 0 or less count as 1.
    mutating func place(columns: Int = 1, rows: Int = 1) -> (row: Int, column: Int) {
        while column < freeFrom.count, freeFrom[column] > row { column += 1 }
        let place = (row: max(row, 0), column: column)
        let end = column + max(1, min(columns, TableGrid.widest))
        if rows > 1, end <= TableGrid.widest {
            while freeFrom.count < end { freeFrom.append(0) }
            for index in column..<end { freeFrom[index] = row + rows }
        }
        column = end
        return place
    }
}
