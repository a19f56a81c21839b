internal import Findings
internal import Vocabulary

/// The lines of a terminal report as they are being written.
struct TerminalPage {
    let run: Run
    let options: ReportOptions
    /// The columns used: not so few that nothing fits, nor so many that the eye loses the line.
    let width: Int
    /// Where the text of a finding starts.
    let indent: Int
    /// Where the text of a summary line starts.
    static let summaryIndent = 14
    private var lines: [String] = []

    init(_ run: Run, _ options: ReportOptions) {
        self.run = run
        self.options = options
        width = min(max(options.width, 40), 110)
        indent = width < 64 ? 4 : 2 + Self.placeWidth(run) + 2
    }

    /// The widest place, so that severities stand under each other in the whole report.
    private static func placeWidth(_ run: Run) -> Int {
        run.units.lazy.flatMap(\.findings)
            .compactMap { $0.place?.short(run.language).count }
            .reduce(5, max)
    }

    var language: Language { run.language }
    var isNarrow: Bool { width < 64 }

    /// The whole page, without blank lines at its ends.
    var text: String {
        let body = lines.drop(while: \.isEmpty)
        return body.joined(separator: "\n") + "\n"
    }

    /// The sentence in the language of the run.
    func say(_ danish: String, _ english: String) -> String {
        Translated(da: danish, en: english)(language)
    }

    /// Adds a line; a blank one only where the line before is not.
    mutating func line(_ line: String = "") {
        if line.isEmpty && lines.last?.isEmpty ?? true { return }
        lines.append(line)
    }

    /// A paragraph, indented and wrapped; every line in the style, if one is given.
    mutating func paragraph(_ text: String, indent: Int, style: TerminalStyle? = nil) {
        for line in TextColumns.wrapped(text.printable, to: width - indent) {
            let styled = style.map { $0(line, options.colour) } ?? line
            self.line(TextColumns.blanks(indent) + styled)
        }
    }

    /// A label and what it says, wrapped under itself.
    mutating func summary(_ label: String, _ text: String, style: TerminalStyle? = nil) {
        let indent = Self.summaryIndent
        for (number, part) in TextColumns.wrapped(text.printable, to: width - indent).enumerated() {
            let head = TextColumns.padded(number == 0 ? label : "", to: indent)
            let styled = style.map { $0(part, options.colour) } ?? part
            line(TerminalStyle.strong(head, options.colour && number == 0) + styled)
        }
    }

    /// A label and a row of counts, broken between counts only.
    mutating func summary(_ label: String, counts: [String]) {
        var rows: [String] = []
        for count in counts {
            if let last = rows.last, Self.summaryIndent + TextColumns.width(of: last + " · " + count) <= width
            {
                rows[rows.count - 1] = last + " · " + count
            } else {
                rows.append(count)
            }
        }
        for (number, row) in rows.enumerated() { summary(number == 0 ? label : "", row) }
    }

    /// `Skovbrynets Røntgenklinik · 5 dokumenter · vurderet for 20. november 2026`.
    mutating func heading(of unit: Unit) {
        let day = run.asOf.spelled(in: language)
        let facts = [
            Noun.document(unit.documents.count, language), say("vurderet for \(day)", "assessed for \(day)"),
        ].joined(separator: " · ")
        let name = unit.name.printable
        line()
        if TextColumns.width(of: name) + 3 + TextColumns.width(of: facts) <= width {
            line(TerminalStyle.strong(name, options.colour) + " · " + facts)
        } else {
            paragraph(name, indent: 0, style: .strong)
            paragraph(facts, indent: 0)
        }
        line()
    }

    /// Says that the legal register is old, if it is.
    mutating func registerWarning() {
        guard let warning = run.register.ageWarning(language) else { return }
        line()
        paragraph(warning, indent: 0, style: .yellow)
    }

    /// Where to read on: the sheet, and what explains a finding.
    mutating func pointers() {
        line()
        if let sheet = options.sheet {
            paragraph(say("Ark: ", "Sheet: ") + sheet, indent: 0)
        }
        guard let rule = run.units.lazy.flatMap(\.findings).first(where: { $0.status == .open })?.rule else {
            return
        }
        let command = "\(run.tool.name) explain \(rule)".printable
        let hint = say("forklarer fundet", "explains the finding")
        paragraph(command + (isNarrow ? "" : " · " + hint), indent: 0, style: .faint)
    }
}
