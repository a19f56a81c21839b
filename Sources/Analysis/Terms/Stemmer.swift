import CStemming

/// Snowball's Danish stemmer (snowballstem.org/algorithms/danish): takes a word's endings away.
///
/// It has a buffer of its own, so each analysis makes one.
package final class Stemmer {
    private let handle: OpaquePointer?

    package init() { handle = cstemming_create() }

    deinit { cstemming_destroy(handle) }

    /// The number of bytes of `word`, UTF-8 in lower case, that are its stem.
    package func stemLength(of word: [UInt8]) -> Int {
        word.withUnsafeBufferPointer { cstemming_stem_length(handle, $0.baseAddress, $0.count) }
    }
}
