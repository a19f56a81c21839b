package import Analysis
package import RuleSyntax
import DocumentModel
import SourceText

/// Finds two different values for the same thing inside a submission: deadlines, doses, limits, telephone numbers.
///
///     kind: conflicting-values
///     subjects:
///       - {subject: svartid, title: {da: svartiden, en: the response time}, words: [svartid], units: [dage]}
///     units: [{family: dage, words: [dag, dage]}]
///     limits: {upper: [inden, højst]}
///     numbers: {to: 2}
///
/// Values are compared only where subject, unit, limit and every class agree, and where each document gives one.
package struct ConflictingValuesCheck: Check {
    package static let variants = ["between-documents", "within-document"]
    package static let captures = ["subject", "value", "other", "places"]

    private let words: ValueWords

    package init(_ fields: inout RuleFields) throws(RuleError) { words = try ValueWords(&fields) }

    package var reachableVariants: [String] { Self.variants }

    package var terms: [Term] { words.terms }

    package var work: CheckWork { .submission(matches) }

    private struct Place {
        let document: Int
        let statement: Statement
    }

    private func matches(in submission: AnalyzedSubmission, _ surroundings: Surroundings) -> [SubmissionMatch]
    {
        var order: [Statement.Key] = []
        var places: [Statement.Key: [Place]] = [:]
        for (index, document) in submission.documents.enumerated() {
            for statement in StatementReader(document, words).statements() {
                if places[statement.key] == nil { order.append(statement.key) }
                places[statement.key, default: []].append(Place(document: index, statement: statement))
            }
        }
        return order.flatMap { conflicts(among: places[$0] ?? [], in: submission) }
    }

    /// The places that disagree with an earlier one. A document that gives several values to one thing means several things.
    private func conflicts(among places: [Place], in submission: AnalyzedSubmission) -> [SubmissionMatch] {
        var matches: [SubmissionMatch] = []
        var first: Place?
        for (_, group) in Dictionary(grouping: places, by: \.document).sorted(by: { $0.key < $1.key }) {
            guard let own = group.first else { continue }
            let values = Set(group.map(\.statement.value))
            if values.count == 2, own.statement.isWithin,
                let later = group.first(where: { $0.statement.value != own.statement.value })
            {
                matches.append(match(later, against: own, "within-document", submission))
            }
            guard values.count == 1 else { continue }
            guard let earlier = first else {
                first = own
                continue
            }
            if earlier.statement.value != own.statement.value {
                matches.append(match(own, against: earlier, "between-documents", submission))
            }
        }
        return matches
    }

    private func match(
        _ later: Place, against earlier: Place, _ variant: String, _ submission: AnalyzedSubmission
    )
        -> SubmissionMatch
    {
        func written(_ place: Place) -> String {
            submission.documents[place.document].document.string(place.statement.range)
        }
        func sentence(_ place: Place) -> SubmissionPlace {
            let range = place.statement.range
            return SubmissionPlace(
                document: place.document,
                range: submission.documents[place.document].sentence(of: range) ?? range)
        }
        return SubmissionMatch(
            document: later.document,
            match: Match(
                range: sentence(later).range, variant: variant,
                captures: [
                    "subject": .translated(later.statement.title), "value": .text(written(later)),
                    "other": .text(written(earlier)),
                    "places": .places([sentence(earlier), sentence(later)]),
                ]))
    }
}
