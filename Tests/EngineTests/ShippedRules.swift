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

    /// One rule, with all it needs to know: tests of the engine stay as they are when rules come.
    static func knowledge() throws -> Knowledge { try oneRule.get() }

    /// Every rule that ships.
    static func allKnowledge() throws -> Knowledge { try everything.get() }

    private static let everything = Result { try Knowledge(RuleFiles(folder: "Rules", files: files())) }

    private static let oneRule = Result {
        let kept = try files().filter { path, _ in
            path == "checks/outdated-reference.yaml" || path.hasPrefix("language/")
                || path.hasPrefix("register/") || path == "sources/marking.yaml"
                || path == "sources/boilerplate.txt"
        }
        return try Knowledge(RuleFiles(folder: "Rules", files: kept))
    }

    /// The one unit of the submission at `path`.
    static func unit(
        at path: String, threads: Int = 2, knowledge: () throws -> Knowledge = knowledge
    ) async throws -> Unit {
        let units = try await units(
            of: [SubmissionFolder.submission(of: [path])], threads: threads, knowledge: knowledge)
        return try #require(units.first)
    }

    static func units(
        of folders: [SubmissionFolder], threads: Int = 2, knowledge: () throws -> Knowledge = knowledge
    ) async throws -> [Unit] {
        let day = try #require(CalendarDay(iso: "2026-11-20"))
        let checker = Checker(knowledge: try knowledge(), day: day, language: .danish)
        return await Batch(checker: checker, language: .danish, width: threads).units(of: folders) { _, _ in }
    }
}

extension String {
    fileprivate func range(of word: String) -> Range<String.Index>? { firstRange(of: word) }
}
