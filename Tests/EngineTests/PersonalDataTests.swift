import Engine
import Findings
import Reports
import Rules
import Testing
import Vocabulary

/// Patients in documents that many read: found, and hidden in all that is written.
@Suite struct PersonalDataTests {
    private func found(_ text: String, name: String = "instruks.txt") throws -> [String] {
        try FormalChecksTests.excerpts(.personalData, in: "Instruks\n\n" + text + "\n", name: name)
    }

    @Test(arguments: [
        ("Et eksempel: 120345-1234 er skrevet forkert.", ["120345-****"]),
        ("Cpr.nr.: 0102031234. CPR 010203 1234.", ["010203****", "010203 ****"]),
        ("Erstatningsnummer: 610203-1234 hos en turist.", ["610203-****"]),
        ("Åse Prøvesen (331399-0000) fik forkert svar.", ["331399-****"]),
        (
            "Patienten Hanne Prøvesen ventede. 😀 Pt. A.B. blev ringet op.",
            ["Patienten Hanne P********", "Pt. A.B."]
        ),
        ("En sag: Mette Prøveskov (47 år) kom med smerter.", ["Mette P********* (47 år)"]),
        (
            "Patienten: Karl Emil Nørre-Prøve, mail kalle@post.example, mobil 2233 4455.",
            ["Patienten: Karl Emil N*****-P*****", "k****@p***.e******", "**** ****"]
        ),
        ("Hos Åse Prøve-Testesen på Prøvevej 14 er man to.", ["Åse P*****-T******* på Prøvevej 14"]),
        ("Hr. Aage Prøvesen (f. 11.02.1944) ventede.", ["Hr. Aage P******** (f. 11.02.1944)"]),
        ("K.P., født 12. marts 1950, fik byttet sine glas.", ["K.P., født 12. marts 1950"]),
        ("Hos Inger Prøvesen på Prøvevej 14 skal man være to.", ["Inger P******** på Prøvevej 14"]),
        ("For Kaj Prøvesen i bolig 9 gælder noget andet.", ["Kaj P******** i bolig 9"]),
        ("Det gik galt for Poul Testrup i januar.", ["Poul T******"]),
        ("Vi husker sagen om Karen Margrethe Prøvesen.", ["Karen Margrethe P********"]),
        ("Beboeren Gudrun Prøvesen drikker for lidt.", ["Beboeren Gudrun P********"]),
        (
            "Husk: en patient (Birgit Prøvesen, født 1979) fik for meget.",
            ["patient (Birgit P********, født 1979)"]
        ),
        ("Fru Prøvesen fik svaret for sent.", ["Fru P********"]),
        ("Husk fru Gerda Prøvesen fra Bogense.", ["fru Gerda P********"]),
        ("Cpr-nr. 12.03.45-1234 og 120345–1234.", ["12.03.45-****", "120345–****"]),
        ("Fra sagsmappen: Optagelsen på 120345-1234 var kort.", ["120345-****"]),
    ])
    func aPatientIsFoundAndHidden(_ text: String, _ expected: [String]) throws {
        #expect(try found(text) == expected)
    }

    @Test(arguments: [
        "251248-4916 er et testnummer, og 010203-1234 er fiktivt.",
        "CPR-nummeret skrives som 010190-1234.",
        "Ring til Lone Prøvesen på 20 12 34 56, hvis patienten udebliver.",
        "Overlæge Hanne Prøvesen, 54 år, er ny hos os.",
        "Faktura 010203-4567, EAN 5790001234567, lot 120345-1234, konto 1234-0102034567.",
        "Patient Reported Outcome måles. Patienten MR-scannes i Region Syddanmark.",
        "Dokument D-010203-4567 og version 2.010203-4567 er gamle.",
        "Patienten Hanne Prøvesen er opdigtet.",
        "En patient (Hanne Prøvesen, sygeplejerske, har listen) ringes op.",
        "Ved spørgsmål kontaktes Karen Prøvesen, Testvej 7.",
        "Skrevet af hr. Jens Prøvesen, overlæge.",
        "Sagen om fejl i PACS følges af Anne Prøvesen, kvalitetskoordinator.",
        "Episoden med Microsoft Teams lærte os at ringe. Fru N.N. er et eksempel.",
        "Det gik galt, da Falck Danmark overtog kørslen fra Odense Universitetshospital.",
        "Klagen sendes til Styrelsen for Patientklager på Toldboden 2, 8800 Viborg.",
        "Hanne Prøvesen (f. 1970) er klinikkens sygeplejerske. Sagsnr. 120345-1234.",
        "Hvis en borger hedder Hansen eller Jensen, bruges også vejnavnet.",
    ])
    func whoIsNoPatientIsLeftAlone(_ text: String) throws { #expect(try found(text) == []) }

    @Test func aJournalMayNameItsPatient() throws {
        #expect(
            try FormalChecksTests.excerpts(
                .personalData, in: "Journalnotat\n\nPatienten Hanne Prøvesen, 120345-1234.",
                name: "journalnotat.txt") == [])
    }

    /// Modulus 11 makes a number without a hyphen surer; it never decides.
    @Test func theCheckDigitDecidesOnlyHowSureWeAre() throws {
        let checker = Checker(
            knowledge: try ShippedRules.allKnowledge(), day: try #require(CalendarDay(iso: "2026-11-20")),
            language: .danish)
        let text = "Instruks\n\nSvaret på 2512484916 var forkert, det på 0102031235 også.\n"
        let file = SubmittedFile(path: "a.txt", content: .bytes(Array(text.utf8)))
        let findings = checker.examine(file, settings: .none).findings.filter { $0.category == .personalData }
        #expect(findings.map(\.confidence) == [.high, .medium])
    }

    private func examined(_ text: String) throws -> (checker: Checker, unit: Unit) {
        let checker = Checker(
            knowledge: try ShippedRules.allKnowledge(), day: try #require(CalendarDay(iso: "2026-11-20")),
            language: .danish)
        let document = checker.examine(
            SubmittedFile(path: "a.md", content: .bytes(Array(text.utf8))), settings: .none)
        let unit = checker.conclude(
            name: "a", path: "a", settings: .none, problems: [], documents: [document], passedOver: [])
        return (checker, unit)
    }

    @Test(arguments: ReportFormat.allCases)
    func aPatientIsNamedInFullInNoReport(_ format: ReportFormat) throws {
        let (checker, unit) = try examined(
            """
            # Instruks om svar til Hanne Prøvesen

            Patienten Hanne Prøvesen (cpr 120345-1234, tlf. 20 12 25 08) kan klage til Patientombuddet. Prøvesens \
            datter kan klage til Patientombuddet, når Prøvesen ønsker det.

            ## HANNE PRØVESEN

            Når en læge holder ferie, gennemgår makkeren hver dag dennes svarindbakke, også Hanne Prøvesens svar. \
            Sekretæren ringer på 20 12 25 08 eller på 20 12 25 18.

            """)
        #expect(unit.findings.filter { $0.category == .outdatedAuthority }.count == 2)
        let report = format.render(checker.run(units: [unit], tool: "0", failOn: .error))
        #expect(report.contains("120345-****"))
        #expect(report.contains("Hanne"))
        for secret in ["Prøvesen", "PRØVESEN", "-1234", "20 12 25 08"] {
            #expect(!report.contains(secret), "\(secret) in \(format)")
        }
    }

    @Test func whatNamesAPatientInAMessageOrATitleIsHiddenToo() throws {
        let (_, unit) = try examined(
            """
            # Instruks om Hanne Prøvesen

            Patienten Hanne Prøvesen fik forkert svar. Se instruks om Hanne Prøvesen og sår.
            """)
        #expect(unit.documents.map(\.title) == ["Instruks om Hanne P********"])
        let told = unit.findings.map {
            "\($0.message) \($0.explanation ?? "") \($0.details) \($0.headingPath)"
        }
        #expect(!told.contains { $0.contains("Prøvesen") })
    }

    @Test func aColleagueOfTheSameNameIsNotHidden() throws {
        let (_, unit) = try examined(
            """
            # Instruks

            Patienten Hanne Prøvesen fik forkert svar.

            I dag klages der ved overlæge Jens Prøvesen til Patientombuddet.
            """)
        let excerpts = unit.findings.filter { $0.category == .outdatedAuthority }.map(\.excerpt)
        #expect(excerpts == ["I dag klages der ved overlæge Jens Prøvesen til Patientombuddet."])
    }
}
