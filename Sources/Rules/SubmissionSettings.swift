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

    /// Settings of a submission that says nothing.
    package static let none = SubmissionSettings(name: nil, site: [], packs: [], kinds: [])

    private init(
        name: String?, site: [SiteFact], packs: [String], kinds: [(pattern: GlobPattern, kind: DocumentKind)]
    ) {
        self.name = name
        self.site = site
        self.packs = packs
        self.kinds = kinds
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
        if let tailoring = fields.optional("tailoring"), try !tailoring.list().isEmpty {
            throw RuleError(
                tailoring.place, da: "tilpasninger kan ikke bruges i denne udgave; lad listen være tom",
                en: "tailoring cannot be used in this version; leave the list empty")
        }
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
            let fact: SiteFact.Value =
                switch text {
                case "true", "ja": .truth(true)
                case "false", "nej": .truth(false)
                default: Int(text).map(SiteFact.Value.number) ?? .text(text)
                }
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
            kinds.append((GlobPattern(pattern), try value.choice(of: DocumentKind.self)))
        }
        return kinds
    }
}
