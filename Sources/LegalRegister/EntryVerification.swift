/// How well an entry has been held against its source.
package enum EntryVerification: String, Sendable, CaseIterable {
    /// Seen in the document itself.
    case verified
    /// Some columns seen, the others inferred.
    case partial
    /// Written down from memory; to be confirmed before anyone relies on it.
    case memory
}
