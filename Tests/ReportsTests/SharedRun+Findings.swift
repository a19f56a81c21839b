import Findings
import SourceText
import Vocabulary

extension SharedRun {
    static let outdated = Finding(
        id: FindingID("8c1f000000000001"), rule: RuleID("outdated-reference"), category: .outdatedReference,
        severity: .error, confidence: .high, document: "Samples/roentgenklinik/journal.html",
        place: place(9, 12, length: 39, bytes: ByteRange(1_234, 1_275)), headingPath: ["Journal og system"],
        excerpt: "bekendtgørelse nr. 1225 af 8. juni 2021",
        quotation: quotation(
            "Journalen føres i klinikkens system, jf. ", "bekendtgørelse nr. 1225 af 8. juni 2021",
            " om autoriserede sundhedspersoners patientjournaler"),
        message: "Bekendtgørelsen om patientjournaler er afløst",
        explanation: "Gjaldt til og med 30. juni 2024. Nu gælder nr. 1361 af 24. november 2025.",
        correction: Correction(replacement: "bekendtgørelse nr. 1361 af 24. november 2025", isSafe: true),
        measuringPoints: [MeasuringPointID(pack: "billeddiagnostik-2024", number: "F")],
        details: [
            Detail("cited", .text("BEK-2021-1225")), Detail("current", .text("BEK-2025-1361")),
            Detail("ended", .text("2024-06-30")),
        ], status: .open)

    static let waived = Finding(
        id: FindingID("8c1f000000000002"), rule: RuleID("placeholder"), category: .placeholder,
        severity: .warning, confidence: .medium, document: "Samples/roentgenklinik/journal.html",
        place: place(30, 1, length: 4, bytes: ByteRange(4_000, 4_004)), headingPath: [], excerpt: "XXXX",
        quotation: .none, message: "Feltet er ikke udfyldt", explanation: nil, correction: nil,
        measuringPoints: [], details: [Detail("after", .none)], status: .waived,
        acceptance: Acceptance(
            reason: "eksempel til nyansatte", approver: "ledende radiograf", expires: day(2027, 1, 31)))

    static let absence = Finding(
        id: FindingID("8c1f000000000003"), rule: RuleID("absent-clinician"), category: .missingWorkflow,
        severity: .error, confidence: .medium, document: "Samples/roentgenklinik/proevesvar.html",
        place: place(52, 1, length: 57, bytes: ByteRange(5_000, 5_059)), headingPath: ["Prøvesvar", "Ferie"],
        excerpt: "Ved ferie og kurser sikres det, at svar bliver håndteret.",
        quotation: Quotation(
            parts: [
                .init("Ved "), .init("ferie og kurser", isMarked: true), .init(" sikres det, at "),
                .init("svar", isMarked: true), .init(" bliver håndteret."),
            ], isCutBefore: false, isCutAfter: false),
        message: "Hvem tager svarene, når lægen er væk?",
        explanation: "Fundet: anledning, sag. Mangler: hvem, hvad.", correction: nil,
        measuringPoints: [MeasuringPointID(pack: "billeddiagnostik-2024", number: "C")],
        details: [Detail("missing", .number(2))], status: .open)

    static let placeholderFinding = Finding(
        id: FindingID("8c1f000000000004"), rule: RuleID("placeholder"), category: .placeholder,
        severity: .warning, confidence: .low, document: "Samples/roentgenklinik/journal.html",
        place: place(140, 103, length: 12, bytes: ByteRange(9_000, 9_012)), headingPath: ["Bilag"],
        excerpt: "[indsæt navn]",
        quotation: quotation(
            "Ved spørgsmål om opbevaring, videregivelse eller sletning af oplysninger kan personalet altid kontakte ",
            "[indsæt navn]",
            ", som er klinikkens databeskyttelsesrådgiver og svarer inden for to hverdage på hverdage mellem 9 og 15"
        ),
        message:
            "Feltet er ikke udfyldt, og der står ikke andre steder i indsendelsen, hvem der skal kontaktes om personoplysninger",
        explanation: nil, correction: nil, measuringPoints: [], details: [], status: .open)

    static let missingDate = Finding(
        id: FindingID("8c1f000000000005"), rule: RuleID("missing-last-revised"), category: .missingMetadata,
        severity: .note, confidence: .high, document: "Samples/roentgenklinik/skema.md", place: nil,
        headingPath: [], excerpt: "", quotation: .none,
        message: "Det står ikke, hvornår instruksen sidst er revideret", explanation: nil, correction: nil,
        measuringPoints: [], details: [Detail("field", .text("last-revised"))], status: .open)

    static let responseTime = Finding(
        id: FindingID("8c1f000000000006"), rule: RuleID("response-time"), category: .missingWorkflow,
        severity: .warning, confidence: .medium, document: nil, place: nil, headingPath: [], excerpt: "",
        quotation: .none, message: "Ingen dokumenter siger, hvilke svartider der er aftalt",
        explanation: nil, correction: nil, measuringPoints: [], details: [], status: .open)

    static let conflict = Finding(
        id: FindingID("8c1f000000000007"), rule: RuleID("conflicting-values"), category: .conflictingValues,
        severity: .warning, confidence: .high, document: "Samples/roentgenklinik/aftale.docx",
        place: place(14, 3, length: 11, page: 3), headingPath: ["Kontakt"], excerpt: "70 10 20 31",
        quotation: quotation("Vagttelefonen er ", "70 10 20 31", " hele døgnet.", cut: false),
        message: "To numre til vagttelefonen", explanation: nil,
        correction: Correction(replacement: "70 10 20 30", isSafe: false), measuringPoints: [],
        details: [
            Detail(
                "places",
                .places([
                    DetailPlace(
                        document: "Samples/roentgenklinik/aftale.docx",
                        place: place(14, 3, length: 11, page: 3),
                        excerpt: "70 10 20 31"),
                    DetailPlace(
                        document: "Samples/roentgenklinik/proevesvar.html", place: place(8, 20, length: 11),
                        excerpt: "70 10 20 30"),
                ]))
        ], status: .open)
}
