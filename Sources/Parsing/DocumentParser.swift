package import DocumentModel

/// Reads documents of one format.
package protocol DocumentParser {
    /// Reads the decoded file `source`. Whatever the bytes, a document comes back; what was left out is in its losses.
    ///
    /// - Parameter joiner: decides what a line end between two halves of a word becomes.
    static func parse(_ source: DecodedSource, with joiner: LineJoiner) -> Document
}
