import ArgumentParser
import Glibc
import Vocabulary

/// The program's command line. Subcommands say what to do; this says how the program ends.
struct Tilsynsklar: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "tilsynsklar",
        abstract: said(
            "Læser klinikkens instrukser og aftaler og viser, hvad et tilsyn vil falde over.",
            "Reads a clinic's instructions and agreements and shows what an inspection will stumble on."),
        discussion: said(
            """
            Begynd med:  tilsynsklar check MAPPE

            Mappen er det, klinikken ville sende ind: instrukser, samarbejdsaftaler, skemaer (.txt, .html, .md). \
            Programmet skriver, hvad der er galt, hvor det står, hvorfor, og hvad der kan stå i stedet. \
            Intet forlader maskinen.

            Kommandoen slutter med 0, når intet skal rettes, 1, når noget skal, og 2, når den ikke kunne køre.
            """,
            """
            Begin with:  tilsynsklar check FOLDER

            The folder is what the clinic would hand in: instructions, agreements, forms (.txt, .html, .md). \
            The program says what is wrong, where it stands, why, and what could stand there instead. \
            Nothing leaves the machine.

            The command ends with 0 when nothing needs correcting, 1 when something does, and 2 when it could not run.
            """),
        version: version,
        subcommands: [
            CheckCommand.self, ExplainCommand.self, RulesCommand.self, RegisterCommand.self,
            SourcesCommand.self, LanguageCommand.self, KindCommand.self,
        ])

    /// Runs the command that `arguments` name and gives the exit code.
    static func execute(_ arguments: [String]) async -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch let outcome as ExitCode {
            return outcome.rawValue
        } catch let failure as CommandFailure {
            Console.complain(failure.message(.current))
            return 2
        } catch {
            return explain(error)
        }
    }

    /// Shows help where it was asked for, else what was wrong with the arguments.
    private static func explain(_ error: any Error) -> Int32 {
        let message = UsageTranslation.translate(fullMessage(for: error), to: .current)
        guard exitCode(for: error) != .success else {
            Console.show(message + "\n")
            return 0
        }
        Console.complain(message)
        return 2
    }
}

/// Why a command could not do what it was asked; the program then ends with 2.
struct CommandFailure: Error {
    let message: Translated

    init(da danish: String, en english: String) { message = Translated(da: danish, en: english) }

    init(_ message: Translated) { self.message = message }
}

/// A text of the command line in the language asked for.
func said(_ danish: String, _ english: String) -> String { Translated(da: danish, en: english)(.current) }

extension Language {
    /// The language of the command line, needed before the arguments are parsed: Danish unless they ask for English.
    static let current: Language = {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            if argument == "--language=en" { return .english }
            if argument == "--language", arguments.dropFirst(index + 1).first == "en" { return .english }
        }
        return .danish
    }()
}
