package import Engine
package import Findings
import Rules
import Storage
package import Vocabulary

/// Reads and checks many documents at once, and puts the units together in order whatever finishes first.
package struct Batch: Sendable {
    private let checker: Checker
    private let language: Language
    /// How many documents are in work at once.
    private let width: Int

    /// Larger files are refused before they are read, in bytes.
    package static let largestFile = 32 * 1024 * 1024

    package init(checker: Checker, language: Language, width: Int) {
        self.checker = checker
        self.language = language
        self.width = max(width, 1)
    }

    /// One document of one submission.
    private struct Job: Sendable {
        let unit: Int
        let index: Int
        let document: SubmissionFolder.Document
    }

    /// A submission in work.
    private struct Pending {
        let folder: SubmissionFolder
        let read: ReadSettings
        var examined: [ExaminedDocument?]
        var missing: Int
    }

    /// The units of `folders` in their order.
    ///
    /// A unit is put together as soon as its last document is done, and its texts are let go of; memory follows what is in
    /// work, not how much there is.
    ///
    /// - Parameter progress: called after each document with how many are done.
    package func units(
        of folders: [SubmissionFolder], progress: (_ done: Int, _ total: Int) -> Void
    ) async -> [Unit] {
        var pending: [Pending?] = folders.map(start)
        var units = [Unit?](repeating: nil, count: folders.count)
        let jobs = folders.enumerated().flatMap { unit, folder in
            folder.documents.enumerated().map { Job(unit: unit, index: $0, document: $1) }
        }
        for unit in folders.indices where folders[unit].documents.isEmpty { finish(unit, &pending, &units) }
        await withTaskGroup(of: (Job, ExaminedDocument).self) { group in
            var next = 0
            var done = 0
            func addNext() {
                guard next < jobs.count else { return }
                let job = jobs[next]
                let read = pending[job.unit]?.read ?? none
                next += 1
                group.addTask { (job, examine(job.document, read)) }
            }
            for _ in 0..<width { addNext() }
            for await (job, examined) in group {
                addNext()
                done += 1
                progress(done, jobs.count)
                pending[job.unit]?.examined[job.index] = examined
                pending[job.unit]?.missing -= 1
                if pending[job.unit]?.missing == 0 { finish(job.unit, &pending, &units) }
            }
        }
        return units.compactMap(\.self)
    }

    /// The documents of a submission with their bytes, for looking at one question closely.
    package func files(of folder: SubmissionFolder) -> [SubmittedFile] { folder.documents.map(file) }

    /// What a submission says of itself.
    package func settings(of folder: SubmissionFolder) -> ReadSettings {
        guard let path = folder.settingsPath else { return none }
        do throws(FileProblem) {
            return checker.settings(try File.bytes(at: path, limit: Self.largestFile), path: path)
        } catch {
            return ReadSettings(
                settings: .none, checker: checker,
                problems: [checker.invalidSettings(path, reason: error.reason(language))])
        }
    }

    /// What is known of a submission that says nothing of itself.
    private var none: ReadSettings { ReadSettings(settings: .none, checker: checker, problems: []) }

    private func start(_ folder: SubmissionFolder) -> Pending {
        Pending(
            folder: folder, read: settings(of: folder),
            examined: Array(repeating: nil, count: folder.documents.count), missing: folder.documents.count)
    }

    private func finish(_ unit: Int, _ pending: inout [Pending?], _ units: inout [Unit?]) {
        guard let done = pending[unit] else { return }
        pending[unit] = nil
        units[unit] = done.read.checker.conclude(
            name: done.folder.name, path: done.folder.path, settings: done.read.settings,
            problems: done.read.problems,
            documents: done.examined.compactMap(\.self), passedOver: done.folder.passedOver)
    }

    private func examine(_ document: SubmissionFolder.Document, _ read: ReadSettings) -> ExaminedDocument {
        read.checker.examine(file(document), settings: read.settings)
    }

    /// The file with its bytes, or with why they could not be read.
    private func file(_ document: SubmissionFolder.Document) -> SubmittedFile {
        var problem = document.problem
        if problem == nil {
            do throws(FileProblem) {
                let bytes = try File.bytes(at: document.path, limit: Self.largestFile)
                return SubmittedFile(path: document.path, content: .bytes(bytes))
            } catch {
                problem = error
            }
        }
        var size = 0
        if case .tooLarge(let bytes, _) = problem { size = bytes }
        let reason = problem?.reason(language) ?? ""
        return SubmittedFile(path: document.path, content: .unreadable(reason: reason, size: size))
    }
}
