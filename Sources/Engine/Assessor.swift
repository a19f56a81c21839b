import Findings
import Rules
import SourceText
import Vocabulary

/// Judges measuring points: the one place that may say how a point ended, and never says that it is met.
struct Assessor {
    let site: [SiteFact]
    let documents: [DocumentReport]
    let workflows: [WorkflowReport]
    let findings: [Finding]
    /// What a workflow asks, by id.
    let questions: [String: String]
    let language: Language

    /// How each point of the packs ended, in their order.
    func reports(on packs: [Pack]) -> [MeasuringPointReport] { packs.flatMap(\.points).map(report) }

    /// The points that a finding speaks against or leaves a gap in.
    static func points(of finding: Finding, in packs: [Pack]) -> [MeasuringPointID] {
        packs.flatMap(\.points).filter { point in
            point.contradictions.contains(finding.category) || point.gaps.contains(finding.category)
                || (finding.category == .missingWorkflow && point.workflows.contains(finding.rule.name))
        }.map(\.id)
    }

    private func report(_ point: MeasuringPoint) -> MeasuringPointReport {
        let asked = point.workflows.compactMap { id in workflows.first { $0.id == id } }
        let open = findings.filter { $0.status == .open }
        let against = open.filter { point.contradictions.contains($0.category) && $0.severity > .note }
        let gaps = open.filter { finding in
            (point.gaps.contains(finding.category) && finding.severity > .note)
                || (finding.category == .missingWorkflow && point.workflows.contains(finding.rule.name))
        }
        let (outcome, reason) = judge(point, asked, against, gaps)
        return MeasuringPointReport(
            point: point.id, title: point.title(language), outcome: outcome, reason: reason,
            findings: (against + gaps).map(\.id), workflows: asked.map(\.id))
    }

    /// The first that speaks decides; the order is that of DESIGN's outcomes, what rules a point out before what it holds.
    private func judge(
        _ point: MeasuringPoint, _ asked: [WorkflowReport], _ against: [Finding], _ gaps: [Finding]
    ) -> (Outcome, String) {
        if let condition = point.condition,
            site.contains(where: { $0.name == condition.fact && $0.value == .truth(false) })
        {
            return (.notApplicable, condition.otherwise(language))
        }
        guard documents.contains(where: { $0.status != .unreadable }) else {
            return (.notAssessed, said("Intet dokument kunne læses.", "No document could be read."))
        }
        if let kind = point.neededKind,
            !documents.contains(where: { $0.kind == kind && $0.status != .unreadable })
        {
            return (
                .notAssessed,
                said(
                    "Materialet har intet dokument af den art, der skal til.",
                    "The material has no document of the kind it takes.")
            )
        }
        if !asked.isEmpty, asked.allSatisfy({ $0.status == .notApplicable }) {
            return (.notApplicable, asked.compactMap(\.reason).first ?? "")
        }
        guard point.method == .documents else { return (.needsPeople, needsPeople(point, asked)) }
        if !against.isEmpty { return (.contradicted, contradiction(against)) }
        if !gaps.isEmpty { return (.evidenceIncomplete, incomplete(gaps)) }
        guard !asked.isEmpty || !point.gaps.isEmpty || !point.contradictions.isEmpty else {
            return (
                .notAssessed,
                said("Ingen kontrol i denne udgave ser efter det.", "No check in this version looks for it.")
            )
        }
        return (.evidenceFound, evidence(asked))
    }

    private func needsPeople(_ point: MeasuringPoint, _ asked: [WorkflowReport]) -> String {
        let how =
            switch point.method {
            case .interview: said("Afgøres ved interview.", "Decided by interview.")
            case .journalReview:
                said("Afgøres ved gennemgang af journaler.", "Decided by review of journals.")
            case .observation:
                said("Afgøres ved observation på stedet.", "Decided by observation on the spot.")
            case .documents: ""
            }
        let found = asked.filter { $0.status == .described || $0.status == .partial }
        return found.isEmpty ? how : how + " " + said("Papirerne: ", "The papers: ") + evidence(found)
    }

    private func contradiction(_ findings: [Finding]) -> String {
        let count = findings.count
        return count == 1
            ? findings[0].message + "."
            : said("\(count) fund taler imod.", "\(count) findings speak against it.")
    }

    private func incomplete(_ gaps: [Finding]) -> String {
        let workflows = gaps.filter { $0.category == .missingWorkflow }.map(\.message)
        let others = gaps.count - workflows.count
        let rest =
            others == 0
            ? [] : [said("\(others) andre mangler i materialet.", "\(others) other gaps in the material.")]
        return (workflows + rest).joined(separator: " ")
    }

    /// Which document answers which question.
    private func evidence(_ asked: [WorkflowReport]) -> String {
        let answers = asked.compactMap { report -> String? in
            guard let evidence = report.evidence.first, let question = questions[report.id] else {
                return nil
            }
            let line = evidence.place.map { ":\($0.start.line)" } ?? ""
            return "\(question) \(evidence.document)\(line)"
        }
        return answers.isEmpty
            ? said("Ingen fund taler imod.", "No finding speaks against it.")
            : answers.joined(separator: " · ")
    }

    private func said(_ danish: String, _ english: String) -> String {
        Translated(da: danish, en: english)(language)
    }
}
