package import LegalRegister
package import SourceText
package import Vocabulary

/// A legal citation with what the register says of it on the day judged for.
package struct LegalReference: Sendable {
    package let citation: Citation
    /// The text it means; nil where the register cannot tell.
    package let target: LegalText?
    package let verdict: ReferenceVerdict
    package let role: ReferenceRole
    /// The title as it stands after the number, where it is the target's own, so that a correction can replace it.
    package let titleRange: TextRange?

    package var range: TextRange { citation.range }

    /// The same reference in another role.
    func with(role: ReferenceRole) -> LegalReference {
        LegalReference(
            citation: citation, target: target, verdict: verdict, role: role, titleRange: titleRange)
    }
}

/// How a citation stands on the day judged for (DESIGN.md, Outcomes).
package enum ReferenceVerdict: Sendable {
    case current
    /// No longer in force since the day after `last`; `successor` is in force now, nil where nothing is.
    case outdated(last: CalendarDay?, successor: LegalText?)
    /// Repealed before it came into force.
    case neverInForce(successor: LegalText?)
    case notYetInForce(from: CalendarDay)
    /// The register has the text, but not with this number and date together.
    case misprinted(Misprint)
    /// The register does not have it, or not its standing. Never a fault.
    case unknown
}

/// Which part of a citation disagrees with the register.
package enum Misprint: Hashable, Sendable {
    /// The number is known in that year; the day or the month is another.
    case date
    case year
    /// The day is known; the number is another.
    case number
}

/// What a citation is there for.
package enum ReferenceRole: Hashable, Sendable {
    /// It is cited as law that holds.
    case cited
    /// It is named as what once held.
    case history
    /// It is named as what amended the text before it.
    case amendment
}
