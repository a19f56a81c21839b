package import LegalRegister
package import RuleSyntax

/// How law is cited, as data; read from `Rules/register/citation-forms.yaml`, which says what each list means.
package struct CitationForms: Sendable {
    /// The words for one kind of legal text.
    package struct Kind: Sendable {
        package let kind: LegalTextKind
        /// Parallel between kinds: indefinite, its genitive, definite, its genitive, plural, definite plural.
        package let forms: [String]
        /// Abbreviations without a full stop, the usual one first.
        package let short: [String]
        /// Whether a word that ends in one of the forms names the kind.
        package let hasCompounds: Bool
        /// Whether the first abbreviation counts only in the case it is written in here.
        package let isShortExact: Bool
    }

    package let kinds: [Kind]
    package let numberWords: [String]
    package let dateWords: [String]
    package let sameDate: [String]
    package let amendedBy: [String]
    package let historyAdjectives: [String]
    package let historyBefore: [String]
    /// What a citation is told of that holds no more, before it: "den forrige udgave".
    package let historySources: [String]
    package let historyAfter: [String]
    package let pronouns: [String]
    package let finiteVerbs: [String]
    package let historyHeadings: [String]
    package let basisHeadings: [String]

    package init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        var kinds: [Kind] = []
        for kind in try fields.required("kinds").list() { kinds.append(try Kind(kind)) }
        self.kinds = kinds
        numberWords = try fields.required("number-words").strings()
        dateWords = try fields.required("date-words").strings()
        sameDate = try fields.required("same-date").strings()
        amendedBy = try fields.required("amended-by").strings()
        historyAdjectives = try fields.required("history-adjectives").strings()
        historyBefore = try fields.required("history-before").strings()
        historySources = try fields.required("history-sources").strings()
        historyAfter = try fields.required("history-after").strings()
        pronouns = try fields.required("pronouns").strings()
        finiteVerbs = try fields.required("finite-verbs").strings()
        historyHeadings = try fields.required("history-headings").strings()
        basisHeadings = try fields.required("basis-headings").strings()
        try fields.finish()
    }
}

extension CitationForms.Kind {
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        kind = try fields.required("kind").choice(of: LegalTextKind.self)
        let formsNode = try fields.required("forms")
        forms = try formsNode.strings()
        guard forms.count == 6 else { throw formsNode.expected("seks former", "six forms") }
        short = try fields.required("short").strings()
        hasCompounds = try fields.optional("compounds")?.boolean() ?? false
        isShortExact = try fields.optional("exact-short")?.boolean() ?? false
        try fields.finish()
    }
}
