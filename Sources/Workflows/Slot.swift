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
    /// A table's cell with one of these and nothing else says it of what its column's heading names, as *X* and *A, U* do in a
    /// table of who does what.
    let marks: [Concept]
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
        excluded = try book.concepts(fields.optional("not"))
        marks = try book.concepts(fields.optional("marked-by"))
        let standIns = try StandIn.set(fields.optional("may-stand-in"))
        mayStandInHeading = standIns.contains(.heading)
        mayStandInTitle = standIns.contains(.title)
        mayStandInTableHeader = standIns.contains(.tableHeader)
        try fields.finish()
    }

    /// What outside a passage may fill a slot.
    private enum StandIn: String, CaseIterable {
        case heading
        case title
        case tableHeader = "table-header"

        static func set(_ node: RuleNode?) throws(RuleError) -> Set<StandIn> {
            var set: Set<StandIn> = []
            for item in try node?.list() ?? [] { set.insert(try item.choice(of: StandIn.self)) }
            return set
        }
    }

    static func translated(_ node: RuleNode) throws(RuleError) -> Translated {
        var fields = try RuleFields(node)
        let text = Translated(da: try fields.required("da").string(), en: try fields.required("en").string())
        try fields.finish()
        return text
    }
}
