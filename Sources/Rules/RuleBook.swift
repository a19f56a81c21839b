package import Analysis
import Checks
package import Findings
package import RuleSyntax
package import Vocabulary
package import Workflows

/// Every rule of a run: checks and workflows, by id.
package struct RuleBook: Sendable {
    package internal(set) var rules: [CheckRule]
    package internal(set) var workflows: [Workflow]
    /// Every concept by number.
    package let concepts: [Concept]
    package let packs: PackBook
    /// What a place has switched off, by id, with its title.
    package internal(set) var switchedOff: [String: Translated] = [:]

    /// A file of the rules folder.
    package typealias File = (name: String, bytes: [UInt8])

    /// - Parameters:
    ///   - checks: every file of `Rules/checks`.
    ///   - concepts: every file of `Rules/concepts`.
    ///   - workflows: every file of `Rules/workflows`.
    ///   - packs: every file of `Rules/packs`.
    package init(
        checks: [File], concepts: [File] = [], workflows: [File] = [], packs: [File] = []
    ) throws(RuleError) {
        var rules: [CheckRule] = []
        for node in try Self.nodes(checks) {
            let rule = try CheckRule(node)
            if let other = rules.first(where: { $0.id == rule.id }) {
                throw Self.duplicate(rule.id.name, rule.place, other.place)
            }
            rules.append(rule)
        }
        self.rules = rules.sorted { $0.id < $1.id }
        let book = try Self.concepts(concepts)
        self.concepts = book.all
        let loaded = try Self.workflows(workflows, book)
        self.workflows = loaded
        self.packs = try PackBook(packs, workflows: loaded.map(\.id))
    }

    package func rule(_ id: RuleID) -> CheckRule? { rules.first { $0.id == id } }

    package func workflow(_ id: String) -> Workflow? { workflows.first { $0.id == id } }

    /// The terms of all checks.
    package var terms: [Term] { rules.flatMap(\.check.terms) }

    /// The documents of `files`, by name.
    static func nodes(_ files: [File]) throws(RuleError) -> [RuleNode] {
        try YAMLReader.nodes(of: files.sorted { $0.name < $1.name })
    }

    private static func concepts(_ files: [File]) throws(RuleError) -> ConceptBook {
        return try ConceptBook(nodes(files))
    }

    private static func workflows(_ files: [File], _ book: ConceptBook) throws(RuleError) -> [Workflow] {
        var workflows: [Workflow] = []
        for node in try nodes(files) {
            let workflow = try Workflow(node, concepts: book)
            if let other = workflows.first(where: { $0.id == workflow.id }) {
                throw duplicate(workflow.id, workflow.place, other.place)
            }
            workflows.append(workflow)
        }
        return workflows
    }

    private static func duplicate(_ id: String, _ place: RulePlace, _ other: RulePlace) -> RuleError {
        RuleError(
            place, da: "reglen »\(id)« står også i \(other)", en: "the rule ‘\(id)’ also stands in \(other)")
    }
}
