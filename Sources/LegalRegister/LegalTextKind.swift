/// What sort of text an entry is; the raw value is retsinformation's abbreviation.
package enum LegalTextKind: String, CaseIterable, Sendable {
    /// An act as it was passed.
    case lov = "LOV"
    /// An act reissued with its amendments worked in.
    case lbk = "LBK"
    /// A ministerial order.
    case bek = "BEK"
    /// Guidance published by an authority.
    case vej = "VEJ"
    case cir = "CIR"
    case cis = "CIS"
    case skr = "SKR"
    /// A royal decree.
    case and = "AND"
    /// A royal decree that puts an act in force in Greenland or on the Faroe Islands.
    case ang = "ANG"
    case eu = "EU"
    /// Instructions and recommendations that an authority publishes itself, mostly without a number.
    case guidance = "ANV"

    /// The Danish word in lower case: `bekendtgørelse`.
    package var danishName: String {
        switch self {
        case .lov: "lov"
        case .lbk: "lovbekendtgørelse"
        case .bek: "bekendtgørelse"
        case .vej: "vejledning"
        case .cir: "cirkulære"
        case .cis: "cirkulæreskrivelse"
        case .skr: "skrivelse"
        case .and, .ang: "anordning"
        case .eu: "EU-retsakt"
        case .guidance: "anvisning"
        }
    }

    /// The Danish word in its definite form: `bekendtgørelsen`.
    package var definiteDanishName: String {
        switch self {
        case .cir: danishName + "t"
        case .and, .ang, .lov, .vej, .guidance: danishName + "en"
        case .eu: danishName + "en"
        case .lbk, .bek, .cis, .skr: danishName + "n"
        }
    }

    /// The abbreviation used in citations: `BEK`.
    package var abbreviation: String { rawValue }

    /// Whether texts of this kind share the one number series a year of Lovtidende A, where number and year suffice.
    package var isInLovtidendeA: Bool {
        switch self {
        case .lov, .lbk, .bek, .and, .ang: true
        case .vej, .cir, .cis, .skr, .eu, .guidance: false
        }
    }

    /// Reads a word or an abbreviation as people type them, in any form (`Bekg.`, `bekendtgørelsen`, `CIR1H`, `direktiv`);
    /// the word must be in lower case and without a full stop.
    package init?(word: some StringProtocol) {
        guard let kind = LegalTextKind.words[String(word)] else { return nil }
        self = kind
    }

    private static let words: [String: LegalTextKind] = {
        var words: [String: LegalTextKind] = [
            "bekendtgørelser": .bek, "bekg": .bek, "bkg": .bek, "love": .lov, "lovbekendtgørelser": .lbk,
            "lovbek": .lbk, "vejl": .vej, "vejledninger": .vej, "cirkulærer": .cir, "cirk": .cir,
            "cir1h": .cir, "cirh": .cir, "cirkulæreskrivelser": .cis, "skrivelser": .skr, "anordninger": .and,
            "forordning": .eu, "forordningen": .eu, "direktiv": .eu, "direktivet": .eu, "ef": .eu, "eøf": .eu,
            "euratom": .eu,
        ]
        for kind in LegalTextKind.allCases {
            words[kind.abbreviation.lowercased()] = kind
            for name in [kind.danishName, kind.definiteDanishName] where words[name] == nil {
                words[name] = kind
            }
        }
        return words
    }()
}
