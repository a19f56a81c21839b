/// A document's type as retsinformation writes it, in either of its generations: `BEK H#LOKDOK04` or `Bekendtgørelse`.
package struct LexDaniaType: Hashable, Sendable {
    /// What the document is for; both main and amending orders are called `BEK`.
    package enum Role: Hashable, Sendable {
        case main
        /// Only changes other texts (Æ, C).
        case amending
        /// Puts another text in force (I).
        case commencing
    }

    package let kind: LegalTextKind
    package let role: Role
    /// The code after `#`, without spaces; nil before September 2007.
    package let code: String?

    /// Nil for types that the register does not hold, such as decisions and bills.
    package init?(_ written: String) {
        let halves = written.split(separator: "#", maxSplits: 1)
        guard let display = halves.first else { return nil }
        code = halves.count > 1 ? String(halves[1].filter { !$0.isWhitespace }) : nil
        let name = display.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        if let old = LexDaniaType.oldNames[name] {
            (kind, role) = old
            return
        }
        let words = name.split(separator: " ")
        guard let first = words.first, let kind = LexDaniaType.kind(first) else { return nil }
        self.kind = kind
        role =
            switch words.dropFirst().first {
            case "æ", "c": .amending
            case "i": .commencing
            default: first.hasSuffix("1c") || first == "circ" ? .amending : .main
            }
    }

    private static func kind(_ word: Substring) -> LegalTextKind? {
        if word.hasPrefix("cir"), word != "cis" { return .cir }
        return LegalTextKind(rawValue: word.uppercased())
    }

    private static let oldNames: [String: (LegalTextKind, Role)] = [
        "bekendtgørelse": (.bek, .main), "ændringsbekendtgørelse": (.bek, .amending), "lov": (.lov, .main),
        "ændringslov": (.lov, .amending), "lovbekendtgørelse": (.lbk, .main), "anordning": (.and, .main),
        "ikrafttræd. bekendtgørelse": (.bek, .commencing),
        "ikrafttræd. anordning (gl og fo)": (.ang, .commencing),
        "bekendtgørelse (international)": (.bek, .main), "vejledning": (.vej, .main),
        "cirkulære": (.cir, .main), "cirkulæreskrivelse": (.cis, .main), "skrivelse": (.skr, .main),
    ]
}
