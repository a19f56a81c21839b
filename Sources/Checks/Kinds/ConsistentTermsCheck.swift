package import Analysis
package import RuleSyntax
import DocumentModel
import SourceText

/// Finds the rarer of several words for one thing, where more than one of them is used.
///
///     kind: consistent-terms
///     terms: [røntgensvar, røntgenbeskrivelse]
///     per: submission
package struct ConsistentTermsCheck: Check {
    package static let variants = ["found"]
    package static let captures = ["found", "usual"]

    private let spellings: [Term]
    private let scope: RuleScope

    package init(_ fields: inout RuleFields) throws(RuleError) {
        let place = fields.place
        spellings = try fields.requiredTerms("terms")
        scope = try RuleScope(&fields)
        guard spellings.count > 1 else {
            throw RuleError(
                place, da: "der skal mindst to ord til at sammenligne",
                en: "at least two words are needed to compare")
        }
    }

    package var reachableVariants: [String] { Self.variants }

    package var terms: [Term] { spellings }

    package var work: CheckWork {
        switch scope {
        case .document:
            .document { document, _ in matches(among: [document]).map(\.match) }
        case .submission:
            .submission { submission, _ in matches(among: submission.documents) }
        }
    }

    /// The usual word is the one used most; of two used as much, the one the rule names first.
    private func matches(among documents: [AnalyzedDocument]) -> [SubmissionMatch] {
        let counts = spellings.map { spelling in
            documents.reduce(0) { $0 + $1.occurrences(of: spelling).count }
        }
        guard let most = counts.max(), most > 0, let usual = counts.firstIndex(of: most) else { return [] }
        let name = spellings[usual].notation.filter { !"=*".contains($0) }
        return documents.enumerated().flatMap { index, document in
            spellings.indices.filter { $0 != usual }.flatMap { document.occurrences(of: spellings[$0]) }
                .sorted()
                .map { range in
                    SubmissionMatch(
                        document: index,
                        match: Match(
                            range: range, variant: "found",
                            captures: [
                                "found": .text(document.document.string(range)), "usual": .text(name),
                            ]))
                }
        }
    }
}
