import Storage
import Testing

/// The project's own files, for tests of how they are written.
enum SourceTree {
    static let root: String = {
        let here = #filePath
        return String(here[..<(here.firstRange(of: "/Tests/")?.lowerBound ?? here.endIndex)])
    }()

    /// A file and its lines.
    struct Source {
        /// From the root.
        let path: String
        let lines: [Substring]

        /// The target a file of `Sources` or `Tests` belongs to.
        var target: String { String(path.split(separator: "/")[1]) }
    }

    /// Every Swift file below `folder`.
    static func swift(below folder: String) throws -> [Source] {
        try Folder.files(below: "\(root)/\(folder)").compactMap { entry in
            guard case .file(let path) = entry, path.hasSuffix(".swift") else { return nil }
            let text = String(decoding: try File.bytes(at: path), as: UTF8.self)
            return Source(
                path: String(path.dropFirst(root.count + 1)),
                lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }
}
