import Batch
import Engine
import Findings
import Storage
import Vocabulary

/// Finds what was said of a submission again, by checking it.
struct FindingSearch {
    let path: String
    let sources: String?
    let asOf: String?
    let common: CommonOptions

    /// The finding whose number begins with `number`.
    func finding(_ number: String) async throws -> Finding {
        let found = try await unit().findings.filter { $0.id.digits.hasPrefix(number) }
        guard let finding = found.first, found.count == 1 else {
            throw CommandFailure(
                da: "der er \(found.count) fund i \(path), hvis nummer begynder med \(number)",
                en: "there are \(found.count) findings in \(path) whose number begins with \(number)")
        }
        return finding
    }

    /// The submission as it is judged.
    func unit() async throws -> Unit {
        let language = try common.spokenLanguage()
        let library = try SourceFolder.library(rules: common.rules, folder: sources)
        let checker = Checker(
            knowledge: try KnowledgeFolder.load(common, sources: library),
            day: try CheckRequest.day(asOf),
            language: language, isHashing: false)
        guard Folder.isThere(path) else {
            throw CommandFailure(da: "\(path) findes ikke", en: "\(path) does not exist")
        }
        let folder: SubmissionFolder
        do throws(BatchError) {
            folder = try SubmissionFolder.submission(of: [path])
        } catch {
            throw CommandFailure(error.message)
        }
        let units = await Batch(checker: checker, language: language, width: common.width)
            .units(of: [folder]) { _, _ in }
        guard let unit = units.first else {
            throw CommandFailure(
                da: "der er ingen dokumenter i \(path)", en: "there are no documents in \(path)")
        }
        return unit
    }
}
