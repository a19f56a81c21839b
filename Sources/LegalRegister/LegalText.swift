package import Vocabulary

/// One entry of the register: a legal text, when it applied and what came after it.
package struct LegalText: Sendable {
    /// Also its key in `replacedBy` and `amends`.
    package let id: LegalTextID
    /// What sort of text it is.
    package let kind: LegalTextKind
    /// As published; empty for a text without one, and not always digits (`2016/679`, `1-1`).
    package let number: String
    /// The year it was signed, which is the year of its ELI path.
    package let year: Int
    /// The date of signature, as in "bekendtgørelse nr. 1225 af 8. juni 2021".
    package let date: PartialDate?
    /// In full, as published.
    package let title: String
    /// Names people use for it; other texts may carry the same ones.
    package let aliases: [String]
    /// Who issued it.
    package let authority: String
    /// The path without host, as in `/eli/lta/2021/1225`.
    package let eli: String?
    /// As of the register's day; ask `standing` for any other.
    package let status: LegalTextStatus
    /// The first day in force, where known.
    package let inForceFrom: CalendarDay?
    /// The last day in force, inclusive.
    package let inForceTo: CalendarDay?
    /// The one text that took its place.
    package let replacedBy: LegalTextID?
    /// The texts that it amends or consolidates; nil where none are recorded.
    package let amends: [LegalTextID]?
    /// One or more subjects, parted by `|`.
    package let topic: String
    /// How far the row can be relied on.
    package let checked: EntryVerification
    /// Repealed before its first day; then it has no days in force.
    package let neverInForce: Bool
    let storedEvidence: StoredText
    /// The eli column as written, where it says more than the path.
    let eliNote: String?
    /// The row it was read from, line end included; nil once anything has changed.
    let row: ArraySlice<UInt8>?

    /// Where each fact was seen. Decoded on each call, since only explanations need it.
    package var evidence: String { storedEvidence.decoded }

    /// The number, where it is one.
    package var plainNumber: Int? { Int(number) }

    /// The day it was signed, where all of it is known.
    package var signed: CalendarDay? { date?.day }
}
