internal import Findings
internal import Vocabulary

/// The sheet of one submission: verdict and facts first, then what they rest on.
struct UnitSheet {
    let run: Run
    let unit: Unit
    /// The submission's place among several; nil where the page is about one.
    let number: Int?
    /// Open findings by their number on the sheet, from 1.
    let findingNumbers: [FindingID: Int]

    init(_ run: Run, _ unit: Unit, number: Int?) {
        self.run = run
        self.unit = unit
        self.number = number
        let open = unit.findings.filter { $0.status == .open }
        findingNumbers = Dictionary(
            open.enumerated().map { ($0.element.id, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
    }

    var language: Language { run.language }
    /// The headings of a sheet among several stand one level lower.
    private var level: Int { number == nil ? 2 : 3 }

    /// The sentence in the language of the run.
    func say(_ danish: String, _ english: String) -> String {
        Translated(da: danish, en: english)(language)
    }

    /// The name of a heading element, `depth` levels below the sheet's parts.
    func heading(_ depth: Int = 0) -> String { "h\(level + depth)" }

    /// An anchor that no other sheet on the page has.
    func anchor(_ name: String) -> String { number.map { "u\($0)-\(name)" } ?? name }

    /// The sheet as a part of a page with several.
    func writeSection(into html: inout HTMLBuilder) {
        let id = number.map { "u\($0)" } ?? ""
        html.element("section", ["class": "unit", "id": id, "aria-labelledby": anchor("name")]) { html in
            html.element("h2", ["id": anchor("name")], unit.name)
            write(into: &html)
        }
    }

    /// The sheet, without the name of the submission.
    func write(into html: inout HTMLBuilder) {
        html.element("p", ["class": "sub"], subtitle)
        verdict(into: &html)
        if number == nil { HTMLPage(run: run).registerWarning(into: &html) }
        if !unit.measuringPoints.isEmpty {
            OutcomeBar(unit.measuringPoints, language).write(into: &html)
        }
        facts(into: &html)
        if number == nil { contents(into: &html) }
        findings(into: &html)
        measuringPoints(into: &html)
        workflows(into: &html)
        documents(into: &html)
        sentences("not-assessed", notAssessedTitle, unit.notAssessed, into: &html)
        sentences("tailoring", tailoringTitle, unit.tailoring, into: &html)
    }

    private var subtitle: String {
        let tally = Tally(unit)
        let documents = Noun.document(tally.documents, language)
        let packs = packsOfUnit.map { $0.title ?? $0.id }
        return (["\(documents): \(tally.reading(language))"] + packs).joined(separator: " · ")
    }

    /// The packs whose points this submission was held against, in the order of the run.
    private var packsOfUnit: [PackVersion] {
        let ids = Set(unit.measuringPoints.map(\.point.pack))
        return run.packs.filter { ids.contains($0.id) }
    }

    /// What a pack is called for people.
    func packTitle(_ id: String) -> String { run.packs.first { $0.id == id }?.title ?? id }

    private func verdict(into html: inout HTMLBuilder) {
        let verdict = Verdict(unit, language)
        html.element("p", ["class": "lead"]) { html in
            html.element("strong", verdict.headline)
            html.text(verdict.details.joined(separator: " "))
        }
    }

    private var notAssessedTitle: String { say("Ikke vurderet", "Not assessed") }
    private var tailoringTitle: String { say("Tilpasset af stedet", "Tailored by the place") }

    private func contents(into html: inout HTMLBuilder) {
        var parts = [("findings", say("Fund", "Findings"))]
        if !unit.measuringPoints.isEmpty { parts.append(("points", say("Målepunkter", "Measuring points"))) }
        if !unit.workflows.isEmpty { parts.append(("workflows", say("Arbejdsgange", "Workflows"))) }
        parts.append(("documents", say("Dokumenter", "Documents")))
        if !unit.notAssessed.isEmpty { parts.append(("not-assessed", notAssessedTitle)) }
        if !unit.tailoring.isEmpty { parts.append(("tailoring", tailoringTitle)) }
        html.element("nav", ["aria-label": say("På dette ark", "On this sheet")]) { html in
            html.element("ul") { html in
                for (name, title) in parts {
                    html.element("li") { $0.element("a", ["href": "#\(anchor(name))"], title) }
                }
            }
        }
    }

    private func facts(into html: inout HTMLBuilder) {
        let tally = Tally(unit)
        let register = run.register
        var facts = unit.site.map { ($0.label(language), $0.text(language)) }
        facts.append((say("Fund", "Findings"), tally.findings(language)))
        facts.append(
            (
                say("Retsregister", "Legal register"),
                "\(register.asOf.spelled(in: language)), \(Noun.legalText(register.entries, language))"
            ))
        if tally.accepted > 0 {
            facts.append((say("Fravigelser", "Waivers"), Noun.accepted(tally.accepted, language)))
        }
        html.element("dl", ["class": "facts"]) { html in
            for (label, text) in facts {
                html.element("div") { html in
                    html.element("dt", label)
                    html.element("dd", text)
                }
            }
        }
    }

    /// A part that is a list of sentences; nothing where there are none.
    private func sentences(
        _ name: String, _ title: String, _ sentences: [String], into html: inout HTMLBuilder
    ) {
        guard !sentences.isEmpty else { return }
        html.element(heading(), ["id": anchor(name)], title)
        html.element("ul", ["class": "plain"]) { html in
            for sentence in sentences { html.element("li", sentence) }
        }
    }
}
