internal import Findings
internal import SourceText
internal import Vocabulary

extension Unit {
    /// A document's path as it reads under the name of its submission.
    func shortPath(_ path: String) -> String { Unit.shortPath(path, under: self.path) }

    /// The findings that stand in each document, in order; those of no document last, under nil.
    func findingsByDocument(where isShown: (Finding) -> Bool) -> [(document: String?, findings: [Finding])] {
        var groups: [(document: String?, findings: [Finding])] = []
        for finding in findings where isShown(finding) {
            if let last = groups.indices.last, groups[last].document == finding.document {
                groups[last].findings.append(finding)
            } else {
                groups.append((finding.document, [finding]))
            }
        }
        return groups
    }
}

extension Place {
    /// `9:12`, or the page where the format has pages: `s. 3`.
    func short(_ language: Language) -> String {
        guard let page else { return "\(start.line):\(start.column)" }
        return Translated(da: "s. \(page)", en: "p. \(page)")(language)
    }
}

extension Finding {
    /// Whether a place among the details is the finding's own.
    func stands(at other: DetailPlace) -> Bool { other.document == document && other.place == place }
}
