package import Analysis
import Checks
package import Findings
package import RuleSyntax

/// Every rule of a run, by id.
package struct RuleBook: Sendable {
    package let rules: [CheckRule]

    /// - Parameter files: every file of `Rules/checks`, by name.
    package init(checks files: [(name: String, bytes: [UInt8])]) throws(RuleError) {
        var rules: [CheckRule] = []
        for file in files.sorted(by: { $0.name < $1.name }) {
            let rule = try CheckRule(YAMLReader.node(file.bytes, file: file.name))
            if let other = rules.first(where: { $0.id == rule.id }) {
                throw RuleError(
                    rule.place, da: "reglen »\(rule.id)« står også i \(other.place)",
                    en: "the rule ‘\(rule.id)’ also stands in \(other.place)")
            }
            rules.append(rule)
        }
        self.rules = rules.sorted { $0.id < $1.id }
    }

    /// The terms of all rules, to be found in one pass.
    package var terms: TermIndex { TermIndex(rules.flatMap(\.check.terms)) }

    package func rule(_ id: RuleID) -> CheckRule? { rules.first { $0.id == id } }
}
