package import Vocabulary

/// Another document that this one names in its metadata. Retsinformation keeps these up to date: they show today's
/// enabling act, not that of the day of signature.
package struct LexDaniaRelation: Hashable, Sendable {
    /// The marker element that opens it.
    package enum Role: String, Hashable, Sendable {
        case concerns = "Concerns"
        case changes = "Change"
    }

    package let role: Role
    /// The key that its parts are grouped by.
    package let reference: String
    package internal(set) var accession: String?
    package internal(set) var signed: CalendarDay?
    package internal(set) var text: String?
}
