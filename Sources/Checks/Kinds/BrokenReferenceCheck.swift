package import Analysis
package import RuleSyntax
import DocumentModel
import SourceText

/// Finds annexes, sections and documents that are referred to but are neither in the document nor in the submission.
///
///     kind: broken-reference
///     annexes: [bilag, appendiks]
///     sections: [afsnit, kapitel]
///     documents: ["*instruks", "*procedure"]
///     cues: [se, jf]
package struct BrokenReferenceCheck: Check {
    package static let variants = ["annex", "section", "document"]
    package static let captures = ["cited"]

    private let words: ReferenceWords

    package init(_ fields: inout RuleFields) throws(RuleError) { words = try ReferenceWords(&fields) }

    package var reachableVariants: [String] { Self.variants }

    package var terms: [Term] { words.terms }

    package var work: CheckWork { .submission(matches) }

    private func matches(in submission: AnalyzedSubmission, _ surroundings: Surroundings) -> [SubmissionMatch]
    {
        let places = submission.documents.map { ReferencePlaces(words, in: $0) }
        let series = Set(submission.documents.compactMap { DocumentSeries.name(in: $0, words) })
        let mentions = zip(submission.documents, places).map { document, places in
            MentionReader(document, words, places, series: series).mentions()
        }
        guard mentions.contains(where: { !$0.isEmpty }) else { return [] }
        let holdings = SubmissionHoldings(submission, places, words)
        return mentions.enumerated().flatMap { index, mentions in
            let document = submission.documents[index].document
            return mentions.filter {
                !holdings.hold($0, in: index) && !holdings.isFileNamed(in: $0.sentence, of: document.text)
            }.map { mention in
                let cited = document.string(mention.range)
                return SubmissionMatch(
                    document: index,
                    match: Match(
                        range: mention.range, variant: mention.variant, captures: ["cited": .text(cited)]))
            }
        }
    }
}
