package import Analysis
package import RuleSyntax
import SourceText

/// Finds documents, or submissions, in which some words stand too seldom or too often.
///
///     kind: count
///     phrases: [skal]
///     at-most: 20
package struct CountCheck: Check {
    package static let variants = ["too-few", "too-many"]
    package static let captures = ["count", "bound"]

    private let phrases: [Term]
    private let least: Int
    private let most: Int?
    private let scope: RuleScope

    package init(_ fields: inout RuleFields) throws(RuleError) {
        let place = fields.place
        phrases = try fields.requiredTerms("phrases")
        let least = try fields.optional("at-least")?.integer()
        most = try fields.optional("at-most")?.integer()
        scope = try RuleScope(&fields)
        guard least != nil || most != nil else {
            throw RuleError(
                place, da: "her skal stå at-least, at-most eller begge",
                en: "at-least, at-most or both are needed here")
        }
        self.least = least ?? 0
        if let most, most < self.least {
            throw RuleError(
                place, da: "at-most er mindre end at-least", en: "at-most is less than at-least")
        }
    }

    package var reachableVariants: [String] {
        (least > 0 ? ["too-few"] : []) + (most != nil ? ["too-many"] : [])
    }

    package var terms: [Term] { phrases }

    package var work: CheckWork {
        switch scope {
        case .document:
            .document { document, _ in matches(among: [document]).map(\.match) }
        case .submission:
            .submission { submission, _ in matches(among: submission.documents) }
        }
    }

    private func matches(among documents: [AnalyzedDocument]) -> [SubmissionMatch] {
        let places = documents.enumerated().flatMap { index, document in
            TermPlaces(phrases, in: document).ranges.map { (document: index, range: $0) }
        }
        if places.count < least {
            let match = match(places.first?.range, "too-few", places.count, bound: least)
            return [SubmissionMatch(document: places.first?.document, match: match)]
        }
        guard let most, places.count > most else { return [] }
        let first = places[most]
        return [
            SubmissionMatch(
                document: first.document, match: match(first.range, "too-many", places.count, bound: most))
        ]
    }

    private func match(_ range: TextRange?, _ variant: String, _ count: Int, bound: Int) -> Match {
        Match(range: range, variant: variant, captures: ["count": .number(count), "bound": .number(bound)])
    }
}
