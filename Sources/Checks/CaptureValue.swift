package import LanguageIdentification
package import LegalRegister
package import SourceText
package import Vocabulary

/// A value a message can name; how it reads depends on the language, so the check does not write it out.
package enum CaptureValue: Sendable {
    case text(String)
    /// A word of the program's own, in every language.
    case translated(Translated)
    case number(Int)
    case day(CalendarDay)
    /// Named in the language of the report; its code in the details.
    case language(WrittenLanguage)
    /// Named as `{name}` by kind, number and date.
    case legalText(LegalText)
    /// Every place that takes part, as those that disagree; for reports, not for sentences.
    case places([SubmissionPlace])
}

/// A place in one of a submission's documents.
package struct SubmissionPlace: Hashable, Sendable {
    /// The place in `AnalyzedSubmission.documents`.
    package let document: Int
    package let range: TextRange

    package init(document: Int, range: TextRange) {
        self.document = document
        self.range = range
    }
}
