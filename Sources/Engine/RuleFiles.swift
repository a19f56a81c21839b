import RuleSyntax
import Rules

/// The files of a rules folder, by their path in it.
package struct RuleFiles: Sendable {
    private let files: [String: [UInt8]]
    /// The folder, for messages.
    private let folder: String
    private let load: @Sendable (_ path: String) -> [UInt8]?

    /// Rules of a place's own, by full name.
    let additions: [(name: String, bytes: [UInt8])]

    /// - Parameters:
    ///   - files: what is read at once, by path in the folder.
    ///   - additions: rules of a place's own, by full name.
    ///   - load: reads one of the other files when it is needed, from any thread; nil where it cannot be read.
    package init(
        folder: String, files: [String: [UInt8]], additions: [(name: String, bytes: [UInt8])] = [],
        load: @escaping @Sendable (_ path: String) -> [UInt8]? = { _ in nil }
    ) {
        self.folder = folder
        self.files = files
        self.additions = additions
        self.load = load
    }

    /// A file that not every run needs; nil where it is not there.
    func onDemand(_ path: String) -> [UInt8]? { files[path] ?? load(path) }

    func bytes(_ path: String) throws(RuleError) -> [UInt8] {
        guard let bytes = files[path] else {
            throw RuleError(
                place(path), da: "filen mangler i reglerne", en: "the file is missing from the rules")
        }
        return bytes
    }

    func node(_ path: String) throws(RuleError) -> RuleNode {
        try YAMLReader.node(bytes(path), file: "\(folder)/\(path)")
    }

    /// Several at once.
    func nodes(_ paths: [String]) throws(RuleError) -> [RuleNode] {
        var files: [RuleBook.File] = []
        for path in paths { files.append(("\(folder)/\(path)", try bytes(path))) }
        return try YAMLReader.nodes(of: files)
    }

    /// The beginning of a file, for what is wrong with all of it.
    func place(_ path: String) -> RulePlace { RulePlace(file: "\(folder)/\(path)", line: 1, column: 1) }

    /// The paths below `prefix`, sorted.
    func paths(below prefix: String) -> [String] { files.keys.filter { $0.hasPrefix(prefix) }.sorted() }

    /// The YAML files below `prefix`, by full name.
    func yaml(below prefix: String) -> [RuleBook.File] {
        files.filter { $0.key.hasPrefix(prefix) && $0.key.hasSuffix(".yaml") }
            .map { ("\(folder)/\($0.key)", $0.value) }
    }
}
