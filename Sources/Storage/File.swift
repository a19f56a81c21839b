import Glibc

/// Reads files whole.
package enum File {
    /// The bytes of the file at `path`.
    ///
    /// - Parameter limit: the most bytes to read; a larger file is refused before it is read.
    package static func bytes(at path: String, limit: Int = .max) throws(FileProblem) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw problem(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw problem(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        let size = Int(status.st_size)
        guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
        return try read(descriptor, size: size, limit: limit)
    }

    /// Writes `bytes` as the file at `path`; one that is there is replaced.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw problem(errno) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor)
    }

    /// Puts `bytes` in the place of the file at `path` at once, so that it is never half written.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
        let draft = path + ".new"
        try write(bytes, to: draft)
        guard rename(draft, path) == 0 else { throw problem(errno) }
    }

    /// Writes all of `bytes` to an open descriptor, such as standard output.
    package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileProblem) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw problem(errno)
            }
            written += count
        }
    }

    /// Reads until the end, since a file can change its size while it is read.
    private static func read(_ descriptor: Int32, size: Int, limit: Int) throws(FileProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        var failure: Int32 = 0
        while true {
            // One byte more than expected, so that one read tells that the end was reached.
            let room = max(size - bytes.count, 0) + 1
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                var got = Glibc.read(descriptor, buffer.baseAddress, room)
                while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, room) }
                if got < 0 { failure = errno }
                count = max(got, 0)
            }
            guard failure == 0 else { throw problem(failure) }
            let isEnd = chunk.isEmpty || (chunk.count < room && bytes.count + chunk.count == size)
            bytes = bytes.isEmpty ? chunk : bytes + chunk
            guard bytes.count <= limit else { throw .tooLarge(size: bytes.count, limit: limit) }
            if isEnd { return bytes }
        }
    }

    static func problem(_ number: Int32) -> FileProblem {
        switch number {
        case ENOENT, ENOTDIR: .notFound
        case EACCES, EPERM: .noPermission
        case ELOOP: .brokenLink
        default: .system(number)
        }
    }
}
