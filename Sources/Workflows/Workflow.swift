package import Analysis
package import RuleSyntax
package import Vocabulary

/// A question that documents must answer, as `Rules/workflows/*.yaml` states it.
package struct Workflow: Sendable {
    package let id: String
    package let place: RulePlace
    package let question: Translated
    /// Said of a submission that does not answer it, before the missing slots.
    package let advice: Translated
    package let source: String?
    /// The kinds of document that can answer it.
    package let askedOf: Set<DocumentKind>
    /// In the order they are asked.
    package let slots: [Slot]
    let patterns: [AnswerPattern]
    /// In a sentence with any of these, the first slot of a pattern is not meant: a patient's illness, wages.
    let voids: [Concept]
    /// An answer with any of these in its sentences says that it is not settled.
    let weaknesses: [Concept]
    /// A sentence with any of these and a pattern's first slot leaves part of the question open, wherever in the
    /// documents it stands: *for øvrige fund er der ikke aftalt noget*.
    let openings: [Concept]
    /// A sentence with any of these and a pattern's first slot speaks of the question in general and leaves out who acts:
    /// *patienten informeres om svaret*. What the papers say of one case elsewhere does not mend it.
    let vagueness: [Concept]
    /// A sentence with any of these tells a step, and where it names nobody, *prøvetagning sker i stuen*, an answer is not put
    /// together from a whole section or document: somebody is named in nearly every one.
    let unnamed: [Concept]
    package let applicability: [Applicability]
    package let examples: WorkflowExamples

    package init(_ node: RuleNode, concepts: ConceptBook) throws(RuleError) {
        var fields = try RuleFields(node)
        id = try fields.required("workflow").string()
        place = node.place
        question = try Slot.translated(fields.required("question"))
        advice = try Slot.translated(fields.required("advice"))
        source = try fields.optional("source")?.string()
        askedOf = try Self.kinds(fields.required("asked-of"))
        let slotNode = try fields.required("slots")
        slots = try Self.slots(slotNode, concepts)
        guard slots.count <= SlotSet.capacity else {
            throw slotNode.expected("højst \(SlotSet.capacity) led", "at most \(SlotSet.capacity) slots")
        }
        voids = try concepts.concepts(fields.optional("void-by"))
        weaknesses = try concepts.concepts(fields.optional("weakened-by"))
        openings = try concepts.concepts(fields.optional("left-open-by"))
        vagueness = try concepts.concepts(fields.optional("vague-by"))
        unnamed = try concepts.concepts(fields.optional("unnamed-by"))
        applicability = try Applicability.list(fields.optional("applies"), concepts)
        patterns = try Self.patterns(&fields, slots.map(\.id))
        examples = try WorkflowExamples(fields.required("examples"))
        try fields.finish()
    }

    private static func kinds(_ node: RuleNode) throws(RuleError) -> Set<DocumentKind> {
        var kinds: Set<DocumentKind> = []
        for item in try node.list() { kinds.insert(try item.choice(of: DocumentKind.self)) }
        return kinds
    }

    private static func slots(_ node: RuleNode, _ concepts: ConceptBook) throws(RuleError) -> [Slot] {
        var fields = try RuleFields(node)
        var slots: [Slot] = []
        for (name, _, value) in try fields.rest() {
            slots.append(try Slot(id: name, value, concepts: concepts))
        }
        return slots
    }

    /// The workflow's own pattern, and any other way to answer under `or-answered-by`.
    private static func patterns(_ fields: inout RuleFields, _ slots: [String]) throws(RuleError)
        -> [AnswerPattern]
    {
        let windows = try AnswerPattern.windows(fields.required("within"))
        var patterns = [try AnswerPattern(&fields, slots: slots, defaults: windows)]
        for node in try fields.optional("or-answered-by")?.list() ?? [] {
            var inner = try RuleFields(node)
            patterns.append(try AnswerPattern(&inner, slots: slots, defaults: windows))
            try inner.finish()
        }
        return patterns
    }
}

/// Texts that say what answers a workflow's question, what only touches it, and what does neither.
package struct WorkflowExamples: Sendable {
    package let described: [RuleNode]
    package let partial: [RuleNode]
    package let missing: [RuleNode]

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        described = try fields.required("described").list()
        partial = try fields.required("partial").list()
        missing = try fields.required("missing").list()
        try fields.finish()
    }
}
