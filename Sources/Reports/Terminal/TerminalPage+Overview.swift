internal import Findings
internal import Vocabulary

extension TerminalPage {
    private static let columnWidth = 11

    /// The submissions of a run in a table, one on each line, and their sums.
    mutating func overview() {
        line()
        line(TerminalStyle.strong(say("Overblik", "Overview"), options.colour) + " · " + overviewFacts)
        line()
        let heads = [
            say("fejl", "errors"), say("advarsler", "warnings"), say("noter", "notes"), say("læst", "read"),
            say("ikke læst", "not read"),
        ]
        line(row(say("Indsendelse", "Submission"), heads, style: .faint))
        for unit in run.units { line(row(unit.name.printable, numbers(Tally(unit)))) }
        line(row(say("I alt", "In all"), numbers(Tally(run.units)), style: .strong))
    }

    private var overviewFacts: String {
        let withErrors = run.units.count { Tally($0).errors > 0 }
        let units = Noun.submission(run.units.count, language)
        return say("\(units), \(withErrors) med fejl", "\(units), \(withErrors) with errors")
    }

    private func numbers(_ tally: Tally) -> [String] {
        [tally.errors, tally.warnings, tally.notes, tally.read, tally.unread].map {
            $0 == 0 ? "·" : String($0)
        }
    }

    private func row(_ name: String, _ cells: [String], style: TerminalStyle? = nil) -> String {
        let columnWidth = isNarrow ? 6 : Self.columnWidth
        let nameWidth = min(width - cells.count * columnWidth, 40)
        let text =
            TextColumns.padded(TextColumns.cut(name, to: nameWidth), to: nameWidth)
            + cells.map {
                TextColumns.rightAligned(TextColumns.cut($0, to: columnWidth - 1), to: columnWidth)
            }
            .joined()
        return style.map { $0(text, options.colour) } ?? text
    }
}
