/// Where a field's bytes stand in its file, without the enclosing quotes. Holds no reference, so that rows cost no counting.
struct TableField: Sendable {
    let start: Int
    let end: Int
    let hasDoubledQuotes: Bool

    var isEmpty: Bool { start == end }
}
