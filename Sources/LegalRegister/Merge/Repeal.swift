import Vocabulary

/// What a commencement provision says about the end of a text.
struct Repeal: Hashable, Sendable {
    /// Which text ends.
    enum Subject: Hashable, Sendable {
        /// The document itself: "Bekendtgørelsen ophæves den 31. oktober 2022."
        case itself
        case cited(CitedText)
    }

    let subject: Subject
    /// The first day that it no longer applies, where the sentence names one of its own.
    let day: CalendarDay?
}
