package import RuleSyntax

/// What the program knows of written Danish beside its words; read from `Rules/language/danish.yaml`.
package struct DanishLanguage: Sendable {
    /// By month, January first: every way to write it in lower case, the full Danish name first.
    package let months: [[String]]
    /// Abbreviations with their full stops.
    package let abbreviations: [String]
    /// Words that end no sentence, in lower case.
    package let unfinished: [String]

    package init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        let monthsNode = try fields.required("months")
        var months: [[String]] = []
        for month in try monthsNode.list() { months.append(try month.strings()) }
        guard months.count == 12, months.allSatisfy({ !$0.isEmpty }) else {
            throw monthsNode.expected("tolv måneder med navn", "twelve months with names")
        }
        self.months = months
        abbreviations = try fields.required("abbreviations").strings()
        unfinished = try fields.required("unfinished").strings()
        try fields.finish()
    }
}
