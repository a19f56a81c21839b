import Analysis
import RuleSyntax

/// A slot by its place among its workflow's.
typealias SlotNumber = Int

/// One way to answer a workflow's question: which slots a passage must hold, and how close together.
///
/// A workflow has at least one; a shared inbox read daily by whoever is on duty answers who covers an absent clinician
/// without a word for absence, so that is a second pattern.
package struct AnswerPattern: Sendable {
    /// How far apart the slots of one answer may stand.
    package enum Window: Hashable, Sendable {
        /// So many in a row, of which at most `before` stand before the anchor's.
        case sentences(Int, before: Int)
        /// The sentences of one paragraph, list item or cell.
        case paragraph
        case list
        case tableRow
        case table
        case section
        case document

        /// Whether what stands in it belongs together, as the parts of a section need not.
        var isNear: Bool { self != .section && self != .document }
    }

    /// A passage with all of these is an answer; the first is the anchor that passages are read around.
    let described: [SlotNumber]
    /// A passage with all of any one of these touches the question.
    let partial: [[SlotNumber]]
    /// Slots of each group must stand in one sentence.
    let together: [[SlotNumber]]
    let windows: [Window]

    init(_ fields: inout RuleFields, slots: [String], defaults: [Window]) throws(RuleError) {
        func known(_ node: RuleNode) throws(RuleError) -> [SlotNumber] {
            var numbers: [SlotNumber] = []
            for name in try node.strings() {
                guard let number = slots.firstIndex(of: name) else {
                    throw RuleError(
                        node.place,
                        da: "der er intet led »\(name)«; der findes \(slots.joined(separator: ", "))",
                        en: "there is no slot ‘\(name)’; there are \(slots.joined(separator: ", "))")
                }
                numbers.append(number)
            }
            return numbers
        }
        func groups(_ node: RuleNode?) throws(RuleError) -> [[SlotNumber]] {
            var groups: [[SlotNumber]] = []
            for item in try node?.list() ?? [] { groups.append(try known(item)) }
            return groups
        }
        let required = try fields.required("described")
        described = try known(required)
        guard !described.isEmpty else { throw required.expected("mindst ét led", "at least one slot") }
        partial = try groups(fields.optional("partial"))
        together = try groups(fields.optional("together"))
        windows =
            try fields.optional("within").map { node throws(RuleError) in try Self.windows(node) } ?? defaults
    }

    static func windows(_ node: RuleNode) throws(RuleError) -> [Window] {
        var fields = try RuleFields(node)
        let count = max(try fields.required("sentences").integer(), 1)
        let before = try fields.optional("before")?.integer() ?? count - 1
        var windows: [Window] = [.sentences(count, before: min(before, count - 1))]
        for item in try fields.optional("or")?.list() ?? [] {
            switch try item.string() {
            case "paragraph": windows.append(.paragraph)
            case "list": windows.append(.list)
            case "table-row": windows.append(.tableRow)
            case "table": windows.append(.table)
            case "section": windows.append(.section)
            case "document": windows.append(.document)
            default:
                throw item.expected(
                    "paragraph, list, table-row, table, section eller document",
                    "paragraph, list, table-row, table, section or document")
            }
        }
        try fields.finish()
        return windows
    }
}
