import Checks
import LanguageIdentification
import LegalRegister
import Rules
import Vocabulary

/// Fills a rule's sentences with what a check captured, in the language of the run.
struct MessageWriter: Sendable {
    let language: Language

    /// The sentence with its captures; nil where one of them has no value.
    func write(_ template: MessageTemplate, _ captures: [String: CaptureValue]) -> String? {
        var sentence = ""
        for part in template.parts(language) {
            switch part {
            case .text(let text): sentence += text
            case .capture(let name, let facet):
                guard let value = captures[name] else { return nil }
                sentence += write(value, facet)
            }
        }
        return sentence.prefix(1).uppercased() + sentence.dropFirst()
    }

    /// The first sentence whose captures are all there.
    func write(firstOf templates: [MessageTemplate], _ captures: [String: CaptureValue]) -> String? {
        for template in templates {
            if let sentence = write(template, captures) { return sentence }
        }
        return nil
    }

    /// `20. november 2026`, or `20 November 2026`.
    func write(_ day: CalendarDay) -> String {
        let danish = [
            "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
            "november", "december",
        ]
        let english = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        switch language {
        case .danish: return "\(day.day). \(danish[day.month - 1]) \(day.year)"
        case .english: return "\(day.day) \(english[day.month - 1]) \(day.year)"
        }
    }

    private func write(_ value: CaptureValue, _ facet: String?) -> String {
        switch value {
        case .text(let text): text
        case .translated(let text): text(language)
        case .number(let number): String(number)
        case .day(let day): write(day)
        case .language(let written): written.name(language)
        case .legalText(let text): write(text, facet)
        // Places are shown beside a message, not in it.
        case .places(let places): String(places.count)
        }
    }

    private func write(_ text: LegalText, _ facet: String?) -> String {
        switch facet {
        case "name": name(of: text)
        case "title": text.title
        default: full(text)
        }
    }

    /// `bekendtgørelse nr. 1361 af 24. november 2025`. The Danish words stand in English reports too: they are what to look for.
    private func full(_ text: LegalText) -> String {
        guard text.kind != .eu, !text.number.isEmpty else { return name(of: text) }
        let date = text.signed.map { MessageWriter(language: .danish).write($0) } ?? String(text.year)
        return "\(text.kind.danishName) nr. \(text.number) af \(date)"
    }

    /// What people call it, with the year that tells it from the others of that name: `journalføringsbekendtgørelsen fra 2021`.
    private func name(of text: LegalText) -> String {
        let base: String
        if let alias = text.aliases.first {
            base = text.kind == .lbk ? "\(alias)s lovbekendtgørelse" : alias
        } else {
            base = definite(text.title, text.kind)
        }
        return switch language {
        case .danish: "\(base) fra \(text.year)"
        case .english: "\(base) of \(text.year)"
        }
    }

    /// The title with its kind in the definite form: `bekendtgørelsen om røntgen`; a long title is cut.
    private func definite(_ title: String, _ kind: LegalTextKind) -> String {
        let words = title.split(separator: " ", maxSplits: 1)
        guard let first = words.first, words.count == 2, first.lowercased() == kind.danishName else {
            return shortened(title)
        }
        return kind.definiteDanishName + " " + shortened(String(words[1]))
    }

    private func shortened(_ title: String) -> String {
        guard title.count > 90 else { return title }
        let head = title.prefix(90)
        return head[..<(head.lastIndex(of: " ") ?? head.endIndex)] + " …"
    }
}
