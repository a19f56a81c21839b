import DocumentModel
import SourceText

/// The text that a file is being decoded to, and where each part of it came from.
struct DecodedText {
    private var bytes: [UInt8] = []
    private var map = SourceMap()
    private var undecodable = 0

    init(capacity: Int) {
        bytes.reserveCapacity(capacity + capacity / 8)
    }

    consuming func source(_ encoding: TextEncoding) -> DecodedSource {
        DecodedSource(
            bytes: bytes, map: map, encoding: encoding,
            losses: undecodable > 0 ? [.undecodableBytes(count: undecodable)] : [])
    }

    /// Adds UTF-8 as it is, each byte that is part of no character as U+FFFD.
    mutating func decodeUTF8(_ input: UnsafeBufferPointer<UInt8>, from start: Int) {
        var runStart = start
        var index = start
        while index < input.count {
            index = UTF8Validator.endOfASCII(in: input, from: index)
            guard index < input.count else { break }
            let length = UTF8Validator.characterLength(in: input, at: index)
            if length > 0 {
                index += length
            } else {
                addVerbatim(input, runStart..<index)
                addUndecodable(at: index, count: 1)
                index += 1
                runStart = index
            }
        }
        addVerbatim(input, runStart..<input.count)
    }

    mutating func decodeWindows1252(_ input: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < input.count {
            let end = UTF8Validator.endOfASCII(in: input, from: index)
            addVerbatim(input, index..<end)
            guard end < input.count else { break }
            let byte = input[end]
            let code = byte < 0xA0 ? DecodedText.windows1252[Int(byte) - 0x80] : UInt16(byte)
            if let scalar = Unicode.Scalar(code), code != 0 {
                add(scalar, at: end, count: 1)
            } else {
                addUndecodable(at: end, count: 1)
            }
            index = end + 1
        }
    }

    mutating func decodeUTF16(_ input: UnsafeBufferPointer<UInt8>, from start: Int, isLittleEndian: Bool) {
        func unit(_ index: Int) -> UInt32? {
            guard index + 1 < input.count else { return nil }
            let (first, second) = (UInt32(input[index]), UInt32(input[index + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        var index = start
        while let high = unit(index) {
            if high & 0xFC00 == 0xD800, let low = unit(index + 2), low & 0xFC00 == 0xDC00,
                let scalar = Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF))
            {
                add(scalar, at: index, count: 4)
                index += 4
            } else if let scalar = Unicode.Scalar(high) {
                add(scalar, at: index, count: 2)
                index += 2
            } else {
                addUndecodable(at: index, count: 2)
                index += 2
            }
        }
        if index < input.count { addUndecodable(at: index, count: 1) }
    }

    private mutating func addVerbatim(_ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: input[range]))
        map.appendVerbatim(count: range.count, from: range.lowerBound)
    }

    private mutating func add(_ scalar: Unicode.Scalar, at offset: Int, count: Int) {
        let before = bytes.count
        bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        map.appendReplaced(count: bytes.count - before, from: offset, sourceCount: count)
    }

    private mutating func addUndecodable(at offset: Int, count: Int) {
        undecodable += count
        add("\u{FFFD}", at: offset, count: count)
    }

    /// The characters at 0x80–0x9F (WHATWG Encoding, index-windows-1252); 0 where there is none.
    private static let windows1252: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0, 0x017E, 0x0178,
    ]
}
