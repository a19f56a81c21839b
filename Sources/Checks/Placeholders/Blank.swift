import SourceText

/// A spot that may have been left for somebody to fill in, by its shape alone.
struct Blank: Sendable {
    enum Shape: Sendable {
        /// `XXXX`, `xx`
        case letters
        /// `dd.mm.åååå`
        case pattern
        /// `____`, `………`, `__.__.2025`
        case line
        /// `[…]`, `<…>`, `{…}`, `(…)`
        case bracket(opening: UInt8)
        /// `??`
        case marks
        /// Words that say a thing is missing, wherever they stand.
        case words
        /// Words that say so only where they are all that stands in a field.
        case value
    }

    let shape: Shape
    let range: TextRange
}
