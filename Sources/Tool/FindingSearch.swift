import Batch
import Engine
import Findings
import Vocabulary

/// Finds one finding again by checking what it stands in.
struct FindingSearch {
    let path: String
    let sources: String?
    let asOf: String?
    let common: CommonOptions

    /// The finding whose number begins with `number`.
    func finding(_ number: String) async throws -> Finding {
        let language = try common.spokenLanguage()
        let library = try SourceFolder.library(rules: common.rules, folder: sources)
        let checker = Checker(
            knowledge: try KnowledgeFolder.load(common.rules, sources: library),
            day: try CheckRequest.day(asOf),
            language: language, isHashing: false)
        let folder: SubmissionFolder
        do throws(BatchError) {
            folder = try SubmissionFolder.submission(of: [path])
        } catch {
            throw CommandFailure(error.message)
        }
        let units = await Batch(checker: checker, language: language, width: common.width)
            .units(of: [folder]) { _, _ in }
        let found = units.flatMap(\.findings).filter { $0.id.digits.hasPrefix(number) }
        guard let finding = found.first, found.count == 1 else {
            throw CommandFailure(
                da: "der er \(found.count) fund i \(path), hvis nummer begynder med \(number)",
                en: "there are \(found.count) findings in \(path) whose number begins with \(number)")
        }
        return finding
    }
}
