/// The part of an ELI link that names a document: `/eli/lta/2025/1361`, in lower case.
struct ELIPath: Hashable, Sendable {
    let path: String

    /// Reads a path or a link in any of the forms that retsinformation answers to: with or without host, `www.`, `http(s)://`,
    /// a format suffix, a trailing slash, an anchor or a query. Nil for links to other sites and for anything without `/eli/`.
    init?(_ link: some StringProtocol) {
        let lower = InvisibleCharacters.removed(from: link).lowercased()
        let located = lower.prefix { !$0.isWhitespace && $0 != "#" && $0 != "?" }
        guard let start = ELIPath.start(in: located), ELIPath.isKnownHost(located[..<start]) else {
            return nil
        }
        var parts = located[start...].split(separator: "/")
        guard parts.count >= 3 else { return nil }
        while let last = parts.last, ELIPath.formats.contains(String(last)) { parts.removeLast() }
        if let last = parts.popLast() {
            let bare =
                ELIPath.fileSuffixes.first { last.hasSuffix($0) }.map { last.dropLast($0.count) } ?? last
            let trimmed = bare.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            if !trimmed.isEmpty { parts.append(trimmed) }
        }
        path = "/" + parts.joined(separator: "/")
    }

    private static let formats: Set = ["xml", "html", "pdf", "json", "rdfa", "dan", "da", "en", "oj"]
    private static let fileSuffixes = [".json", ".rdfa", ".xml", ".html", ".pdf"]
    private static let hosts: Set = ["", "retsinformation.dk", "data.europa.eu"]

    /// Where `/eli/` starts; a link may also be typed without its first slash.
    private static func start(in link: Substring) -> String.Index? {
        if link.hasPrefix("eli/") { return link.startIndex }
        var index = link.startIndex
        while let slash = link[index...].firstIndex(of: "/") {
            if link[slash...].hasPrefix("/eli/") { return slash }
            index = link.index(after: slash)
        }
        return nil
    }

    private static func isKnownHost(_ beforePath: Substring) -> Bool {
        var host = beforePath
        for prefix in ["https://", "http://", "//", "www."] where host.hasPrefix(prefix) {
            host = host.dropFirst(prefix.count)
        }
        return hosts.contains(String(host))
    }
}
