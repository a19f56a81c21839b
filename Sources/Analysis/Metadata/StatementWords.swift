import RuleSyntax

/// The words by which a document speaks of itself where no label does; read from `Rules/language/metadata.yaml`.
///
/// A class, as searches copy what they read from: a struct of so many tables costs a count for each of their arrays.
final class StatementWords: Sendable {
    /// Before a participle or a noun: that it was the last time.
    let last: PhraseTable
    /// That the text was changed or read through, and what is so done to other things.
    let revised: PhraseTable
    let notRevised: PhraseTable
    /// That the text holds from a day on, and what stands right before such a day.
    let valid: PhraseTable
    let since: PhraseTable
    /// That a day is still to come, or is not the text's.
    let coming: PhraseTable
    /// What may stand before any of these when they speak of the text.
    let glue: PhraseTable
    let subjects: PhraseTable
    /// After a day: that it was done again on the next one.
    let again: PhraseTable
    /// Who stands for somebody named before: "skrevet af samme".
    let selves: PhraseTable
    /// What labels call people who did not write the text, and what makes a day near an edge another's.
    let otherPeople: PhraseTable
    let notText: PhraseTable
    /// What a text says it does when staff in its sentence are not its readers.
    let tellsOf: PhraseTable
    /// Parts of words for places of work, which have capitals as people do.
    let institutions: [[UInt8]]
    /// That a day is the one just named.
    let sameDay: PhraseTable
    /// How participles end that can say that somebody wrote the text.
    let writtenEndings: [[UInt8]]
    /// Participles that do not say so.
    let notWritten: PhraseTable
    /// What stands between a participle and who did it.
    let by: PhraseTable
    let greetings: PhraseTable
    /// What may stand among names and functions in a signature.
    let titles: PhraseTable
    let delegation: AnswerWords

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        last = try Self.table(&fields, "last")
        revised = try Self.table(&fields, "revised")
        notRevised = try Self.table(&fields, "not-revised")
        valid = try Self.table(&fields, "valid")
        since = try Self.table(&fields, "since")
        coming = try Self.table(&fields, "coming")
        glue = try Self.table(&fields, "glue")
        subjects = try Self.table(&fields, "subjects")
        again = try Self.table(&fields, "again")
        selves = try Self.table(&fields, "selves")
        otherPeople = try Self.table(&fields, "other-people")
        notText = try Self.table(&fields, "not-text")
        tellsOf = try Self.table(&fields, "tells-of")
        institutions = try fields.required("institutions").strings().map { Array($0.utf8) }
        sameDay = try Self.table(&fields, "same-day")
        writtenEndings = try fields.required("written-endings").strings().map { Array($0.utf8) }
        notWritten = try Self.table(&fields, "not-written")
        by = try Self.table(&fields, "by")
        greetings = try Self.table(&fields, "greetings")
        titles = try Self.table(&fields, "titles")
        delegation = try AnswerWords(&fields)
        try fields.finish()
    }

    static func table(_ fields: inout RuleFields, _ name: String) throws(RuleError) -> PhraseTable {
        PhraseTable(try fields.required(name).strings().flatMap(PhraseAlternatives.phrases))
    }
}

/// The words for who answers for tasks that are handed over.
struct AnswerWords: Sendable {
    /// Parts of words for who can.
    let doctors: [[UInt8]]
    let handedOver: PhraseTable
    let answers: PhraseTable
    /// That somebody hands over, whatever it is.
    let handsOver: PhraseTable
    /// What makes a sentence a general one.
    let general: PhraseTable
    let labels: PhraseTable
    let notLabels: PhraseTable

    init(_ fields: inout RuleFields) throws(RuleError) {
        doctors = try fields.required("doctors").strings().map { Array($0.utf8) }
        handedOver = try StatementWords.table(&fields, "handed-over")
        answers = try StatementWords.table(&fields, "answers")
        handsOver = try StatementWords.table(&fields, "hands-over")
        general = try StatementWords.table(&fields, "general")
        labels = try StatementWords.table(&fields, "answer-labels")
        notLabels = try StatementWords.table(&fields, "not-answer-labels")
    }
}
