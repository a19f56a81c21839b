internal import Findings
internal import Vocabulary

extension TerminalPage {
    /// One finding: where and what, the words in their context, why, and what to write instead.
    mutating func finding(_ finding: Finding, in unit: Unit) {
        headline(finding)
        quotation(of: finding)
        if let explanation = finding.explanation { paragraph(explanation, indent: indent) }
        otherPlaces(of: finding, in: unit)
        cure(finding)
        if finding.confidence == .low {
            paragraph(
                say("Usikkert fund: læs stedet selv.", "Uncertain: read the place yourself."), indent: indent,
                style: .faint)
        }
    }

    /// `  9:12   fejl      Bekendtgørelsen er afløst               outdated-reference`.
    private mutating func headline(_ finding: Finding) {
        let rule = finding.rule.name.printable
        let severity = TerminalStyle.of(finding.severity)(
            TextColumns.padded(finding.severity.name(language), to: isNarrow ? 0 : 10), options.colour)
        let place = finding.place.map { $0.short(language) } ?? ""
        guard !isNarrow else {
            line(
                "  " + (place.isEmpty ? "" : place + "  ") + severity + "  "
                    + TerminalStyle.faint(rule, options.colour))
            paragraph(finding.message, indent: indent, style: .strong)
            return
        }
        let start = TextColumns.padded("  " + place, to: indent) + severity
        let room = width - indent - 10
        let ruleWidth = TextColumns.width(of: rule)
        var message = TextColumns.wrapped(finding.message.printable, to: max(room - ruleWidth - 2, 20))
        let first = message.isEmpty ? "" : message.removeFirst()
        let gap = max(2, room - ruleWidth - TextColumns.width(of: first))
        line(
            start + TerminalStyle.strong(first, options.colour) + TextColumns.blanks(gap)
                + TerminalStyle.faint(rule, options.colour))
        for rest in message {
            line(TextColumns.blanks(indent + 10) + TerminalStyle.strong(rest, options.colour))
        }
    }

    private mutating func quotation(of finding: Finding) {
        let quotation =
            finding.quotation.parts.isEmpty && !finding.excerpt.isEmpty
            ? Quotation(
                parts: [.init(finding.excerpt, isMarked: true)], isCutBefore: false, isCutAfter: false)
            : finding.quotation
        guard !quotation.parts.isEmpty else { return }
        let marked = MarkedLine(quotation, width: width - indent)
        let margin = TextColumns.blanks(indent)
        line(margin + marked.text)
        if !marked.underline.isEmpty {
            line(margin + TerminalStyle.of(finding.severity)(marked.underline, options.colour))
        }
    }

    /// The other places that take part, each with its words.
    private mutating func otherPlaces(of finding: Finding, in unit: Unit) {
        for detail in finding.details {
            guard case .places(let places) = detail.value else { continue }
            for place in places where !finding.stands(at: place) {
                let position = place.place.map { " " + $0.short(language) } ?? ""
                paragraph(
                    say("Men ", "But ") + "\(unit.shortPath(place.document))\(position): \(place.excerpt)",
                    indent: indent)
            }
        }
    }

    private mutating func cure(_ finding: Finding) {
        if let correction = finding.correction {
            let text = say("Ret til: ", "Replace with: ") + correction.replacement
            paragraph(text, indent: indent, style: .green)
        } else if let advice = run.rules.first(where: { $0.id == finding.rule })?.advice {
            paragraph(advice, indent: indent, style: .green)
        }
    }
}
