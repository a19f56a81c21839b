import Findings
import Rules
import SourceText
import Vocabulary

/// The reasons that points ended as they did, in sentences.
extension Assessor {
    func said(_ danish: String, _ english: String) -> String { Translated(da: danish, en: english)(language) }

    func needsPeople(_ grounds: Grounds) -> String {
        let how =
            switch grounds.point.method {
            case .interview: said("Afgøres ved interview.", "Decided by interview.")
            case .journalReview:
                said("Afgøres ved gennemgang af journaler.", "Decided by review of journals.")
            case .observation:
                said("Afgøres ved observation på stedet.", "Decided by observation on the spot.")
            case .documents: ""
            }
        let found = grounds.asked.filter { $0.status == .described || $0.status == .partial }
        return found.isEmpty ? how : how + " " + said("Papirerne: ", "The papers: ") + evidence(found)
    }

    func contradiction(_ grounds: Grounds) -> String {
        let count = grounds.against.count
        guard count > 1 || !grounds.gaps.isEmpty else { return sentence(grounds.against[0].message) }
        let against = Self.noun(
            count, one: said("1 fund taler imod.", "1 finding speaks against it."),
            many: said("\(count) fund taler imod.", "\(count) findings speak against it."))
        guard !grounds.gaps.isEmpty else { return against }
        let gaps = grounds.gaps.count
        return against + " "
            + Self.noun(
                gaps, one: said("1 viser, at noget mangler.", "1 shows that something is missing."),
                many: said("\(gaps) viser, at noget mangler.", "\(gaps) show that something is missing."))
    }

    /// The questions that lack an answer, with how far they got, and how many other gaps there are.
    func incomplete(_ grounds: Grounds) -> String {
        func named(_ status: WorkflowStatus, _ label: String) -> String? {
            let names = grounds.asked.filter { $0.status == status }.compactMap { questions[$0.id] }
            return names.isEmpty ? nil : label + names.joined(separator: " ")
        }
        let others = grounds.gaps.count { $0.category != .missingWorkflow }
        let rest = Self.noun(
            others,
            one: said("1 fund viser, at noget mangler.", "1 finding shows that something is missing."),
            many: said(
                "\(others) fund viser, at noget mangler.",
                "\(others) findings show that something is missing."
            ))
        let missing = grounds.asked.first { $0.status == .missing }
        return [
            named(.partial, said("Kun delvist beskrevet: ", "Described in part only: ")),
            named(.missing, said("Ikke beskrevet: ", "Not described: ")),
            missing.map { searched($0.searched.count) }, others == 0 ? nil : rest,
            grounds.unasked.isEmpty ? nil : notAsked(grounds.unasked),
        ].compactMap(\.self).joined(separator: " ")
    }

    private func searched(_ count: Int) -> String {
        Self.noun(
            count, one: said("Ledt i 1 dokument.", "1 document was searched."),
            many: said("Ledt i \(count) dokumenter.", "\(count) documents were searched."))
    }

    /// Which document answers which question.
    func evidence(_ described: [WorkflowReport]) -> String {
        described.compactMap { report -> String? in
            guard let evidence = report.evidence.first, let question = questions[report.id] else {
                return nil
            }
            let line = evidence.place.map { ":\($0.start.line)" } ?? ""
            return "\(question) \(Unit.shortPath(evidence.document, under: root))\(line)"
        }.joined(separator: " · ")
    }

    /// Why questions of a point were not put.
    func notAsked(_ workflows: [String]) -> String {
        let off = workflows.filter { switchedOff[$0] != nil }
        let others = workflows.filter { switchedOff[$0] == nil }.compactMap { questions[$0] }
        var sentences: [String] = []
        if !off.isEmpty { sentences.append(isOff(off)) }
        if !others.isEmpty {
            sentences.append(
                said(
                    "Der er intet læst dokument af den art, der kan svare på: ",
                    "No document that was read is of a kind that can answer: ")
                    + others.joined(separator: " "))
        }
        return sentences.joined(separator: " ")
    }

    /// Why findings could not decide a point: nothing looks for them, or the place has switched it off.
    func noCheck(_ categories: Set<Findings.Category>) -> String {
        let off = switchedOff.keys.sorted()
        guard categories.isEmpty || off.isEmpty else { return isOff(off) }
        return said("Ingen kontrol i denne udgave ser efter det.", "No check in this version looks for it.")
    }

    private func isOff(_ rules: [String]) -> String {
        let names = rules.compactMap { switchedOff[$0] }.joined(separator: ", ")
        return said("Stedet har slået fra: \(names).", "The place has switched off: \(names).")
    }

    /// Nothing answers what the point speaks of.
    func nothingSaid(_ subjects: [String]) -> String {
        let names = subjects.compactMap { questions[$0] }.joined(separator: " ")
        return said(
            "Intet i dokumenterne svarer på det, punktet handler om: \(names)",
            "Nothing in the documents answers what the point is about: \(names)")
    }

    /// Too few documents of the kinds that a point speaks of.
    func tooFew(_ point: MeasuringPoint, _ looked: [DocumentReport]) -> String {
        let kinds = DocumentKind.allCases.filter(point.reads.contains).map { Self.noun(of: $0)(language).one }
        let names = list(kinds, said(" eller ", " or "))
        if looked.isEmpty {
            return said(
                "Der er ikke læst noget dokument af den art, punktet handler om (\(names)).",
                "No document of the kind that the point speaks of was read (\(names)).")
        }
        return said(
            "Der skal mindst \(point.fewest) dokumenter til (\(names)); der er læst \(looked.count).",
            "It takes at least \(point.fewest) documents (\(names)); \(looked.count) was read.")
    }

    /// What was looked at where nothing was found.
    func examination(_ looked: [DocumentReport]) -> String {
        let counts = DocumentKind.allCases.compactMap { kind -> String? in
            let count = looked.count { $0.kind == kind }
            let noun = Self.noun(of: kind)(language)
            return count == 0 ? nil : "\(count) \(count == 1 ? noun.one : noun.many)"
        }
        let names = list(counts, said(" og ", " and "))
        let unread = documents.count { $0.status == .unreadable }
        let rest =
            unread == 0
            ? ""
            : " "
                + Self.noun(
                    unread, one: said("1 dokument kunne ikke læses.", "1 document could not be read."),
                    many: said(
                        "\(unread) dokumenter kunne ikke læses.", "\(unread) documents could not be read."))
        return said(
            "Set efter i \(names); ingen fund taler imod.",
            "Looked at \(names); no finding speaks against it.")
            + rest
    }

    private func list(_ names: [String], _ conjunction: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + conjunction + last
    }

    private func sentence(_ text: String) -> String {
        ".?!".contains(text.last ?? " ") ? text : text + "."
    }

    private static func noun(_ count: Int, one: String, many: String) -> String { count == 1 ? one : many }

    private static func noun(of kind: DocumentKind) -> (_ language: Language) -> (one: String, many: String) {
        let words: (da: (String, String), en: (String, String)) =
            switch kind {
            case .instruction: (("instruks", "instrukser"), ("instruction", "instructions"))
            case .agreement: (("aftale", "aftaler"), ("agreement", "agreements"))
            case .journal: (("journalprøve", "journalprøver"), ("journal sample", "journal samples"))
            case .form: (("skema", "skemaer"), ("form", "forms"))
            case .other: (("andet dokument", "andre dokumenter"), ("other document", "other documents"))
            }
        return { $0 == .danish ? words.da : words.en }
    }
}
