/// The fields of a map in a rule file, taken one by one; what nobody took is an error.
///
///     var fields = try RuleFields(node)
///     let id = try fields.required("check").string()
///     try fields.finish()
package struct RuleFields {
    private var remaining: [(key: RuleNode, value: RuleNode)]
    private var known: [String] = []
    package let place: RulePlace

    package init(_ node: RuleNode) throws(RuleError) {
        guard case .map(let fields) = node.content else { throw node.expected("felter", "fields") }
        remaining = fields
        place = node.place
    }

    /// Takes the field `name`; an error where it is not there.
    package mutating func required(_ name: String) throws(RuleError) -> RuleNode {
        guard let node = optional(name) else {
            throw RuleError(place, da: "feltet »\(name)« mangler", en: "the field ‘\(name)’ is missing")
        }
        return node
    }

    /// Takes the field `name`; nil where it is not there or holds nothing.
    package mutating func optional(_ name: String) -> RuleNode? {
        known.append(name)
        let index = remaining.firstIndex { field in
            if case .scalar(name) = field.key.content { true } else { false }
        }
        guard let index else { return nil }
        let node = remaining.remove(at: index).value
        if case .null = node.content { return nil }
        return node
    }

    /// Takes every field that is left, as for a map from names of the writer's own.
    package mutating func rest() throws(RuleError) -> [(name: String, key: RuleNode, value: RuleNode)] {
        var fields: [(name: String, key: RuleNode, value: RuleNode)] = []
        for field in remaining { fields.append((try field.key.string(), field.key, field.value)) }
        remaining = []
        return fields
    }

    /// An error where a field is left that nobody asked for, so that a misspelt one is never silence.
    package func finish() throws(RuleError) {
        guard let field = remaining.first else { return }
        let name = (try? field.key.string()) ?? "?"
        let names = known.joined(separator: ", ")
        throw RuleError(
            field.key.place, da: "ukendt felt »\(name)«; her kan stå: \(names)",
            en: "unknown field ‘\(name)’; known here: \(names)")
    }
}
