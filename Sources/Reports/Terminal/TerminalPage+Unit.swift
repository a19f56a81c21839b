internal import Findings
internal import Vocabulary

extension TerminalPage {
    /// A submission: its findings by document, what could not be read, and the sums.
    mutating func unit(_ unit: Unit) {
        heading(of: unit)
        for group in unit.findingsByDocument(where: { $0.status == .open }) {
            let title =
                group.document.map { unit.shortPath($0).printable }
                ?? say("Ikke i noget dokument", "In no document")
            line(TerminalStyle.strong(title, options.colour))
            for finding in group.findings {
                self.finding(finding, in: unit)
                line()
            }
        }
        partlyRead(unit)
        if Tally(unit).open == 0 { nothingFound(unit) }
        sums(unit)
    }

    /// Says that nothing was found, and no more than that.
    private mutating func nothingFound(_ unit: Unit) {
        let read = Tally(unit).read
        guard read > 0 else { return }
        let text = Translated(
            da: "Intet at rette i \(read == 1 ? "det dokument" : "de \(read) dokumenter"), der blev læst. "
                + "Det, der ikke kan ses af papirerne, er ikke vurderet.",
            en: "Nothing to put right in the \(Noun.document(read, language)) that could be read. "
                + "What papers cannot show was not assessed.")
        paragraph(text(language), indent: 0)
        line()
    }

    /// The documents that were read in part; of those that could not be read there is a finding already.
    private mutating func partlyRead(_ unit: Unit) {
        for document in unit.documents where document.status == .partlyRead {
            let name = unit.shortPath(document.path).printable
            let status = document.status.name(language)
            line(TerminalStyle.strong(name, options.colour))
            paragraph([status, document.reason].compactMap(\.self).joined(separator: ": "), indent: 2)
            line()
        }
    }

    private mutating func sums(_ unit: Unit) {
        let tally = Tally(unit)
        if !unit.measuringPoints.isEmpty {
            summary(say("Målepunkter", "Points"), counts: points(of: unit))
        }
        if !unit.workflows.isEmpty {
            summary(say("Arbejdsgange", "Workflows"), counts: workflows(of: unit))
        }
        summary(say("Fund", "Findings"), tally.findings(language))
        summary(say("Dokumenter", "Documents"), tally.reading(language))
        for (number, text) in unit.notAssessed.enumerated() {
            summary(number == 0 ? say("Ikke vurderet", "Not assessed") : "", text)
        }
        for (number, text) in unit.tailoring.enumerated() {
            summary(number == 0 ? say("Tilpasset", "Tailored") : "", text)
        }
        line()
    }

    private func points(of unit: Unit) -> [String] {
        Outcome.allCases.compactMap { outcome in
            let count = unit.measuringPoints.count { $0.outcome == outcome }
            return count == 0 ? nil : "\(count) \(outcome.shortName(language))"
        }
    }

    private func workflows(of unit: Unit) -> [String] {
        WorkflowStatus.allCases.compactMap { status in
            let count = unit.workflows.count { $0.status == status }
            return count == 0 ? nil : "\(count) \(status.name(language))"
        }
    }
}
