import SourceText

/// Turns the bytes of a file into text, whatever its encoding, and keeps the way back.
///
/// A byte-order mark decides; else the bytes do, held against what the file declares: what is UTF-8 is read as UTF-8,
/// and what is not is windows-1252, unless only a few bytes are wrong. No library's guess is used: on common Danish input
/// those of libxml2 and uchardet are wrong.
package enum SourceDecoder {
    /// Decodes the whole of a file. Costs one pass over UTF-8, which is not copied, and two over other encodings.
    ///
    /// - Parameter readsDeclaration: whether the format lets a file say what its encoding is, as HTML does.
    /// - Throws: ``UnreadableDocument/binary(_:)`` for bytes that are not text.
    package static func decode(
        _ bytes: [UInt8], readsDeclaration: Bool
    ) throws(UnreadableDocument) -> DecodedSource {
        let plan = bytes.withUnsafeBufferPointer { makePlan(for: $0, readsDeclaration: readsDeclaration) }
        switch plan {
        case .refuse(let kind): throw .binary(kind)
        case .asIs: return DecodedSource(bytes: bytes, map: nil, encoding: .utf8, losses: [])
        case .decode(let encoding, let start):
            return bytes.withUnsafeBufferPointer { bytes in
                var output = DecodedText(capacity: bytes.count)
                switch encoding {
                case .utf8: output.decodeUTF8(bytes, from: start)
                case .windows1252: output.decodeWindows1252(bytes)
                case .utf16LittleEndian, .utf16BigEndian:
                    output.decodeUTF16(bytes, from: start, isLittleEndian: encoding == .utf16LittleEndian)
                }
                return output.source(encoding)
            }
        }
    }

    private enum Plan {
        /// The bytes are the text.
        case asIs
        /// To be decoded from the offset after the byte-order mark on.
        case decode(TextEncoding, from: Int)
        case refuse(BinaryKind)
    }

    private static func makePlan(for bytes: UnsafeBufferPointer<UInt8>, readsDeclaration: Bool) -> Plan {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .decode(.utf8, from: 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return .decode(.utf16LittleEndian, from: 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return .decode(.utf16BigEndian, from: 2) }
        if let kind = BinaryKind.recognise(bytes) { return .refuse(kind) }
        let census = ByteCensus(bytes)
        if let encoding = census.utf16 { return .decode(encoding, from: 0) }
        if census.isBinary { return .refuse(.other) }
        let evidence = UTF8Validator.examine(bytes)
        if evidence.isValid { return .asIs }
        let declared = readsDeclaration ? DeclaredEncoding.find(in: bytes) : nil
        // A file that says it is not UTF-8, and is not, is believed; one that is cut off in a character is not.
        let isUTF8 = evidence.speaksForUTF8 && !(declared == .windows1252 && evidence.characters == 0)
        return .decode(isUTF8 ? .utf8 : .windows1252, from: 0)
    }
}

/// How many bytes at the start of a file are of the sorts that text has few of.
private struct ByteCensus {
    /// How much of a file is looked at.
    private static let reach = 65_536

    private var count = 0
    private var evenNULs = 0
    private var oddNULs = 0
    private var controls = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        count = min(bytes.count, ByteCensus.reach)
        var index = ByteScan.offsetOfControl(in: bytes, from: 0, to: count)
        while index < count {
            take(bytes[index], at: index)
            index = ByteScan.offsetOfControl(in: bytes, from: index + 1, to: count)
        }
    }

    private mutating func take(_ byte: UInt8, at index: Int) {
        if byte == 0 {
            if index.isMultiple(of: 2) { evenNULs += 1 } else { oddNULs += 1 }
        } else if !(0x08...0x0D).contains(byte), byte != 0x1A, byte != 0x1B {
            controls += 1
        }
    }

    /// UTF-16 without a byte-order mark: nearly every other byte of western text is NUL, on one side only.
    var utf16: TextEncoding? {
        let units = count / 2
        guard units >= 2 else { return nil }
        if oddNULs * 10 > units * 7, evenNULs * 5 < oddNULs { return .utf16LittleEndian }
        if evenNULs * 10 > units * 7, oddNULs * 5 < evenNULs { return .utf16BigEndian }
        return nil
    }

    /// Text may hold a stray control character, but not one in fifty.
    var isBinary: Bool {
        let nuls = evenNULs + oddNULs
        return nuls >= 4 && nuls * 200 > count || controls >= 4 && controls * 50 > count
    }
}
