package import Findings
package import RuleSyntax
import Vocabulary
import Workflows

/// One thing a place changes in the rules for its own documents, with its reason; every report lists it.
///
///     tailoring:
///       - rule: vague-deadline
///         off: true
///         reason: Fristerne står i bilag 2.
///       - rule: unmarked-citation
///         set: {at-least: {words: 20}}
///         reason: Vi bruger faste vendinger fra vejledningen.
///       - point: uth/2
///         off: true
///         reason: Regionen rapporterer for os.
package struct Tailoring: Sendable {
    /// What is changed.
    package enum Subject: Hashable, Sendable {
        /// A check or a workflow, by its id.
        case rule(String)
        case point(MeasuringPointID)
    }

    /// How it is changed.
    package enum Change: Sendable {
        case off
        /// Parameters of a check that get other values.
        case parameters([Parameter])
    }

    /// A parameter with the value the place gives it.
    package struct Parameter: Sendable {
        package let name: String
        package let key: RuleNode
        package let value: RuleNode
    }

    package let subject: Subject
    package let change: Change
    package let reason: String
    package let place: RulePlace

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        place = node.place
        let rule = fields.optional("rule")
        let point = fields.optional("point")
        let isOff = try fields.optional("off")?.agreement() ?? false
        let parameters = fields.optional("set")
        let reasonNode = try fields.required("reason")
        reason = try reasonNode.string()
        try fields.finish()
        guard reason.contains(where: \.isLetter) else { throw reasonNode.expected("en grund", "a reason") }
        subject = try Self.subject(rule, point, node)
        switch (isOff, parameters) {
        case (true, nil): change = .off
        case (false, let parameters?): change = .parameters(try Self.parameters(parameters))
        default:
            throw RuleError(
                place, da: "skriv enten »off: ja« eller »set«", en: "write either ‘off: true’ or ‘set’")
        }
        if case (.point, .parameters) = (subject, change) {
            throw RuleError(
                place, da: "et målepunkt kan kun slås fra (off: ja)",
                en: "a measuring point can only be switched off (off: true)")
        }
    }

    private static func subject(_ rule: RuleNode?, _ point: RuleNode?, _ node: RuleNode) throws(RuleError)
        -> Subject
    {
        switch (rule, point) {
        case (let rule?, nil): return .rule(try rule.string())
        case (nil, let point?):
            let parts = try point.string().split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw point.expected("sæt/nummer, fx uth/2", "pack/number, e.g. uth/2")
            }
            return .point(MeasuringPointID(pack: parts[0], number: parts[1]))
        default:
            throw RuleError(
                node.place, da: "skriv, hvad der ændres: enten »rule« eller »point«",
                en: "write what is changed: either ‘rule’ or ‘point’")
        }
    }

    private static func parameters(_ node: RuleNode) throws(RuleError) -> [Parameter] {
        var fields = try RuleFields(node)
        let parameters = try fields.rest().map { Parameter(name: $0.name, key: $0.key, value: $0.value) }
        guard !parameters.isEmpty else { throw node.expected("mindst ét felt", "at least one field") }
        return parameters
    }
}

extension RuleBook {
    /// The rules as a place has tailored them.
    ///
    /// - Throws: a change that cannot be made: no such rule, a parameter the rule does not take.
    package func tailored(by changes: [Tailoring]) throws(RuleError) -> RuleBook {
        var book = self
        for change in changes {
            switch (change.subject, change.change) {
            case (.rule(let id), .off): try book.switchOff(id, change.place)
            case (.rule(let id), .parameters(let parameters)):
                guard let index = book.rules.firstIndex(where: { $0.id.name == id }) else {
                    throw workflow(id) == nil
                        ? noRule(id, change.place)
                        : RuleError(
                            change.place, da: "arbejdsgangen »\(id)« kan kun slås fra (off: ja)",
                            en: "the workflow ‘\(id)’ can only be switched off (off: true)")
                }
                book.rules[index] = try book.rules[index].changed(parameters)
            case (.point(let id), _):
                guard packs.packs.contains(where: { $0.points.contains { $0.id == id } }) else {
                    throw RuleError(
                        change.place, da: "der er intet målepunkt »\(id)«",
                        en: "there is no measuring point ‘\(id)’")
                }
            }
        }
        return book
    }

    private mutating func switchOff(_ id: String, _ place: RulePlace) throws(RuleError) {
        if let rule = rule(RuleID(id)) {
            rules.removeAll { $0.id == rule.id }
            switchedOff[id] = rule.title
        } else if let workflow = workflow(id) {
            workflows.removeAll { $0.id == id }
            switchedOff[id] = workflow.question
        } else if switchedOff[id] == nil {
            throw noRule(id, place)
        }
    }

    private func noRule(_ id: String, _ place: RulePlace) -> RuleError {
        RuleError(
            place, da: "der er ingen regel »\(id)«; navnene står i rapporten og i tilsynsklar rules list",
            en: "there is no rule ‘\(id)’; the names stand in the report and in tilsynsklar rules list")
    }
}

extension CheckRule {
    /// What no place may change: what the rule is, and what it says.
    private static let fixed: Set<String> = [
        "check", "title", "kind", "category", "source", "advice", "message", "messages", "explanation",
        "examples",
    ]

    /// The rule with other values for some of its parameters.
    func changed(_ parameters: [Tailoring.Parameter]) throws(RuleError) -> CheckRule {
        guard case .map(var fields) = node.content else { return self }
        for parameter in parameters {
            guard !Self.fixed.contains(parameter.name) else {
                throw RuleError(
                    parameter.key.place, da: "»\(parameter.name)« kan ikke ændres",
                    en: "‘\(parameter.name)’ cannot be changed")
            }
            let index = fields.firstIndex { field in
                if case .scalar(parameter.name) = field.key.content { true } else { false }
            }
            if let index {
                fields[index].value = parameter.value
            } else {
                fields.append((parameter.key, parameter.value))
            }
        }
        do throws(RuleError) {
            return try CheckRule(RuleNode(.map(fields), at: node.place))
        } catch {
            // A fault that shows elsewhere in the rule is told where the place wrote the value that makes it.
            guard error.place.file == node.place.file, let parameter = parameters.first else { throw error }
            throw RuleError(parameter.key.place, da: error.message.danish, en: error.message.english)
        }
    }
}
