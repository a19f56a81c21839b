package import Analysis
package import RuleSyntax
import DocumentModel
import SourceText
import Vocabulary

/// Finds two different values for the same thing inside a submission: deadlines, doses, limits, telephone numbers.
///
///     kind: conflicting-values
///     subjects:
///       - {subject: svartid, title: {da: svartiden, en: the response time}, words: [svartid], units: [dage]}
///     units: [{family: dage, words: [dag, dage]}]
///     limits: {upper: [inden, højst]}
///     numbers: {to: 2}
///
/// Values of a subject are compared only where subject, unit, limit and every class agree, and where each document gives one.
/// With `telephone` and `sayings` values are compared too whose clauses have the same words.
package struct ConflictingValuesCheck: Check {
    package static let variants = ["between-documents", "within-document"]
    package static let captures = ["subject", "value", "other", "places"]

    private let words: ValueWords

    package init(_ fields: inout RuleFields) throws(RuleError) { words = try ValueWords(&fields) }

    package var reachableVariants: [String] { Self.variants }

    package var terms: [Term] { words.terms }

    package var work: CheckWork { .submission(matches) }

    /// One value, what it is a value of, and where it stands.
    fileprivate struct Place {
        let document: Int
        let title: Translated
        let range: TextRange
    }

    /// Two places that disagree, the earlier first.
    private typealias Conflict = (earlier: Place, later: Place)

    private func matches(in submission: AnalyzedSubmission, _ surroundings: Surroundings) -> [SubmissionMatch]
    {
        let readers = submission.documents.map { StatementReader($0, words) }
        var conflicts = ofSubjects(readers)
        conflicts += telephones(submission, readers)
        conflicts += sayings(submission, readers)
        var taken: [Int: [TextRange]] = [:]
        return conflicts.compactMap { earlier, later in
            guard !(taken[later.document] ?? []).contains(where: later.range.overlaps),
                !areOneSentence(earlier, later, submission)
            else { return nil }
            taken[later.document, default: []].append(later.range)
            return match(later, against: earlier, submission)
        }
    }

    /// Whether both values stand in one sentence, which tells them apart itself: "2 timer i dagtiden og 4 om natten".
    private func areOneSentence(_ earlier: Place, _ later: Place, _ submission: AnalyzedSubmission) -> Bool {
        let document = submission.documents[later.document]
        return earlier.document == later.document
            && document.sentence(of: earlier.range) == document.sentence(of: later.range)
    }

    // MARK: - What the rule names

    private func ofSubjects(_ readers: [StatementReader]) -> [Conflict] {
        var order: [Statement.Key] = []
        var places: [Statement.Key: [(document: Int, statement: Statement)]] = [:]
        for (index, reader) in readers.enumerated() {
            for statement in reader.statements() {
                if places[statement.key] == nil { order.append(statement.key) }
                places[statement.key, default: []].append((index, statement))
            }
        }
        return order.flatMap { conflicts(among: places[$0] ?? []) }
    }

    /// The places that disagree with an earlier one. A document that gives several values to one thing means several things.
    private func conflicts(among places: [(document: Int, statement: Statement)]) -> [Conflict] {
        var conflicts: [Conflict] = []
        var first: Statement?
        var firstDocument = 0
        for (document, group) in Dictionary(grouping: places, by: \.document).sorted(by: { $0.key < $1.key })
        {
            let statements = group.map(\.statement)
            guard let own = statements.first else { continue }
            let values = Set(statements.map(\.value))
            if values.count == 2, own.isWithin, let later = statements.first(where: { $0.value != own.value })
            {
                conflicts.append((own.place(document), later.place(document)))
            }
            guard values.count == 1 else { continue }
            if let earlier = first {
                guard earlier.value != own.value else { continue }
                conflicts.append((earlier.place(firstDocument), own.place(document)))
            } else {
                first = own
                firstDocument = document
            }
        }
        return conflicts
    }

    // MARK: - What clauses have in common

    private func telephones(_ submission: AnalyzedSubmission, _ readers: [StatementReader]) -> [Conflict] {
        guard let telephone = words.telephone else { return [] }
        let table = StemTable(fillers: telephone.fillers)
        let telephones = submission.documents.indices.flatMap { index in
            TelephoneReader(submission.documents[index], index, telephone, readers[index], table).telephones()
        }
        return TelephoneConflicts(telephones, table).pairs().map { earlier, later in
            (
                Place(document: earlier.document, title: telephone.title, range: earlier.range),
                Place(document: later.document, title: telephone.title, range: later.range)
            )
        }
    }

    private func sayings(_ submission: AnalyzedSubmission, _ readers: [StatementReader]) -> [Conflict] {
        guard let sayings = words.sayings else { return [] }
        let table = StemTable(fillers: sayings.fillers)
        let said = submission.documents.indices.flatMap { index in
            SayingReader(submission.documents[index], index, sayings, words, readers[index], table).sayings()
        }
        return SayingConflicts(said, table).pairs().map { earlier, later in
            (
                Place(document: earlier.document, title: sayings.title, range: earlier.range),
                Place(document: later.document, title: sayings.title, range: later.range)
            )
        } + twins(submission, sayings, table)
    }

    private func twins(_ submission: AnalyzedSubmission, _ sayings: SayingWords, _ table: StemTable)
        -> [Conflict]
    {
        guard submission.documents.count > 1 else { return [] }
        let clauses = TwinClauses(table, words, naming: sayings.naming)
        let twins = submission.documents.indices.flatMap { clauses.twins(in: submission.documents[$0], $0) }
        return TwinClauses.pairs(twins).map { earlier, later in
            (
                Place(document: earlier.document, title: sayings.title, range: earlier.range),
                Place(document: later.document, title: sayings.title, range: later.range)
            )
        }
    }

    private func match(_ later: Place, against earlier: Place, _ submission: AnalyzedSubmission)
        -> SubmissionMatch
    {
        func written(_ place: Place) -> String {
            submission.documents[place.document].document.string(place.range)
        }
        func sentence(_ place: Place) -> SubmissionPlace {
            SubmissionPlace(
                document: place.document,
                range: submission.documents[place.document].nearSentence(of: place.range) ?? place.range)
        }
        return SubmissionMatch(
            document: later.document,
            match: Match(
                range: sentence(later).range,
                variant: later.document == earlier.document ? "within-document" : "between-documents",
                captures: [
                    "subject": .translated(later.title), "value": .text(written(later)),
                    "other": .text(written(earlier)),
                    "places": .places([sentence(earlier), sentence(later)]),
                ]))
    }
}

extension Statement {
    fileprivate func place(_ document: Int) -> ConflictingValuesCheck.Place {
        ConflictingValuesCheck.Place(document: document, title: title, range: range)
    }
}
