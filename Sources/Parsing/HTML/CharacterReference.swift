import CMarkup

/// Character references of HTML, as `&aelig;` and `&#230;`, where no HTML parser reads them.
enum CharacterReference {
    /// The longest reference that is looked for, in bytes.
    private static let longest = 32

    /// The characters that `reference`, from & to ; , stands for; nil where it stands for none.
    static func decode(_ reference: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
        guard reference.count > 2, reference.first == 0x26, reference.last == 0x3B else { return nil }
        let body = reference.dropFirst().dropLast()
        let code: UInt32
        if body.first == 0x23 {
            let digits = String(decoding: body.dropFirst(), as: UTF8.self)
            let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
            code =
                UInt32(isHexadecimal ? String(digits.dropFirst()) : digits, radix: isHexadecimal ? 16 : 10)
                ?? 0
        } else {
            let name = UnsafeBufferPointer(rebasing: body)
            code = cmarkup_html_entity(name.baseAddress, name.count)
        }
        guard code != 0, let scalar = Unicode.Scalar(code) else { return nil }
        return UTF8.encode(scalar).map(Array.init)
    }

    /// The end of the reference that starts at `start`; nil where none does.
    static func end(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> Int? {
        for index in start + 1..<max(start + 1, min(limit, start + longest)) {
            let byte = bytes[index]
            if byte == 0x3B { return index + 1 }
            let isName = byte == 0x23 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            if !isName { return nil }
        }
        return nil
    }

    /// `bytes` as a string, every reference in them decoded.
    static func decoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x26, let end = end(in: bytes, at: index, limit: bytes.count),
                let character = decode(bytes[index..<end])
            {
                output += character
                index = end
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
