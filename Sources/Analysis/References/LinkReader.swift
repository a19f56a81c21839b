/// Reads where a link to retsinformation.dk leads (F16, F17).
enum LinkReader {
    private static let host = "retsinformation.dk"

    /// What `address` points at; nil where that is no legal text, or not on retsinformation.dk.
    static func target(of address: some StringProtocol) -> LegalLink? {
        let lowered = address.lowercased()
        guard let hostRange = firstRange(of: host, in: lowered) else { return nil }
        let path = lowered[hostRange.upperBound...]
        if path.hasPrefix("/eli/") {
            let bare = path.prefix { !"?#".contains($0) }
            return bare.count > 5 ? .eli(path: String(bare)) : nil
        }
        guard path.contains(".aspx") || path.hasPrefix("/print"), let query = firstRange(of: "id=", in: path)
        else { return nil }
        return Int(path[query.upperBound...].prefix { $0.isASCII && $0.isNumber }).map { .old(number: $0) }
    }

    /// Foundation-free search; addresses are short.
    private static func firstRange(of word: String, in text: some StringProtocol) -> Range<String.Index>? {
        var start = text.startIndex
        while start < text.endIndex {
            if text[start...].hasPrefix(word) { return start..<text.index(start, offsetBy: word.count) }
            start = text.index(after: start)
        }
        return nil
    }
}
