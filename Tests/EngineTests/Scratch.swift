import Glibc
import Storage
import Testing

/// A folder that is there for one test.
struct Scratch: ~Copyable {
    let path: String

    init() throws {
        var template = Array("/tmp/tilsynsklar-test-XXXXXX".utf8CString)
        path = String(cString: try #require(mkdtemp(&template)))
    }

    deinit { Scratch.remove(path) }

    /// Writes a file, making its folders.
    func write(_ bytes: [UInt8], to name: String) throws {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/\(part)"
            mkdir(folder, 0o755)
        }
        try File.write(bytes, to: "\(path)/\(name)")
    }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    private static func remove(_ path: String) {
        chmod(path, 0o755)
        for name in (try? Folder.names(in: path)) ?? [] {
            let child = "\(path)/\(name)"
            var status = stat()
            guard lstat(child, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR { remove(child) } else { unlink(child) }
        }
        rmdir(path)
    }
}
