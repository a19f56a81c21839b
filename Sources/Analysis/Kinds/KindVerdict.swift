package import Vocabulary

/// The kind a document is taken for, and what spoke for it.
package struct KindVerdict: Sendable {
    /// An idea that stands in the document.
    package struct Reason: Sendable {
        /// Its name in the rules.
        package let evidence: String
        /// What it is, for people.
        package let title: Translated
        /// The words of it that stand there, each once; none where something else was measured.
        package let words: [String]
        package let points: [(kind: DocumentKind, points: Int)]
    }

    package let kind: DocumentKind
    /// Every kind's points, in the order in which equals are decided.
    package let scores: [(kind: DocumentKind, points: Int)]
    /// In the order of the rules.
    package let reasons: [Reason]
}
