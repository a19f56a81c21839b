import Synchronization

/// Counts the files a model asks for.
final class AskedFiles: Sendable {
    private let names = Mutex<[String]>([])

    var count: Int { names.withLock { $0.count } }

    func add(_ name: String) { names.withLock { $0.append(name) } }
}
