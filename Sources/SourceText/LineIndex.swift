/// Where the lines of a file begin, so that a byte offset becomes line and column at the edge of the program.
///
/// A line ends with LF, CR LF or CR. Building costs one pass over the file; a look-up costs a binary search
/// and a walk over the bytes of one line, of a long line over 4,096 at most.
package struct LineIndex: Sendable {
    private let bytes: [UInt8]
    private let encoding: TextEncoding
    /// The byte offset at which each line starts; the first is after a byte-order mark.
    private let lineStarts: [Int]
    /// By stretch of the file: how many code points stand before it; empty where no line is long.
    private let counts: [Int]

    /// Bytes; even, so that it parts no unit of UTF-16.
    private static let stretch = 4_096

    /// - Parameters:
    ///   - bytes: the whole file as it lies on the disk.
    ///   - encoding: how the file is encoded; decides what is a line end and what is a code point.
    package init(bytes: [UInt8], encoding: TextEncoding) {
        self.bytes = bytes
        self.encoding = encoding
        lineStarts = LineIndex.starts(in: bytes, encoding: encoding)
        let isLong = zip(lineStarts, lineStarts.dropFirst() + [bytes.count]).contains {
            $1 - $0 > Self.stretch
        }
        counts = isLong ? LineIndex.counts(in: bytes, encoding) : []
    }

    private static func counts(in bytes: [UInt8], _ encoding: TextEncoding) -> [Int] {
        var counts = [0]
        for start in stride(from: 0, to: bytes.count, by: stretch) {
            let end = min(start + stretch, bytes.count)
            counts.append(counts[counts.count - 1] + codePoints(in: bytes, from: start, to: end, encoding))
        }
        return counts
    }

    /// The number of lines; at least 1.
    package var lineCount: Int { lineStarts.count }

    /// The line and column of the code point at `offset`; an offset past the end gives the place after the last one.
    package func position(of offset: Int) -> SourcePosition {
        let offset = min(max(offset, lineStarts[0]), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return SourcePosition(line: low + 1, column: 1 + codePoints(from: lineStarts[low], to: offset))
    }

    private func codePoints(from start: Int, to end: Int) -> Int {
        guard !counts.isEmpty, end - start > Self.stretch else {
            return Self.codePoints(in: bytes, from: start, to: end, encoding)
        }
        return codePoints(before: end) - codePoints(before: start)
    }

    private func codePoints(before offset: Int) -> Int {
        let number = offset / Self.stretch
        return counts[number]
            + Self.codePoints(in: bytes, from: number * Self.stretch, to: offset, encoding)
    }

    private static func codePoints(
        in bytes: [UInt8], from start: Int, to end: Int, _ encoding: TextEncoding
    ) -> Int {
        switch encoding {
        case .utf8:
            bytes[start..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        case .windows1252:
            end - start
        case .utf16LittleEndian, .utf16BigEndian:
            // A low surrogate (DC00–DFFF) is the second half of a code point already counted.
            stride(from: start + (encoding == .utf16LittleEndian ? 1 : 0), to: end, by: 2)
                .reduce(0) { $0 + (bytes[$1] & 0xFC == 0xDC ? 0 : 1) }
        }
    }

    private static func starts(in bytes: [UInt8], encoding: TextEncoding) -> [Int] {
        switch encoding {
        case .utf8:
            singleByteStarts(in: bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        case .windows1252:
            singleByteStarts(in: bytes, from: 0)
        case .utf16LittleEndian:
            doubleByteStarts(in: bytes, from: bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0, low: 0)
        case .utf16BigEndian:
            doubleByteStarts(in: bytes, from: bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0, low: 1)
        }
    }

    private static func singleByteStarts(in bytes: [UInt8], from first: Int) -> [Int] {
        let lineEnds = ByteSearch(0x0A, 0x0D, 0x0A, 0x0D)
        return bytes.withUnsafeBufferPointer { bytes in
            let count = bytes.count
            var starts = [min(first, count)]
            var index = lineEnds.offset(in: bytes, from: first, to: count)
            while index < count {
                let isPair = bytes[index] == 0x0D && index + 1 < count && bytes[index + 1] == 0x0A
                index += isPair ? 2 : 1
                starts.append(index)
                index = lineEnds.offset(in: bytes, from: index, to: count)
            }
            return starts
        }
    }

    private static func doubleByteStarts(in bytes: [UInt8], from first: Int, low: Int) -> [Int] {
        func unit(at index: Int) -> UInt8? {
            guard index + 1 < bytes.count, bytes[index + 1 - low] == 0 else { return nil }
            return bytes[index + low]
        }
        var starts = [min(first, bytes.count)]
        var index = first
        while index + 1 < bytes.count {
            let byte = unit(at: index)
            index += 2
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, unit(at: index) == 0x0A { index += 2 }
            starts.append(index)
        }
        return starts
    }
}
