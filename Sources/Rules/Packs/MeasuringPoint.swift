package import Findings
package import RuleSyntax
package import Vocabulary

/// A point of a pack: what an inspector asks, how it is decided, and what the documents must hold for it.
package struct MeasuringPoint: Sendable {
    /// How the inspectorate decides the point.
    package enum Method: String, CaseIterable, Sendable {
        case documents
        case interview
        case journalReview = "journal-review"
        case observation
    }

    package let id: MeasuringPointID
    package let title: Translated
    package let method: Method
    package let source: String?
    package let basis: PackVersion.Basis
    /// The workflows whose answers are evidence for it.
    package let workflows: [String]
    /// The workflows whose answers it speaks of without resting on them: a ground that does not name its subject counts
    /// only in the documents that answer one of these, and where none does there is nothing to judge.
    package let subjects: [String]
    /// Findings that speak against it.
    package let contradictions: [Ground]
    /// Findings that are a gap in its evidence.
    package let gaps: [Ground]
    /// The fact that decides whether it is asked, and why it is not where the fact is false.
    package let condition: (fact: String, otherwise: Translated)?
    /// The kinds of document it speaks of: where nothing but findings decides, these must have been read.
    package let reads: Set<DocumentKind>
    /// How many documents of those kinds it takes.
    package let fewest: Int
    /// Which documents to lay ready.
    package let collect: Translated?
    package let place: RulePlace

    init(_ node: RuleNode, pack: String, basis packBasis: PackVersion.Basis) throws(RuleError) {
        var fields = try RuleFields(node)
        place = node.place
        id = MeasuringPointID(pack: pack, number: try fields.required("number").string())
        title = try Translated(fields.required("title"))
        method = try fields.required("method").choice(of: Method.self)
        source = try fields.optional("source")?.string()
        basis = try fields.optional("basis")?.choice(of: PackVersion.Basis.self) ?? packBasis
        workflows = try fields.optional("requires")?.strings() ?? []
        subjects = try fields.optional("about")?.strings() ?? []
        contradictions = try Ground.list(fields.optional("contradicted-by"))
        gaps = try Ground.list(fields.optional("incomplete-by"))
        condition = try Self.condition(fields.optional("when"))
        reads = try DocumentKind.set(fields.optional("reads")) ?? [.instruction, .agreement, .form]
        fewest = try fields.optional("at-least")?.integer() ?? 1
        collect = try fields.optional("collect").map { node throws(RuleError) in try Translated(node) }
        try fields.finish()
    }

    /// All it rests on beside its workflows.
    package var grounds: [Ground] { contradictions + gaps }

    private static func condition(_ node: RuleNode?) throws(RuleError) -> (
        fact: String, otherwise: Translated
    )? {
        guard let node else { return nil }
        var fields = try RuleFields(node)
        let condition = (try fields.required("fact").string(), try Translated(fields.required("otherwise")))
        try fields.finish()
        return condition
    }
}
