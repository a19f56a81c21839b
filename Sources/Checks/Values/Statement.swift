import SourceText
import Vocabulary

/// A value that a document gives a subject.
struct Statement: Sendable {
    /// What two statements must share to be about the same thing.
    struct Key: Hashable, Sendable {
        let subject: String
        /// The word that names it, where each word is a subject of its own.
        let word: [UInt8]
        let family: String
        let limit: ValueWords.Limit
        /// By distinction: the class, nil where none is named or none matters.
        let classes: [Int?]
    }

    let key: Key
    let title: Translated
    let isWithin: Bool
    /// In the family's smallest unit, times 100; a telephone number's digits.
    let value: Int
    /// The value as it is written.
    let range: TextRange
}
