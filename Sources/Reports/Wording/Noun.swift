internal import Vocabulary

/// A thing reports count, in the number that its count asks for.
struct Noun {
    let one: Translated
    let many: Translated

    /// `1 dokument`, `5 dokumenter`.
    func callAsFunction(_ count: Int, _ language: Language) -> String {
        "\(count) \((count == 1 ? one : many)(language))"
    }

    static let document = Noun(
        one: Translated(da: "dokument", en: "document"), many: Translated(da: "dokumenter", en: "documents"))
    static let submission = Noun(
        one: Translated(da: "indsendelse", en: "submission"),
        many: Translated(da: "indsendelser", en: "submissions"))
    static let error = Noun(
        one: Translated(da: "fejl", en: "error"), many: Translated(da: "fejl", en: "errors"))
    static let warning = Noun(
        one: Translated(da: "advarsel", en: "warning"), many: Translated(da: "advarsler", en: "warnings"))
    static let note = Noun(
        one: Translated(da: "note", en: "note"), many: Translated(da: "noter", en: "notes"))
    static let accepted = Noun(
        one: Translated(da: "accepteret fund", en: "accepted finding"),
        many: Translated(da: "accepterede fund", en: "accepted findings"))
    static let legalText = Noun(
        one: Translated(da: "tekst", en: "text"), many: Translated(da: "tekster", en: "texts"))
}
