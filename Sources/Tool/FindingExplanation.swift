import Findings
import SourceText
import Vocabulary

/// One finding told to a person; a copied passage with its source beside it.
struct FindingExplanation {
    let finding: Finding
    let language: Language
    /// The columns there are room for.
    let width: Int

    var text: String {
        var lines = [finding.message]
        if let explanation = finding.explanation { lines.append(explanation) }
        lines.append("")
        if let place = finding.place, let document = finding.document {
            lines.append("\(document):\(place.start.line):\(place.start.column)")
        }
        lines += comparison
        if let correction = finding.correction {
            lines += ["", Translated(da: "Kan rettes til", en: "Can be corrected to")(language)]
            lines += Self.wrapped(correction.replacement, to: max(width - 2, 20)).map { "  " + $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Document and source side by side, or where the source can be read.
    private var comparison: [String] {
        guard let source = detail("source") else { return ["", finding.excerpt] }
        let title = [source, detail("place")].compactMap(\.self).joined(separator: ", ")
        guard let wording = detail("wording") else {
            let link = detail("link") ?? Translated(da: "kilden selv", en: "the source itself")(language)
            let sentence = Translated(
                da: "Kilden (\(title)) ligger her kun som fingeraftryk. Læs den: \(link)",
                en: "The source (\(title)) is here as fingerprints only. Read it: \(link)")
            return ["", finding.excerpt, "", sentence(language)]
        }
        let column = max((width - 3) / 2, 20)
        let left =
            [Translated(da: "DOKUMENTET", en: "THE DOCUMENT")(language), ""]
            + Self.wrapped(finding.excerpt, to: column)
        let right = Self.wrapped(title, to: column) + [""] + Self.wrapped(wording, to: column)
        return [""]
            + (0..<max(left.count, right.count)).map { index in
                let cell = index < left.count ? left[index] : ""
                let blanks = String(repeating: " ", count: max(0, column - cell.count))
                return "\(cell)\(blanks) │ \(index < right.count ? right[index] : "")"
            }
    }

    private func detail(_ name: String) -> String? {
        guard let detail = finding.details.first(where: { $0.name == name }),
            case .text(let text) = detail.value
        else { return nil }
        return text
    }

    /// The text in lines of at most `width` characters, broken between words; a longer word has a line of its own.
    private static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
