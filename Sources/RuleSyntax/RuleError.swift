package import Vocabulary

/// A fault in a rule file. It stops the program before any document is read.
package struct RuleError: Error, Hashable, Sendable {
    package let place: RulePlace
    /// What is wrong, and what was expected.
    package let message: Translated

    package init(_ place: RulePlace, da danish: String, en english: String) {
        self.place = place
        message = Translated(da: danish, en: english)
    }
}
