import Engine
import Storage
import Vocabulary

/// Reads the rules folder into what the program knows.
enum KnowledgeFolder {
    /// - Parameter path: the folder to read; the one beside the program where nil.
    static func load(_ path: String?) throws -> Knowledge {
        guard let folder = path ?? RulesFolder.besideProgram() else {
            throw CommandFailure(
                da: "kan ikke finde reglerne; angiv mappen med --rules MAPPE",
                en: "cannot find the rules; name their folder with --rules FOLDER")
        }
        do {
            return try Knowledge(
                RuleFiles(folder: folder, files: files(in: folder)) { try? File.bytes(at: "\(folder)/\($0)") }
            )
        } catch let error as KnowledgeError {
            throw CommandFailure(
                da: "fejl i reglerne: \(error.place): \(error.message.danish)",
                en: "fault in the rules: \(error.place): \(error.message.english)")
        }
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
            && [".yaml", ".csv", ".bin", ".txt"].contains { path.hasSuffix($0) }
    }
}
