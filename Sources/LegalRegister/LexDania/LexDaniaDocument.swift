package import Vocabulary

/// One document as retsinformation publishes it.
package struct LexDaniaDocument: Sendable {
    /// The source's own word for whether it applies; the only evidence there is of repeal.
    package enum Status: String, Sendable {
        case valid = "Valid"
        case historic = "Historic"
    }

    /// The days for which a version is shown; an end is no proof of repeal, and a start may be a day of registration.
    package struct Window: Hashable, Sendable {
        package internal(set) var start: CalendarDay?
        package internal(set) var end: CalendarDay?
    }

    package let type: LexDaniaType
    package let year: Int
    /// Not always digits.
    package let number: String
    /// On one line.
    package let title: String
    /// The name people use, "Straffeloven".
    package let popularTitle: String?
    /// Retsinformation's own key, `B20210122505`.
    package let accession: String?
    package let status: Status
    /// The date in "af …".
    package let signed: CalendarDay?
    /// The day of publication.
    package let published: CalendarDay?
    /// The day it was marked historical, which is not its last day in force.
    package let markedHistoric: CalendarDay?
    /// In the order of their markers.
    package let windows: [Window]
    /// "Lovtidende A", "Retsinformation", …
    package let publishedIn: String?
    /// The ministry that answers for it today.
    package let ministry: String?
    /// The agency that administers it today.
    package let authority: String?
    /// In the order of their markers.
    package let relations: [LexDaniaRelation]
    /// Empty for documents of which only the metadata was kept (before September 2007).
    package let paragraphs: [LexDaniaParagraph]

    /// The id that the register gives such a document.
    package var id: LegalTextID { LegalTextID(kind: type.kind, year: year, number: number) }

    /// `/eli/lta/2025/1361`; nil where the place of publication is none that has a path.
    package var eli: String? {
        let series = publishedIn.flatMap { LexDaniaDocument.series[$0.lowercased()] }
        return series.map { "/eli/\($0)/\(year)/\(number)" }
    }

    /// The sections that say when it begins to apply.
    package var commencement: [LexDaniaParagraph] { paragraphs.filter(\.isCommencement) }

    private static let series = [
        "lovtidende a": "lta", "lovtidende b": "ltb", "lovtidende c": "ltc", "ministerialtidende": "mt",
        "ministerialtidenden": "mt", "retsinformation": "retsinfo",
    ]
}
