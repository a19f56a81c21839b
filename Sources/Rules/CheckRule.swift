package import Checks
package import Findings
package import RuleSyntax
package import Vocabulary

/// A rule as `Rules/checks/*.yaml` states it: a kind of check with parameters, and what to say of what it finds.
package struct CheckRule: Sendable {
    /// What to say of one variant of a fault.
    package struct Message: Sendable {
        package let headline: MessageTemplate
        /// The first whose captures are all there is used.
        package let explanations: [MessageTemplate]
    }

    package let id: RuleID
    package let place: RulePlace
    /// As it is written, for a place that gives a parameter another value.
    let node: RuleNode
    package let title: Translated
    package let kind: CheckKind
    package let check: any Check
    package let category: Findings.Category
    package let severity: Severity
    package let confidence: Confidence
    /// The kinds of document it reads; every kind where the rule does not say.
    package let documentKinds: Set<DocumentKind>
    /// By variant.
    package let messages: [String: Message]
    package let advice: Translated?
    package let source: RuleSource?
    package let examples: RuleExamples

    package init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        id = RuleID(try fields.required("check").string())
        place = node.place
        self.node = node
        title = try Translated(fields.required("title"))
        kind = try fields.required("kind").choice(of: CheckKind.self)
        category = try fields.optional("category")?.choice(of: Findings.Category.self) ?? .houseRule
        severity = try fields.optional("severity")?.choice(of: Severity.self) ?? .warning
        confidence = try fields.optional("confidence")?.choice(of: Confidence.self) ?? .high
        documentKinds = try Self.documentKinds(fields.optional("applies-to"))
        messages = try Self.messages(&fields, kind.type)
        advice = try fields.optional("advice").map { node throws(RuleError) in try Translated(node) }
        source = try fields.optional("source").map { node throws(RuleError) in try RuleSource(node) }
        examples = try RuleExamples(fields.required("examples"))
        check = try kind.type.init(&fields)
        try fields.finish()
        for variant in check.reachableVariants where messages[variant] == nil {
            throw RuleError(
                node.place, da: "der mangler en besked for varianten »\(variant)«",
                en: "there is no message for the variant ‘\(variant)’")
        }
    }

    private static func documentKinds(_ node: RuleNode?) throws(RuleError) -> Set<DocumentKind> {
        guard let node else { return Set(DocumentKind.allCases) }
        var kinds: Set<DocumentKind> = []
        for item in try node.list() { kinds.insert(try item.choice(of: DocumentKind.self)) }
        return kinds
    }

    /// The messages by variant; a single `message` with its `explanation` stands for every variant.
    private static func messages(_ fields: inout RuleFields, _ type: any Check.Type) throws(RuleError)
        -> [String:
        Message]
    {
        guard let headline = fields.optional("message") else {
            return try messages(fields.required("messages"), type)
        }
        var explanations: [MessageTemplate] = []
        if let node = fields.optional("explanation") {
            explanations = [try MessageTemplate(node, captures: type.captures)]
        }
        let message = Message(
            headline: try MessageTemplate(headline, captures: type.captures), explanations: explanations)
        return Dictionary(uniqueKeysWithValues: type.variants.map { ($0, message) })
    }

    private static func messages(_ node: RuleNode, _ type: any Check.Type) throws(RuleError) -> [String:
        Message]
    {
        var fields = try RuleFields(node)
        var messages: [String: Message] = [:]
        for (name, key, value) in try fields.rest() {
            guard type.variants.contains(name) else {
                let known = type.variants.joined(separator: ", ")
                throw RuleError(
                    key.place, da: "ukendt variant »\(name)«; der findes: \(known)",
                    en: "unknown variant ‘\(name)’; there are: \(known)")
            }
            messages[name] = try Message(value, captures: type.captures)
        }
        return messages
    }
}

extension CheckRule.Message {
    fileprivate init(_ node: RuleNode, captures: [String]) throws(RuleError) {
        var fields = try RuleFields(node)
        headline = try MessageTemplate(fields.required("message"), captures: captures)
        var explanations: [MessageTemplate] = []
        for item in try fields.optional("explanation")?.list() ?? [] {
            explanations.append(try MessageTemplate(item, captures: captures))
        }
        self.explanations = explanations
        try fields.finish()
    }
}

/// Where a rule's demand comes from.
package struct RuleSource: Hashable, Sendable {
    package let title: String
    /// The paragraph, page or point.
    package let passage: String?

    package init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        title = try fields.required("title").string()
        passage = try fields.optional("place")?.string()
        try fields.finish()
    }

    /// Title and place on one line.
    package var citation: String { [title, passage].compactMap(\.self).joined(separator: ", ") }
}

extension Translated {
    /// Reads `{da: …, en: …}`, or one text for every language, as a rule of a place's own has.
    package init(_ node: RuleNode) throws(RuleError) {
        if case .scalar(let text) = node.content {
            self.init(da: text, en: text)
            return
        }
        var fields = try RuleFields(node)
        self.init(da: try fields.required("da").string(), en: try fields.required("en").string())
        try fields.finish()
    }
}
