import Engine
import Storage
import TextReuse
import Vocabulary

/// Reads the rules folder into what the program knows.
enum KnowledgeFolder {
    /// - Parameters:
    ///   - path: the folder to read; the one beside the program where nil.
    ///   - library: what quotations are compared with.
    static func load(_ path: String?, sources library: SourceLibrary = .empty) throws -> Knowledge {
        let folder = try folder(path)
        do {
            return try Knowledge(RuleFiles(folder: folder, files: files(in: folder)), sources: library)
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
        [".yaml", ".csv", ".bin", ".txt"].contains { path.hasSuffix($0) }
    }
}
