package import RuleSyntax
package import TextReuse

/// How writers show that words are another's, and which words are nobody's; read from `Rules/sources/`.
package struct QuotationForms: Sendable {
    /// With a colon after them, what follows is quoted.
    let announcements: [String]
    /// The same, where a word for a source stands between them and the colon, or before them in the sentence.
    let mentions: [String]
    /// What follows in the sentence is quoted, colon or not.
    let openings: [String]
    /// What stands before them in the paragraph is quoted.
    let closings: [String]
    /// Headers of table columns and headings under which everything is quoted.
    let headers: [String]
    /// Words for a source.
    let sources: [String]
    /// Phrases that everybody must write.
    package let boilerplate: PhraseSet

    /// No way of marking at all.
    package static let none = QuotationForms()

    private init() {
        (announcements, mentions, openings, closings, headers, sources) = ([], [], [], [], [], [])
        boilerplate = PhraseSet([])
    }

    /// - Parameters:
    ///   - node: `marking.yaml`.
    ///   - phrases: `boilerplate.txt`, one phrase a line; lines that begin with `#` are remarks.
    package init(_ node: RuleNode, phrases: [UInt8]) throws(RuleError) {
        var fields = try RuleFields(node)
        func list(_ name: String) throws(RuleError) -> [String] {
            try fields.required(name).strings().map { $0.lowercased() }
        }
        announcements = try list("announcements")
        mentions = try list("mentions")
        openings = try list("openings")
        closings = try list("closings")
        headers = try list("headers")
        sources = try list("sources")
        try fields.finish()
        let lines = phrases.split(separator: 0x0A).filter { $0.first != UInt8(ascii: "#") }
        boilerplate = PhraseSet(lines.map { PhraseSet.words(of: Array($0)) })
    }
}
