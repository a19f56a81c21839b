package import LanguageIdentification

/// What was found out about the language of a document.
package struct LanguageReading: Sendable {
    /// Journal text that is not Danish, in order.
    package let passages: [ForeignPassage]
    /// How many sentences of journal text were read.
    package let sentences: Int
    /// The language of the whole document, where it is no journal and most of it is not Danish.
    package let documentLanguage: WrittenLanguage?
    /// Why the language could not be judged; nil where it could, or where there was nothing to judge.
    package let problem: LanguageModelError?

    /// A document without journal text.
    package static let none = LanguageReading(passages: [], sentences: 0, documentLanguage: nil, problem: nil)

    /// How many of the sentences are not Danish.
    package var foreignSentences: Int { passages.reduce(0) { $0 + $1.sentences } }
}
