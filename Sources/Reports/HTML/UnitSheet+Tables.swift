internal import Findings
internal import Vocabulary

extension UnitSheet {
    /// How each measuring point ended and why, a table for each pack; nothing where there are none.
    func measuringPoints(into html: inout HTMLBuilder) {
        guard !unit.measuringPoints.isEmpty else { return }
        html.element(heading(), ["id": anchor("points")], say("Målepunkter", "Measuring points"))
        for group in pointsByPack {
            html.element(heading(1), packTitle(group.pack))
            measuringPoints(group.points, into: &html)
        }
    }

    private var pointsByPack: [(pack: String, points: [MeasuringPointReport])] {
        var groups: [(pack: String, points: [MeasuringPointReport])] = []
        for point in unit.measuringPoints {
            if let last = groups.indices.last, groups[last].pack == point.point.pack {
                groups[last].points.append(point)
            } else {
                groups.append((point.point.pack, [point]))
            }
        }
        return groups
    }

    private func measuringPoints(_ points: [MeasuringPointReport], into html: inout HTMLBuilder) {
        let heads = [
            say("Nr.", "No."), say("Målepunkt", "Measuring point"), say("Vurdering", "Outcome"),
            say("Hvorfor", "Why"),
        ]
        table(heads, named: "wide-answer points", into: &html) { html in
            for point in points {
                html.element("tr") { html in
                    html.element("td", ["data-label": heads[0]], point.point.number)
                    html.element("th", ["scope": "row"], point.title)
                    html.element("td") { html in
                        html.element(
                            "span", ["class": "tag \(point.outcome.tone)"], point.outcome.name(language))
                    }
                    html.element("td") { html in
                        html.text(point.reason)
                        links(to: point.findings, into: &html)
                    }
                }
            }
        }
    }

    private func links(to findings: [FindingID], into html: inout HTMLBuilder) {
        for number in findings.compactMap({ findingNumbers[$0] }).sorted() {
            html.text(" ")
            html.element("a", ["href": "#\(anchor("f\(number)"))"]) { html in
                html.text(say("Fund", "Finding"))
                html.verbatim("&nbsp;")
                html.text(String(number))
            }
        }
    }

    /// What the documents answer to each question, with the passages; nothing where none was asked.
    func workflows(into html: inout HTMLBuilder) {
        guard !unit.workflows.isEmpty else { return }
        let heads = [
            say("Spørgsmål", "Question"), say("Svar i dokumenterne", "Answer in the documents"),
            say("Belæg", "Evidence"),
        ]
        html.element(heading(), ["id": anchor("workflows")], say("Arbejdsgange", "Workflows"))
        table(heads, named: "wide-answer", into: &html) { html in
            for workflow in unit.workflows { row(workflow, into: &html) }
        }
    }

    private func row(_ workflow: WorkflowReport, into html: inout HTMLBuilder) {
        let rule = run.rules.first { $0.id.name == workflow.id }
        html.element("tr") { html in
            html.element("th", ["scope": "row"], rule?.title ?? workflow.id)
            html.element("td") { html in
                html.element("span", ["class": "tag \(workflow.status.tone)"], workflow.status.name(language))
            }
            html.element("td") { html in
                for evidence in workflow.evidence { self.evidence(evidence, into: &html) }
                if !workflow.missingSlots.isEmpty {
                    let slots = workflow.missingSlots.map { rule?.slots[$0] ?? $0 }
                    html.element("p", say("Mangler: ", "Missing: ") + slots.joined(separator: ", ") + ".")
                }
                if let reason = workflow.reason { html.element("p", reason) }
                if workflow.status == .missing { searched(workflow, into: &html) }
            }
        }
    }

    private func evidence(_ evidence: WorkflowReport.Evidence, into html: inout HTMLBuilder) {
        let whole = Quotation(parts: [.init(evidence.excerpt)], isCutBefore: false, isCutAfter: false)
        quotation(evidence.quotation.parts.isEmpty ? whole : evidence.quotation, into: &html)
        let position = evidence.place.map { " · " + self.position($0) } ?? ""
        html.element("p", ["class": "place"], unit.shortPath(evidence.document) + position)
    }

    private func searched(_ workflow: WorkflowReport, into html: inout HTMLBuilder) {
        let documents = workflow.searched.map(unit.shortPath).joined(separator: ", ")
        guard !documents.isEmpty else { return }
        html.element("p", ["class": "soft"], say("Ledt i: ", "Searched: ") + documents)
    }

    /// Every document, how its reading went, and what tells one version of it from another.
    func documents(into html: inout HTMLBuilder) {
        let heads = [
            say("Dokument", "Document"), say("Art", "Kind"), say("Læsning", "Reading"),
            say("Størrelse", "Size"),
            "SHA-256",
        ]
        html.element(heading(), ["id": anchor("documents")], say("Dokumenter", "Documents"))
        table(heads, into: &html) { html in
            for document in unit.documents { row(document, heads, into: &html) }
        }
    }

    private func row(_ document: DocumentReport, _ heads: [String], into html: inout HTMLBuilder) {
        html.element("tr") { html in
            html.element("th", ["scope": "row"], unit.shortPath(document.path))
            let kind =
                document.isKindDeclared
                ? document.kind.name(language)
                : document.kind.name(language) + say(" (genkendt)", " (recognised)")
            html.element("td", ["data-label": heads[1]], kind)
            html.element("td") { html in
                let tone =
                    switch document.status {
                    case .read: ""
                    case .partlyRead: "tag part"
                    case .unreadable: "tag against"
                    }
                html.element("span", ["class": tone], document.status.name(language))
                if let reason = document.reason { html.element("p", reason) }
            }
            html.element("td", ["data-label": heads[3]], size(document.bytes))
            html.element("td", ["data-label": heads[4]]) { html in
                html.element("code", ["title": document.sha256], String(document.sha256.prefix(12)))
            }
        }
    }

    /// `840 byte`, `5 kB`, `1,2 MB`.
    private func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1_000: return "\(bytes) byte"
        case ..<1_000_000: return "\((bytes + 500) / 1_000) kB"
        default:
            let tenths = (bytes + 50_000) / 100_000
            return "\(tenths / 10)\(say(",", "."))\(tenths % 10) MB"
        }
    }

    /// A table that becomes a list on a narrow screen; `wide-answer` keeps its row heads to a third, and `points` makes the
    /// columns of several tables equal.
    private func table(
        _ heads: [String], named name: String = "", into html: inout HTMLBuilder,
        _ rows: (inout HTMLBuilder) -> Void
    ) {
        html.element("table", ["class": name.isEmpty ? "stack" : "stack \(name)"]) { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    for head in heads { html.element("th", ["scope": "col"], head) }
                }
            }
            html.element("tbody") { rows(&$0) }
        }
    }
}

extension WorkflowStatus {
    /// The class that colours its tag.
    var tone: String {
        switch self {
        case .described: "found"
        case .partial: "part"
        case .missing: "against"
        case .notApplicable: "idle"
        }
    }
}
