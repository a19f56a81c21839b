import LegalRegister
import Vocabulary

/// An entry of the register told to a person.
struct RegisterCard {
    let register: LegalRegister
    let day: CalendarDay
    let language: Language

    /// What is in force first, then the newest first: of several carriers of a name, the one that is meant today leads.
    func ordered(_ texts: [LegalText]) -> [LegalText] {
        func rank(_ text: LegalText) -> (Int, Int, String) {
            (register.standing(of: text, on: day) == .inForce ? 0 : 1, -text.year, text.id.name)
        }
        return texts.sorted { rank($0) < rank($1) }
    }

    /// What the text is, how it stands on the day, and what came after it.
    func text(of text: LegalText) -> String {
        var lines = ["\(text.id)  \(text.title)"]
        lines.append(field("Status", "Status", standing(of: text)))
        if let current = register.current(for: text, on: day), current.id != text.id {
            let chain = register.chain(from: text).map(\.id.name).joined(separator: " → ")
            lines.append(field("Gælder nu", "In force", "\(current.id)  \(current.title)"))
            lines.append(field("Kæde", "Chain", chain))
        }
        if let date = text.date { lines.append(field("Dato", "Date", date.iso)) }
        if !text.authority.isEmpty { lines.append(field("Udsteder", "Issued by", text.authority)) }
        if !text.aliases.isEmpty {
            lines.append(field("Kaldes", "Called", text.aliases.joined(separator: ", ")))
        }
        if let eli = text.eli { lines.append(field("Link", "Link", "https://www.retsinformation.dk" + eli)) }
        lines.append(field("Kontrol", "Checked", checked(text.checked)))
        return lines.joined(separator: "\n") + "\n"
    }

    /// What the register holds, and whether it is too old to trust.
    var status: String {
        let age = register.age(on: day)
        let inForce = register.entries.count { register.standing(of: $0, on: day) == .inForce }
        var lines = [
            Translated(
                da: "\(register.entries.count) tekster, heraf \(inForce) i kraft i dag",
                en: "\(register.entries.count) texts, \(inForce) of them in force today")(language),
            Translated(
                da: "Holdt op mod Lovtidende A den \(register.asOf), for \(age) dage siden",
                en: "Held against Lovtidende A on \(register.asOf), \(age) days ago")(language),
        ]
        if age > 90 {
            lines.append(
                Translated(
                    da:
                        "Registeret er over 90 dage gammelt: regler, der er ændret siden, er ikke med. Hent nyere tekster med register import.",
                    en:
                        "The register is over 90 days old: rules changed since are not in it. Read newer texts with register import."
                )(
                    language))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func field(_ danish: String, _ english: String, _ value: String) -> String {
        let name = Translated(da: danish, en: english)(language)
        return "  " + name + String(repeating: " ", count: max(1, 11 - name.count)) + value
    }

    private func standing(of text: LegalText) -> String {
        let sentence =
            switch register.standing(of: text, on: day) {
            case .inForce:
                Translated(da: "gælder den \(day)", en: "in force on \(day)")
            case .ended(let last?):
                Translated(da: "gjaldt til og med \(last)", en: "in force up to and including \(last)")
            case .ended(nil): Translated(da: "gælder ikke længere", en: "no longer in force")
            case .notYetInForce(let from):
                Translated(da: "træder i kraft \(from)", en: "comes into force on \(from)")
            case .neverInForce: Translated(da: "trådte aldrig i kraft", en: "never came into force")
            case .unknown:
                Translated(
                    da: "ikke kendt; det siger ikke, at den er forældet",
                    en: "not known; that does not mean it is outdated")
            }
        return sentence(language)
    }

    private func checked(_ checked: EntryVerification) -> String {
        let sentence =
            switch checked {
            case .verified: Translated(da: "set i kilden", en: "seen in the source")
            case .partial: Translated(da: "delvis set i kilden", en: "seen in the source in part")
            case .memory: Translated(da: "ikke set i kilden", en: "not seen in the source")
            }
        return sentence(language)
    }
}
