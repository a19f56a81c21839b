package import Findings
package import RuleSyntax
package import Vocabulary

/// The points of one set and year, as `Rules/packs/*.yaml` states them.
package struct Pack: Sendable {
    package let id: String
    package let title: Translated
    package let version: String
    package let basis: PackVersion.Basis
    package let source: String?
    /// Packs whose points are asked as well, before its own.
    package let inherits: [String]
    /// The types of place it is chosen for where nobody chooses.
    package let siteTypes: [String]
    /// The documents it is chosen for where no pack's types fit; nil where documents alone do not choose it.
    package let documents: DocumentPattern?
    /// Whether it is chosen where neither types nor documents choose another.
    package let isFallback: Bool
    /// Whether a place of its type, or a document it is chosen for, is asked its own questions alone.
    package let isExclusive: Bool
    package let points: [MeasuringPoint]
    /// Questions to talk through at a meeting.
    package let questions: [Translated]
    package let place: RulePlace

    /// - Parameter node: the whole of a file of `Rules/packs`.
    package init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        place = node.place
        let id = try fields.required("pack").string()
        self.id = id
        title = try Translated(fields.required("title"))
        version = try fields.required("version").string()
        let basis = try fields.required("basis").choice(of: PackVersion.Basis.self)
        self.basis = basis
        source = try fields.optional("source")?.string()
        inherits = try fields.optional("inherits")?.strings() ?? []
        siteTypes = try fields.optional("site-types")?.strings() ?? []
        documents = try fields.optional("documents").map { node throws(RuleError) in
            try DocumentPattern(node)
        }
        isFallback = try fields.optional("fallback")?.boolean() ?? false
        isExclusive = try fields.optional("exclusive")?.boolean() ?? false
        var questions: [Translated] = []
        for item in try fields.optional("questions")?.list() ?? [] { questions.append(try Translated(item)) }
        self.questions = questions
        var points: [MeasuringPoint] = []
        for item in try fields.required("points").list() {
            let point = try MeasuringPoint(item, pack: id, basis: basis)
            guard !points.contains(where: { $0.id == point.id }) else {
                throw RuleError(
                    point.place, da: "punkt \(point.id.number) står to gange",
                    en: "point \(point.id.number) stands twice")
            }
            points.append(point)
        }
        self.points = points
        try fields.finish()
    }
}
