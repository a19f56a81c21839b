import ArgumentParser
import Engine
import LanguageIdentification
import Storage
import Vocabulary

/// `tilsynsklar language`: which language each line of a file is written in.
struct LanguageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "language",
        abstract: said(
            "Vis, hvilket sprog hver linje i en fil er på.", "Show which language each line of a file is in."),
        discussion: said(
            """
            Hver linje vurderes for sig. Svaret er én JSON-linje for hver: "answer" er danish, foreign, \
            could-be-both eller undecided (under tre ord, der siger noget), "language" det nærmeste sprog, \
            "score" fra 0 til 1, hvor sikkert linjen ikke er dansk.
            """,
            """
            Each line is judged by itself. The answer is one line of JSON for each: "answer" is danish, foreign, \
            could-be-both or undecided (fewer than three words that say anything), "language" the nearest language, \
            "score" from 0 to 1 how surely the line is not Danish.
            """))

    @Argument(help: ArgumentHelp(said("Tekstfil i UTF-8.", "Text file in UTF-8."), valueName: "fil"))
    var file: String

    @Flag(
        help: ArgumentHelp(
            said("Vis også de tal, der vejes.", "Also show the numbers that are weighed."),
            visibility: .hidden))
    var features = false

    @Flag(help: ArgumentHelp(said("Vis, hvad hvert ord siger.", "Show what each word says.")))
    var words = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let knowledge = try KnowledgeFolder.load(common.rules)
        var identifier: LanguageIdentifier
        do throws(LanguageModelError) {
            identifier = LanguageIdentifier(model: try knowledge.languageModel.model())
        } catch {
            throw CommandFailure(error.message)
        }
        for line in try bytes().split(separator: 0x0A, omittingEmptySubsequences: false) {
            let text = Array(line)
            let evidence = identifier.evidence(in: text, text.indices)
            Console.show(answer(evidence, text, &identifier) + "\n")
        }
    }

    private func bytes() throws -> [UInt8] {
        do throws(FileProblem) {
            var bytes = try File.bytes(at: file)
            // The file's last line end begins no further line.
            if bytes.last == 0x0A { bytes.removeLast() }
            return bytes
        } catch {
            throw CommandFailure(
                da: "\(file) \(error.reason(.danish))", en: "\(file) \(error.reason(.english))")
        }
    }

    private func answer(_ evidence: Evidence, _ text: [UInt8], _ identifier: inout LanguageIdentifier)
        -> String
    {
        let judgement = identifier.judge(evidence)
        let (name, language) =
            switch judgement.answer {
            case .danish: ("danish", WrittenLanguage.danish)
            case .foreign(let language): ("foreign", language)
            case .couldBeBoth(let language): ("could-be-both", language)
            case .undecided: ("undecided", judgement.rival)
            }
        let score = Double((judgement.score * 1000).rounded()) / 1000
        var fields = [
            "\"answer\": \"\(name)\"", "\"language\": \"\(language.code)\"",
            "\"rival\": \"\(judgement.rival.code)\"",
            "\"score\": \(score)", "\"words\": \(judgement.words)",
        ]
        if features {
            let numbers = evidence.features(for: judgement.rival).map { "\($0)" }.joined(separator: ", ")
            fields.append("\"sentence\": \(identifier.isSentence(evidence, in: judgement.rival))")
            fields.append("\"features\": [\(numbers)]")
        }
        if words {
            let words = identifier.words(in: text, text.indices, for: judgement.rival).map { word, ratio in
                "[\"\(word)\", \((ratio * 10).rounded() / 10)]"
            }
            fields.append("\"evidence\": [\(words.joined(separator: ", "))]")
        }
        return "{" + fields.joined(separator: ", ") + "}"
    }
}
