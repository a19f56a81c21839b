package import Analysis
import RuleSyntax
package import Vocabulary

/// When a workflow's question is put to a place; the first that speaks decides.
///
///     applies:
///       - fact: delegation
///         when-not: {da: "Stedet delegerer ikke.", en: "The place does not delegate."}
///       - speaks-of: [delegation]
///         when-not: {da: "Intet i materialet handler om delegation.", en: "…"}
///
/// A condition without `when-not` can put the question, never withdraw it: where it does not hold, the next one speaks.
package struct Applicability: Sendable {
    enum Condition: Sendable {
        /// A fact of the place; speaks only where the place says it.
        case fact(String)
        /// Whether any document speaks of any of these.
        case concepts([Concept])
        /// Whether a journal that was handed in holds text in another language than Danish.
        case foreignJournal
    }

    /// One sentence may be a slip of the judgement.
    private static let fewestForeign = 2

    let condition: Condition
    /// Why the question is not put where the condition does not hold.
    package let reason: Translated?

    static func list(_ node: RuleNode?, _ book: ConceptBook) throws(RuleError) -> [Applicability] {
        var list: [Applicability] = []
        for item in try node?.list() ?? [] {
            var fields = try RuleFields(item)
            let condition: Condition
            if let fact = fields.optional("fact") {
                condition = .fact(try fact.string())
            } else if let isForeign = fields.optional("journals-not-danish") {
                guard try isForeign.boolean() else { throw isForeign.expected("ja", "true") }
                condition = .foreignJournal
            } else {
                condition = .concepts(try book.concepts(fields.required("speaks-of")))
            }
            list.append(
                Applicability(
                    condition: condition,
                    reason: try fields.optional("when-not").map { node throws(RuleError) in
                        try Slot.translated(node)
                    }))
            try fields.finish()
        }
        return list
    }

    /// The concepts it looks for.
    package var concepts: [Concept] {
        if case .concepts(let concepts) = condition { concepts } else { [] }
    }

    /// Whether the question is put; nil where this condition does not speak.
    func isPut(to submission: AnalyzedSubmission) -> Bool? {
        switch condition {
        case .fact(let name):
            switch submission.fact(name) {
            case .truth(let value): value
            case .number(let value): value > 0
            case .text, nil: nil
            }
        case .concepts(let concepts):
            submission.documents.contains { document in
                concepts.contains { !document.occurrences(of: $0).isEmpty }
            }
        case .foreignJournal:
            submission.documents.contains { document in
                document.kind == .journal && document.language.foreignSentences >= Self.fewestForeign
            }
        }
    }
}
