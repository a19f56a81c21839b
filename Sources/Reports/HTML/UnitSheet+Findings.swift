internal import Findings
internal import SourceText
internal import Vocabulary

extension UnitSheet {
    /// The open findings by document, then those somebody has accepted.
    func findings(into html: inout HTMLBuilder) {
        let groups = unit.findingsByDocument { $0.status == .open }
        html.element(heading(), ["id": anchor("findings")], say("Fund", "Findings"))
        if groups.isEmpty {
            html.element(
                "p",
                say(
                    "Intet at rette i det, der blev læst. Det, der ikke kan ses af papirerne, er ikke vurderet.",
                    "Nothing to put right in what was read. What papers cannot show was not assessed."))
        }
        for group in groups {
            html.element(heading(1), documentTitle(group.document))
            for finding in group.findings { article(finding, into: &html) }
        }
        accepted(into: &html)
    }

    private func documentTitle(_ path: String?) -> String {
        path.map(unit.shortPath) ?? say("Ikke i noget dokument", "In no document")
    }

    private func article(_ finding: Finding, into html: inout HTMLBuilder) {
        let number = findingNumbers[finding.id] ?? 0
        let rule = run.rules.first { $0.id == finding.rule }
        html.element("article", ["id": anchor("f\(number)"), "class": finding.severity.rawValue]) { html in
            html.element("header") { html in
                html.element(heading(2), "\(number) · \(finding.message)")
                html.element(
                    "span", ["class": "tag \(finding.severity.tone)"], finding.severity.name(language))
            }
            let place = placeText(finding)
            if !place.isEmpty { html.element("p", ["class": "place"], place) }
            quotation(of: finding, into: &html)
            if let explanation = finding.explanation { html.element("p", explanation) }
            otherPlaces(of: finding, into: &html)
            cure(finding, rule, into: &html)
            meta(finding, rule, into: &html)
        }
    }

    /// `afsnit »Ferie« · linje 52, tegn 1`; where the document has pages, the page.
    private func placeText(_ finding: Finding) -> String {
        var parts: [String] = []
        if let heading = finding.headingPath.last {
            parts.append(say("afsnit »\(heading)«", "section “\(heading)”"))
        }
        if let place = finding.place { parts.append(position(place)) }
        return parts.joined(separator: " · ")
    }

    /// `linje 52, tegn 1`, or the page.
    func position(_ place: Place) -> String {
        if let page = place.page { return say("side \(page)", "page \(page)") }
        return say(
            "linje \(place.start.line), tegn \(place.start.column)",
            "line \(place.start.line), column \(place.start.column)")
    }

    private func quotation(of finding: Finding, into html: inout HTMLBuilder) {
        let fallback = Quotation(
            parts: [.init(finding.excerpt, isMarked: true)], isCutBefore: false, isCutAfter: false)
        let quotation = finding.quotation.parts.isEmpty ? fallback : finding.quotation
        guard quotation.parts.contains(where: { !$0.text.isEmpty }) else { return }
        self.quotation(quotation, into: &html)
    }

    /// A passage with its marked words; always said to be Danish, whatever the report speaks.
    func quotation(_ quotation: Quotation, into html: inout HTMLBuilder) {
        html.element("blockquote", ["lang": language == .danish ? "" : "da"]) { html in
            if quotation.isCutBefore { html.text("… ") }
            for part in quotation.parts {
                if part.isMarked { html.element("mark", part.text) } else { html.text(part.text) }
            }
            if quotation.isCutAfter { html.text(" …") }
        }
    }

    private func otherPlaces(of finding: Finding, into html: inout HTMLBuilder) {
        for detail in finding.details {
            guard case .places(let places) = detail.value else { continue }
            html.element("ul", ["class": "plain"]) { html in
                for place in places where !finding.stands(at: place) {
                    html.element("li") { html in
                        html.text(say("men ", "but ") + "»\(place.excerpt)« ")
                        let position = place.place.map { " · " + self.position($0) } ?? ""
                        html.element("span", ["class": "place"], unit.shortPath(place.document) + position)
                    }
                }
            }
        }
    }

    private func cure(_ finding: Finding, _ rule: RuleDescription?, into html: inout HTMLBuilder) {
        if let correction = finding.correction {
            html.element("p", ["class": "do"]) { html in
                html.element("b", say("Ret til: ", "Replace with: "))
                if !finding.excerpt.isEmpty {
                    html.element("del", finding.excerpt)
                    html.text(" ")
                }
                html.element("ins", correction.replacement)
                if !correction.isSafe {
                    html.text(" · " + say("læs efter, før du retter", "read before you replace"))
                }
            }
        } else if let advice = rule?.advice {
            html.element("p", ["class": "do"]) { html in
                html.element("b", say("Sådan kan det rettes: ", "How to put it right: "))
                html.text(advice)
            }
        }
    }

    /// Where the demand comes from, which measuring points it speaks against, and how to have it explained.
    private func meta(_ finding: Finding, _ rule: RuleDescription?, into html: inout HTMLBuilder) {
        var parts: [String] = []
        if finding.confidence == .low {
            parts.append(say("Usikkert fund: læs stedet selv", "Uncertain: read the place yourself"))
        }
        if !finding.measuringPoints.isEmpty {
            let points = measuringPoints(of: finding)
            parts.append(say("Målepunkt: \(points)", "Measuring point: \(points)"))
        }
        if let source = rule?.source { parts.append(say("Kilde: \(source)", "Source: \(source)")) }
        html.element("p", ["class": "meta"]) { html in
            if !parts.isEmpty { html.text(parts.joined(separator: " · ") + " · ") }
            html.text(say("Regel ", "Rule "))
            html.element("code", finding.rule.name)
        }
    }

    /// `Utilsigtede hændelser 2; Formelle krav til instrukser 3, 5`.
    private func measuringPoints(of finding: Finding) -> String {
        var packs: [String] = []
        for point in finding.measuringPoints where !packs.contains(point.pack) { packs.append(point.pack) }
        return packs.map { pack in
            let numbers = finding.measuringPoints.filter { $0.pack == pack }.map(\.number)
            return packTitle(pack) + " " + numbers.joined(separator: ", ")
        }.joined(separator: "; ")
    }

    private func accepted(into html: inout HTMLBuilder) {
        let accepted = unit.findings.filter { $0.status != .open }
        guard !accepted.isEmpty else { return }
        html.element(heading(1), say("Accepterede fund", "Accepted findings"))
        html.element("ul", ["class": "plain"]) { html in
            for finding in accepted {
                html.element("li") { html in
                    html.text(finding.message + " ")
                    let place = [documentTitle(finding.document), placeText(finding)].filter { !$0.isEmpty }
                    html.element("span", ["class": "place"], place.joined(separator: " · "))
                    html.text(" · " + acceptance(of: finding))
                }
            }
        }
    }

    private func acceptance(of finding: Finding) -> String {
        guard let acceptance = finding.acceptance else { return finding.status.name(language) }
        let expiry = acceptance.expires.map { day in
            say(", gælder til og med \(day.spelled(in: .danish))", ", until \(day.spelled(in: .english))")
        }
        return say("fraveget af ", "waived by ") + "\(acceptance.approver): \(acceptance.reason)"
            + (expiry ?? "")
    }
}

extension Severity {
    /// The class that colours its tag.
    var tone: String {
        switch self {
        case .error: "against"
        case .warning: "part"
        case .note: "idle"
        }
    }
}
