/// A value in a rule file, with its place.
///
/// The layers that give rules their meaning read nodes and never see the format they were written in.
package struct RuleNode: Sendable {
    /// What a value in a rule file can be.
    package enum Content: Sendable {
        case scalar(String)
        case list([RuleNode])
        /// In the order of the file; keys are unique.
        case map([(key: RuleNode, value: RuleNode)])
        case null
    }

    package let content: Content
    package let place: RulePlace

    package init(_ content: Content, at place: RulePlace) {
        self.content = content
        self.place = place
    }

    /// The value as text.
    package func string() throws(RuleError) -> String {
        guard case .scalar(let text) = content else { throw expected("en tekst", "a text") }
        return text
    }

    /// The value as a whole number.
    package func integer() throws(RuleError) -> Int {
        guard case .scalar(let text) = content, let number = Int(text) else {
            throw expected("et helt tal", "a whole number")
        }
        return number
    }

    /// The value as `true` or `false`.
    package func boolean() throws(RuleError) -> Bool {
        switch content {
        case .scalar("true"): return true
        case .scalar("false"): return false
        default: throw expected("true eller false", "true or false")
        }
    }

    /// The value as yes or no, in the words a clinic writes: `ja`, `Nej`, `true`.
    package var truth: Bool? {
        guard case .scalar(let text) = content else { return nil }
        switch text.lowercased() {
        case "true", "ja", "yes": return true
        case "false", "nej", "no": return false
        default: return nil
        }
    }

    /// The value as yes or no; an error where it is neither.
    package func agreement() throws(RuleError) -> Bool {
        guard let truth else { throw expected("ja eller nej", "true or false") }
        return truth
    }

    /// The items of a list.
    package func list() throws(RuleError) -> [RuleNode] {
        guard case .list(let items) = content else { throw expected("en liste", "a list") }
        return items
    }

    /// The texts of a list of texts.
    package func strings() throws(RuleError) -> [String] {
        var texts: [String] = []
        for item in try list() { texts.append(try item.string()) }
        return texts
    }

    /// The value as one of an enumeration's raw values.
    package func choice<Choice: RawRepresentable & CaseIterable>(
        of type: Choice.Type
    ) throws(RuleError) -> Choice where Choice.RawValue == String {
        guard case .scalar(let text) = content, let choice = Choice(rawValue: text) else {
            let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw expected("en af \(names)", "one of \(names)")
        }
        return choice
    }

    /// A complaint that something else was expected here, naming what stands here.
    package func expected(_ danish: String, _ english: String) -> RuleError {
        RuleError(
            place, da: "her står \(summary.danish); forventede \(danish)",
            en: "here stands \(summary.english); expected \(english)")
    }

    private var summary: (danish: String, english: String) {
        switch content {
        case .scalar(let text): ("»\(text.prefix(40))«", "‘\(text.prefix(40))’")
        case .list: ("en liste", "a list")
        case .map: ("felter", "fields")
        case .null: ("ingenting", "nothing")
        }
    }
}
