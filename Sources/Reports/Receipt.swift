package import Findings
internal import Vocabulary

/// What is said in the terminal where every report went to a file: what was found, and where the reports lie.
package enum Receipt {
    /// - Parameter files: where the reports were written, in the order they were asked for.
    package static func text(_ run: Run, files: [String]) -> String {
        let tally = Tally(run.units)
        let documents = Noun.document(tally.documents, run.language)
        let lies = Translated(da: "Rapporten ligger i ", en: "The report is in ")(run.language)
        let lines =
            ["\(tally.findings(run.language)) · \(documents): \(tally.reading(run.language))"]
            + files.map { lies + $0.printable }
        return lines.joined(separator: "\n") + "\n"
    }
}
