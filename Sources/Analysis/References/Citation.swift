package import LegalRegister
package import SourceText

/// A legal citation as it is written, before the register has said what it means.
package struct Citation: Hashable, Sendable {
    /// How it names the text; F-numbers are those of the citation forms' list.
    package enum Form: Hashable, Sendable {
        /// By number, with date or year where they are given (F1–F10, F14, F15, F20).
        case numbered
        /// By date alone (F11).
        case dated
        /// By an EU number and year (F19).
        case european
        /// By a link written in the text (F16, F17).
        case link(LegalLink)
        /// By a link behind other text.
        case hyperlink(LegalLink)
        /// By a name it is known by (F12, F13).
        case name
        /// By pointing back: `samme bekendtgørelse`, `den nævnte lov`.
        case backReference
    }

    /// The word that names the kind of text.
    package struct KindWord: Hashable, Sendable {
        /// The index in `CitationForms.kinds`.
        package let entry: Int
        /// The index of the inflected form; nil for an abbreviation.
        package let form: Int?
        /// The part that is the kind's own word, without what a compound puts before it.
        package let range: TextRange
    }

    package let form: Form
    /// All of the mention: from the kind's word, or the link, to the end of number and date.
    package let range: TextRange
    package let kind: LegalTextKind?
    package let kindWord: KindWord?
    package let number: Int?
    package let numberRange: TextRange?
    package let date: WrittenDate?
    /// Whether the date is another citation's (`af samme dato`).
    package let hasBorrowedDate: Bool
    package let year: Int?
    /// Where the year of `1225/2021` stands; nil where a date gives the year.
    package let yearRange: TextRange?
    /// The name, in lower case, where `form` is `name`.
    package let name: String?

    init(
        form: Form, range: TextRange, kind: LegalTextKind? = nil, kindWord: KindWord? = nil,
        number: Int? = nil, numberRange: TextRange? = nil, date: WrittenDate? = nil,
        hasBorrowedDate: Bool = false, year: Int? = nil, yearRange: TextRange? = nil, name: String? = nil
    ) {
        self.form = form
        self.range = range
        self.kind = kind
        self.kindWord = kindWord
        self.number = number
        self.numberRange = numberRange
        self.date = date
        self.hasBorrowedDate = hasBorrowedDate
        self.year = year ?? date?.year
        self.yearRange = yearRange
        self.name = name
    }
}

/// Where a link to a legal text leads.
package enum LegalLink: Hashable, Sendable {
    /// A path on retsinformation.dk from `/eli/` on.
    case eli(path: String)
    /// The number of an old `R0710.aspx?id=` address.
    case old(number: Int)
}
