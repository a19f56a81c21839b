import LegalRegister

/// The terms at which a citation can begin, and what each means.
struct CitationTriggers: Sendable {
    enum Meaning: Hashable, Sendable {
        /// A form of a kind's word: entry and form in `CitationForms.kinds`.
        case kind(entry: Int, form: Int)
        case abbreviation(entry: Int, isExact: Bool)
        case numberWord
        case link
        /// A name of legal texts; an abbreviation counts in capitals only.
        case name(String, isAbbreviation: Bool)
    }

    let terms: [String]
    let meanings: [Meaning]

    init(forms: CitationForms, names: [String]) {
        var terms: [String] = []
        var meanings: [Meaning] = []
        for (entry, kind) in forms.kinds.enumerated() {
            for (form, word) in kind.forms.enumerated() {
                terms.append(word)
                meanings.append(.kind(entry: entry, form: form))
            }
            for (index, word) in kind.short.enumerated() {
                terms.append(word)
                meanings.append(.abbreviation(entry: entry, isExact: index == 0 && kind.isShortExact))
            }
        }
        for word in forms.numberWords {
            terms.append(word)
            meanings.append(.numberWord)
        }
        terms.append("retsinformation.dk/")
        meanings.append(.link)
        for name in names {
            terms.append(name)
            // "SUL", "MDR": three or four letters that are a name only in capitals.
            meanings.append(.name(name, isAbbreviation: name.utf8.count <= 4))
        }
        self.terms = terms
        self.meanings = meanings
    }
}
