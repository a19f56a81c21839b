package import Vocabulary

/// What the register has for a query; several texts where the query fits several.
package struct RegisterAnswer: Sendable {
    /// What the person who asked should be told besides.
    package enum Remark: Hashable, Sendable {
        /// The texts are those with that number that year, and those of that kind from that day.
        case numberAndDateDisagree(number: Int, day: CalendarDay)
        /// Nobody has noted which text the link led to; the number cannot be turned into one.
        case unknownOldLink(Int)
        /// The link is known to have led to a text that the register does not hold.
        case notInRegister(LegalTextID)
        case nothingFound

        package var message: Translated {
            switch self {
            case .numberAndDateDisagree(let number, let day):
                Translated(
                    da: "Nr. \(number) og datoen \(day) passer ikke sammen.",
                    en: "No. \(number) and the date \(day) do not agree.")
            case .unknownOldLink(let number):
                Translated(
                    da: "Det gamle link \(number) kan ikke afgøres; søg på tekstens nummer eller titel.",
                    en: "The old link \(number) cannot be resolved; look for the text's number or title.")
            case .notInRegister(let id):
                Translated(da: "\(id) er ikke i registeret.", en: "\(id) is not in the register.")
            case .nothingFound:
                Translated(
                    da: "Registeret har ingen tekst, der passer.", en: "The register has no text that fits.")
            }
        }
    }

    /// In file order.
    package let texts: [LegalText]
    /// Nil where there is nothing to add.
    package let remark: Remark?
}
