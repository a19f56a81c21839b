/// The word forms of one language, as a minimal acyclic automaton over UTF-8 bytes.
///
/// A table is bytes as `Scripts/build-lexicon` writes them, all numbers little-endian UInt32: `WTAB`, version 1,
/// language code padded with NUL, number of edges, first edge of the root, number of words, FNV-1a checksum over
/// the edges, 0, then the edges. The edges of a node stand together by byte; edge 0 means "no edges". An edge is,
/// from the low end, 8 bits byte, 4 bits ``Roles`` of the form that ends here, 1 bit "last of its node",
/// 19 bits first edge of the node it leads to.
///
/// Nothing is parsed when a table is opened; a pass over the edges makes sure that no look-up leaves them.
package struct WordTable: Sendable {
    /// What a form may be.
    struct Roles: OptionSet {
        let rawValue: UInt32
        /// A word of its own.
        static let word = Roles(rawValue: 1)
        /// The first part of a compound, linking letter included: "afdelings".
        static let begin = Roles(rawValue: 2)
        /// A part of a compound between two others.
        static let middle = Roles(rawValue: 4)
        /// The last part of a compound.
        static let end = Roles(rawValue: 8)
    }

    private static let headerSize = 32
    private static let magic: UInt32 = 0x4241_5457  // "WTAB"

    private let bytes: [UInt8]
    private let edgeCount: Int
    /// The first edge of the root.
    private let root: Int
    /// How many forms the table holds.
    package let wordCount: Int
    /// The language's code, as "da".
    package let languageCode: String

    /// Opens a table; costs one pass over it, well under a millisecond for Danish.
    package init(_ bytes: [UInt8]) throws(LexiconError) {
        guard bytes.count >= WordTable.headerSize, WordTable.number(0, in: bytes) == WordTable.magic else {
            throw .notAWordTable
        }
        let version = Int(WordTable.number(1, in: bytes))
        guard version == 1 else { throw .unsupportedVersion(version) }
        let edgeCount = Int(WordTable.number(3, in: bytes))
        let expected = WordTable.headerSize + edgeCount * 4
        guard bytes.count == expected else {
            throw .wrongLength(expected: expected, found: bytes.count)
        }
        self.bytes = bytes
        self.edgeCount = edgeCount
        root = Int(WordTable.number(4, in: bytes))
        wordCount = Int(WordTable.number(5, in: bytes))
        languageCode = String(decoding: bytes[8..<12].prefix { $0 != 0 }, as: UTF8.self)
        try validate(checksum: WordTable.number(6, in: bytes))
    }

    private static func number(_ index: Int, in bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBytes {
            UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
        }
    }

    private func validate(checksum expected: UInt32) throws(LexiconError) {
        guard root < edgeCount else { throw .brokenEdge(index: root) }
        var checksum: UInt32 = 0x811C_9DC5
        var broken: Int?
        var isLast = true
        withEdges { edges in
            for index in 0..<edgeCount {
                let edge = edges.raw(index)
                checksum = (checksum ^ edge) &* 0x0100_0193
                if Int(edge >> 13) >= edgeCount, broken == nil { broken = index }
                isLast = index == 0 || edge & Edges.lastFlag != 0
            }
        }
        guard checksum == expected else { throw .checksumMismatch }
        if let broken { throw .brokenEdge(index: broken) }
        guard isLast else { throw .brokenEdge(index: edgeCount - 1) }
    }

    /// Calls `body` with the edges; nothing is copied.
    func withEdges<Result>(_ body: (borrowing Edges) -> Result) -> Result {
        bytes.withUnsafeBytes { buffer in
            body(Edges(buffer: UnsafeRawBufferPointer(rebasing: buffer[WordTable.headerSize...]), root: root))
        }
    }
}

extension WordTable {
    /// The automaton while its bytes are held.
    struct Edges {
        static let lastFlag: UInt32 = 1 << 12

        private let buffer: UnsafeRawBufferPointer
        let root: Int

        init(buffer: UnsafeRawBufferPointer, root: Int) {
            self.buffer = buffer
            self.root = root
        }

        /// - Precondition: `index` is less than the number of edges, which opening the table made sure of.
        func raw(_ index: Int) -> UInt32 {
            UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
        }

        /// Follows `byte` from the node whose first edge is `node`.
        func step(from node: Int, _ byte: UInt8) -> (node: Int, roles: Roles)? {
            guard node != 0 else { return nil }
            var index = node
            while true {
                let edge = raw(index)
                let label = UInt8(truncatingIfNeeded: edge)
                if label == byte { return (Int(edge >> 13), Roles(rawValue: edge >> 8 & 0xF)) }
                if label > byte || edge & Edges.lastFlag != 0 { return nil }
                index += 1
            }
        }
    }
}
