import Batch
import Findings
import Reports
import Storage
import Vocabulary

/// What `check` was asked to do, every part of it found to make sense.
struct CheckRequest {
    /// A report and where it goes; standard output where there is no file.
    struct Output {
        let format: ReportFormat
        let file: String?
    }

    let day: CalendarDay
    let language: Language
    /// The least severity that fails the run; nil where none does.
    let failOn: Severity?
    private let paths: [String]
    private let each: Bool
    private let outputs: [Output]

    init(_ command: CheckCommand) throws {
        paths = command.paths
        each = command.each
        day = try Self.day(command.asOf)
        language = try command.common.spokenLanguage()
        failOn = try Self.severity(command.failOn)
        outputs = try Self.outputs(command.formats)
        for path in paths where !Folder.isThere(path) {
            throw CommandFailure(da: "\(path) findes ikke", en: "\(path) does not exist")
        }
        if let sources = command.sources, !Folder.exists(sources) {
            throw CommandFailure(
                da: "mappen med kildetekster findes ikke: \(sources)",
                en: "there is no folder of source texts: \(sources)")
        }
    }

    /// Whether a report that was asked for shows the documents' SHA-256.
    var showsDigests: Bool { outputs.contains { $0.format != .text } }

    /// The submissions to check; at least one document among them.
    func folders() throws -> [SubmissionFolder] {
        do throws(BatchError) {
            let folders = each ? try submissions() : [try SubmissionFolder.submission(of: paths)]
            guard folders.contains(where: { !$0.documents.isEmpty }) else {
                throw BatchError.noDocuments(paths)
            }
            return folders
        } catch {
            throw CommandFailure(error.message)
        }
    }

    private func submissions() throws(BatchError) -> [SubmissionFolder] {
        var folders: [SubmissionFolder] = []
        for path in paths { folders += try SubmissionFolder.submissions(in: path) }
        guard !folders.isEmpty else { throw .noSubmissions(paths.joined(separator: ", ")) }
        return folders
    }

    /// Writes every report that was asked for, files first, so that what is shown can name them.
    func write(_ run: Run) throws {
        let sheet = outputs.first { $0.format == .html && $0.file != nil }?.file
        let shown = ReportOptions(colour: Console.hasColour, width: Console.width, sheet: sheet)
        for output in outputs.sorted(by: { $0.file != nil && $1.file == nil }) {
            guard let file = output.file else {
                Console.show(output.format.render(run, shown))
                continue
            }
            do throws(FileProblem) {
                try File.write(Array(output.format.render(run, ReportOptions()).utf8), to: file)
            } catch {
                throw CommandFailure(
                    da: "rapporten \(file) kan ikke skrives: den \(error.reason(.danish))",
                    en: "the report \(file) cannot be written: it \(error.reason(.english))")
            }
        }
        if !outputs.contains(where: { $0.file == nil }) {
            Console.show(Receipt.text(run, files: outputs.compactMap(\.file)))
        }
    }

    /// The day an option names; today where it names none.
    static func day(_ text: String?) throws -> CalendarDay {
        guard let text else { return DanishClock.today }
        guard let day = CalendarDay(iso: text) else {
            throw CommandFailure(
                da: "--as-of \(text) er ikke en dato; skriv fx 2026-11-20",
                en: "--as-of \(text) is not a date; write e.g. 2026-11-20")
        }
        return day
    }

    private static func severity(_ text: String) throws -> Severity? {
        if text == "never" { return nil }
        guard let severity = Severity(rawValue: text) else {
            throw CommandFailure(
                da: "--fail-on \(text) kendes ikke; skriv error, warning, note eller never",
                en: "--fail-on \(text) is unknown; write error, warning, note or never")
        }
        return severity
    }

    private static func outputs(_ formats: [String]) throws -> [Output] {
        guard !formats.isEmpty else { return [Output(format: .text, file: nil)] }
        let outputs = try formats.map { text in
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard let name = parts.first, let format = ReportFormat(rawValue: name) else {
                let names = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure(
                    da: "--format \(text) kendes ikke; der findes \(names)",
                    en: "--format \(text) is unknown; there are \(names)")
            }
            return Output(format: format, file: parts.count > 1 ? parts[1] : nil)
        }
        guard outputs.count(where: { $0.file == nil }) <= 1 else {
            throw CommandFailure(
                da: "kun én rapport kan vises på skærmen; skriv de andre til en fil med --format NAVN=FIL",
                en: "only one report can be shown; write the others to a file with --format NAME=FILE")
        }
        return outputs
    }
}

extension CommonOptions {
    /// The language asked for.
    func spokenLanguage() throws -> Language {
        guard let language = Language(rawValue: language) else {
            throw CommandFailure(
                da: "--language \(language) kendes ikke; skriv da eller en",
                en: "--language \(language) is unknown; write da or en")
        }
        return language
    }
}
