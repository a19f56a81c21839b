/// Writes HTML in which every text and every attribute is escaped, because there is no other way to write them.
///
/// Not a template engine: a report is a handful of tables and articles made from values, and here the compiler checks
/// names and types, nothing is looked up or parsed at start-up, and what is nested is closed.
struct HTMLBuilder {
    private(set) var html = ""

    /// An element whose content the body writes; attributes with an empty value are left out.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
        _ body: (inout HTMLBuilder) -> Void
    ) {
        open(name, attributes)
        body(&self)
        html += "</\(name)>"
        if Self.blocks.contains(name) { html += "\n" }
    }

    /// An element that holds a text.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// An element without attributes that holds a text.
    mutating func element(_ name: String, _ text: String) {
        element(name) { $0.text(text) }
    }

    /// An element that has no content, such as `meta`.
    mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        open(name, attributes)
        if Self.blocks.contains(name) { html += "\n" }
    }

    /// A text, escaped and fit to stand on one line.
    mutating func text(_ text: String) {
        html += Self.escaped(text)
    }

    /// Markup of our own, which no document or file name can reach.
    mutating func verbatim(_ markup: StaticString) {
        html += "\(markup)"
    }

    /// The style sheet, whose text holds no value from outside.
    mutating func styleSheet(_ css: String) {
        precondition(!css.contains("<"), "a style sheet must not be able to end itself")
        html += "<style>\n\(css)</style>\n"
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        html += "<\(name)"
        for (key, value) in attributes where !value.isEmpty {
            html += " \(key)=\"\(Self.escaped(value))\""
        }
        html += ">"
    }

    /// Elements after which the source goes on on a new line, so that it can be read and compared.
    private static let blocks: Set<String> = [
        "html", "head", "body", "meta", "title", "link", "main", "header", "footer", "nav", "section",
        "article",
        "h1", "h2", "h3", "h4", "h5", "p", "ul", "li", "dl", "div", "dt", "dd", "table", "caption", "thead",
        "tbody", "tfoot", "tr", "blockquote", "svg",
    ]

    private static func escaped(_ text: String) -> String {
        let text = text.printable
        guard text.utf8.contains(where: { specials.contains($0) }) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static let specials = Set("&<>\"'".utf8)
}
