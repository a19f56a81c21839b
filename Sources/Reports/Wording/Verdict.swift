internal import Findings
internal import Vocabulary

/// What the whole of a submission comes to, in plain words, from counts alone: it never says that all is well.
struct Verdict {
    /// One sentence: how much there is to put right.
    let headline: String
    /// What it consists of, what the measuring points came to, and what was not read.
    let details: [String]

    init(_ unit: Unit, _ language: Language) {
        let tally = Tally(unit)
        headline = Self.headline(tally, language)
        details = [
            Self.contents(of: unit, tally, language), Self.besides(tally, language),
            Self.points(of: unit, language),
            Self.unread(tally, language),
        ].compactMap(\.self)
    }

    private static func headline(_ tally: Tally, _ language: Language) -> String {
        let clause =
            switch (tally.read, tally.errors, tally.warnings, tally.notes) {
            case (0, _, _, _): unreadAll(language)
            case (_, 1..., _, _): mustFix(tally.errors, language)
            case (_, 0, 1..., _): shouldSee(tally.warnings, language)
            case (_, 0, 0, 1...): onlyNotes(tally.notes, language)
            default: nothing(language)
            }
        return Clause.sentence(clause)
    }

    private static func unreadAll(_ language: Language) -> String {
        Translated(da: "intet af materialet kunne læses", en: "none of the material could be read")(language)
    }

    private static func mustFix(_ count: Int, _ language: Language) -> String {
        Clause(
            one: Translated(
                da: "én ting skal rettes, før materialet sendes",
                en: "one thing must be put right before the material is sent"),
            many: Translated(
                da: "# ting skal rettes, før materialet sendes",
                en: "# things must be put right before the material is sent"))(count, language)
    }

    private static func shouldSee(_ count: Int, _ language: Language) -> String {
        Clause(
            one: Translated(
                da: "ingen fejl, men ét sted bør ses efter",
                en: "no errors, but one place should be looked at"),
            many: Translated(
                da: "ingen fejl, men # steder bør ses efter",
                en: "no errors, but # places should be looked at")
        )(count, language)
    }

    private static func onlyNotes(_ count: Int, _ language: Language) -> String {
        Clause(
            one: Translated(da: "ingen fejl, kun én bemærkning", en: "no errors, only one remark"),
            many: Translated(da: "ingen fejl, kun # bemærkninger", en: "no errors, only # remarks"))(
                count, language)
    }

    private static func nothing(_ language: Language) -> String {
        Translated(
            da: "der er ikke fundet noget at rette i det, der blev læst",
            en: "nothing to put right was found in what was read")(language)
    }

    /// What the findings of the worst severity are, by category, most first.
    private static func contents(of unit: Unit, _ tally: Tally, _ language: Language) -> String? {
        let worst: Severity = tally.errors > 0 ? .error : tally.warnings > 0 ? .warning : .note
        let findings = unit.findings.filter { $0.status == .open && $0.severity == worst }
        let clauses = Category.allCases.enumerated()
            .map { order, category in (order, category, findings.count { $0.category == category }) }
            .filter { $0.2 > 0 }
            .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
            .map { $0.1.clause($0.2, language) }
        return clauses.isEmpty ? nil : Clause.sentence(Clause.list(clauses, language))
    }

    /// The warnings beside the errors.
    private static func besides(_ tally: Tally, _ language: Language) -> String? {
        guard tally.errors > 0, tally.warnings > 0 else { return nil }
        let clause = Clause(
            one: Translated(
                da: "desuden bør ét sted ses efter", en: "besides, one place should be looked at"),
            many: Translated(
                da: "desuden bør # steder ses efter", en: "besides, # places should be looked at"))
        return Clause.sentence(clause(tally.warnings, language))
    }

    private static func points(of unit: Unit, _ language: Language) -> String? {
        guard !unit.measuringPoints.isEmpty else { return nil }
        let clauses = pointClauses.compactMap { outcome, clause in
            let count = unit.measuringPoints.count { $0.outcome == outcome }
            return count == 0 ? nil : clause(count, language)
        }
        return clauses.isEmpty ? nil : Clause.sentence(clauses.joined(separator: "; "))
    }

    private static let pointClauses: [(Outcome, Clause)] = [
        (
            .evidenceFound,
            Clause(
                one: Translated(da: "ét målepunkt har belæg", en: "one measuring point has evidence"),
                many: Translated(da: "# målepunkter har belæg", en: "# measuring points have evidence"))
        ),
        (
            .evidenceIncomplete,
            Clause(
                one: Translated(da: "ét har kun noget af det", en: "one has some of it only"),
                many: Translated(da: "# har kun noget af det", en: "# have some of it only"))
        ),
        (
            .contradicted,
            Clause(
                one: Translated(
                    da: "ét modsiges af dokumenterne", en: "one is contradicted by the documents"),
                many: Translated(da: "# modsiges af dokumenterne", en: "# are contradicted by the documents"))
        ),
        (
            .needsPeople,
            Clause(
                one: Translated(
                    da: "ét afgøres ved interview eller journalgennemgang og kan ikke ses af papirerne",
                    en: "one is decided by interview or journal review and cannot be seen on paper"),
                many: Translated(
                    da: "# afgøres ved interview eller journalgennemgang og kan ikke ses af papirerne",
                    en: "# are decided by interview or journal review and cannot be seen on paper"))
        ),
        (
            .notAssessed,
            Clause(
                one: Translated(da: "ét er ikke vurderet", en: "one was not assessed"),
                many: Translated(da: "# er ikke vurderet", en: "# were not assessed"))
        ),
    ]

    private static func unread(_ tally: Tally, _ language: Language) -> String? {
        guard tally.unread > 0, tally.read > 0 else { return nil }
        let clause = Clause(
            one: Translated(
                da: "ét dokument kunne ikke læses og er ikke vurderet",
                en: "one document could not be read and was not assessed"),
            many: Translated(
                da: "# dokumenter kunne ikke læses og er ikke vurderet",
                en: "# documents could not be read and were not assessed"))
        return Clause.sentence(clause(tally.unread, language))
    }
}
