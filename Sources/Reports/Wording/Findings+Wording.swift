package import Findings
package import Vocabulary

extension Severity {
    var name: Translated {
        switch self {
        case .error: Translated(da: "fejl", en: "error")
        case .warning: Translated(da: "advarsel", en: "warning")
        case .note: Translated(da: "note", en: "note")
        }
    }
}

extension Outcome {
    /// What reports call it.
    package var name: Translated {
        switch self {
        case .needsPeople:
            Translated(
                da: "kræver interview eller journalgennemgang", en: "needs interview or journal review")
        default: shortName
        }
    }

    /// For a line or a legend, where a number stands before it.
    var shortName: Translated {
        switch self {
        case .evidenceFound: Translated(da: "belæg fundet", en: "evidence found")
        case .evidenceIncomplete: Translated(da: "belæg ufuldstændigt", en: "evidence incomplete")
        case .contradicted: Translated(da: "modstrid", en: "contradicted")
        case .notApplicable: Translated(da: "ikke aktuelt", en: "not applicable")
        case .needsPeople: Translated(da: "kræver interview", en: "needs interview")
        case .notAssessed: Translated(da: "ikke vurderet", en: "not assessed")
        }
    }
}

extension WorkflowStatus {
    var name: Translated {
        switch self {
        case .described: Translated(da: "beskrevet", en: "described")
        case .partial: Translated(da: "delvist beskrevet", en: "partly described")
        case .missing: Translated(da: "mangler", en: "missing")
        case .notApplicable: Translated(da: "ikke aktuelt", en: "not applicable")
        }
    }
}

extension DocumentReport.Status {
    var name: Translated {
        switch self {
        case .read: Translated(da: "læst", en: "read")
        case .partlyRead: Translated(da: "delvist læst", en: "partly read")
        case .unreadable: Translated(da: "kunne ikke læses", en: "could not be read")
        }
    }
}

extension DocumentKind {
    var name: Translated {
        switch self {
        case .instruction: Translated(da: "instruks", en: "instruction")
        case .agreement: Translated(da: "aftale", en: "agreement")
        case .journal: Translated(da: "journal", en: "journal")
        case .form: Translated(da: "skema", en: "form")
        case .other: Translated(da: "andet", en: "other")
        }
    }
}

extension FindingStatus {
    var name: Translated {
        switch self {
        case .open: Translated(da: "åbent", en: "open")
        case .waived: Translated(da: "fraveget", en: "waived")
        case .baseline: Translated(da: "kendt i forvejen", en: "known before")
        }
    }
}

extension SiteFact {
    /// What the fact is called; a fact of the place's own keeps its key.
    func label(_ language: Language) -> String { Self.labels[name]?(language) ?? name }

    /// What the place said.
    func text(_ language: Language) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .truth(true): Translated(da: "ja", en: "yes")(language)
        case .truth(false): Translated(da: "nej", en: "no")(language)
        }
    }

    private static let labels: [String: Translated] = [
        "type": Translated(da: "Sted", en: "Site"),
        "health-staff": Translated(da: "Sundhedspersoner", en: "Health staff"),
        "foreign-supplier": Translated(da: "Udenlandsk leverandør", en: "Foreign supplier"),
        "external-describer": Translated(da: "Ekstern beskriver", en: "External describer"),
        "delegation": Translated(da: "Delegation", en: "Delegation"),
    ]
}
