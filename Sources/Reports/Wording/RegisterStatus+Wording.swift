internal import Findings
internal import Vocabulary

extension RegisterStatus {
    /// The warning every report gives when the register is old; nil while it is not.
    func ageWarning(_ language: Language) -> String? {
        guard isOld else { return nil }
        let day = asOf.spelled(in: language)
        return Translated(
            da:
                "Retsregisteret er fra \(day) (\(age) dage gammelt). Regler, der er ændret siden, er ikke med.",
            en: "The legal register is from \(day) (\(age) days old). Rules changed since then are not in it."
        )(
            language)
    }
}
