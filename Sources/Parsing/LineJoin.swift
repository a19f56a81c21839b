/// What a line end in running text becomes.
package enum LineJoin: Equatable, Sendable {
    /// The line end parted two words.
    case space
    /// It cut a word, or stood after a hyphen that belongs there (`CT-⏎skanning`): nothing is written.
    case joined
    /// It cut a word with a hyphen that belongs to the line end alone (`bekendtgø-⏎relse`).
    case joinedWithoutHyphen
}
