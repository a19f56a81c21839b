import Analysis
import ArgumentParser
import Engine
import Findings
import Parsing
import Storage
import Vocabulary

/// `tilsynsklar kind`: what kind of document each file is taken for, and why.
struct KindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kind",
        abstract: said(
            "Vis, hvilken slags dokument en fil bliver taget for, og hvorfor.",
            "Show what kind of document a file is taken for, and why."),
        discussion: said(
            """
            Hver ting, der tæller, står med sine point for de enkelte slags. Passer svaret ikke, så skriv slagsen i \
            tilsynsklar.yaml under documents.
            """,
            """
            Each thing that counts stands with its points for the kinds. Where the answer is wrong, write the kind \
            in tilsynsklar.yaml under documents.
            """))

    /// How many words of an idea are shown.
    private static let mostWords = 8

    @Argument(help: ArgumentHelp(said("Filer at se på.", "Files to look at."), valueName: "fil"))
    var files: [String]

    @OptionGroup var common: CommonOptions

    func run() throws {
        let trial = KindTrial(knowledge: try KnowledgeFolder.load(common))
        for file in files { Console.show(try answer(file, trial)) }
    }

    private func answer(_ file: String, _ trial: KindTrial) throws -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        do throws(FileProblem) {
            let bytes = try File.bytes(at: file)
            do throws(UnreadableDocument) {
                return Self.lines(file, try trial.verdict(on: bytes, name: name))
            } catch {
                return "\(file): \(error.message(.current))\n"
            }
        } catch {
            throw CommandFailure(
                da: "\(file) \(error.reason(.danish))", en: "\(file) \(error.reason(.english))")
        }
    }

    private static func lines(_ file: String, _ verdict: KindVerdict) -> String {
        let scores = verdict.scores.map { "\($0.kind.rawValue) \($0.points)" }.joined(separator: ", ")
        var lines = ["\(file): \(verdict.kind.rawValue) (\(scores))"]
        for reason in verdict.reasons {
            let points = reason.points.map { "\($0.kind.rawValue) \($0.points > 0 ? "+" : "")\($0.points)" }
            let words = reason.words.prefix(mostWords).joined(separator: ", ")
            lines.append(
                "  \(reason.title(.current)) [\(reason.evidence)]: \(points.joined(separator: ", "))"
                    + (words.isEmpty ? "" : " (\(words))"))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
