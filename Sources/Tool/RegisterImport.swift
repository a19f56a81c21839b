import Engine
import LegalRegister
import Storage
import Vocabulary

/// Reads LexDania files, merges them into the register, says what changed, and writes it where asked to.
struct RegisterImport {
    let paths: [String]
    let isWriting: Bool
    /// The day the files were fetched: the register's new age counts from it.
    let day: CalendarDay
    /// The rules folder; the one beside the program where nil.
    let rules: String?
    let language: Language

    /// Larger files are refused.
    private static let largestFile = 64 * 1024 * 1024

    func run() throws {
        guard let folder = rules ?? RulesFolder.besideProgram() else {
            throw CommandFailure(da: "kan ikke finde reglerne; angiv --rules MAPPE", en: "cannot find the rules; name --rules FOLDER")
        }
        let register = try KnowledgeFolder.load(folder).register
        let documents = try documents()
        let merge = RegisterMerge(documents, into: register, asOf: day)
        for change in merge.changes { Console.show(describe(change) + "\n") }
        Console.show(
            Translated(
                da: "\(documents.count) tekster læst, \(merge.changes.count) ændringer\n",
                en: "\(documents.count) texts read, \(merge.changes.count) changes\n")(language))
        guard isWriting else {
            Console.show(Translated(da: "Intet er skrevet; brug --write.\n", en: "Nothing was written; use --write.\n")(language))
            return
        }
        try write(merge.register.csv, to: "\(folder)/register/legal-texts.csv")
    }

    /// Every file that could be read; one that could not is named, and the rest go on.
    private func documents() throws -> [LexDaniaDocument] {
        var documents: [LexDaniaDocument] = []
        for path in try files() {
            do throws(FileProblem) {
                let bytes = try File.bytes(at: path, limit: Self.largestFile)
                do throws(LexDaniaError) {
                    documents.append(try LexDaniaReader.document(bytes))
                } catch {
                    Console.complain("\(path)\(error.line.map { ":\($0)" } ?? ""): \(error.message(language))")
                }
            } catch {
                Console.complain("\(path) \(error.reason(language))")
            }
        }
        guard !documents.isEmpty else {
            throw CommandFailure(
                da: "ingen af filerne kunne læses som LexDania-XML", en: "none of the files could be read as LexDania XML")
        }
        return documents
    }

    private func files() throws -> [String] {
        var files: [String] = []
        for path in paths {
            guard Folder.exists(path) else {
                files.append(path)
                continue
            }
            do throws(FileProblem) {
                for entry in try Folder.files(below: path) {
                    if case .file(let file) = entry, file.lowercased().hasSuffix(".xml") { files.append(file) }
                }
            } catch {
                throw CommandFailure(
                    da: "\(path) \(error.reason(.danish))", en: "\(path) \(error.reason(.english))")
            }
        }
        return files
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        do throws(FileProblem) {
            try File.replace(path, with: bytes)
            let settings = path.replacing("legal-texts.csv", with: "register.yaml")
            let text = String(decoding: try File.bytes(at: settings), as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.hasPrefix("as-of:") ? "as-of: \(day)" : String($0) }
            try File.replace(settings, with: Array(lines.joined(separator: "\n").utf8))
        } catch {
            throw CommandFailure(
                da: "registeret kan ikke skrives: \(path) \(error.reason(.danish))",
                en: "the register cannot be written: \(path) \(error.reason(.english))")
        }
    }

    private func describe(_ change: RegisterChange) -> String {
        "\(change.id): \(what(change.kind)(language))"
    }

    private func what(_ kind: RegisterChange.Kind) -> Translated {
        switch kind {
        case .added: Translated(da: "ny tekst", en: "new text")
        case .status(let from, let to): Translated(da: "status \(from) → \(to)", en: "status \(from) → \(to)")
        case .lastDay(let day): Translated(da: "sidste dag i kraft \(day)", en: "last day in force \(day)")
        case .replacedBy(let id): Translated(da: "afløst af \(id)", en: "replaced by \(id)")
        case .neverInForce(let from):
            Translated(da: "trådte aldrig i kraft (skulle gælde fra \(from))", en: "never came into force (was to apply from \(from))")
        case .misprintedRepeal(let id):
            Translated(da: "ophævet af \(id) under et forkert nummer eller en forkert dato", en: "repealed by \(id) under a wrong number or date")
        case .conflict(let conflict): what(conflict)
        }
    }

    private func what(_ conflict: RegisterChange.Conflict) -> Translated {
        switch conflict {
        case .validAgain: Translated(da: "se efter: kilden kalder den gældende", en: "look: the source calls it valid")
        case .otherTitle(let title): Translated(da: "se efter: anden titel i kilden: \(title)", en: "look: other title in the source: \(title)")
        case .otherDate(let day): Translated(da: "se efter: anden dato i kilden: \(day)", en: "look: other date in the source: \(day)")
        case .otherSuccessor(let id): Translated(da: "se efter: også afløst af \(id)", en: "look: also replaced by \(id)")
        case .otherLastDay(let day): Translated(da: "se efter: anden sidste dag: \(day)", en: "look: other last day: \(day)")
        case .unresolvedRepeal(let number, let day):
            Translated(
                da: "se efter: ophæver nr. \(number)\(day.map { " af \($0)" } ?? ""), som registeret ikke har",
                en: "look: repeals no. \(number)\(day.map { " of \($0)" } ?? ""), which the register lacks")
        case .newerReissue(let id): Translated(da: "se efter: ældre end \(id), som gælder", en: "look: older than \(id), which is in force")
        case .noFirstDay: Translated(da: "se efter: første dag kan ikke læses", en: "look: its first day cannot be read")
        }
    }
}
