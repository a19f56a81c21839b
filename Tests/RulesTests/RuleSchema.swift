import Foundation
import RuleSyntax

/// A JSON schema of `Rules/schema`, read for one thing: which fields an object may have, and where.
struct RuleSchema {
    typealias Object = [String: Any]

    /// A map in a rule file, and the fields its schema gives it.
    struct Map {
        /// Keys and list numbers from the root, with the schema's own place last, so that alike maps are told from others.
        let steps: [Step]
        let fields: Set<String>
    }

    /// The way from a value to one inside it.
    enum Step: Hashable {
        case field(String)
        case item(Int)
    }

    private let root: Object

    init(_ bytes: [UInt8]) throws {
        root = try JSONSerialization.jsonObject(with: Data(bytes)) as? Object ?? [:]
    }

    /// Every field that stands in `node` and not in the schema, with its place.
    func unknownFields(in node: RuleNode) -> [String] {
        var faults: [String] = []
        walk(node, [root], []) { _, _, unknown in
            faults += unknown.map { "\($0.place): \((try? $0.string()) ?? "?")" }
        }
        return faults
    }

    /// The values that the top-level field `name` may have.
    func choices(of name: String) -> Set<String> {
        let field = (root["properties"] as? Object)?[name] as? Object
        let values = field?["enum"] ?? (field?["items"] as? Object)?["enum"]
        return Set(values as? [String] ?? [])
    }

    /// Every map whose fields the schema lists, each kind of map once.
    func closedMaps(in node: RuleNode) -> [Map] {
        var seen: Set<Set<String>> = []
        var maps: [Map] = []
        walk(node, [root], []) { steps, fields, _ in
            if let fields, seen.insert(fields).inserted { maps.append(Map(steps: steps, fields: fields)) }
        }
        return maps
    }

    /// - Parameter visit: takes a map's place, its fields where the schema closes it, and those it does not know.
    private func walk(
        _ node: RuleNode, _ schemas: [Object], _ steps: [Step],
        _ visit: (_ steps: [Step], _ fields: Set<String>?, _ unknown: [RuleNode]) -> Void
    ) {
        switch node.content {
        case .scalar, .null: break
        case .list(let items):
            let inner = schemas.flatMap { whole($0, node) }.compactMap { $0["items"] as? Object }
            for (number, item) in items.enumerated() { walk(item, inner, steps + [.item(number)], visit) }
        case .map(let fields):
            let parts = schemas.flatMap { whole($0, node) }
            var known: [String: [Object]] = [:]
            for part in parts {
                for (name, schema) in part["properties"] as? Object ?? [:] {
                    known[name, default: []].append(schema as? Object ?? [:])
                }
            }
            let others = parts.compactMap { $0["additionalProperties"] as? Object }
            let isClosed = parts.contains {
                ($0["additionalProperties"] ?? $0["unevaluatedProperties"]) as? Bool == false
            }
            let isOpen = !others.isEmpty || !isClosed && known.isEmpty && !parts.isEmpty
            let names = fields.map { (try? $0.key.string()) ?? "?" }
            visit(
                steps, isOpen ? nil : Set(known.keys),
                isOpen ? [] : zip(names, fields).filter { known[$0.0] == nil }.map { $0.1.key })
            for (name, field) in zip(names, fields) {
                walk(field.value, known[name] ?? others, steps + [.field(name)], visit)
            }
        }
    }

    /// A schema with all it refers to and combines, as far as it speaks of `node`.
    private func whole(_ schema: Object, _ node: RuleNode) -> [Object] {
        var parts = [schema]
        if let reference = schema["$ref"] as? String {
            let name = reference.split(separator: "/").last.map(String.init) ?? ""
            parts += ((root["$defs"] as? Object)?[name] as? Object).map { whole($0, node) } ?? []
        }
        for part in schema["allOf"] as? [Object] ?? [] { parts += whole(part, node) }
        for keyword in ["anyOf", "oneOf"] {
            for part in schema[keyword] as? [Object] ?? [] {
                let required = part["required"] as? [String] ?? []
                if required.allSatisfy({ node.value(of: $0) != nil }) { parts += whole(part, node) }
            }
        }
        if let condition = schema["if"] as? Object, let consequence = schema["then"] as? Object,
            holds(condition, node)
        {
            parts += whole(consequence, node)
        }
        return parts
    }

    /// Whether every field that a condition gives a value has it.
    private func holds(_ condition: Object, _ node: RuleNode) -> Bool {
        (condition["properties"] as? Object ?? [:]).allSatisfy { name, schema in
            guard let value = node.value(of: name), let text = try? value.string() else { return false }
            let schema = schema as? Object ?? [:]
            return schema["const"] as? String == text || (schema["enum"] as? [String])?.contains(text) == true
        }
    }
}

extension RuleNode {
    /// What the field `name` holds.
    func value(of name: String) -> RuleNode? {
        guard case .map(let fields) = content else { return nil }
        return fields.first { (try? $0.key.string()) == name }?.value
    }

    /// The node with a field more in the map at `steps`.
    func adding(_ name: String, at steps: ArraySlice<RuleSchema.Step>) -> RuleNode {
        switch (steps.first, content) {
        case (nil, .map(let fields)):
            let field = (key: RuleNode(.scalar(name), at: place), value: RuleNode(.scalar("x"), at: place))
            return RuleNode(.map(fields + [field]), at: place)
        case (.field(let key), .map(let fields)):
            return RuleNode(
                .map(
                    fields.map {
                        (try? $0.key.string()) == key
                            ? ($0.key, $0.value.adding(name, at: steps.dropFirst())) : $0
                    }), at: place)
        case (.item(let number), .list(let items)):
            return RuleNode(
                .list(
                    items.enumerated().map {
                        $0.offset == number ? $0.element.adding(name, at: steps.dropFirst()) : $0.element
                    }), at: place)
        default: return self
        }
    }
}
