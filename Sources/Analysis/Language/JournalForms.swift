package import RuleSyntax

/// How journal text is recognised, and what in it is left alone; read from `Rules/language/journal-text.yaml`.
package struct JournalForms: Sendable {
    /// Headings of sections that are excerpts from a journal.
    let excerptHeadings: [[UInt8]]
    /// What begins a line of journal text.
    let labels: [[UInt8]]
    /// What announces an answer given word for word.
    let cues: TermAutomaton
    /// What begins the words for a piece of a journal, or for who wrote it.
    let sources: TermAutomaton
    /// What begins the words that say that a text is shown as it was written.
    let showing: TermAutomaton
    /// Headings of lists whose titles may be in any language.
    let referenceHeadings: [[UInt8]]
    /// What begins the end of a letter.
    let closings: [[UInt8]]
    /// What begins an address or a signature.
    let addressLabels: [[UInt8]]
    /// Forms of companies, as a letterhead holds them.
    let companyForms: Set<[UInt8]>

    package init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        func terms(_ name: String) throws(RuleError) -> [[UInt8]] {
            try fields.required(name).strings().map { Letters.folded($0.utf8) }
        }
        excerptHeadings = try terms("excerpt-headings")
        labels = try terms("labels")
        cues = TermAutomaton(try fields.required("cues").strings())
        sources = TermAutomaton(try fields.required("sources").strings())
        showing = TermAutomaton(try fields.required("showing").strings())
        referenceHeadings = try terms("reference-headings")
        closings = try terms("closings")
        addressLabels = try terms("address-labels")
        companyForms = Set(try terms("company-forms"))
        try fields.finish()
    }
}
