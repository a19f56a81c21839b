import SourceText

/// Finds the lines of a text, in one pass over its bytes.
///
/// A line ends with LF, CR, CR LF, VT, FF, U+0085, U+2028 or U+2029 (Unicode Standard Annex 14, class BK and kin).
struct LineScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var lines: [TextLine] = []
    private var blanks = 0
    private var sawFormFeed = false

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        lines.reserveCapacity(bytes.count / 48)
    }

    /// The lines of `bytes` that hold more than white space.
    static func lines(in bytes: UnsafeBufferPointer<UInt8>) -> [TextLine] {
        var scanner = LineScanner(bytes)
        var index = 0
        while index < bytes.count { index = scanner.scanLine(from: index) }
        return scanner.lines
    }

    /// Reads the line at `first`; gives where the next one starts.
    private mutating func scanLine(from first: Int) -> Int {
        var index = first
        var indent = 0
        while index < bytes.count {
            let length = spaceLength(at: index)
            guard length > 0 else { break }
            indent = bytes[index] == Byte.tab ? (indent / 8 + 1) * 8 : indent + 1
            index += length
        }
        let start = index
        var end = index
        var traits: TextLine.Traits = []
        while index < bytes.count {
            let plain = ByteScan.endOfPlain(in: bytes, from: index, to: bytes.count)
            if plain > index {
                index = plain
                end = index
                if index == bytes.count { break }
            }
            let kind = LineScanner.kind(of: bytes[index])
            if kind == .plain {
                index += 1
                end = index
                continue
            }
            // By far the most frequent of the rest: one space between words.
            if kind == .space, index + 1 < bytes.count, LineScanner.kind(of: bytes[index + 1]) == .plain {
                if bytes[index] == Byte.tab { traits.insert(.hasGap) }
                index += 2
                end = index
                continue
            }
            if kind == .lineEnd, case let length = lineEndLength(at: index), length > 0 {
                finishLine(start..<end, indent: indent, traits: traits)
                sawFormFeed = sawFormFeed || bytes[index] == 0x0C
                return index + length
            }
            index = takeUnusual(kind, at: index, end: &end, traits: &traits)
        }
        finishLine(start..<end, indent: indent, traits: traits)
        return bytes.count
    }

    /// Takes what is neither plain nor the line's end; gives the index after it.
    private func takeUnusual(
        _ kind: Kind, at index: Int, end: inout Int, traits: inout TextLine.Traits
    ) -> Int {
        var next = index
        var width = 0
        var length = spaceLength(at: next)
        while length > 0 {
            width += bytes[next] == Byte.tab ? 2 : 1
            next += length
            length = next < bytes.count ? spaceLength(at: next) : 0
        }
        guard next == index else {
            if next == bytes.count || lineEndLength(at: next) > 0 {
                if bytes[index] == Byte.space { traits.insert(.endsWithSpace) }
            } else if width > 1, end > 0 {
                traits.insert(.hasGap)
            }
            return next
        }
        if kind == .pipe { traits.insert(.hasPipe) }
        if kind == .ligature { traits.insert(.mayHoldLigature) }
        end = index + 1
        return index + 1
    }

    private mutating func finishLine(_ range: Range<Int>, indent: Int, traits: TextLine.Traits) {
        guard !range.isEmpty else {
            blanks += 1
            return
        }
        var traits = traits
        if sawFormFeed { traits.insert(.afterFormFeed) }
        if isRule(range) { traits.insert(.isRule) }
        lines.append(
            TextLine(
                range: range, columns: ByteScan.codePoints(in: bytes, range), indent: indent,
                blanksBefore: blanks, traits: traits))
        blanks = 0
        sawFormFeed = false
    }
}

// MARK: - Bytes

extension LineScanner {
    private enum Kind: UInt8 {
        case plain, space, lineEnd, pipe, ligature
    }

    /// U+00A0 and the line ends of more than one byte are told by a closer look.
    @inline(__always)
    private static func kind(of byte: UInt8) -> Kind {
        if byte > 0x20, byte < 0x7C { return .plain }
        switch byte {
        case 0x20, 0x09: return .space
        case 0x0A...0x0D, 0xC2, 0xE2: return .lineEnd
        case 0x7C: return .pipe
        case 0xEF: return .ligature
        default: return .plain
        }
    }

    /// The length of the space, tab or no-break space at `index`; 0 where there is none.
    private func spaceLength(at index: Int) -> Int {
        switch bytes[index] {
        case 0x20, 0x09: 1
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: 2
        default: 0
        }
    }

    /// The length of the line end at `index`; 0 where there is none.
    private func lineEndLength(at index: Int) -> Int {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 0x0D: return byte(1) == 0x0A ? 2 : 1
        case 0x0A...0x0C: return 1
        case 0xC2: return byte(1) == 0x85 ? 2 : 0
        case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
        default: return 0
        }
    }

    /// Whether a line is three or more of one of `- = _ * ~ – —`, or drawn with box lines.
    private func isRule(_ range: Range<Int>) -> Bool {
        let first = bytes[range.lowerBound]
        switch first {
        case 0x2D, 0x3D, 0x5F, 0x2A, 0x7E, 0x2B:
            guard range.count >= 3 else { return false }
            return range.allSatisfy { bytes[$0] == first || first == 0x2B && bytes[$0] == Byte.hyphen }
        case 0xE2:
            guard range.count >= 9, range.count % 3 == 0 else { return false }
            let second = bytes[range.lowerBound + 1]
            let third = bytes[range.lowerBound + 2]
            let isDash =
                second == 0x80 && (third == 0x93 || third == 0x94) || second == 0x94 || second == 0x95
            return isDash
                && range.allSatisfy {
                    let place = ($0 - range.lowerBound) % 3
                    return place == 0 ? bytes[$0] == 0xE2 : place == 1 ? bytes[$0] == second : true
                }
        default: return false
        }
    }
}
