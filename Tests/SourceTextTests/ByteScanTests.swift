import SourceText
import Testing

/// Eight bytes at a time must say what one byte at a time says.
struct ByteScanTests {
    private static let alphabet =
        Array(" \t\n\r\u{0}\u{1F}aaazzZ{|}~\u{7F}.\"'".utf8) + [
            0x80, 0xA0, 0xBF, 0xC2, 0xC3, 0xC4, 0xE2, 0xFF,
        ]

    /// Bytes drawn from the alphabet, the same each time.
    private static let bytes: [UInt8] = {
        var seed: UInt64 = 20_261_120
        return (0..<20_000).map { _ in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return alphabet[Int(seed >> 33) % alphabet.count]
        }
    }()

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x7C).contains(byte) || (0x80..<0xC0).contains(byte) || byte == 0xC3
    }

    /// Calls `body` with every place and an end near it.
    private func forEachRange(_ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
        Self.bytes.withUnsafeBufferPointer { bytes in
            for start in bytes.indices { body(bytes, start..<min(start + start % 41, bytes.count)) }
        }
    }

    @Test("A plain stretch holds plain characters and single spaces between them, and ends with none")
    func plain() {
        forEachRange { bytes, range in
            let end = ByteScan.endOfPlain(in: bytes, from: range.lowerBound, to: range.upperBound)
            #expect(range.lowerBound <= end && end <= range.upperBound)
            let found = bytes[range.lowerBound..<max(end, range.lowerBound)]
            #expect(found.allSatisfy(Self.isPlain) && found.last != 0x20)
            #expect(!zip(found, found.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 })
        }
    }

    @Test("A text of words is plain to its last whole block")
    func words() {
        Array("Lægen gennemgår svarene på tavlen".utf8).withUnsafeBufferPointer { bytes in
            #expect(ByteScan.endOfPlain(in: bytes, from: 0, to: bytes.count) > bytes.count - 8)
        }
    }

    @Test("Code points and controls are those a loop finds")
    func loops() {
        forEachRange { bytes, range in
            #expect(ByteScan.codePoints(in: bytes, range) == bytes[range].count { $0 & 0xC0 != 0x80 })
            let control = range.first { bytes[$0] < 0x20 } ?? range.upperBound
            #expect(
                ByteScan.offsetOfControl(in: bytes, from: range.lowerBound, to: range.upperBound) == control)
        }
    }

    @Test("A search finds the first of its bytes")
    func search() {
        let search = ByteSearch(0x22, 0x0A, 0xC2, 0x00)
        forEachRange { bytes, range in
            let expected = range.first { [0x22, 0x0A, 0xC2, 0x00].contains(bytes[$0]) } ?? range.upperBound
            #expect(search.offset(in: bytes, from: range.lowerBound, to: range.upperBound) == expected)
        }
    }
}
