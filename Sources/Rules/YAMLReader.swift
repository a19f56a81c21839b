import Dispatch
package import RuleSyntax
import Yams

/// Reads YAML 1.1 into nodes that know their places.
package enum YAMLReader {
    /// The one document in `bytes`; an empty file gives a node that holds nothing.
    ///
    /// - Parameter file: the name that places carry.
    package static func node(_ bytes: [UInt8], file: String) throws(RuleError) -> RuleNode {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw RuleError(
                RulePlace(file: file, line: 1, column: 1), da: "filen er ikke UTF-8",
                en: "the file is not UTF-8")
        }
        do {
            // Nodes are scalars, lists and maps to us; the default resolver would compile patterns to tell numbers from text.
            guard let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
                return RuleNode(.null, at: RulePlace(file: file, line: 1, column: 1))
            }
            return convert(node, file: file)
        } catch {
            throw ruleError(error, file: file)
        }
    }

    /// The documents of many files in the order of `files`, read on as many threads as the machine has cores.
    ///
    /// - Throws: what is wrong with the first that cannot be read.
    package static func nodes(of files: [(name: String, bytes: [UInt8])]) throws(RuleError) -> [RuleNode] {
        var results = [Result<RuleNode, RuleError>?](repeating: nil, count: files.count)
        results.withUnsafeMutableBufferPointer { buffer in
            // Each turn writes its own place.
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: files.count) { index in
                places[index] = Result { () throws(RuleError) in
                    try node(files[index].bytes, file: files[index].name)
                }
            }
        }
        var nodes: [RuleNode] = []
        for result in results { if let result { nodes.append(try result.get()) } }
        return nodes
    }

    private static func convert(_ node: Node, file: String) -> RuleNode {
        let place = place(of: node.mark, file: file)
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
            return RuleNode(isNull ? .null : .scalar(scalar.string), at: place)
        case .sequence(let items):
            return RuleNode(.list(items.map { convert($0, file: file) }), at: place)
        case .mapping(let fields):
            let fields = fields.map {
                (key: convert($0.key, file: file), value: convert($0.value, file: file))
            }
            return RuleNode(.map(fields), at: place)
        case .alias:
            // `compose` has put what an alias stands for in its place; one that is left points at nothing.
            return RuleNode(.null, at: place)
        }
    }

    private static func place(of mark: Mark?, file: String) -> RulePlace {
        RulePlace(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }

    private static func ruleError(_ error: any Error, file: String) -> RuleError {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let detail = [context?.text, problem].compactMap(\.self).joined(separator: " ")
            return RuleError(
                place(of: mark, file: file), da: "filen er ikke gyldig YAML: \(YAMLProblem.danish(problem))",
                en: "the file is not valid YAML: \(detail)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.map { String(describing: $0) }.joined(separator: ", ")
            return RuleError(
                place(of: context.mark, file: file), da: "feltet »\(names)« står to gange",
                en: "the field ‘\(names)’ stands twice")
        default:
            return RuleError(
                RulePlace(file: file, line: 1, column: 1),
                da: "filen er ikke gyldig YAML: \(YAMLProblem.unknown)",
                en: "the file is not valid YAML (\(error))")
        }
    }
}
