/// What the space at a line's end, or its absence, says about the word there.
///
/// Some extractors of PDF text leave a space wherever a line ends between words, and none where the line cut a word
/// whose hyphen they dropped. In a document that shows the habit often enough it is the best evidence there is.
enum LineEndHabit: Equatable {
    /// The document has no such habit.
    case saysNothing
    /// There is a space, as at this document's other word ends.
    case spaceSaysWordEnd
    /// There is none, though this document has one at word ends.
    case noSpaceSaysCutWord
}

/// The hyphen at the end of a line, if any.
enum LineEndHyphen: Equatable {
    case none
    /// A hyphen one sees: `-` or U+2010, with its length in bytes.
    case written(length: Int)
    /// A soft hyphen, U+00AD, which only ever stands where a word was cut.
    case soft

    /// The hyphen that ends at `end`.
    init(in bytes: UnsafeBufferPointer<UInt8>, before end: Int) {
        let last = end > 0 ? bytes[end - 1] : 0
        if last == Byte.hyphen {
            self = .written(length: 1)
        } else if end > 2, last == 0x90, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE2 {
            self = .written(length: 3)
        } else if end > 1, last == 0xAD, bytes[end - 2] == 0xC2 {
            self = .soft
        } else {
            self = .none
        }
    }
}
