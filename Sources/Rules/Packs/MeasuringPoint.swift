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
    /// A finding of one of these categories speaks against it.
    package let contradictions: Set<Findings.Category>
    /// A finding of one of these categories is a gap in its evidence.
    package let gaps: Set<Findings.Category>
    /// The fact that decides whether it is asked, and why it is not where the fact is false.
    package let condition: (fact: String, otherwise: Translated)?
    /// A kind of document without which it cannot be judged.
    package let neededKind: DocumentKind?
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
        contradictions = try Self.categories(fields.optional("contradicted-by"))
        gaps = try Self.categories(fields.optional("incomplete-by"))
        condition = try Self.condition(fields.optional("when"))
        neededKind = try fields.optional("needs")?.choice(of: DocumentKind.self)
        collect = try fields.optional("collect").map { node throws(RuleError) in try Translated(node) }
        try fields.finish()
    }

    private static func categories(_ node: RuleNode?) throws(RuleError) -> Set<Findings.Category> {
        var categories: Set<Findings.Category> = []
        for item in try node?.list() ?? [] { categories.insert(try item.choice(of: Findings.Category.self)) }
        return categories
    }

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
