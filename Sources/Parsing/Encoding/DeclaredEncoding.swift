import SourceText

/// The encoding that an HTML or XML file says it has.
enum DeclaredEncoding {
    /// How far into a file its encoding may be declared (HTML, §4.2.5.4).
    private static let reach = 1024

    /// The encoding named by `<meta charset=…>`, `<meta … content="…; charset=…">` or `<?xml … encoding=…?>`.
    ///
    /// Nil where none is named, or one that we do not read. UTF-16 named in single bytes means UTF-8 (HTML, §13.2.3.2).
    static func find(in bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        let head = bytes.prefix(reach)
        var index = head.startIndex
        while index < head.endIndex {
            let rest = ASCIIText(head[index...])
            if rest.hasPrefix("charset") {
                if let found = encoding(after: rest.dropFirst(7)) { return found }
            } else if index < 200, rest.hasPrefix("encoding") {
                if let found = encoding(after: rest.dropFirst(8)) { return found }
            }
            index += 1
        }
        return nil
    }

    private static func encoding(after name: ASCIIText) -> TextEncoding? {
        var rest = name.trimmed
        guard rest.bytes.first == 0x3D else { return nil }
        rest = rest.dropFirst(1).trimmed
        if let quote = rest.bytes.first, quote == 0x22 || quote == 0x27 { rest = rest.dropFirst(1) }
        let label = rest.bytes.prefix { byte in
            byte > Byte.space && ![0x22, 0x27, 0x3B, 0x3E, 0x3F, 0x2F].contains(byte)
        }
        return encoding(labelled: ASCIIText(label))
    }

    /// By label (WHATWG Encoding, §4.2): ISO-8859-1 and ASCII mean windows-1252.
    private static func encoding(labelled label: ASCIIText) -> TextEncoding? {
        if label == "utf-8" || label == "utf8" || label.hasPrefix("utf-16") { return .utf8 }
        let western: [StaticString] = [
            "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1",
            "iso-8859-15", "us-ascii", "ascii", "ansi",
        ]
        return western.contains { label == $0 } ? .windows1252 : nil
    }
}
