/// A section (§) of a document, without anything that it writes into other texts.
package struct LexDaniaParagraph: Hashable, Sendable {
    /// "§ 12.", or empty.
    package internal(set) var mark = ""
    /// Its subsections (stk.); the first has no mark of its own.
    package internal(set) var clauses: [LexDaniaClause] = []

    /// Whether it says when the document begins to apply.
    package var isCommencement: Bool {
        clauses.contains { $0.lead.lowercased().contains("træder i kraft") }
    }
}

/// A subsection: text, perhaps with a list in it.
package struct LexDaniaClause: Hashable, Sendable {
    /// "Stk. 2.", or empty.
    package internal(set) var mark = ""
    /// The text before the list, or all of it.
    package internal(set) var lead = ""
    package internal(set) var items: [LexDaniaItem] = []
    /// The text after the list.
    package internal(set) var tail = ""
}

/// An item of a list, at whatever depth.
package struct LexDaniaItem: Hashable, Sendable {
    /// "1)" or "a)".
    package internal(set) var mark = ""
    package internal(set) var text = ""
}
