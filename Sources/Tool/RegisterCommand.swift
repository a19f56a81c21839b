import ArgumentParser
import Engine
import LegalRegister
import Storage
import Vocabulary

/// `tilsynsklar register`: what the program knows of law, and how it learns more.
struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: said(
            "Slå op i retsregisteret, se dets alder, eller læs ny ret ind.",
            "Look things up in the legal register, see its age, or read new law into it."),
        subcommands: [Lookup.self, Status.self, Import.self])

    /// `register lookup`.
    struct Lookup: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "lookup",
            abstract: said("Slå en henvisning op.", "Look up a reference."),
            discussion: said(
                """
                Skriv den, som den står: nummer og år, nummer og dato, navn eller link.

                  tilsynsklar register lookup "BEK 1225/2021"
                  tilsynsklar register lookup journalføringsbekendtgørelsen

                Slutter med 1, når registeret ikke har den.
                """,
                """
                Write it as it stands: number and year, number and date, name or link.

                  tilsynsklar register lookup "BEK 1225/2021"
                  tilsynsklar register lookup journalføringsbekendtgørelsen

                Ends with 1 when the register does not have it.
                """))

        @Argument(help: ArgumentHelp(said("Henvisningen.", "The reference."), valueName: "henvisning"))
        var reference: [String]

        @Option(
            help: ArgumentHelp(
                said(
                    "Svar for denne dag, ÅÅÅÅ-MM-DD; ellers i dag.",
                    "Answer for this day, YYYY-MM-DD; else today."), valueName: "dato"))
        var asOf: String?

        @OptionGroup var common: CommonOptions

        func run() throws {
            let language = try common.spokenLanguage()
            let register = try KnowledgeFolder.load(common).register
            let card = try RegisterCard(register: register, day: CheckRequest.day(asOf), language: language)
            let answer = register.answer(RegisterQuery(reference.joined(separator: " ")))
            if let remark = answer.remark { Console.show(remark.message(language) + "\n") }
            Console.show(card.ordered(answer.texts).map(card.text(of:)).joined(separator: "\n"))
            guard !answer.texts.isEmpty else { throw ExitCode(1) }
        }
    }

    /// `register status`.
    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "status",
            abstract: said(
                "Vis, hvad registeret dækker, og hvor gammelt det er.",
                "Show what the register covers and how old it is."))

        @OptionGroup var common: CommonOptions

        func run() throws {
            let language = try common.spokenLanguage()
            let register = try KnowledgeFolder.load(common).register
            let card = RegisterCard(register: register, day: DanishClock.today, language: language)
            Console.show(card.status)
        }
    }

    /// `register import`.
    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: said(
                "Læs tekster fra retsinformation ind i registeret.",
                "Read texts from retsinformation into the register."),
            discussion: said(
                """
                Filerne er LexDania-XML, som de hentes fra retsinformation.dk. Ophævelser læses af de nye teksters \
                ikrafttrædelsesbestemmelser. Uden --write vises kun, hvad der ville blive ændret.
                """,
                """
                The files are LexDania XML as fetched from retsinformation.dk. Repeals are read from the new texts' \
                commencement provisions. Without --write only what would change is shown.
                """))

        @Argument(
            help: ArgumentHelp(said("XML-filer eller mapper.", "XML files or folders."), valueName: "sti"))
        var paths: [String]

        @Flag(
            help: ArgumentHelp(said("Skriv ændringerne i registeret.", "Write the changes to the register.")))
        var write = false

        @Option(
            help: ArgumentHelp(
                said(
                    "Dagen, filerne er hentet, ÅÅÅÅ-MM-DD; ellers i dag.",
                    "The day the files were fetched, YYYY-MM-DD; else today."), valueName: "dato"))
        var asOf: String?

        @OptionGroup var common: CommonOptions

        func run() throws {
            try RegisterImport(
                paths: paths, isWriting: write, day: CheckRequest.day(asOf), rules: common.rules,
                language: common.spokenLanguage()
            ).run()
        }
    }
}
