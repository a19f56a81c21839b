import Analysis
import RuleSyntax
package import Vocabulary

/// A part of the answer to a workflow's question: trigger, matter, who, action, deadline, fallback.
package struct Slot: Sendable {
    package let id: String
    /// What a person calls it.
    package let name: Translated
    /// Any of these fills it.
    let concepts: [Concept]
    /// So does a word of any of these shapes.
    let shapes: [WordShape]
    /// What looks as if it filled it and does not: `CT` is nobody's initials.
    let excluded: [Concept]
    /// Whether a heading above a passage may fill it.
    let mayStandInHeading: Bool
    /// Whether the document's title may fill it.
    let mayStandInTitle: Bool
    /// Whether the header row of the table that a passage stands in may fill it.
    let mayStandInTableHeader: Bool

    /// Whether anything outside a passage may fill it.
    var mayStandIn: Bool { mayStandInHeading || mayStandInTitle || mayStandInTableHeader }

    init(id: String, _ node: RuleNode, concepts book: ConceptBook) throws(RuleError) {
        self.id = id
        var fields = try RuleFields(node)
        name =
            try fields.optional("name").map { node throws(RuleError) in try Slot.translated(node) }
            ?? Translated(da: id, en: id)
        var concepts: [Concept] = []
        var shapes: [WordShape] = []
        for item in try fields.required("any").list() {
            let text = try item.string()
            if text.hasPrefix("@") {
                guard let shape = WordShape(rawValue: String(text.dropFirst())) else {
                    let known = WordShape.allCases.map { "@" + $0.rawValue }.joined(separator: ", ")
                    throw item.expected("en af \(known)", "one of \(known)")
                }
                shapes.append(shape)
            } else {
                concepts.append(try book.concept(item))
            }
        }
        self.concepts = concepts
        self.shapes = shapes
        var excluded: [Concept] = []
        for item in try fields.optional("not")?.list() ?? [] { excluded.append(try book.concept(item)) }
        self.excluded = excluded
        let standIns = try fields.optional("may-stand-in")?.strings() ?? []
        mayStandInHeading = standIns.contains("heading")
        mayStandInTitle = standIns.contains("title")
        mayStandInTableHeader = standIns.contains("table-header")
        try fields.finish()
    }

    static func translated(_ node: RuleNode) throws(RuleError) -> Translated {
        var fields = try RuleFields(node)
        let text = Translated(da: try fields.required("da").string(), en: try fields.required("en").string())
        try fields.finish()
        return text
    }
}
