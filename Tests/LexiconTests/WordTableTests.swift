import Testing

@testable import Lexicon

@Suite struct WordTableTests {
    private let small = TableBytes.table(["og": 1, "hus": 15, "huset": 9, "æble": 15])

    @Test func readsItsHeader() throws {
        let table = try WordTable(small)
        #expect(table.wordCount == 4)
        #expect(table.languageCode == "da")
        #expect(try Lexicon(table: small).contains("huset"))
        #expect(try !Lexicon(table: small).contains("huse"))
    }

    @Test func theShippedTableIsDanishAndSmall() throws {
        let bytes = try TableBytes.danish()
        let table = try WordTable(bytes)
        #expect(table.languageCode == "da")
        #expect(table.wordCount > 500_000)
        #expect(bytes.count <= 2_000_000)
    }

    @Test func saysWhatIsWrong() {
        #expect(throws: LexiconError.notAWordTable) { try WordTable([]) }
        #expect(throws: LexiconError.notAWordTable) { try WordTable([UInt8](repeating: 0, count: 64)) }
        #expect(throws: LexiconError.wrongLength(expected: small.count, found: small.count - 1)) {
            try WordTable(Array(small.dropLast()))
        }
        #expect(throws: LexiconError.wrongLength(expected: small.count, found: small.count + 4)) {
            try WordTable(small + [0, 0, 0, 0])
        }
        #expect(throws: LexiconError.unsupportedVersion(2)) {
            try WordTable(TableBytes.bytes(edges: [0], root: 0, wordCount: 0, version: 2))
        }
        #expect(throws: LexiconError.brokenEdge(index: 1)) {
            try WordTable(TableBytes.bytes(edges: [0, 0x61 | 1 << 12 | 9 << 13], root: 1, wordCount: 1))
        }
        #expect(throws: LexiconError.brokenEdge(index: 1)) {
            try WordTable(TableBytes.bytes(edges: [0, 0x61], root: 1, wordCount: 1))
        }
        #expect(throws: LexiconError.brokenEdge(index: 7)) {
            try WordTable(TableBytes.bytes(edges: [0], root: 7, wordCount: 1))
        }
    }

    @Test func everyShortenedTableIsAnError() {
        for count in small.indices {
            #expect(throws: LexiconError.self) { try WordTable(Array(small[..<count])) }
        }
    }

    @Test func everyFlippedByteOfTheEdgesIsAnError() {
        for index in 32..<small.count {
            var bytes = small
            bytes[index] ^= 0x41
            #expect(throws: LexiconError.checksumMismatch) { try WordTable(bytes) }
        }
    }

    @Test func aTableOfNonsenseWithARightChecksumNeverTraps() {
        var state: UInt32 = 7
        func next() -> UInt32 {
            state = state &* 1_664_525 &+ 1_013_904_223
            return state >> 4
        }
        var opened = 0
        for _ in 0..<2000 {
            let count = Int(next() % 12) + 2
            var edges = (0..<count).map { _ in
                0x61 + next() % 3 | (next() & 0x1F) << 8 | (next() % UInt32(count)) << 13
            }
            edges[count - 1] |= 1 << 12
            let bytes = TableBytes.bytes(edges: edges, root: next() % UInt32(count), wordCount: 1)
            guard let lexicon = try? Lexicon(table: bytes) else { continue }
            opened += 1
            _ = lexicon.isWord("abcabcabcabcabcabcabc")
            _ = lexicon.contains("ccccccc")
            _ = lexicon.beginsHyphenated("aaa".utf8.span)
        }
        #expect(opened == 2000)
    }
}
