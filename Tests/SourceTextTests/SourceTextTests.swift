import SourceText
import Testing

/// Lines and columns as people count them.
struct LineIndexTests {
    @Test func everyLineEndCounts() {
        let index = LineIndex(bytes: Array("a\nb\r\nc\rd\n".utf8), encoding: .utf8)
        #expect(index.lineCount == 5)
        #expect(index.position(of: 0) == SourcePosition(line: 1, column: 1))
        #expect(index.position(of: 5) == SourcePosition(line: 3, column: 1))
        #expect(index.position(of: 7) == SourcePosition(line: 4, column: 1))
        #expect(index.position(of: 99) == SourcePosition(line: 5, column: 1))
    }

    @Test func columnsAreCodePoints() {
        let index = LineIndex(bytes: [0xEF, 0xBB, 0xBF] + Array("x\n😀 å b".utf8), encoding: .utf8)
        #expect(index.position(of: 3) == SourcePosition(line: 1, column: 1))
        #expect(index.position(of: 5 + 4) == SourcePosition(line: 2, column: 2))
        #expect(index.position(of: 5 + 8) == SourcePosition(line: 2, column: 5))
    }

    @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
    func utf16(encoding: TextEncoding) {
        let units: [UInt16] = [0xFEFF] + Array("å\r\n😀b\u{0A0D}\nc".utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return encoding == .utf16LittleEndian ? [low, high] : [high, low]
        }
        let index = LineIndex(bytes: bytes, encoding: encoding)
        #expect(index.lineCount == 3)
        #expect(index.position(of: 2) == SourcePosition(line: 1, column: 1))
        #expect(index.position(of: 12) == SourcePosition(line: 2, column: 2))
        #expect(index.position(of: 18) == SourcePosition(line: 3, column: 1))
    }

    @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian])
    func columnsOfALongLineAreCountedInStretches(encoding: TextEncoding) {
        let text = "æ\n" + String(repeating: "å😀x", count: 5_000)
        let bytes: [UInt8] =
            encoding == .utf8
            ? Array(text.utf8)
            : text.utf16.flatMap { unit -> [UInt8] in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                return encoding == .utf16LittleEndian ? [low, high] : [high, low]
            }
        let index = LineIndex(bytes: bytes, encoding: encoding)
        let (lead, repeated) = encoding == .utf8 ? (3, 7) : (4, 8)
        for count in [0, 1, 584, 585, 586, 1_170, 4_999, 5_000] {
            let position = index.position(of: lead + count * repeated)
            #expect(position == SourcePosition(line: 2, column: 1 + count * 3))
        }
    }

    @Test func emptyFile() {
        let index = LineIndex(bytes: [], encoding: .windows1252)
        #expect(index.position(of: 0) == SourcePosition(line: 1, column: 1))
    }
}

/// From text back to the file.
struct SourceMapTests {
    /// `læge` from `l&aelig;ge`, then a space inserted, then `x` from 20.
    private var map: SourceMap {
        var map = SourceMap()
        map.appendVerbatim(count: 1, from: 0)
        map.appendReplaced(count: 2, from: 1, sourceCount: 7)
        map.appendVerbatim(count: 2, from: 8)
        map.appendReplaced(count: 1, from: 10, sourceCount: 0)
        map.appendVerbatim(count: 1, from: 20)
        return map
    }

    @Test func rangesCoverWhatTheyCameFrom() {
        #expect(map.source(of: TextRange(0, 5)) == ByteRange(0, 10))
        #expect(map.source(of: TextRange(1, 3)) == ByteRange(1, 8))
        #expect(map.source(of: TextRange(3, 4)) == ByteRange(8, 9))
        #expect(map.source(of: TextRange(4, 7)) == ByteRange(9, 21))
        #expect(map.source(of: TextRange(6, 6)) == ByteRange(20, 20))
        #expect(SourceMap().source(of: TextRange(0, 0)) == ByteRange(0, 0))
    }

    @Test func neighboursJoin() {
        var map = SourceMap(verbatim: 3, from: 5)
        map.appendVerbatim(count: 2, from: 8)
        #expect(map.source(of: TextRange(2, 4)) == ByteRange(7, 9))
        #expect(map.sourceEnd == 10)
    }

    @Test func removeLastTakesBackTextAndSource() {
        var map = map
        map.removeLast(3)
        #expect(map.textCount == 4)
        #expect(map.sourceEnd == 9)
        map.removeLast(4)
        #expect(map.textCount == 0)
        #expect(map.sourceEnd == 0)
        map.appendVerbatim(count: 2, from: 30)
        #expect(map.source(of: TextRange(0, 2)) == ByteRange(30, 32))
    }

    @Test func composedGoesThroughBothMaps() {
        // File windows-1252 `p\u{E5} x`, decoded `på x`, parsed `på x` without its first byte.
        var decoding = SourceMap(verbatim: 1)
        decoding.appendReplaced(count: 2, from: 1, sourceCount: 1)
        decoding.appendVerbatim(count: 2, from: 2)
        var parsing = SourceMap(verbatim: 2, from: 1)
        parsing.appendReplaced(count: 1, from: 3, sourceCount: 1)
        parsing.appendVerbatim(count: 1, from: 4)
        let composed = parsing.composed(with: decoding)
        #expect(composed.textCount == 4)
        #expect(composed.source(of: TextRange(0, 2)) == ByteRange(1, 2))
        #expect(composed.source(of: TextRange(2, 3)) == ByteRange(2, 3))
        #expect(composed.source(of: TextRange(3, 4)) == ByteRange(3, 4))
    }
}

struct TextRangeTests {
    @Test func whatStandsBetweenTwoThingsThatOverlapIsNothing() {
        let range = TextRange(7, 4)
        #expect(range.isEmpty)
        #expect(range.lowerBound == 7)
        #expect(range.upperBound == 7)
    }
}
