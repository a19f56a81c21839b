import Engine
import Storage
import TextReuse
import Vocabulary

/// Reads the rules folder into what the program knows.
enum KnowledgeFolder {
    /// What the options `--rules` and `--with` name.
    static func load(_ options: CommonOptions, sources library: SourceLibrary = .empty) throws -> Knowledge {
        try load(options.rules, with: options.with, sources: library)
    }

    /// - Parameters:
    ///   - path: the folder to read; the one beside the program where nil.
    ///   - own: folders of rules that are added to it.
    ///   - library: what quotations are compared with.
    static func load(
        _ path: String?, with own: [String] = [], sources library: SourceLibrary = .empty
    ) throws -> Knowledge {
        let folder = try folder(path)
        do {
            let additions = try own.flatMap(ownRules)
            return try Knowledge(
                RuleFiles(folder: folder, files: files(in: folder), additions: additions) {
                    try? File.bytes(at: "\(folder)/\($0)")
                }, sources: library)
        } catch let error as KnowledgeError {
            throw CommandFailure(
                da: "fejl i reglerne: \(error.place): \(error.message.danish)",
                en: "fault in the rules: \(error.place): \(error.message.english)")
        }
    }

    /// The folder at `path`, or the one beside the program.
    static func folder(_ path: String?) throws -> String {
        guard let folder = path ?? RulesFolder.besideProgram() else {
            throw CommandFailure(
                da: "kan ikke finde reglerne; angiv mappen med --rules MAPPE",
                en: "cannot find the rules; name their folder with --rules FOLDER")
        }
        return folder
    }

    /// The rules of a place's own in `folder`: every YAML file in it.
    private static func ownRules(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
        guard Folder.exists(folder) else {
            throw CommandFailure(
                da: "mappen med egne regler findes ikke: \(folder)",
                en: "there is no folder of rules of your own: \(folder)")
        }
        let own = try files(in: folder).filter { $0.key.hasSuffix(".yaml") || $0.key.hasSuffix(".yml") }
        guard !own.isEmpty else {
            throw CommandFailure(
                da: "der er ingen regler (*.yaml) i mappen \(folder)",
                en: "there are no rules (*.yaml) in the folder \(folder)")
        }
        return own.map { ("\(folder)/\($0.key)", $0.value) }
    }

    private static func files(in folder: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        do throws(FileProblem) {
            for case .file(let path) in try Folder.files(below: folder) where isRead(path) {
                files[String(path.dropFirst(folder.count + 1))] = try File.bytes(at: path)
            }
        } catch {
            throw CommandFailure(
                da: "reglerne i \(folder) \(error.reason(.danish))",
                en: "the rules in \(folder): \(error.reason(.english))")
        }
        return files
    }

    private static func isRead(_ path: String) -> Bool {
        // The language model is large, and most runs need none of it: it is read when it is asked for.
        !path.contains("/language/models/")
            && [".yaml", ".yml", ".csv", ".bin", ".txt"].contains { path.hasSuffix($0) }
    }
}
