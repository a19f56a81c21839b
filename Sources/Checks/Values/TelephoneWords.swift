import Analysis
import RuleSyntax
import Vocabulary

/// By which words a rule knows whose a telephone number is.
struct TelephoneWords: Sendable {
    let title: Translated
    /// The distinctions that keep two numbers apart.
    let apart: Set<String>
    /// Words that never tell whose a number is: "ring", "på", "tlf".
    let fillers: Set<[UInt8]>
    /// Words between somebody and a place: "i", "hos".
    let links: Set<[UInt8]>
    /// Stems of words that many answer to: "læge".
    let generic: [Term]
    /// What makes a number something else, or a second one: "fax", "ellers".
    let unless: [Term]

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        title = try Translated(fields: fields.required("title"))
        apart = Set(try fields.optional("apart-by")?.strings() ?? [])
        fillers = try fields.words("fillers")
        links = try fields.words("links")
        generic = try fields.terms("generic")
        unless = try fields.terms("unless")
        try fields.finish()
    }

    var terms: [Term] { generic + unless }
}

extension Translated {
    /// - Parameter fields: a node with `da` and `en`.
    init(fields node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        self.init(da: try fields.required("da").string(), en: try fields.required("en").string())
        try fields.finish()
    }
}
