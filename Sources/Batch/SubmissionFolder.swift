import Engine
import Rules
package import Storage
package import Vocabulary

/// A submission as it lies on the disk: which files are its documents, and what it says of itself.
package struct SubmissionFolder: Sendable {
    package let name: String
    package let path: String
    /// The documents, by path.
    package let documents: [Document]
    /// Where its `tilsynsklar.yaml` is; nil where it has none.
    package let settingsPath: String?
    /// Files of formats that are no documents, by path.
    package let passedOver: [String]

    /// A file to read, or one that is there but cannot be.
    package struct Document: Sendable {
        package let path: String
        package let problem: FileProblem?
    }

    /// The submission made of `paths`: one folder, or files and folders together.
    package static func submission(of paths: [String]) throws(BatchError) -> SubmissionFolder {
        var entries: [Folder.Entry] = []
        for path in paths {
            guard Folder.exists(path) else {
                entries.append(.file(path: path))
                continue
            }
            entries += try files(below: path)
        }
        let root = paths[0]
        return SubmissionFolder(path: root, entries: entries, isExplicit: { paths.contains($0) })
    }

    /// The submissions in `path`: every folder directly in it.
    package static func submissions(in path: String) throws(BatchError) -> [SubmissionFolder] {
        var submissions: [SubmissionFolder] = []
        let names: [String]
        do throws(FileProblem) { names = try Folder.names(in: path) } catch { throw .folder(path, error) }
        for name in names {
            let child = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
            guard Folder.exists(child) else { continue }
            let entries: [Folder.Entry]
            do throws(FileProblem) {
                entries = try Folder.files(below: child)
            } catch {
                entries = [.unreadable(path: child, error)]
            }
            submissions.append(SubmissionFolder(path: child, entries: entries, isExplicit: { _ in false }))
        }
        return submissions
    }

    private static func files(below path: String) throws(BatchError) -> [Folder.Entry] {
        do throws(FileProblem) { return try Folder.files(below: path) } catch { throw .folder(path, error) }
    }

    /// - Parameter isExplicit: whether the user named the file, so that it is read whatever its name.
    private init(path: String, entries: [Folder.Entry], isExplicit: (String) -> Bool) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        name = Self.lastPart(of: path)
        var documents: [Document] = []
        var passedOver: [String] = []
        var settingsPath: String?
        for entry in entries {
            switch entry {
            case .unreadable(let path, let problem): documents.append(Document(path: path, problem: problem))
            case .file(let file) where Self.isSettings(file, root: path): settingsPath = file
            case .file(let file) where Checker.isLockFile(fileName: file): passedOver.append(file)
            case .file(let file) where Checker.isDocument(fileName: file) || isExplicit(file):
                documents.append(Document(path: file, problem: nil))
            case .file(let file): passedOver.append(file)
            }
        }
        self.documents = documents
        self.passedOver = passedOver
        self.settingsPath = settingsPath
    }

    private static func isSettings(_ file: String, root: String) -> Bool {
        file == "\(root)/\(SubmissionSettings.fileName)" || file == SubmissionSettings.fileName
    }

    /// The folder's own name, also for `.`, as a person would call it.
    private static func lastPart(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name == "." || name == ".." ? Folder.resolvedName(path) ?? name : name
    }
}

/// Why a run could not start.
package enum BatchError: Error, Sendable {
    case folder(String, FileProblem)
    case noDocuments([String])
    case noSubmissions(String)

    /// The reason in words.
    package var message: Translated {
        switch self {
        case .folder(let path, let problem):
            Translated(da: "\(path) \(problem.reason(.danish))", en: "\(path) \(problem.reason(.english))")
        case .noDocuments(let paths):
            Translated(
                da:
                    "der er ingen dokumenter i \(paths.joined(separator: ", ")). Der læses .txt, .html, .htm og .md",
                en:
                    "there are no documents in \(paths.joined(separator: ", ")). Read are .txt, .html, .htm and .md"
            )
        case .noSubmissions(let path):
            Translated(
                da: "der er ingen undermapper i \(path). Med --each er hver undermappe én indsendelse",
                en: "there are no folders in \(path). With --each every folder in it is a submission")
        }
    }
}
