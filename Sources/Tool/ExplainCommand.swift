import ArgumentParser
import Engine
import Rules
import Findings
import Vocabulary

/// `tilsynsklar explain`: what a rule asks, why, and what it finds.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: said("Forklar en regel: hvad den spørger om, hvorfor, og hvad den finder.", "Explain a rule: what it asks, why, and what it finds."))

    @Argument(help: ArgumentHelp(said("Reglens navn, som det står i rapporten.", "The rule's name as the report gives it."), valueName: "regel"))
    var rule: String

    @OptionGroup var common: CommonOptions

    func run() throws {
        let language = try common.spokenLanguage()
        if rule == "unreadable-document" {
            Console.show(Self.unreadableDocument(language) + "\n")
            return
        }
        let rules = try KnowledgeFolder.load(common.rules).rules
        guard let found = rules.rule(RuleID(rule)) else {
            let names = rules.rules.map(\.id.name).joined(separator: ", ")
            throw CommandFailure(
                da: "der er ingen regel ved navn \(rule); der findes \(names)",
                en: "there is no rule named \(rule); there are \(names)")
        }
        Console.show(RuleExplanation(rule: found, language: language).text)
    }

    /// The one rule that stands in no file: it speaks of files that no other rule could read.
    private static func unreadableDocument(_ language: Language) -> String {
        Translated(
            da: """
                Dokument, der ikke kan læses

                Et dokument, som ingen kan læse, er ikke vurderet. Det tæller som en fejl, for at stilhed ikke skal \
                ligne, at alt er i orden. Rapporten siger, hvorfor det ikke kunne læses.
                """,
            en: """
                Document that cannot be read

                A document that cannot be read has not been assessed. It counts as an error, so that silence does not \
                look as if all were well. The report says why it could not be read.
                """)(language)
    }
}
