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
            "Forklar en regel eller et målepunkt: hvad det spørger om, hvorfor, og hvad der findes.",
            "Explain a rule or a measuring point: what it asks, why, and what is found."),
        discussion: said(
            """
              tilsynsklar explain outdated-reference
              tilsynsklar explain absent-clinician --on Instrukser
              tilsynsklar explain billeddiagnostik-2024/F --on Instrukser
              tilsynsklar explain 8c1f2a --on Instrukser --sources Vejledninger

            Med --on vises, hvad der blev fundet til hvert led af en arbejdsgang, hvor, og hvad der mangler. Et fund \
            forklares med sit nummer fra JSON-rapporten; er det en afskrift eller et citat, vises dokument og kilde side \
            om side, når kilden er blandt --sources, og ellers, hvor den kan læses.
            """,
            """
              tilsynsklar explain outdated-reference
              tilsynsklar explain absent-clinician --on Instructions
              tilsynsklar explain billeddiagnostik-2024/F --on Instructions
              tilsynsklar explain 8c1f2a --on Instructions --sources Guidance

            With --on it shows what was found for each slot of a workflow, where, and what is missing. A finding is \
            explained by its number from the JSON report; if it is copied text or a quotation, document and source are \
            shown side by side where the source is among --sources, and else where it can be read.
            """))

    @Argument(
        help: ArgumentHelp(
            said(
                "Reglens navn, som det står i rapporten, et målepunkt som uth/2 eller et funds nummer.",
                "The rule's name as the report gives it, a measuring point such as uth/2, or a finding's number."
            ),
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
        if let text = Self.engineRules[rule] {
            Console.show(text(language) + "\n")
            return
        }
        let knowledge = try KnowledgeFolder.load(common)
        if let workflow = knowledge.rules.workflow(rule) {
            Console.show(WorkflowExplanation(workflow: workflow, language: language).text)
            if let on { try explain(on, knowledge, language) }
        } else if let found = knowledge.rules.rule(RuleID(rule)) {
            Console.show(RuleExplanation(rule: found, language: language).text)
        } else if let (pack, point) = try Self.point(rule, knowledge.rules) {
            Console.show(
                PointExplanation(pack: pack, point: point, rules: knowledge.rules, language: language).text)
            if let on { try await explain(point, on: on, language) }
        } else if let on, rule.count >= 4, rule.allSatisfy(\.isHexDigit) {
            let finding = try await FindingSearch(path: on, sources: sources, asOf: asOf, common: common)
                .finding(rule)
            Console.show(FindingExplanation(finding: finding, language: language, width: Console.width).text)
        } else {
            let names =
                (knowledge.rules.rules.map(\.id.name) + knowledge.rules.workflows.map(\.id)).sorted()
                .joined(separator: ", ")
            throw CommandFailure(
                da: "der er ingen regel og intet målepunkt ved navn \(rule); der findes \(names)",
                en: "there is no rule or measuring point named \(rule); there are \(names)")
        }
    }

    /// The one point that `text` names: `pack/number`, or a number that stands in one pack only.
    private static func point(
        _ text: String, _ rules: RuleBook
    ) throws -> (pack: Pack, point: MeasuringPoint)? {
        let found = rules.packs.points(text)
        guard found.count > 1 else { return found.first }
        let names = found.map(\.point.id.description).joined(separator: ", ")
        throw CommandFailure(
            da: "målepunkt \(text) står i flere sæt; skriv et af \(names)",
            en: "point \(text) stands in several packs; write one of \(names)")
    }

    /// How a point ended on a submission.
    private func explain(_ point: MeasuringPoint, on path: String, _ language: Language) async throws {
        let unit = try await FindingSearch(path: path, sources: sources, asOf: asOf, common: common).unit()
        guard let report = unit.measuringPoints.first(where: { $0.point == point.id }) else {
            Console.show(
                "\n"
                    + said(
                        "Her er målepunktet ikke med; vælg sættet med packs i tilsynsklar.yaml.\n",
                        "The point is not asked here; choose its pack with packs in tilsynsklar.yaml.\n"))
            return
        }
        Console.show(PointExplanation.text(of: report, in: unit, language))
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
        let settings = batch.settings(of: folder).settings
        guard let trace = checker.trace(rule, on: batch.files(of: folder), settings: settings) else { return }
        Console.show(WorkflowExplanation.text(of: trace, language))
    }

    /// The rules that stand in no file: they speak of files that no other rule could read.
    private static let engineRules: [String: Translated] = [
        "unreadable-document": Translated(
            da: """
                Dokument, der ikke kan læses

                Et dokument, som ingen kan læse, er ikke vurderet. Det tæller som en fejl, for at stilhed ikke skal \
                ligne, at alt er i orden. Rapporten siger, hvorfor det ikke kunne læses.
                """,
            en: """
                Document that cannot be read

                A document that cannot be read has not been assessed. It counts as an error, so that silence does not \
                look as if all were well. The report says why it could not be read.
                """),
        "invalid-settings": Translated(
            da: """
                En tilsynsklar.yaml, der ikke kan bruges

                Filen med oplysninger om stedet har en fejl, og ingen del af den er brugt: hverken stedets type, \
                dokumenternes art eller tilpasninger. Rapporten nævner linje og tegn.
                """,
            en: """
                A tilsynsklar.yaml that cannot be used

                The file of facts about the place has a fault, and no part of it was used: neither the place's type, \
                the documents' kinds nor tailoring. The report names line and column.
                """),
    ]
}
