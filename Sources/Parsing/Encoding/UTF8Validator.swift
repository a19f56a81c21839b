/// Finds out how much of some bytes is UTF-8 (Unicode, table 3-7).
enum UTF8Validator {
    /// The length of the character at `index`; 0 where the bytes there are none.
    static func characterLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        func continues(_ offset: Int, _ lowest: UInt8 = 0x80, _ highest: UInt8 = 0xBF) -> Bool {
            guard index + offset < bytes.count else { return false }
            return bytes[index + offset] >= lowest && bytes[index + offset] <= highest
        }
        switch bytes[index] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80, 0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80, 0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }

    /// The end of the ASCII bytes from `index` on; reads eight at a time.
    static func endOfASCII(in bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
        var index = index
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= raw.count,
            raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// What a file's bytes are as UTF-8.
    struct Evidence {
        /// Characters of more than one byte.
        var characters = 0
        /// Bytes that are part of no character.
        var badBytes = 0
        /// Whether the only bad bytes are a character cut off by the end.
        var isOnlyTruncated = false

        var isValid: Bool { badBytes == 0 }
        /// Text in another encoding almost never holds characters that happen to be UTF-8.
        var speaksForUTF8: Bool { isValid || isOnlyTruncated || characters > badBytes }
    }

    /// Counts over all of `bytes`.
    static func examine(_ bytes: UnsafeBufferPointer<UInt8>) -> Evidence {
        var evidence = Evidence()
        var firstBad: Int?
        var index = endOfASCII(in: bytes, from: 0)
        while index < bytes.count {
            let length = characterLength(in: bytes, at: index)
            if length == 0 {
                evidence.badBytes += 1
                firstBad = firstBad ?? index
                index += 1
            } else {
                if length > 1 { evidence.characters += 1 }
                index = length == 1 ? endOfASCII(in: bytes, from: index) : index + length
            }
        }
        if let firstBad { evidence.isOnlyTruncated = isCutOff(in: bytes, from: firstBad) }
        return evidence
    }

    /// Whether the bytes from `index` to the end are the start of a character that Danish text holds.
    ///
    /// Others are more likely the last letter of a windows-1252 text: its `å` is E5, which starts Chinese ones here.
    private static func isCutOff(in bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
        let expected =
            switch bytes[index] {
            case 0xC2...0xC6: 2
            case 0xE2, 0xEF: 3
            case 0xF0: 4
            default: 0
            }
        let rest = bytes[(index + 1)...]
        return rest.count + 1 < expected && rest.allSatisfy { $0 & 0xC0 == 0x80 }
    }
}
