/// The word forms of Danish, and how they make compounds.
package struct Lexicon: Sendable {
    /// A lexicon that knows no word.
    package init() {}

    /// Whether `word`, UTF-8 in lower case, is a word form or a compound of such.
    package func contains(_ word: some Sequence<UInt8>) -> Bool { false }
}
