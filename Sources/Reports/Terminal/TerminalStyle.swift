internal import Findings

/// How a stretch of text stands out in a terminal that shows colour (ECMA-48, SGR).
enum TerminalStyle: String {
    case strong = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"

    /// The text in this style; as it is where colour is off or there is no text.
    func callAsFunction(_ text: String, _ isOn: Bool) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }

    /// The colour of a severity.
    static func of(_ severity: Severity) -> TerminalStyle {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }
}
