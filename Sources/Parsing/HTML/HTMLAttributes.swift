import CMarkup

/// The attributes of a start tag; they hold during the parser's call only.
struct HTMLAttributes {
    private let all: UnsafeBufferPointer<cmarkup_attribute>

    init(_ start: UnsafePointer<cmarkup_attribute>?, count: Int) {
        all = UnsafeBufferPointer(start: start, count: count)
    }

    /// The value of an attribute, entities decoded; empty where it has none, nil where it is not there.
    subscript(name: cmarkup_attribute_name) -> ASCIIText? {
        all.first { $0.name == name }
            .map { ASCIIText(UnsafeBufferPointer(start: $0.value, count: $0.count)) }
    }

    var isEmpty: Bool { all.isEmpty }

    /// The value of an attribute as a string.
    func string(_ name: cmarkup_attribute_name) -> String? {
        self[name].map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// The number in an attribute such as `colspan`; 1 where there is none.
    func span(_ name: cmarkup_attribute_name) -> Int { self[name]?.trimmed.leadingNumber ?? 1 }

    /// Whether the element is the mark in the text that leads to a footnote, or the one that leads back.
    var isFootnoteReference: Bool {
        if let role = self[.role]?.trimmed, role == "doc-noteref" || role == "doc-backlink" { return true }
        if let names = self[.class], names.contains("footnote-ref") || names.contains("footnote-backref") {
            return true
        }
        return self[.href].map { $0.hasPrefix("#") && HTMLAttributes.namesFootnote($0.dropFirst(1)) } ?? false
    }

    /// Whether the element is a footnote, by its role or by the name that links lead to.
    var isFootnote: Bool {
        if let role = self[.role]?.trimmed, role == "doc-footnote" || role == "doc-endnote" { return true }
        return self[.id].map(HTMLAttributes.namesFootnote) ?? false
    }

    /// `fn1`, `fn:1`, `fnref1`, `_ftn1`, `_ftnref1`, `ftn1`, `_edn1`, `footnote-1`.
    private static func namesFootnote(_ name: ASCIIText) -> Bool {
        let name = name.hasPrefix("_") ? name.dropFirst(1) : name
        for word in ["footnote", "ftn", "edn", "fn"] as [StaticString] where name.hasPrefix(word) {
            var rest = name.dropFirst(word.utf8CodeUnitCount)
            if rest.hasPrefix("ref") { rest = rest.dropFirst(3) }
            if let first = rest.bytes.first, first == 0x3A || first == 0x2D || first == 0x5F {
                rest = rest.dropFirst(1)
            }
            return rest.leadingNumber != nil
        }
        return false
    }
}
