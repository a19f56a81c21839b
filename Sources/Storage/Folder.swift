import Glibc

/// Lists folders without following a link twice.
package struct Folder {
    /// What stands in a folder or below it.
    package enum Entry: Hashable, Sendable {
        case file(path: String)
        /// Something that is there but cannot be listed or read.
        case unreadable(path: String, FileProblem)

        package var path: String {
            switch self {
            case .file(let path), .unreadable(let path, _): path
            }
        }
    }

    /// How deep folders may stand inside each other.
    package static let depthLimit = 64

    /// Whether `path` is a folder, links followed.
    package static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether anything stands at `path`, also a link that leads nowhere.
    package static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Every file below `path`, in the order of their paths' bytes. Hidden files and folders are passed over.
    ///
    /// A folder that a link leads back to is read once, so that a loop of links ends.
    package static func files(below path: String) throws(FileProblem) -> [Entry] {
        var entries: [Entry] = []
        var seen: Set<[UInt64]> = []
        try collect(path, depth: 0, seen: &seen, into: &entries)
        return entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The names in the folder at `path` that are not hidden, in the order of their bytes.
    package static func names(in path: String) throws(FileProblem) -> [String] {
        guard let directory = opendir(path) else { throw File.problem(errno) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The name of the folder that `path` leads to, links and dots resolved.
    package static func resolvedName(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved).split(separator: "/").last.map(String.init)
    }

    private static func collect(
        _ path: String, depth: Int, seen: inout Set<[UInt64]>, into entries: inout [Entry]
    ) throws(FileProblem) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw File.problem(errno) }
        guard depth < depthLimit, seen.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted else {
            return
        }
        for name in try names(in: path) {
            let child = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
            var status = stat()
            guard stat(child, &status) == 0 else {
                entries.append(.unreadable(path: child, errno == ENOENT ? .brokenLink : File.problem(errno)))
                continue
            }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                entries.append(.file(path: child))
                continue
            }
            do throws(FileProblem) {
                try collect(child, depth: depth + 1, seen: &seen, into: &entries)
            } catch {
                entries.append(.unreadable(path: child, error))
            }
        }
    }
}
