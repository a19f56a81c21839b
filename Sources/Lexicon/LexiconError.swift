/// Why bytes are not a word table.
package enum LexiconError: Error, Equatable, Sendable {
    /// The first bytes are not those of a word table.
    case notAWordTable
    /// The table is of a format version this program does not read.
    case unsupportedVersion(Int)
    /// The table is shorter or longer than its header says.
    case wrongLength(expected: Int, found: Int)
    /// The content is not what was written: the checksums differ.
    case checksumMismatch
    /// An edge leads outside the table, or a node has no end.
    case brokenEdge(index: Int)
}
