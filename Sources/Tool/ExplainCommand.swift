import ArgumentParser
import Engine
import Rules
import Findings
import Vocabulary

/// `tilsynsklar explain`: what a rule asks, why, and what it finds.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: said(
            "Forklar en regel: hvad den spørger om, hvorfor, og hvad den finder.",
            "Explain a rule: what it asks, why, and what it finds."),
        discussion: said(
            """
            Et fund forklares med sit nummer fra JSON-rapporten og det, der blev læst:

              tilsynsklar explain 8c1f2a --in Instrukser --sources Vejledninger

            Er fundet en afskrift eller et citat, vises dokument og kilde side om side, når kilden ligger i mappen; ellers \
            vises, hvor den kan læses.
            """,
            """
            A finding is explained by its number from the JSON report and what was read:

              tilsynsklar explain 8c1f2a --in Instructions --sources Guidance

            If the finding is copied text or a quotation, document and source are shown side by side where the source is \
            in the folder; else where it can be read.
            """))

    @Argument(
        help: ArgumentHelp(
            said(
                "Reglens navn, som det står i rapporten, eller et funds nummer.",
                "The rule's name as the report gives it, or a finding's number."),
            valueName: "regel"))
    var rule: String

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp(
            said("Mappen eller filen, fundet står i.", "The folder or file the finding stands in."),
            valueName: "sti"))
    var path: String?

    @Option(
        help: ArgumentHelp(
            said(
                "Mappe med kildetekster, som citater sammenlignes med.",
                "Folder of source texts that quotations are compared with."), valueName: "mappe"))
    var sources: String?

    @Option(
        help: ArgumentHelp(
            said(
                "Vurdér for denne dag, ÅÅÅÅ-MM-DD; ellers i dag.",
                "Judge for this day, YYYY-MM-DD; else today."), valueName: "dato"))
    var asOf: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let language = try common.spokenLanguage()
        if let path {
            let finding = try await FindingSearch(path: path, sources: sources, asOf: asOf, common: common)
                .finding(rule)
            Console.show(FindingExplanation(finding: finding, language: language, width: Console.width).text)
            return
        }
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
