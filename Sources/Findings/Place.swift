package import SourceText

/// A place in a document as a person and an editor find it.
package struct Place: Hashable, Sendable {
    package let start: SourcePosition
    /// Exclusive.
    package let end: SourcePosition
    /// In the file; nil where the format has no bytes to point at (DOCX, ODT, PDF).
    package let bytes: ByteRange?
    /// The page, where the format has pages.
    package let page: Int?

    package init(start: SourcePosition, end: SourcePosition, bytes: ByteRange?, page: Int?) {
        self.start = start
        self.end = end
        self.bytes = bytes
        self.page = page
    }
}

/// A passage on one line, part of it marked, as a report shows it.
package struct Quotation: Hashable, Sendable {
    /// A stretch of the passage.
    package struct Part: Hashable, Sendable {
        package let text: String
        /// Whether this stretch is what the finding is about.
        package let isMarked: Bool

        package init(_ text: String, isMarked: Bool = false) {
            self.text = text
            self.isMarked = isMarked
        }
    }

    package let parts: [Part]
    /// Whether the sentence goes on before or after the passage.
    package let isCutBefore: Bool
    package let isCutAfter: Bool

    package init(parts: [Part], isCutBefore: Bool, isCutAfter: Bool) {
        self.parts = parts
        self.isCutBefore = isCutBefore
        self.isCutAfter = isCutAfter
    }

    /// A quotation of nothing, for what is missing.
    package static let none = Quotation(parts: [], isCutBefore: false, isCutAfter: false)
}

/// What to write instead of a finding's excerpt.
package struct Correction: Hashable, Sendable {
    package let replacement: String
    /// Whether the replacement may be put in without a person reading it.
    package let isSafe: Bool

    package init(replacement: String, isSafe: Bool) {
        self.replacement = replacement
        self.isSafe = isSafe
    }
}

/// A named fact about a finding.
package struct Detail: Hashable, Sendable {
    /// What a fact can be.
    package enum Value: Hashable, Sendable {
        case text(String)
        case number(Int)
        /// Every place that takes part, as those that disagree.
        case places([DetailPlace])
        case none
    }

    package let name: String
    package let value: Value

    package init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }
}

/// A place in any document of the submission.
package struct DetailPlace: Hashable, Sendable {
    package let document: String
    package let place: Place?
    package let excerpt: String

    package init(document: String, place: Place?, excerpt: String) {
        self.document = document
        self.place = place
        self.excerpt = excerpt
    }
}
