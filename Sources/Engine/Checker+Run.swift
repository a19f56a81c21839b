package import Findings
import LegalRegister
import Rules
import Vocabulary
import Workflows

extension Checker {
    /// The whole run, from its units.
    ///
    /// - Parameter failOn: the least severity of an open finding that fails the run; nil where none does.
    package func run(units: [Unit], tool version: String, failOn: Severity?) -> Run {
        let failing = units.contains { unit in
            unit.findings.contains { finding in
                finding.status == .open && failOn.map { finding.severity >= $0 } ?? false
            }
        }
        return Run(
            tool: ToolVersion(name: "tilsynsklar", version: version), asOf: day, language: language,
            register: RegisterStatus(
                asOf: register.asOf, entries: register.entries.count, age: day.days(since: register.asOf)),
            packs: packVersions(of: units), rules: ruleDescriptions, units: units, passed: !failing)
    }

    /// The packs whose points the units were held against.
    private func packVersions(of units: [Unit]) -> [PackVersion] {
        let used = Set(units.flatMap(\.measuringPoints).map(\.point.pack))
        return packBook.packs.filter { used.contains($0.id) }.map { pack in
            PackVersion(
                id: pack.id, title: pack.title(language), version: pack.version, basis: pack.basis)
        }
    }

    /// Every rule of the run as reports show it.
    package var ruleDescriptions: [RuleDescription] {
        let own = [Checker.unreadableRule, Checker.settingsRule].map { rule in
            RuleDescription(
                id: rule.id, title: rule.title(language), category: .unreadableDocument, severity: .error,
                advice: nil, source: nil)
        }
        return rules.map { rule in
            RuleDescription(
                id: rule.id, title: rule.title(language), category: rule.category, severity: rule.severity,
                advice: rule.advice?(language), source: rule.source?.citation)
        }
            + workflows.map { workflow in
                RuleDescription(
                    id: RuleID(workflow.id), title: workflow.question(language), category: .missingWorkflow,
                    severity: .error, advice: workflow.advice(language), source: workflow.source,
                    slots: Dictionary(
                        uniqueKeysWithValues: workflow.slots.map { ($0.id, $0.name(language)) }))
            } + own
    }
}
