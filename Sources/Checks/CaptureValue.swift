package import LegalRegister
package import Vocabulary

/// A value a message can name; how it reads depends on the language, so the check does not write it out.
package enum CaptureValue: Sendable {
    case text(String)
    case number(Int)
    case day(CalendarDay)
    /// Named as `{name}` by kind, number and date.
    case legalText(LegalText)
}
