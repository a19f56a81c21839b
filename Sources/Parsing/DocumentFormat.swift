/// The formats that documents are read in.
package enum DocumentFormat: String, Sendable, CaseIterable {
    case text
    case html
    case markdown

    /// The extensions of file names of this format, in lower case.
    package var extensions: [String] {
        switch self {
        case .text: ["txt", "text"]
        case .html: ["html", "htm", "xhtml"]
        case .markdown: ["md", "markdown"]
        }
    }

    /// The format of a file by its name; nil for one that we do not read.
    package init?(fileName: String) {
        let name = DocumentFormat.fileExtension(of: fileName)
        guard let format = DocumentFormat.allCases.first(where: { $0.extensions.contains(name) }) else {
            return nil
        }
        self = format
    }

    /// What reads the format.
    var parser: any DocumentParser.Type {
        switch self {
        case .text: PlainTextParser.self
        case .html: HTMLParser.self
        case .markdown: MarkdownParser.self
        }
    }

    /// Whether a file of this format may say what its encoding is.
    var declaresEncoding: Bool {
        switch self {
        case .html: true
        case .text, .markdown: false
        }
    }

    /// What follows the last dot of a file's name, in lower case; empty where there is none.
    static func fileExtension(of name: String) -> String {
        let isSlash = { (byte: UInt8) in byte == 0x2F }
        guard let end = name.utf8.lastIndex(where: { !isSlash($0) }) else { return "" }
        let path = name.utf8[...end]
        let file = path[(path.lastIndex(where: isSlash).map(path.index(after:)) ?? path.startIndex)...]
        guard let dot = file.lastIndex(of: 0x2E), dot != file.startIndex else { return "" }
        return Substring(file[file.index(after: dot)...]).lowercased()
    }
}
