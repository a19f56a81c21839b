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
        subcommands: [List.self, Test.self, Guide.self], defaultSubcommand: List.self)

    /// `rules list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: said("Vis alle regler.", "Show every rule."))
        @OptionGroup var common: CommonOptions

        func run() throws {
            let language = try common.spokenLanguage()
            let rules = try KnowledgeFolder.load(common).rules.rules
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
                    common, sources: SourceFolder.library(rules: common.rules, folder: nil)))
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

    /// `rules guide`.
    struct Guide: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "guide",
            abstract: said(
                "Vis et målepunktsæt som en tjekliste at forberede sig efter.",
                "Show a pack as a checklist to prepare by."),
            discussion: said(
                "Listen siger, hvilke dokumenter der skal findes frem, hvad hvert punkt spørger om, og hvad der kan tales igennem på et møde. Uden --pack vises, hvilke sæt der er.",
                "The list says which documents to collect, what each point asks, and what to talk through at a meeting. Without --pack it shows which packs there are."
            ))

        @Option(help: ArgumentHelp(said("Målepunktsættets navn.", "The pack's name."), valueName: "navn"))
        var pack: String?

        @OptionGroup var common: CommonOptions

        func run() throws {
            let language = try common.spokenLanguage()
            let rules = try KnowledgeFolder.load(common).rules
            guard let pack else {
                let width = rules.packs.packs.map(\.id.count).max() ?? 0
                for pack in rules.packs.packs {
                    let name = pack.id + String(repeating: " ", count: width - pack.id.count)
                    Console.show("\(name)  \(pack.title(language))\n")
                }
                return
            }
            let choice = rules.packs.choice(names: [pack], siteType: nil, documents: [])
            guard choice.unknown.isEmpty else {
                let names = rules.packs.packs.map(\.id).joined(separator: ", ")
                throw CommandFailure(
                    da: "der er intet målepunktsæt ved navn \(pack); der findes \(names)",
                    en: "there is no pack named \(pack); there are \(names)")
            }
            Console.show(PackGuide(packs: choice.packs, rules: rules, language: language).text)
        }
    }
}
