package import Analysis
package import RuleSyntax
import DocumentModel
import SourceText

/// Finds documents, or submissions, in which none of some words stands: at all, or in a heading.
///
///     kind: required-phrase
///     headings: [formål]
///     per: document
package struct RequiredPhraseCheck: Check {
    package static let variants = ["missing"]
    package static let captures = ["wanted"]

    private let phrases: [Term]
    private let headings: [Term]
    private let scope: RuleScope

    package init(_ fields: inout RuleFields) throws(RuleError) {
        let place = fields.place
        phrases = try fields.terms("phrases")
        headings = try fields.terms("headings")
        scope = try RuleScope(&fields)
        guard !phrases.isEmpty || !headings.isEmpty else {
            throw RuleError(
                place, da: "her skal stå phrases eller headings med mindst ét ord",
                en: "phrases or headings with at least one word are needed here")
        }
    }

    package var reachableVariants: [String] { Self.variants }

    package var terms: [Term] { phrases + headings }

    package var work: CheckWork {
        switch scope {
        case .document:
            .document { document, _ in has(document) ? [] : [match] }
        case .submission:
            .submission { submission, _ in
                submission.documents.contains(where: has)
                    ? [] : [SubmissionMatch(document: nil, match: match)]
            }
        }
    }

    private var match: Match {
        let wanted = (headings + phrases).first?.notation.filter { !"=*".contains($0) } ?? ""
        return Match(range: nil, variant: "missing", captures: ["wanted": .text(wanted)])
    }

    private func has(_ document: AnalyzedDocument) -> Bool {
        if phrases.contains(where: { !document.occurrences(of: $0).isEmpty }) { return true }
        let places = TermPlaces(headings, in: document)
        return !places.isEmpty
            && document.document.blocks.contains { block in
                if case .heading = block.kind { places.stand(in: block.range) } else { false }
            }
    }
}
