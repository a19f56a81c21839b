/// Compares bytes with the words of markup languages, which are ASCII and ignore case.
struct ASCIIText {
    let bytes: Slice<UnsafeBufferPointer<UInt8>>

    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { self.bytes = bytes }

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes[...] }

    /// Whether the text is `word`, which must be in lower case.
    static func == (text: ASCIIText, word: StaticString) -> Bool {
        text.bytes.count == word.utf8CodeUnitCount && text.hasPrefix(word)
    }

    /// Whether the text starts with `word`, which must be in lower case.
    func hasPrefix(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        let start = bytes.startIndex
        for offset in 0..<count {
            let byte = bytes[start + offset]
            guard ASCIIText.lowercased(byte) == word.utf8Start[offset] else { return false }
        }
        return true
    }

    /// Whether `word`, in lower case, is somewhere in the text.
    func contains(_ word: StaticString) -> Bool {
        var rest = self
        while rest.bytes.count >= word.utf8CodeUnitCount {
            if rest.hasPrefix(word) { return true }
            rest = rest.dropFirst(1)
        }
        return false
    }

    /// The text without white space around it.
    var trimmed: ASCIIText {
        var rest = bytes
        while let first = rest.first, Byte.isSpace(first) { rest = rest.dropFirst() }
        while let last = rest.last, Byte.isSpace(last) { rest = rest.dropLast() }
        return ASCIIText(rest)
    }

    /// The text after its first `count` bytes.
    func dropFirst(_ count: Int) -> ASCIIText { ASCIIText(bytes.dropFirst(count)) }

    /// The number the text starts with, at most 1,000,000; nil where it starts with no digit.
    var leadingNumber: Int? {
        var number: Int?
        for byte in bytes {
            guard byte >= 0x30, byte <= 0x39 else { break }
            number = min((number ?? 0) * 10 + Int(byte - 0x30), 1_000_000)
        }
        return number
    }

    /// The parts between `separator`, empty ones included.
    func forEachPart(separator: UInt8, _ body: (ASCIIText) -> Void) {
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            if bytes[index] == separator {
                body(ASCIIText(bytes[start..<index]))
                start = index + 1
            }
            index += 1
        }
        body(ASCIIText(bytes[start...]))
    }

    static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
