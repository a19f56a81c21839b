package import Findings
package import Rules
import RuleSyntax
import Vocabulary

/// What a submission says of itself, as far as it could be used.
package struct ReadSettings: Sendable {
    package let settings: SubmissionSettings
    /// Judges by the rules as the place has tailored them.
    package let checker: Checker
    package let problems: [Finding]

    package init(settings: SubmissionSettings, checker: Checker, problems: [Finding]) {
        self.settings = settings
        self.checker = checker
        self.problems = problems
    }
}

extension Checker {
    /// Reads a submission's settings; what is wrong with them is a finding, and the submission is judged without them.
    package func settings(_ bytes: [UInt8], path: String) -> ReadSettings {
        do throws(RuleError) {
            let settings = try SubmissionSettings(YAMLReader.node(bytes, file: path))
            return ReadSettings(settings: settings, checker: try tailored(settings.tailoring), problems: [])
        } catch {
            let place = Translated(
                da: "linje \(error.place.line), tegn \(error.place.column)",
                en: "line \(error.place.line), column \(error.place.column)")
            return ReadSettings(
                settings: .none, checker: self,
                problems: [invalidSettings(path, reason: "\(place(language)): \(error.message(language))")])
        }
    }

    private func tailored(_ changes: [Tailoring]) throws(RuleError) -> Checker {
        guard !changes.isEmpty else { return self }
        return Checker(
            knowledge: try knowledge.tailored(by: changes), day: day, language: language,
            isHashing: isHashing)
    }

    /// A change of the place's own, with its reason, as every report lists it.
    func sentence(on change: Tailoring) -> String {
        let name = name(of: change.subject)
        let reason = change.reason.last == "." ? String(change.reason.dropLast()) : change.reason
        let sentence =
            switch change.change {
            case .off:
                Translated(
                    da: "Slået fra: \(name.danish). Stedets grund: \(reason).",
                    en: "Switched off: \(name.english). The place's reason: \(reason).")
            case .parameters(let parameters):
                Translated(
                    da: "Ændret: \(name.danish): \(shown(parameters)). Stedets grund: \(reason).",
                    en: "Changed: \(name.english): \(shown(parameters)). The place's reason: \(reason).")
            }
        return sentence(language)
    }

    private func name(of subject: Tailoring.Subject) -> Translated {
        switch subject {
        case .rule(let id):
            let known = switchedOff[id] ?? knowledge.rules.rule(RuleID(id))?.title
            let title = known ?? Translated(da: id, en: id)
            return Translated(da: "\(title.danish) (\(id))", en: "\(title.english) (\(id))")
        case .point(let id):
            let title = packBook.packs.flatMap(\.points).first { $0.id == id }?.title
            return Translated(
                da: "målepunkt \(id) (\(title?.danish ?? ""))",
                en: "measuring point \(id) (\(title?.english ?? ""))")
        }
    }

    private func shown(_ parameters: [Tailoring.Parameter]) -> String {
        parameters.map { "\($0.name) = \($0.value.summary)" }.joined(separator: ", ")
    }
}

extension RuleNode {
    /// The value on one line, as it is written.
    fileprivate var summary: String {
        switch content {
        case .scalar(let text): text
        case .list(let items): "[" + items.map(\.summary).joined(separator: ", ") + "]"
        case .map(let fields):
            "{" + fields.map { "\($0.key.summary): \($0.value.summary)" }.joined(separator: ", ") + "}"
        case .null: "–"
        }
    }
}
