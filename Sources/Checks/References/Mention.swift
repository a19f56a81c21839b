import Analysis
import SourceText

/// A place that refers to something which a submission should hold.
struct Mention: Sendable {
    /// What it refers to.
    enum Target: Sendable {
        case annex(ReferenceLabel)
        /// A numbered section; `isOfOther` where the sentence names another document, `isChapter` where no item of a list
        /// can be meant.
        case section(ReferenceLabel, isOfOther: Bool, isChapter: Bool)
        case namedSection(TitleWords, isOfOther: Bool)
        /// A document by its number, and by its title where that follows.
        case numbered(ReferenceLabel, title: TitleWords?)
        case titled(TitleWords)
    }

    let target: Target
    let range: TextRange
    /// What it stands in.
    let sentence: TextRange

    /// Where it stands, with what ends right before its sentence.
    var place: TextRange { range.union(TextRange(max(0, sentence.lowerBound - 2), sentence.lowerBound)) }

    /// The rule's variant.
    var variant: String {
        switch target {
        case .annex: "annex"
        case .section, .namedSection: "section"
        case .numbered, .titled: "document"
        }
    }
}
