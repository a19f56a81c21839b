import ArgumentParser
import Engine
import Findings
import Rules
import Vocabulary

/// `tilsynsklar rules`: what the program holds documents against.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: said(
            "Vis reglerne, eller afprøv dem på deres egne eksempler.",
            "Show the rules, or try them on their own examples."),
        subcommands: [List.self, Test.self], defaultSubcommand: List.self)

    /// `rules list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: said("Vis alle regler.", "Show every rule."))
        @OptionGroup var common: CommonOptions

        func run() throws {
            let language = try common.spokenLanguage()
            let rules = try KnowledgeFolder.load(common.rules).rules.rules
            let width = rules.map(\.id.name.count).max() ?? 0
            for rule in rules {
                let name = rule.id.name + String(repeating: " ", count: width - rule.id.name.count)
                Console.show("\(name)  \(rule.severity.name(language))  \(rule.title(language))\n")
            }
        }
    }

    /// `rules test`.
    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test",
            abstract: said("Afprøv hver regel på dens eksempler.", "Try every rule on its examples."),
            discussion: said(
                "Hver regel har eksempler på det, den skal finde, og det, den skal lade være. Slutter med 1, hvis et eksempel ikke holder.",
                "Every rule has examples of what it must find and of what it must leave alone. Ends with 1 if an example does not hold."
            ))
        @OptionGroup var common: CommonOptions

        func run() throws {
            let language = try common.spokenLanguage()
            let trial = RuleTrial(
                knowledge: try KnowledgeFolder.load(
                    common.rules, sources: SourceFolder.library(rules: common.rules, folder: nil)))
            var examples = 0
            var failures = 0
            for result in trial.results() {
                examples += 1
                guard let complaint = result.complaint else { continue }
                failures += 1
                Console.show("\(result.example.place): \(result.rule): \(complaint(language))\n")
            }
            Console.show(
                Translated(
                    da: "\(examples) eksempler, \(failures) holder ikke\n",
                    en: "\(examples) examples, \(failures) do not hold\n")(language))
            guard failures == 0 else { throw ExitCode(1) }
        }
    }
}
