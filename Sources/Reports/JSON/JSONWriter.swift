/// Writes one JSON value into one buffer, keys in the order they are given.
///
/// Foundation's encoder sorts or shuffles keys, and the report's order is part of its contract.
struct JSONWriter {
    /// How the members of an object or an array are laid out.
    enum Layout {
        /// One on each line, indented.
        case lines
        /// All on one line, for small values such as a position.
        case inline
    }

    private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true
    private var isInline = false

    /// Writes `{…}`; the body writes members with ``member(_:_:)`` and its kin.
    mutating func object(_ layout: Layout = .lines, _ body: (inout JSONWriter) -> Void) {
        nested(UInt8(ascii: "{"), UInt8(ascii: "}"), layout, body)
    }

    /// Writes `[…]` with one value for each element.
    mutating func array<Elements: Sequence>(
        _ elements: Elements, _ layout: Layout = .lines, _ body: (inout JSONWriter, Elements.Element) -> Void
    ) {
        nested(UInt8(ascii: "["), UInt8(ascii: "]"), layout) { writer in
            for element in elements {
                writer.separate()
                body(&writer, element)
            }
        }
    }

    /// Writes a key and lets the body write its value.
    mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
        separate()
        string(key)
        bytes.append(contentsOf: ": ".utf8)
        body(&self)
    }

    /// Writes a key and its text, or `null`.
    mutating func member(_ key: String, _ value: String?) {
        member(key) { writer in
            if let value { writer.string(value) } else { writer.null() }
        }
    }

    /// Writes a key and its number, or `null`.
    mutating func member(_ key: String, _ value: Int?) {
        member(key) { writer in
            if let value { writer.number(value) } else { writer.null() }
        }
    }

    /// Writes a key and whether it holds.
    mutating func member(_ key: String, _ value: Bool) {
        member(key) { $0.truth(value) }
    }

    /// Writes a key and its texts.
    mutating func member(_ key: String, _ values: [String], _ layout: Layout = .inline) {
        member(key) { $0.array(values, layout) { $0.string($1) } }
    }

    /// Writes a value that is not there.
    mutating func null() { bytes.append(contentsOf: "null".utf8) }
    /// Writes `true` or `false`.
    mutating func truth(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }
    /// Writes a whole number.
    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// Writes a string. A Swift string is valid Unicode, so a lone surrogate cannot occur.
    mutating func string(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { source in
            var copied = 0
            var next = 0
            while next < source.count {
                guard let (scalar, length) = JSONWriter.escaped(in: source, at: next) else {
                    next += 1
                    continue
                }
                bytes.append(contentsOf: source[copied..<next])
                bytes.append(contentsOf: JSONWriter.escape(for: scalar).utf8)
                next += length
                copied = next
            }
            bytes.append(contentsOf: source[copied...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The scalar to escape that starts at an offset and its bytes; nil where the byte is copied as it is.
    ///
    /// RFC 8259 asks for the quotation mark, the backslash and C0; DEL and C1 would reach a terminal as commands, and
    /// U+2028 and U+2029 end a line in older JavaScript.
    private static func escaped(
        in source: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (scalar: UInt32, length: Int)? {
        let byte = source[offset]
        switch byte {
        case 0x00..<0x20, 0x22, 0x5C, 0x7F:
            return (UInt32(byte), 1)
        case 0xC2 where offset + 1 < source.count && source[offset + 1] < 0xA0:
            return (UInt32(source[offset + 1]), 2)
        case 0xE2 where offset + 2 < source.count && source[offset + 1] == 0x80:
            let last = source[offset + 2]
            return last == 0xA8 || last == 0xA9 ? (0x2000 + UInt32(last - 0x80), 3) : nil
        default:
            return nil
        }
    }

    private static func escape(for scalar: UInt32) -> String {
        switch scalar {
        case 0x22: return "\\\""
        case 0x5C: return "\\\\"
        case 0x08: return "\\b"
        case 0x09: return "\\t"
        case 0x0A: return "\\n"
        case 0x0C: return "\\f"
        case 0x0D: return "\\r"
        default:
            let digits = String(scalar, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }

    private mutating func nested(
        _ open: UInt8, _ close: UInt8, _ layout: Layout, _ body: (inout JSONWriter) -> Void
    ) {
        let outer = (isFirst: isFirst, isInline: isInline)
        bytes.append(open)
        depth += 1
        isFirst = true
        isInline = outer.isInline || layout == .inline
        body(&self)
        depth -= 1
        if !isFirst && !isInline { newLine() }
        bytes.append(close)
        isFirst = outer.isFirst
        isInline = outer.isInline
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if !isInline {
            newLine()
        } else if !isFirst {
            bytes.append(UInt8(ascii: " "))
        }
        isFirst = false
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
}
