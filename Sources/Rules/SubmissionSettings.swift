package import Findings
package import RuleSyntax
package import Vocabulary

/// What a submission says of itself in `tilsynsklar.yaml`; every field may be left out.
package struct SubmissionSettings: Sendable {
    /// The name of the file, at the root of a submission.
    package static let fileName = "tilsynsklar.yaml"

    /// What to call the submission; the folder's name where nil.
    package let name: String?
    /// Facts about the place, in the order of the file.
    package let site: [SiteFact]
    /// The packs of measuring points to judge by.
    package let packs: [String]
    /// Kinds of document by pattern, first match first.
    private let kinds: [(pattern: GlobPattern, kind: DocumentKind)]

    /// What the place changes in the rules, in the order of the file.
    package let tailoring: [Tailoring]

    /// Settings of a submission that says nothing.
    package static let none = SubmissionSettings()

    private init() {
        name = nil
        site = []
        packs = []
        kinds = []
        tailoring = []
    }

    /// The points that the place has switched off, with its reasons.
    package var declinedPoints: [MeasuringPointID: String] {
        var points: [MeasuringPointID: String] = [:]
        for change in tailoring {
            if case .point(let id) = change.subject { points[id] = change.reason }
        }
        return points
    }

    package init(_ node: RuleNode) throws(RuleError) {
        if case .null = node.content {
            self = .none
            return
        }
        var fields = try RuleFields(node)
        name = try fields.optional("name")?.string()
        site = try Self.site(fields.optional("site"))
        packs = try fields.optional("packs")?.strings() ?? []
        kinds = try Self.kinds(fields.optional("documents"))
        var tailoring: [Tailoring] = []
        for item in try fields.optional("tailoring")?.list() ?? [] { tailoring.append(try Tailoring(item)) }
        self.tailoring = tailoring
        try fields.finish()
    }

    /// The kind declared for the document at `path`; nil where none is.
    package func kind(of path: String) -> DocumentKind? {
        kinds.first { $0.pattern.matches(path) }?.kind
    }

    private static func site(_ node: RuleNode?) throws(RuleError) -> [SiteFact] {
        guard let node else { return [] }
        var fields = try RuleFields(node)
        var facts: [SiteFact] = []
        for (name, _, value) in try fields.rest() {
            let text = try value.string()
            let fact =
                value.truth.map(SiteFact.Value.truth) ?? Int(text).map(SiteFact.Value.number) ?? .text(text)
            facts.append(SiteFact(name: name, value: fact))
        }
        return facts
    }

    private static func kinds(
        _ node: RuleNode?
    ) throws(RuleError) -> [(pattern: GlobPattern, kind: DocumentKind)] {
        guard let node else { return [] }
        var fields = try RuleFields(node)
        var kinds: [(pattern: GlobPattern, kind: DocumentKind)] = []
        for (pattern, _, value) in try fields.rest() {
            kinds.append((GlobPattern(pattern), try kind(value)))
        }
        return kinds
    }

    /// A kind by its name in the rules, or by what Danish reports call it.
    private static func kind(_ node: RuleNode) throws(RuleError) -> DocumentKind {
        let names: [String: DocumentKind] = [
            "instruks": .instruction, "aftale": .agreement, "journal": .journal, "skema": .form,
            "andet": .other,
        ]
        let text = try node.string().lowercased()
        if let kind = names[text] ?? DocumentKind(rawValue: text) { return kind }
        throw node.expected(
            "en af instruks, aftale, journal, skema, andet",
            "one of " + DocumentKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
}
