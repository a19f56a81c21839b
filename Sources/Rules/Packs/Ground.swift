package import Findings
package import RuleSyntax
package import Vocabulary

/// What a point rests on beside its workflows: findings of a category, all of them or those about its own subject.
///
///     contradicted-by:
///       - conflicting-values
///       - {category: outdated-reference, laws: [BEK-2025-420]}
///       - {category: outdated-authority, tasks: [incidents]}
package struct Ground: Sendable {
    package let category: Findings.Category
    /// Legal texts by their id in the register: a reference counts where it is to one of them, or to what one of them
    /// replaced. Empty where every reference counts.
    package let laws: Set<String>
    /// Tasks of public bodies by their id among the authorities; empty where every task counts.
    package let tasks: Set<String>
    /// A finding counts where it stands in a document of one of these kinds; empty where it counts in any.
    package let kinds: Set<DocumentKind>
    package let place: RulePlace

    /// Whether it says itself what it is about, so that it counts wherever it is found.
    package var namesSubject: Bool { !laws.isEmpty || !tasks.isEmpty }

    init(_ node: RuleNode) throws(RuleError) {
        place = node.place
        guard case .map = node.content else {
            category = try node.choice(of: Findings.Category.self)
            (laws, tasks, kinds) = ([], [], [])
            return
        }
        var fields = try RuleFields(node)
        category = try fields.required("category").choice(of: Findings.Category.self)
        laws = Set(try fields.optional("laws")?.strings() ?? [])
        tasks = Set(try fields.optional("tasks")?.strings() ?? [])
        kinds = try DocumentKind.set(fields.optional("kinds")) ?? []
        try fields.finish()
    }

    static func list(_ node: RuleNode?) throws(RuleError) -> [Ground] {
        var grounds: [Ground] = []
        for item in try node?.list() ?? [] { grounds.append(try Ground(item)) }
        return grounds
    }

    /// Whether `finding` is of this category and about this subject.
    ///
    /// - Parameter kind: the kind of the document at a path.
    package func covers(_ finding: Finding, kind: (_ path: String) -> DocumentKind?) -> Bool {
        guard finding.category == category else { return false }
        if !laws.isEmpty,
            !["cited", "current"].contains(where: { finding.text($0).map(laws.contains) ?? false })
        {
            return false
        }
        if !tasks.isEmpty, !(finding.text("task-id").map(tasks.contains) ?? false) { return false }
        return kinds.isEmpty || finding.paths.contains { kind($0).map(kinds.contains) ?? false }
    }
}

extension Finding {
    /// The text of the detail called `name`.
    fileprivate func text(_ name: String) -> String? {
        guard case .text(let text) = details.first(where: { $0.name == name })?.value else { return nil }
        return text
    }

    /// The documents it stands in: its own, and those of the places that take part.
    package var paths: Set<String> {
        var paths = Set([document].compactMap(\.self))
        for detail in details {
            if case .places(let places) = detail.value { paths.formUnion(places.map(\.document)) }
        }
        return paths
    }
}

extension DocumentKind {
    /// The kinds in a list; nil where there is none.
    static func set(_ node: RuleNode?) throws(RuleError) -> Set<DocumentKind>? {
        guard let node else { return nil }
        var kinds: Set<DocumentKind> = []
        for item in try node.list() { kinds.insert(try item.choice(of: DocumentKind.self)) }
        return kinds
    }
}
