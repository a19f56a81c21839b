package import LegalRegister
package import SourceText
package import TextReuse
import Vocabulary

/// A passage of a document that stands in a source text, word for word or lightly changed.
package struct SourcedPassage: Sendable {
    /// From the first word to the last.
    package let range: TextRange
    /// How many words a reader counts in it.
    package let words: Int
    /// How many of them belong to no phrase that everybody writes.
    package let ownWords: Int
    /// The share of words that is equal in passage and source, 0 to 1.
    package let share: Double
    package let source: SourceRecord
    /// The register's entry for the source; nil where it has none.
    package let legalText: LegalText?
    /// The paragraph or section of the source it begins in; nil where the source has none.
    package let place: SourcePlace?
    package let marking: Marking
    /// Where passage and source differ, in order.
    package let differences: [Difference]
    /// Whether another source has it as it stands in the document.
    package let isExactElsewhere: Bool
    package let currency: Currency
    /// Whether the document refers to the source, or to another version of it, shortly before or after.
    package let isNamedCloseBy: Bool
    /// What the source says there; nil where only its fingerprints are at hand.
    package let wording: String?
    /// Whether it runs over several paragraphs, list items or cells.
    package let spansBlocks: Bool

    /// How a passage is shown to be another's words.
    package enum Marking: Hashable, Sendable {
        case none
        /// By words: a lead-in, or italics with a source.
        case said
        /// By quotation marks or as a block of its own, which promises the words are the source's.
        case quoted
    }

    /// A place where the passage does not have the source's words.
    package struct Difference: Hashable, Sendable {
        /// The words of the document; empty where words are left out.
        package let range: TextRange
        /// How many words the source has there.
        package let sourceWords: Int
        /// What the source has there; nil where only its fingerprints are at hand.
        package let wording: String?
    }

    /// Whether what the passage was taken from still holds on the day judged for.
    package enum Currency: Sendable {
        case current
        /// It has been replaced by a text that is indexed, or not.
        case replaced(by: LegalText, saying: Echo)
    }

    /// What the text that is in force now has of a passage.
    package enum Echo: Hashable, Sendable {
        /// The same in other words: half of the words or more.
        case otherwise
        /// Nothing like it.
        case nothing
        /// It is not in any index, so nobody has looked.
        case unknown
    }
}
