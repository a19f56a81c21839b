import Findings
import SourceText
import Vocabulary

extension SharedRun {
    /// A submission with a fault of most kinds, a document that cannot be read and a finding somebody accepted.
    static let clinic = Unit(
        name: "Skovbrynets Røntgenklinik", path: "Samples/roentgenklinik",
        site: [
            SiteFact(name: "type", value: .text("billeddiagnostik")),
            SiteFact(name: "health-staff", value: .number(4)),
            SiteFact(name: "foreign-supplier", value: .truth(true)),
            SiteFact(name: "own-key", value: .text("se bilag")),
        ],
        documents: [
            document("Samples/roentgenklinik/aftale.docx", .agreement, declared: false),
            document("Samples/roentgenklinik/journal.html"),
            document("Samples/roentgenklinik/proevesvar.html"),
            document(
                "Samples/roentgenklinik/scannet.pdf", .other, declared: false, status: .unreadable,
                reason: "filen er krypteret"),
            document(
                "Samples/roentgenklinik/skema.md", .form, status: .partlyRead, reason: "en tabel er for dyb"),
        ],
        findings: [conflict, outdated, waived, placeholderFinding, absence, missingDate, responseTime],
        workflows: [
            WorkflowReport(
                id: "absent-clinician", status: .partial, missingSlots: ["who", "action"], reason: nil,
                evidence: [
                    .init(
                        document: "Samples/roentgenklinik/proevesvar.html", place: place(52, 1, length: 56),
                        excerpt: "Ved ferie og kurser sikres det, at svar bliver håndteret.",
                        quotation: absence.quotation,
                        slots: [(name: "trigger", text: "ferie og kurser"), (name: "matter", text: "svar")])
                ], searched: ["Samples/roentgenklinik/proevesvar.html"]),
            WorkflowReport(
                id: "response-time", status: .missing, missingSlots: [], reason: nil, evidence: [],
                searched: ["Samples/roentgenklinik/aftale.docx", "Samples/roentgenklinik/proevesvar.html"]),
            WorkflowReport(
                id: "delegation-scope", status: .notApplicable, missingSlots: [],
                reason: "Klinikken delegerer ikke (tilsynsklar.yaml).", evidence: [], searched: []),
        ],
        measuringPoints: points,
        notAssessed: [
            "Journalsprog: der er ingen beskrivelse i materialet.", "scannet.pdf kunne ikke læses.",
        ],
        tailoring: ["Regel missing-owner bruges ikke: ejeren står i dokumentstyringen."])

    private static let points = [
        point("A", "Organisering, ansvar og kompetence", .evidenceFound, "Står i aftale.docx, afsnit 2."),
        point(
            "B", "Overlevering af alvorlige fund og betydende bifund", .evidenceFound,
            "Står i proevesvar.html."),
        MeasuringPointReport(
            point: MeasuringPointID(pack: "billeddiagnostik-2024", number: "C"),
            title: "Svarhåndtering, også når den ansvarlige behandler er fraværende",
            outcome: .evidenceIncomplete,
            reason: "Ferie er nævnt, men ikke hvem der overtager.", findings: [absence.id],
            workflows: ["absent-clinician"]),
        MeasuringPointReport(
            point: MeasuringPointID(pack: "billeddiagnostik-2024", number: "F"),
            title: "Formelle krav til instrukser og opdaterede henvisninger", outcome: .contradicted,
            reason: "En henvisning gælder ikke længere.", findings: [outdated.id], workflows: []),
        point("7", "Interview om journalføring", .needsPeople, "Tilsynet spørger."),
        point("4", "Instrukser for rammedelegation", .notApplicable, "Klinikken delegerer ikke."),
        point("G", "Journalsprog", .notAssessed, "Der er ingen beskrivelse i materialet."),
    ]

    private static func point(
        _ number: String, _ title: String, _ outcome: Outcome, _ reason: String
    ) -> MeasuringPointReport {
        MeasuringPointReport(
            point: MeasuringPointID(pack: "billeddiagnostik-2024", number: number), title: title,
            outcome: outcome, reason: reason, findings: [], workflows: [])
    }
}
