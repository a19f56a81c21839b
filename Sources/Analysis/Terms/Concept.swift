package import RuleSyntax

/// An idea, and the words that express it: `staff-absence` is ferie, sygdom, orlov, kursus …
package struct Concept: Sendable {
    package let id: String
    /// Its place among all concepts, sorted by name.
    let number: Int
    package let terms: [Term]
    /// Where one of these stands, the words in it do not express the idea: *ansvar* is no *svar*.
    package let exceptions: [Term]
}

/// Every concept by its name; read from `Rules/concepts/*.yaml`.
///
///     concepts:
///       staff-absence:
///         terms: [ferie, syg, "på kursus", orlov]
///         includes: [parental-leave]
///         except: ["ferie for børn"]
package struct ConceptBook: Sendable {
    private let concepts: [String: Concept]

    /// - Parameter files: the files' contents; a name may stand in one of them only.
    package init(_ files: [RuleNode]) throws(RuleError) {
        var drafts: [String: Draft] = [:]
        for file in files {
            var fields = try RuleFields(file)
            var entries = try RuleFields(fields.required("concepts"))
            for (name, key, value) in try entries.rest() {
                guard drafts[name] == nil else {
                    throw RuleError(
                        key.place, da: "begrebet »\(name)« står to gange",
                        en: "the concept ‘\(name)’ stands twice")
                }
                drafts[name] = try Draft(value)
            }
            try fields.finish()
        }
        var concepts: [String: Concept] = [:]
        for (number, name) in drafts.keys.sorted().enumerated() {
            concepts[name] = Concept(
                id: name, number: number, terms: try Self.terms(of: name, drafts, path: []) { $0.terms },
                exceptions: try Self.terms(of: name, drafts, path: []) { $0.exceptions })
        }
        self.concepts = concepts
    }

    /// All of them by number.
    package var all: [Concept] { concepts.values.sorted { $0.number < $1.number } }

    /// The concept a rule names; an error at the rule's place where there is none.
    package func concept(_ node: RuleNode) throws(RuleError) -> Concept {
        let name = try node.string()
        guard let concept = concepts[name] else {
            throw RuleError(
                node.place, da: "der er intet begreb »\(name)« i Rules/concepts",
                en: "there is no concept ‘\(name)’ in Rules/concepts")
        }
        return concept
    }

    /// The concepts a rule lists; none where it has no list.
    package func concepts(_ node: RuleNode?) throws(RuleError) -> [Concept] {
        var concepts: [Concept] = []
        for item in try node?.list() ?? [] { concepts.append(try concept(item)) }
        return concepts
    }

    private struct Draft {
        let terms: [Term]
        let exceptions: [Term]
        let includes: [RuleNode]

        init(_ node: RuleNode) throws(RuleError) {
            var fields = try RuleFields(node)
            terms = try Self.terms(fields.optional("terms"))
            exceptions = try Self.terms(fields.optional("except"))
            includes = try fields.optional("includes")?.list() ?? []
            try fields.finish()
        }

        private static func terms(_ node: RuleNode?) throws(RuleError) -> [Term] {
            var terms: [Term] = []
            for item in try node?.list() ?? [] { terms.append(try Term(item)) }
            return terms
        }
    }

    /// The terms that `part` takes from a concept and from all it includes.
    private static func terms(
        of name: String, _ drafts: [String: Draft], path: [String], _ part: (Draft) -> [Term]
    ) throws(RuleError) -> [Term] {
        guard let draft = drafts[name] else { return [] }
        var terms = part(draft)
        for node in draft.includes {
            let included = try node.string()
            guard drafts[included] != nil, included != name, !path.contains(included) else {
                throw RuleError(
                    node.place, da: "»\(included)« findes ikke, eller begreberne holder hinanden",
                    en: "‘\(included)’ does not exist, or the concepts hold each other")
            }
            terms += try Self.terms(of: included, drafts, path: path + [name], part)
        }
        return terms
    }
}
