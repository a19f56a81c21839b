internal import Findings
internal import Vocabulary

/// What there is of everything in a submission, or in many; findings that somebody has accepted are counted apart.
struct Tally: Equatable {
    var errors = 0
    var warnings = 0
    var notes = 0
    /// Waived, or known from a baseline.
    var accepted = 0
    /// Read in whole or in part.
    var read = 0
    var unread = 0

    var documents: Int { read + unread }
    var open: Int { errors + warnings + notes }

    init(_ units: [Unit]) {
        for unit in units {
            unit.findings.forEach { count($0) }
            unread += unit.documents.count { $0.status == .unreadable }
            read += unit.documents.count { $0.status != .unreadable }
        }
    }

    init(_ unit: Unit) { self.init([unit]) }

    private mutating func count(_ finding: Finding) {
        guard finding.status == .open else {
            accepted += 1
            return
        }
        switch finding.severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .note: notes += 1
        }
    }

    /// `2 fejl · 0 advarsler · 1 note`, and what was accepted if anything was.
    func findings(_ language: Language) -> String {
        var parts = [
            Noun.error(errors, language), Noun.warning(warnings, language), Noun.note(notes, language),
        ]
        if accepted > 0 { parts.append(Noun.accepted(accepted, language)) }
        return parts.joined(separator: " · ")
    }

    /// `5 læst · 1 kunne ikke læses`.
    func reading(_ language: Language) -> String {
        let readWord = Translated(da: "læst", en: "read")(language)
        let unreadWord = Translated(da: "kunne ikke læses", en: "could not be read")(language)
        return unread == 0 ? "\(read) \(readWord)" : "\(read) \(readWord) · \(unread) \(unreadWord)"
    }
}
