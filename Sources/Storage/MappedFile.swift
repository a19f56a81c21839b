import Glibc

/// A file mapped into memory: pages are read when they are looked at, and shared between runs.
///
/// A class because it owns the mapping, which ends with it.
package final class MappedFile: @unchecked Sendable {
    /// The bytes of the file, read only; valid as long as this object.
    package let bytes: UnsafeRawBufferPointer

    /// Maps the file at `path`. A file that another program makes shorter meanwhile ends the run, so map only files that
    /// are replaced whole, as the program's own are.
    package init(path: String) throws(FileProblem) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw File.problem(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw File.problem(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        let size = Int(status.st_size)
        guard size > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED
        else {
            throw File.problem(errno)
        }
        bytes = UnsafeRawBufferPointer(start: address, count: size)
    }

    deinit {
        if let address = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: address), bytes.count) }
    }
}
