import Batch
import Engine
import Findings
import Storage
import Testing
import Vocabulary

/// The rules that ship, loaded once, and runs over folders with them.
enum ShippedRules {
    static var folder: String {
        let here = #filePath
        return String(here[..<(here.range(of: "/Tests/")?.lowerBound ?? here.endIndex)]) + "/Rules"
    }

    static func files(below folder: String = folder) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for case .file(let path) in try Folder.files(below: folder) {
            files[String(path.dropFirst(folder.count + 1))] = try File.bytes(at: path)
        }
        return files
    }

    static func knowledge() throws -> Knowledge { try loaded.get() }

    private static let loaded = Result { try Knowledge(RuleFiles(folder: "Rules", files: files())) }

    /// The one unit of the submission at `path`.
    static func unit(at path: String, threads: Int = 2) async throws -> Unit {
        let units = try await units(of: [SubmissionFolder.submission(of: [path])], threads: threads)
        return try #require(units.first)
    }

    static func units(of folders: [SubmissionFolder], threads: Int = 2) async throws -> [Unit] {
        let day = try #require(CalendarDay(iso: "2026-11-20"))
        let checker = Checker(knowledge: try knowledge(), day: day, language: .danish)
        return await Batch(checker: checker, language: .danish, width: threads).units(of: folders) { _, _ in }
    }
}

extension String {
    fileprivate func range(of word: String) -> Range<String.Index>? { firstRange(of: word) }
}
