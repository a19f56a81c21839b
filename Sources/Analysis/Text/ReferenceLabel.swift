package import DocumentModel
package import SourceText

/// What tells one annex, section or document from another: `3`, `4.2`, `B`, `IV`, `LM-07`, `F-21`.
package struct ReferenceLabel: Hashable, Sendable {
    /// In lower case, without hyphens and leading zeros, so that `LM-07` and `lm7` are one.
    package let key: [UInt8]

    /// What a label is made of.
    package enum Shape: Hashable, Sendable {
        /// `3`, `4.2`, `3a`: digits first.
        case number
        /// `B`, `IV`.
        case letters
        /// `LM-07`, `H9`: letters, then digits.
        case code
    }
    package let shape: Shape

    /// The longest label in bytes.
    private static let limit = 14

    /// Nil for bytes that are no label.
    package init?(_ bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first, bytes.count <= Self.limit else { return nil }
        let hasDigit = bytes.contains(where: Letters.isDigit)
        if Letters.isDigit(first) {
            guard Self.isNumber(bytes) else { return nil }
            shape = .number
        } else if hasDigit {
            guard Self.isCode(bytes) else { return nil }
            shape = .code
        } else {
            guard bytes.count == 1 || bytes.allSatisfy({ [0x49, 0x56, 0x58].contains($0) }),
                bytes.allSatisfy(Letters.isASCIIUpper)
            else { return nil }
            shape = .letters
        }
        key = Self.key(of: bytes)
    }

    /// The number it begins with; nil for letters and codes.
    package var number: Int? {
        shape == .number ? Int(String(decoding: key.prefix(while: Letters.isDigit), as: UTF8.self)) : nil
    }

    private static func key(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        for byte in Letters.folded(bytes) where byte != 0x2D {
            if Letters.isDigit(byte), key.last == 0x30, key.count < 2 || !Letters.isDigit(key[key.count - 2])
            {
                key.removeLast()
            }
            key.append(byte)
        }
        return key
    }

    /// `3`, `4.2`, `3a`, `12B`.
    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        let letters = bytes.suffix(1).filter(Letters.isASCIILetter).count
        let digits = bytes.dropLast(letters)
        return digits.allSatisfy { Letters.isDigit($0) || $0 == 0x2E }
            && digits.split(separator: 0x2E).allSatisfy { $0.count <= 3 }
    }

    /// `LM-07`, `H9`, `LM-7.2`: capitals and then digits.
    private static func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
        let letters = bytes.prefix(while: Letters.isASCIIUpper)
        let rest = bytes.dropFirst(letters.count)
        return (1...5).contains(letters.count)
            && rest.allSatisfy { Letters.isDigit($0) || $0 == 0x2D || $0 == 0x2E }
    }
}

extension Document {
    /// The label that begins at `offset` or after a space there, and where it stands.
    ///
    /// - Parameter limit: nothing at or after it is read.
    package func label(at offset: Int, limit: Int) -> (label: ReferenceLabel, range: TextRange)? {
        var cursor = TextCursor(text, from: offset, to: limit)
        cursor.skipSpaces()
        let start = cursor.position
        var end = start
        while end < limit, isLabelByte(end, from: start) { end += 1 }
        while end > start, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
        guard !Letters.startsWordCharacter(text, at: end), let label = ReferenceLabel(text[start..<end])
        else {
            return nil
        }
        return (label, TextRange(start, end))
    }

    /// Every label of letters and digits with a hyphen between, as `LM-07`. One pass over the text.
    package func codes() -> [(label: ReferenceLabel, range: TextRange)] {
        var codes: [(label: ReferenceLabel, range: TextRange)] = []
        for index in text.indices.dropFirst().dropLast()
        where text[index] == 0x2D && Letters.isDigit(text[index + 1]) && Letters.isASCIIUpper(text[index - 1])
        {
            let start = Letters.wordStart(text, at: index, limit: 0)
            guard let (label, range) = label(at: start, limit: text.count), label.shape == .code,
                start == 0 || text[start - 1] != 0x2D, range.upperBound > index
            else { continue }
            codes.append((label, range))
        }
        return codes
    }

    private func isLabelByte(_ index: Int, from start: Int) -> Bool {
        let byte = text[index]
        if Letters.isDigit(byte) || Letters.isASCIILetter(byte) { return true }
        // `afsnit 4-6` is two labels, `LM-07` one.
        let joins = byte == 0x2E || (byte == 0x2D && !Letters.isDigit(text[start]))
        guard joins, index > start, index + 1 < text.count else { return false }
        return Letters.isDigit(text[index + 1])
    }
}
