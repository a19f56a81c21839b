import Analysis
import LegalRegister
package import RuleSyntax

/// Finds legal references that stand in one of the ways the rule names.
///
///     kind: legal-reference
///     standings: [replaced, lapsed, never-in-force]
package struct LegalReferenceCheck: Check {
    /// The ways a reference can stand, as rules name them.
    enum Standing: String, CaseIterable, Sendable {
        /// No longer in force, and another text has taken its place.
        case replaced
        /// No longer in force, and nothing has taken its place.
        case lapsed
        case neverInForce = "never-in-force"
        case notYetInForce = "not-yet-in-force"
        /// Number and date disagree: the day or month, the year, or the number is not the register's.
        case wrongDate = "wrong-date"
        case wrongYear = "wrong-year"
        case wrongNumber = "wrong-number"
        /// Cited in full, but the register does not have it.
        case unknown
    }

    package static let variants = Standing.allCases.map(\.rawValue)
    package static let captures = ["cited", "ended", "from", "current", "registered"]

    private let standings: Set<Standing>

    package init(_ fields: inout RuleFields) throws(RuleError) {
        var standings: Set<Standing> = []
        for node in try fields.required("standings").list() {
            standings.insert(try node.choice(of: Standing.self))
        }
        self.standings = standings
    }

    package var reachableVariants: [String] { standings.map(\.rawValue).sorted() }

    package var work: CheckWork { .document(matches) }

    private func matches(in document: AnalyzedDocument, _ surroundings: Surroundings) -> [Match] {
        document.references.compactMap { reference in
            guard reference.role == .cited, let standing = standing(of: reference),
                standings.contains(standing)
            else { return nil }
            return match(reference, standing, in: document, surroundings)
        }
    }

    private func standing(of reference: LegalReference) -> Standing? {
        switch reference.verdict {
        case .current: nil
        case .outdated(_, .some): .replaced
        case .outdated(_, nil): .lapsed
        case .neverInForce: .neverInForce
        case .notYetInForce: .notYetInForce
        case .misprinted(.date): .wrongDate
        case .misprinted(.year): .wrongYear
        case .misprinted(.number): .wrongNumber
        case .unknown: reference.isFullCitation ? .unknown : nil
        }
    }

    private func match(
        _ reference: LegalReference, _ standing: Standing, in document: AnalyzedDocument,
        _ surroundings: Surroundings
    ) -> Match {
        var captures: [String: CaptureValue] = [:]
        var replacement: LegalText?
        if let target = reference.target { captures["cited"] = .legalText(target) }
        switch reference.verdict {
        case .outdated(let last, let successor):
            if let last { captures["ended"] = .day(last) }
            replacement = successor
        case .neverInForce(let successor): replacement = successor
        case .notYetInForce(let from): captures["from"] = .day(from)
        case .misprinted:
            if let target = reference.target { captures["registered"] = .legalText(target) }
            replacement = reference.target
        case .current, .unknown: break
        }
        if let replacement { captures["current"] = .legalText(replacement) }
        return Match(
            range: reference.range, variant: standing.rawValue, captures: captures,
            replacement: replacement.flatMap {
                surroundings.rewriter.rewrite(reference, in: document.document, to: $0)
            })
    }
}

extension LegalReference {
    /// Whether the citation gives enough to be looked up: a kind with number and date or year, or a link.
    ///
    /// Guidance and circulars have numbers from 9000 since 2013; a low number of a later year is a local document's
    /// (citation forms, section 3, rule 2).
    fileprivate var isFullCitation: Bool {
        guard target == nil else { return false }
        switch citation.form {
        case .numbered:
            guard let year = citation.year, let number = citation.number, let kind = citation.kind else {
                return false
            }
            return kind.isInLovtidendeA || kind == .eu || year < 2013 || number >= 9000
        case .link, .hyperlink, .european: return true
        case .dated, .name, .backReference: return false
        }
    }
}
