package import Vocabulary

/// One thing that a merge did to the register, or could not decide.
package struct RegisterChange: Hashable, Sendable {
    /// What happened to the text.
    package enum Kind: Hashable, Sendable {
        case added
        case status(from: LegalTextStatus, to: LegalTextStatus)
        case lastDay(CalendarDay)
        case replacedBy(LegalTextID)
        /// Repealed on or before what would have been its first day.
        case neverInForce(from: CalendarDay)
        /// The provision's number and date disagree, but its title leaves no doubt.
        case misprintedRepeal(by: LegalTextID)
        /// Nothing was changed; a person has to look.
        case conflict(Conflict)
    }

    /// Why something was left as it was.
    package enum Conflict: Hashable, Sendable {
        /// The source calls a text valid that the register calls historical.
        case validAgain
        case otherTitle(String)
        case otherDate(CalendarDay)
        /// The register has another newer text than the one that repeals it.
        case otherSuccessor(LegalTextID)
        case otherLastDay(CalendarDay)
        /// `id` repeals something by this number that no entry fits.
        case unresolvedRepeal(number: Int, day: CalendarDay?)
        /// The reissued act is older than one of the same act in force.
        case newerReissue(LegalTextID)
        /// No first day can be read, so neither can the last day of what it repeals.
        case noFirstDay
    }

    /// The text that was changed, or whose document could not be followed.
    package let id: LegalTextID
    /// What happened to it.
    package let kind: Kind
}
