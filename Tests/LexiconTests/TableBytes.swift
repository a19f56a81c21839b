import Foundation

/// Bytes of word tables: the shipped one, and small ones made for a test.
enum TableBytes {
    /// The Danish table as it is shipped.
    static func danish() throws -> [UInt8] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: root.appendingPathComponent("Rules/language/danish-words.bin")))
    }

    /// A node of a tree of words: what its edges lead to, by byte.
    private final class Node {
        var edges: [UInt8: (node: Node, roles: UInt32)] = [:]
    }

    /// A table of `words` with their roles: 1 word, 2 begins, 4 is inside, 8 ends compounds.
    static func table(_ words: [String: UInt32]) -> [UInt8] {
        let root = Node()
        for (word, roles) in words {
            var node = root
            let bytes = Array(word.utf8)
            for (index, byte) in bytes.enumerated() {
                var edge = node.edges[byte] ?? (Node(), 0)
                if index == bytes.count - 1 { edge.roles |= roles }
                node.edges[byte] = edge
                node = edge.node
            }
        }
        var edges: [UInt32] = [0]
        let start = store(root, in: &edges)
        return bytes(edges: edges, root: start, wordCount: words.count)
    }

    private static func store(_ node: Node, in edges: inout [UInt32]) -> UInt32 {
        let sorted = node.edges.sorted { $0.key < $1.key }
        let targets = sorted.map { store($0.value.node, in: &edges) }
        guard !sorted.isEmpty else { return 0 }
        let start = UInt32(edges.count)
        for (index, edge) in sorted.enumerated() {
            let last: UInt32 = index == sorted.count - 1 ? 1 << 12 : 0
            edges.append(UInt32(edge.key) | edge.value.roles << 8 | last | targets[index] << 13)
        }
        return start
    }

    /// A table of these edges, its header and checksum right.
    static func bytes(edges: [UInt32], root: UInt32, wordCount: Int, version: UInt32 = 1) -> [UInt8] {
        let checksum = edges.reduce(0x811C_9DC5 as UInt32) { ($0 ^ $1) &* 0x0100_0193 }
        let header: [UInt32] = [
            0x4241_5457, version, 0x6164, UInt32(edges.count), root, UInt32(wordCount), checksum, 0,
        ]
        return (header + edges).flatMap { number in
            (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
    }
}
