import Analysis
import DocumentModel
package import RuleSyntax
import SourceText
import Vocabulary

/// Finds revisions that a document promised for a day that has passed.
///
///     kind: revision-overdue
///
/// A day that is stated counts before an interval; an interval counts from the day the text says it was last done, else
/// from the last revision, else from coming into force. What cannot be counted is no fault.
package struct RevisionOverdueCheck: Check {
    /// What has run out.
    private enum Variant: String, CaseIterable {
        case date
        case interval
    }

    package static let variants = Variant.allCases.map(\.rawValue)
    /// How far after an interval the day it was last done is shown with it, in bytes.
    private static let reach = 30

    package static let captures = ["due", "from", "months"]

    package init(_ fields: inout RuleFields) throws(RuleError) {}

    package var reachableVariants: [String] { Self.variants }

    package var work: CheckWork { .document(matches) }

    private func matches(in document: AnalyzedDocument, _ surroundings: Surroundings) -> [Match] {
        let metadata = document.metadata
        if let due = metadata.latestDay(.nextRevision) {
            guard due < surroundings.day else { return [] }
            return metadata.fields.filter { $0.name == .nextRevision && $0.lastDay == due }.prefix(1).map {
                Match(range: $0.range, variant: Variant.date.rawValue, captures: ["due": .day(due)])
            }
        }
        let statements = metadata.fields.compactMap { match($0, in: document, on: surroundings.day) }
        return Array(statements.prefix(1))
    }

    private func match(_ field: MetadataField, in document: AnalyzedDocument, on day: CalendarDay) -> Match? {
        let metadata = document.metadata
        guard case .interval(let interval) = field.content,
            let start = start(of: interval, in: metadata)
        else { return nil }
        let due = interval.due(after: start)
        guard due < day else { return nil }
        return Match(
            range: range(of: field, countedFrom: start, in: document), variant: Variant.interval.rawValue,
            captures: ["due": .day(due), "from": .day(start), "months": .number(interval.months)])
    }

    /// An interval together with the sentence right after it, where that says when it was last done.
    private func range(
        of field: MetadataField, countedFrom start: CalendarDay, in document: AnalyzedDocument
    ) -> TextRange {
        let end = field.range.upperBound
        let next = document.metadata.fields.first { other in
            other.name == .lastRevised && other.lastDay == start
                && (end...(end + Self.reach)).contains(other.range.lowerBound)
                && document.document.text[end..<other.range.lowerBound].contains(0x2E)
                && !document.document.text[end..<other.range.lowerBound].contains(0x0A)
        }
        return next.map { field.range.union($0.range) } ?? field.range
    }

    /// The day an interval is counted from; nil where the text leaves it open.
    private func start(of interval: RevisionInterval, in metadata: Metadata) -> CalendarDay? {
        if let day = interval.lastDone ?? metadata.latestDay(.lastRevised) { return day }
        // Whoever left the day of the last revision blank has not said that there was none.
        guard !interval.isReview else { return nil }
        let adopted = metadata.latestDay(.adopted)
        return metadata.isLeftBlank(.lastRevised) ? adopted : metadata.latestDay(.validFrom) ?? adopted
    }
}
