import ArgumentParser
import Batch
import Engine
import Findings
import Reports
import Storage
import Vocabulary

/// `tilsynsklar check`: documents in, findings out.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: said(
            "Læs en mappe og vis, hvad der skal rettes.", "Read a folder and show what needs correcting."),
        discussion: said(
            """
            Én mappe er én indsendelse: det, ét behandlingssted ville sende ind.

              tilsynsklar check Instrukser
              tilsynsklar check Instrukser --format html=ark.html
              tilsynsklar check --each Indsendt --format json=indsendt.json --fail-on never

            Ligger der en tilsynsklar.yaml i mappen, læses stedets navn, oplysninger og dokumenternes art i den.
            """,
            """
            One folder is one submission: what one place would hand in.

              tilsynsklar check Instructions
              tilsynsklar check Instructions --format html=sheet.html
              tilsynsklar check --each Received --format json=received.json --fail-on never

            If the folder holds a tilsynsklar.yaml, the place's name, its facts and the documents' kinds are read from it.
            """))

    @Argument(
        help: ArgumentHelp(
            said("Mappe eller filer, der skal læses.", "Folder or files to read."), valueName: "sti"))
    var paths: [String]

    @Flag(
        help: ArgumentHelp(said("Hver undermappe er en indsendelse.", "Every folder in it is a submission.")))
    var each = false

    @Option(
        help: ArgumentHelp(
            said(
                "Vurdér for denne dag, ÅÅÅÅ-MM-DD; ellers i dag.",
                "Judge for this day, YYYY-MM-DD; else today."), valueName: "dato"))
    var asOf: String?

    @Option(
        name: .customLong("format"),
        help: ArgumentHelp(
            said(
                "text, json eller html; NAVN=FIL skriver til en fil. Kan gentages.",
                "text, json or html; NAME=FILE writes to a file. May be repeated."),
            valueName: "navn"))
    var formats: [String] = []

    @Option(
        help: ArgumentHelp(
            said(
                "Slut med 1 ved error, warning, note eller never.",
                "End with 1 on error, warning, note or never."), valueName: "grad"))
    var failOn = "error"

    @Option(
        help: ArgumentHelp(
            said(
                "Mappe med kildetekster, som citater sammenlignes med.",
                "Folder of source texts that quotations are compared with."), valueName: "mappe"))
    var sources: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let request = try CheckRequest(self)
        let library = try SourceFolder.library(rules: common.rules, folder: sources)
        let knowledge = try KnowledgeFolder.load(common, sources: library)
        let checker = Checker(
            knowledge: knowledge, day: request.day, language: request.language,
            isHashing: request.showsDigests)
        let folders = try request.folders()
        var progress = ProgressLine()
        let units = await Batch(checker: checker, language: request.language, width: common.width)
            .units(of: folders) { progress.show($0, of: $1) }
        let run = checker.run(units: units, tool: Tilsynsklar.version, failOn: request.failOn)
        try request.write(run)
        guard run.passed else { throw ExitCode(1) }
    }
}

/// Options that more than one command takes.
struct CommonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            said("Mappe med regler; ellers programmets egne.", "Folder of rules; else the program's own."),
            valueName: "mappe"))
    var rules: String?

    @Option(
        help: ArgumentHelp(
            said(
                "Mappe med egne regler, der lægges til. Kan gentages.",
                "Folder of rules of your own to add. May be repeated."),
            valueName: "mappe"))
    var with: [String] = []

    @Option(
        help: ArgumentHelp(
            said("Sprog i svar og rapporter: da eller en.", "Language of answers and reports: da or en."),
            valueName: "sprog"))
    var language = "da"

    @Option(
        help: ArgumentHelp(
            said(
                "Hvor mange dokumenter der læses ad gangen; ellers én pr. kerne.",
                "How many documents to read at once; else one a core."), valueName: "antal"))
    var threads: Int?

    /// How many documents may be in work at once.
    var width: Int { threads ?? Console.cores }
}
