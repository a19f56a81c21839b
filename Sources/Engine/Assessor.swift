import Findings
import Rules
import Vocabulary

/// Judges measuring points: the one place that may say how a point ended, and never says that it is met.
struct Assessor {
    let site: [SiteFact]
    /// Every document handed in.
    let documents: [DocumentReport]
    /// The kind of each document, by path.
    let kinds: [String: DocumentKind]
    let workflows: [WorkflowReport]
    /// What a workflow asks, by id.
    let questions: [String: String]
    /// The kinds of document in which findings of a category are looked for; a category that no rule looks for is not here.
    let readers: [Findings.Category: Set<DocumentKind>]
    /// The rules and workflows that the place has switched off, by id, with their titles.
    let switchedOff: [String: String]
    /// The points that the place has switched off, with its reasons.
    let declined: [MeasuringPointID: String]
    /// The path of the submission, which paths are shown under.
    let root: String
    let language: Language

    /// Everything the judgement of one point rests on.
    struct Grounds {
        let point: MeasuringPoint
        /// The workflows of the point that were asked.
        let asked: [WorkflowReport]
        /// The workflows of the point that were not asked.
        let unasked: [String]
        let against: [Finding]
        /// Findings that leave a gap, and do not speak against it.
        let gaps: [Finding]
    }

    /// How each point of the packs ended, in their order.
    func reports(on packs: [Pack], _ findings: [Finding]) -> [MeasuringPointReport] {
        let open = findings.filter { $0.status == .open }
        let grave = open.filter { $0.severity > .note }
        return packs.flatMap(\.points).map { report($0, open, grave) }
    }

    /// The points that a finding speaks against or leaves a gap in.
    func points(of finding: Finding, in packs: [Pack]) -> [MeasuringPointID] {
        packs.flatMap(\.points).filter { point in
            speaks(finding, of: point.grounds, point) || isGap(finding, inWorkflowsOf: point)
        }.map(\.id)
    }

    private func isGap(_ finding: Finding, inWorkflowsOf point: MeasuringPoint) -> Bool {
        finding.category == .missingWorkflow && point.workflows.contains(finding.rule.name)
    }

    /// Whether a finding is one of `grounds` of a point; one that does not name its subject counts only where the point's
    /// subject is answered.
    private func speaks(_ finding: Finding, of grounds: [Ground], _ point: MeasuringPoint) -> Bool {
        grounds.contains { ground in
            guard ground.covers(finding, kind: kind) else { return false }
            return ground.namesSubject || point.subjects.isEmpty
                || !finding.paths.isDisjoint(with: answers(to: point.subjects))
        }
    }

    private func kind(_ path: String) -> DocumentKind? { kinds[path] }

    /// The documents that answer one of these workflows, in whole or in part.
    func answers(to workflows: [String]) -> Set<String> {
        Set(
            self.workflows.filter { workflows.contains($0.id) && [.described, .partial].contains($0.status) }
                .flatMap(\.evidence).map(\.document))
    }

    /// - Parameters:
    ///   - open: the findings that nobody has answered for.
    ///   - grave: those of them that are more than notes.
    private func report(_ point: MeasuringPoint, _ open: [Finding], _ grave: [Finding])
        -> MeasuringPointReport
    {
        let against = grave.filter { speaks($0, of: point.contradictions, point) }
        let others = Set(against.map(\.id))
        let gaps = open.filter { finding in
            !others.contains(finding.id)
                && (isGap(finding, inWorkflowsOf: point)
                    || finding.severity > .note && speaks(finding, of: point.gaps, point))
        }
        let asked = point.workflows.compactMap { id in workflows.first { $0.id == id } }
        let grounds = Grounds(
            point: point, asked: asked,
            unasked: point.workflows.filter { id in !asked.contains { $0.id == id } },
            against: against, gaps: gaps)
        let (outcome, reason) = judge(grounds)
        return MeasuringPointReport(
            point: point.id, title: point.title(language), outcome: outcome, reason: reason,
            findings: (against + gaps).map(\.id), workflows: asked.map(\.id))
    }

    /// The first that speaks decides; the order is that of DESIGN's outcomes, what rules a point out before what it holds.
    private func judge(_ grounds: Grounds) -> (Outcome, String) {
        let point = grounds.point
        if let condition = point.condition,
            site.contains(where: { $0.name == condition.fact && $0.value == .truth(false) })
        {
            return (.notApplicable, condition.otherwise(language))
        }
        if let reason = declined[point.id] {
            return (
                .notApplicable,
                said("Slået fra af stedet: \(reason)", "Switched off by the place: \(reason)")
            )
        }
        guard documents.contains(where: { $0.status != .unreadable }) else {
            return (.notAssessed, said("Intet dokument kunne læses.", "No document could be read."))
        }
        if !grounds.asked.isEmpty, grounds.unasked.isEmpty,
            grounds.asked.allSatisfy({ $0.status == .notApplicable })
        {
            return (.notApplicable, grounds.asked.compactMap(\.reason).first ?? "")
        }
        guard point.method == .documents else { return (.needsPeople, needsPeople(grounds)) }
        if !grounds.against.isEmpty { return (.contradicted, contradiction(grounds)) }
        if !grounds.gaps.isEmpty
            || grounds.asked.contains(where: { [.partial, .missing].contains($0.status) })
        {
            return (.evidenceIncomplete, incomplete(grounds))
        }
        let described = grounds.asked.filter { $0.status == .described }
        if !grounds.unasked.isEmpty {
            let why = notAsked(grounds.unasked)
            return described.isEmpty
                ? (.notAssessed, why) : (.evidenceIncomplete, evidence(described) + ". " + why)
        }
        return described.isEmpty ? examined(point) : (.evidenceFound, evidence(described))
    }

    /// How a point ended that nothing but findings decides, where there are none: by what was looked at.
    private func examined(_ point: MeasuringPoint) -> (Outcome, String) {
        let categories = Set(point.grounds.map(\.category))
        let kinds = categories.compactMap { readers[$0] }
        guard !categories.isEmpty, kinds.count == categories.count else {
            return (.notAssessed, noCheck(categories))
        }
        if !point.subjects.isEmpty, answers(to: point.subjects).isEmpty {
            return (.notAssessed, nothingSaid(point.subjects))
        }
        let examinable = kinds.reduce(into: Set<DocumentKind>()) { $0.formUnion($1) }
        let subjects = answers(to: point.subjects)
        let looked = documents.filter { document in
            document.status != .unreadable && examinable.contains(document.kind)
                && (point.subjects.isEmpty
                    ? point.reads.contains(document.kind) : subjects.contains(document.path))
        }
        guard looked.count >= point.fewest, !looked.isEmpty else {
            return (.notAssessed, tooFew(point, looked))
        }
        return (.evidenceFound, examination(looked))
    }
}
