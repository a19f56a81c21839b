internal import Findings
internal import Vocabulary

/// What frames the sheets of a run's submissions: title, overview, what holds for all, and the foot.
struct HTMLPage {
    let run: Run

    var language: Language { run.language }
    var isSingle: Bool { run.units.count == 1 }

    /// The sentence in the language of the run.
    func say(_ danish: String, _ english: String) -> String {
        Translated(da: danish, en: english)(language)
    }

    /// What the browser reads before the page: character set, title and style sheet.
    func head(into html: inout HTMLBuilder) {
        html.void("meta", ["charset": "utf-8"])
        html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.void("meta", ["name": "generator", "content": "\(run.tool.name) \(run.tool.version)"])
        html.element("title", "\(say("Selvtjek", "Self-check")) · \(title)")
        html.styleSheet(StyleSheet.css)
    }

    /// The page itself: one sheet, or an overview and a sheet for each submission.
    func body(into html: inout HTMLBuilder) {
        html.element("a", ["class": "skip", "href": "#main"], say("Gå til indholdet", "Skip to the content"))
        html.verbatim("\n")
        html.element("main", ["id": "main"]) { html in
            html.element("p", ["class": "kicker"], kicker)
            html.element("h1", title)
            if isSingle {
                for unit in run.units { UnitSheet(run, unit, number: nil).write(into: &html) }
            } else {
                OverviewTable(run: run).write(into: &html)
                registerWarning(into: &html)
                for (index, unit) in run.units.enumerated() {
                    UnitSheet(run, unit, number: index + 1).writeSection(into: &html)
                }
            }
            footer(into: &html)
        }
    }

    private var title: String {
        if let unit = run.units.first, isSingle { return unit.name }
        return Noun.submission(run.units.count, language)
    }

    private var kicker: String {
        let day = run.asOf.spelled(in: language)
        return say(
            "Selvtjek før tilsyn · vurderet for den \(day)", "Self-check before inspection · as of \(day)")
    }

    /// Says that the legal register is old, if it is.
    func registerWarning(into html: inout HTMLBuilder) {
        guard let warning = run.register.ageWarning(language) else { return }
        html.element("p", ["class": "say"], warning)
    }

    private func footer(into html: inout HTMLBuilder) {
        html.element("footer") { html in
            html.element(
                "p",
                say(
                    "Arket viser, hvad der er fundet belæg for i dokumenterne. Om kravene er efterlevet, afgør tilsynet.",
                    "The sheet shows what the documents give evidence of. Whether the demands are met is for the inspectorate to decide."
                ))
            html.element("p", packs)
            html.element(
                "p",
                "\(run.tool.name) \(run.tool.version) · "
                    + say(
                        "samme filer, samme regler og samme dag giver samme ark · intet har forladt maskinen",
                        "same files, same rules and same day give the same sheet · nothing has left the machine"
                    ))
        }
    }

    private var packs: String {
        guard !run.packs.isEmpty else {
            return say("Intet målepunktsæt er brugt.", "No measuring points were used.")
        }
        let names = run.packs.map { pack in
            let basis =
                switch pack.basis {
                case .official: say("styrelsens egne punkter", "the inspectorate's own points")
                case .reconstructed:
                    say(
                        "vores læsning, ikke styrelsens ordlyd", "our reading, not the inspectorate's wording"
                    )
                }
            return "\(pack.title ?? pack.id), \(say("udgave", "version")) \(pack.version) (\(basis))"
        }
        return say("Målepunkter: ", "Measuring points: ") + names.joined(separator: "; ") + "."
    }
}
