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
            throw CommandFailure(
                da: "kan ikke finde reglerne; angiv --rules MAPPE",
                en: "cannot find the rules; name --rules FOLDER")
        }
        let register = try KnowledgeFolder.load(folder).register
        let documents = try documents()
        let merge = RegisterMerge(documents, into: register, asOf: day)
        for change in merge.changes { Console.show(change.message(language) + "\n") }
        Console.show(
            Translated(
                da: "\(documents.count) tekster læst, \(merge.changes.count) ændringer\n",
                en: "\(documents.count) texts read, \(merge.changes.count) changes\n")(language))
        guard isWriting else {
            Console.show(
                Translated(
                    da: "Intet er skrevet; brug --write.\n", en: "Nothing was written; use --write.\n")(
                        language))
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
                    Console.complain(
                        "\(path)\(error.line.map { ":\($0)" } ?? ""): \(error.message(language))")
                }
            } catch {
                Console.complain("\(path) \(error.reason(language))")
            }
        }
        guard !documents.isEmpty else {
            throw CommandFailure(
                da: "ingen af filerne kunne læses som LexDania-XML",
                en: "none of the files could be read as LexDania XML")
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
                    if case .file(let file) = entry, file.lowercased().hasSuffix(".xml") {
                        files.append(file)
                    }
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
}
