internal import Findings
internal import Vocabulary

/// The submissions of a run beside each other, each leading to its own part of the page.
struct OverviewTable {
    let run: Run

    private func say(_ danish: String, _ english: String) -> String {
        Translated(da: danish, en: english)(run.language)
    }

    /// The verdict on all of them, and a row for each.
    func write(into html: inout HTMLBuilder) {
        html.element("p", ["class": "lead"]) { html in
            html.element("strong", headline)
            html.text(totals)
        }
        html.element("h2", say("Overblik", "Overview"))
        html.element("table", ["class": "stack"]) { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    for head in heads {
                        html.element(
                            "th", ["scope": "col", "class": head.isNumber ? "number" : ""], head.name)
                    }
                }
            }
            html.element("tbody") { html in
                for (index, unit) in run.units.enumerated() { row(unit, index + 1, into: &html) }
            }
            html.element("tfoot") { html in
                html.element("tr") { html in
                    html.element("th", ["scope": "row"], say("I alt", "In all"))
                    numbers(Tally(run.units), into: &html)
                    html.element("td", ["class": "none"], "")
                }
            }
        }
    }

    private var heads: [(name: String, isNumber: Bool)] {
        [(say("Indsendelse", "Submission"), false)] + numberHeads.map { ($0, true) }
            + [(say("Målepunkter", "Measuring points"), false)]
    }

    private var numberHeads: [String] {
        [
            say("Fejl", "Errors"), say("Advarsler", "Warnings"), say("Noter", "Notes"), say("Læst", "Read"),
            say("Ikke læst", "Not read"),
        ]
    }

    private var headline: String {
        let count = run.units.count { Tally($0).errors > 0 }
        let all = run.units.count
        guard count > 0 else {
            return say(
                "Ingen af de \(all) indsendelser har fejl.", "None of the \(all) submissions has errors.")
        }
        return say(
            "\(count) af \(all) indsendelser har noget, der skal rettes.",
            "\(count) of \(all) submissions have something to put right.")
    }

    private var totals: String {
        let tally = Tally(run.units)
        let documents = Noun.document(tally.documents, run.language)
        return "\(tally.findings(run.language)). \(documents): \(tally.reading(run.language))."
    }

    private func row(_ unit: Unit, _ number: Int, into html: inout HTMLBuilder) {
        html.element("tr") { html in
            html.element("th", ["scope": "row"]) { $0.element("a", ["href": "#u\(number)"], unit.name) }
            numbers(Tally(unit), into: &html)
            html.element("td", ["class": unit.measuringPoints.isEmpty ? "none" : ""]) { html in
                guard !unit.measuringPoints.isEmpty else { return html.text("–") }
                OutcomeBar(unit.measuringPoints, run.language).writeSmall(into: &html)
            }
        }
    }

    private func numbers(_ tally: Tally, into html: inout HTMLBuilder) {
        let counts = [tally.errors, tally.warnings, tally.notes, tally.read, tally.unread]
        for (head, count) in zip(numberHeads, counts) {
            html.element(
                "td", ["class": count == 0 ? "number none" : "number", "data-label": head],
                count == 0 ? "–" : String(count))
        }
    }
}
