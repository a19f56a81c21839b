import ArgumentParser
import Batch
import Engine
import Findings
import Rules
import Storage
import Vocabulary
import Workflows

/// `tilsynsklar explain`: what a rule asks, why, and what it finds; with documents, why it ended as it did on them.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: said(
            "Forklar en regel: hvad den spørger om, hvorfor, og hvad den finder.",
            "Explain a rule: what it asks, why, and what it finds."),
        discussion: said(
            """
              tilsynsklar explain outdated-reference
              tilsynsklar explain absent-clinician --on Instrukser
              tilsynsklar explain 8c1f2a --on Instrukser --sources Vejledninger

            Med --on vises, hvad der blev fundet til hvert led af en arbejdsgang, hvor, og hvad der mangler. Et fund \
            forklares med sit nummer fra JSON-rapporten; er det en afskrift eller et citat, vises dokument og kilde side \
            om side, når kilden er blandt --sources, og ellers, hvor den kan læses.
            """,
            """
              tilsynsklar explain outdated-reference
              tilsynsklar explain absent-clinician --on Instructions
              tilsynsklar explain 8c1f2a --on Instructions --sources Guidance

            With --on it shows what was found for each slot of a workflow, where, and what is missing. A finding is \
            explained by its number from the JSON report; if it is copied text or a quotation, document and source are \
            shown side by side where the source is among --sources, and else where it can be read.
            """))

    @Argument(
        help: ArgumentHelp(
            said(
                "Reglens navn, som det står i rapporten, eller et funds nummer.",
                "The rule's name as the report gives it, or a finding's number."),
            valueName: "regel"))
    var rule: String

    @Option(
        help: ArgumentHelp(
            said(
                "Mappe eller fil, som svaret skal forklares på.", "Folder or file to explain the answer on."),
            valueName: "sti"))
    var on: String?

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
        if rule == "unreadable-document" {
            Console.show(Self.unreadableDocument(language) + "\n")
            return
        }
        let knowledge = try KnowledgeFolder.load(common)
        if let workflow = knowledge.rules.workflow(rule) {
            Console.show(WorkflowExplanation(workflow: workflow, language: language).text)
            if let on { try explain(on, knowledge, language) }
        } else if let found = knowledge.rules.rule(RuleID(rule)) {
            Console.show(RuleExplanation(rule: found, language: language).text)
        } else if let on, rule.count >= 4, rule.allSatisfy(\.isHexDigit) {
            let finding = try await FindingSearch(path: on, sources: sources, asOf: asOf, common: common)
                .finding(rule)
            Console.show(FindingExplanation(finding: finding, language: language, width: Console.width).text)
        } else {
            let names =
                (knowledge.rules.rules.map(\.id.name) + knowledge.rules.workflows.map(\.id)).sorted()
                .joined(separator: ", ")
            throw CommandFailure(
                da: "der er ingen regel ved navn \(rule); der findes \(names)",
                en: "there is no rule named \(rule); there are \(names)")
        }
    }

    private func explain(_ path: String, _ knowledge: Knowledge, _ language: Language) throws {
        guard Folder.isThere(path) else {
            throw CommandFailure(da: "\(path) findes ikke", en: "\(path) does not exist")
        }
        let checker = Checker(
            knowledge: knowledge, day: DanishClock.today, language: language, isHashing: false)
        let folder: SubmissionFolder
        do throws(BatchError) {
            folder = try SubmissionFolder.submission(of: [path])
        } catch {
            throw CommandFailure(error.message)
        }
        let batch = Batch(checker: checker, language: language, width: 1)
        guard
            let trace = checker.trace(rule, on: batch.files(of: folder), settings: batch.settings(of: folder))
        else {
            return
        }
        Console.show(WorkflowExplanation.text(of: trace, language))
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
