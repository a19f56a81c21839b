package import SourceText
package import Vocabulary

/// What a document says of itself: who wrote it, for whom, and from when.
package struct Metadata: Sendable {
    /// Every field that was found, filled in or not, by place.
    package let fields: [MetadataField]
    /// Whether it hands tasks of one profession to another, so that somebody must answer for that.
    package let isDelegation: Bool

    /// Nothing is said.
    package static let none = Metadata(fields: [], isDelegation: false)

    /// The first field of this name with a value; nil where none has one.
    package func given(_ name: MetadataField.Name) -> MetadataField? {
        fields.first { $0.name == name && $0.content != .blank }
    }

    /// Whether the label stands there with nothing after it.
    package func isLeftBlank(_ name: MetadataField.Name) -> Bool {
        given(name) == nil && fields.contains { $0.name == name }
    }

    /// The latest last day among the periods given under this name.
    package func latestDay(_ name: MetadataField.Name) -> CalendarDay? {
        fields.compactMap { $0.name == name ? $0.lastDay : nil }.max()
    }
}

/// One thing a document says of itself, where it says it.
package struct MetadataField: Hashable, Sendable {
    /// What a field is about, as rules and reports name it.
    package enum Name: String, CaseIterable, Sendable {
        case author
        case approver
        case responsible
        case delegationResponsible = "delegation-responsible"
        case audience
        case validFrom = "valid-from"
        case lastRevised = "last-revised"
        /// The day on which it was adopted or signed; it need not hold from then.
        case adopted
        case version
        case nextRevision = "next-revision"
        case revisionInterval = "revision-interval"
        case documentNumber = "document-number"
    }

    /// What stands as its value.
    package enum Content: Hashable, Sendable {
        case text
        /// A day, or a stretch of days of which this is the last.
        case period(lastDay: CalendarDay)
        case interval(RevisionInterval)
        /// Nothing, or a mark that somebody was to fill in.
        case blank
    }

    package let name: Name
    /// Label and value, or the value where other text stands between them.
    package let range: TextRange
    /// The value alone; empty where there is none.
    package let value: TextRange
    package let content: Content

    /// The last day of the period it gives.
    package var lastDay: CalendarDay? {
        if case .period(let day) = content { day } else { nil }
    }
}

/// How often a document says it is revised.
package struct RevisionInterval: Hashable, Sendable {
    package let months: Int
    /// Whether it is only looked through, which need not change it.
    package let isReview: Bool
    /// When it was last done, where the same sentence says so.
    package let lastDone: CalendarDay?
    /// The month in which it is done, as in "hvert tredje år i oktober".
    package let month: Int?

    /// The last day before which it is to be done again, counted from `start`.
    package func due(after start: CalendarDay) -> CalendarDay {
        let due = start.adding(months: months)
        guard let month, month > due.month else { return due }
        return CalendarDay.last(ofMonth: month, year: due.year) ?? due
    }
}
