package import RuleSyntax
package import Vocabulary

/// A sentence with captures in braces: `Gjaldt til og med {ended}. Nu gælder {current}.`
package struct MessageTemplate: Sendable {
    /// A stretch of the sentence.
    package enum Part: Hashable, Sendable {
        case text(String)
        /// A capture, and which side of it is shown: `{cited.title}`.
        case capture(name: String, facet: String?)
    }

    private let danish: [Part]
    private let english: [Part]

    /// Reads `{da: …, en: …}`, or one sentence for every language.
    ///
    /// - Parameter captures: the names that may stand in braces.
    package init(_ node: RuleNode, captures: [String]) throws(RuleError) {
        if case .scalar = node.content {
            danish = try Self.parts(of: node, captures)
            english = danish
            return
        }
        var fields = try RuleFields(node)
        danish = try Self.parts(of: fields.required("da"), captures)
        english = try Self.parts(of: fields.required("en"), captures)
        try fields.finish()
    }

    package func parts(_ language: Language) -> [Part] {
        switch language {
        case .danish: danish
        case .english: english
        }
    }

    /// Every capture the sentence needs.
    package var captureNames: Set<String> {
        Set(
            (danish + english).compactMap { part in
                if case .capture(let name, _) = part { name } else { nil }
            })
    }

    private static func parts(of node: RuleNode, _ captures: [String]) throws(RuleError) -> [Part] {
        var parts: [Part] = []
        var rest = try node.string()[...]
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            guard let close = rest[open...].firstIndex(of: "}") else {
                throw RuleError(node.place, da: "»{« uden »}«", en: "‘{’ without ‘}’")
            }
            let name = rest[rest.index(after: open)..<close].split(separator: ".", maxSplits: 1).map(
                String.init)
            guard let first = name.first, captures.contains(first) else {
                let known = captures.joined(separator: ", ")
                throw RuleError(
                    node.place, da: "»\(rest[open...close])« er ukendt her; der findes: \(known)",
                    en: "‘\(rest[open...close])’ is unknown here; there are: \(known)")
            }
            parts.append(.capture(name: first, facet: name.count > 1 ? name[1] : nil))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        return parts
    }
}
