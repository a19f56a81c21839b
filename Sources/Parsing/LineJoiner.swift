package import Lexicon

/// Decides whether a line end cut a word in two, by what the words are.
package struct LineJoiner: Sendable {
    private let lexicon: Lexicon

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// What a line end between a text that ends in a hyphen and the text that follows becomes.
    package func join(_ text: [UInt8], _ following: Slice<UnsafeBufferPointer<UInt8>>) -> LineJoin {
        .joinedWithoutHyphen
    }
}
