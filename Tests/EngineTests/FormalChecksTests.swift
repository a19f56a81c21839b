import Engine
import Findings
import Reports
import RuleSyntax
import Rules
import Storage
import Testing
import Vocabulary

/// What a document must not hold, in texts of other authors than the rules' examples.
@Suite struct FormalChecksTests {
    /// What `category` finds in a text of a name.
    static func excerpts(
        _ category: Findings.Category, in text: String, name: String = "instruks.txt",
        on day: String = "2026-11-20"
    ) throws -> [String] {
        let checker = Checker(
            knowledge: try ShippedRules.allKnowledge(), day: try #require(CalendarDay(iso: day)),
            language: .danish)
        let file = SubmittedFile(path: name, content: .bytes(Array(text.utf8)))
        return checker.examine(file, settings: .none).findings.filter { $0.category == category }.map(
            \.excerpt)
    }

    // MARK: - Placeholders

    @Test(arguments: [
        ("Ring til [indsæt navn] ved fund.", ["[indsæt navn]"]),
        (
            "Kontakt [Navn på ansvarlig læge] eller <vagthavende navn>.",
            ["[Navn på ansvarlig læge]", "<vagthavende navn>"]
        ),
        ("Gyldig fra: __-__-____\nVersion: 2", ["__-__-____"]),
        ("Åbent fra kl. xx til kl. xx i ugen.", ["xx", "xx"]),
        ("Ring på tlf. XX XX XX XX. 😀 Så på nr. XXXX.", ["XX XX XX XX", "XXXX"]),
        ("Svar gives inden ___ timer og koster [****] kr.", ["___", "[****]"]),
        ("Vikar: følger. Vagten svarer.\nReserve: udfyldes\n", ["udfyldes"]),
        ("Stedfortræder: (indsættes)\nTelefon: ??\n", ["(indsættes)", "??"]),
        ("Kontaktlisten kommer senere, se mappen.", ["Kontaktlisten kommer senere"]),
        ("Godkendt af:\nVersion: 2\n\nSvar ses hver dag.", ["Godkendt af:"]),
    ])
    func aBlankIsFound(_ text: String, _ expected: [String]) throws {
        #expect(try Self.excerpts(.placeholder, in: "Instruks\n\n" + text) == expected)
    }

    @Test(arguments: [
        "Handsker i str. XXL, kitler i størrelse XXX.",
        "CPR-nummeret har formen ddmmåå-xxxx, i testsystemet XXXXXX-XXXX.",
        "Kortet viser xxxx xxxx xxxx 1234, og telefonen 20 12 xx xx.",
        "Beskeden hedder ANXX eller REXX, og XX står for typen.",
        "Karyotypen er 46,XX eller 47,XXY.",
        "Skemaet udfyldes af patienten. Metalskemaet skal udfyldes før undersøgelsen.",
        "Formål ............ 2\nAnsvar ............ 3",
        "Udarbejdet af ........: overlægen\nGælder fra ..........: 1. maj 2026",
        "Læst og forstået\nDato: ________ Navn: ____________",
        "Hobro, den 3. maj 2026 ____________________",
        "________________________\nKlinikchef",
        "Skriv til <post@klinik.example>, hvis pulsen er <50 og trykket >180.",
        "Se [1], [2-4] og [6 Kategori og navn](#6-kategori).",
        "Sekretæren skriver »Ringet til [navn] kl. [tid]« i journalen.",
        "Han sov ... og sov. Hvorfor?? Ingen ved det!!",
        "Patienten kommer senere til kontrol, og ægtefællen følger med.",
        "Filen ligger i intranet/xxx/vagt og på www.xxx.example.",
    ])
    func whatIsMeantToStandIsNoBlank(_ text: String) throws {
        #expect(try Self.excerpts(.placeholder, in: "Instruks\n\n" + text + "\n\nSlut på teksten.") == [])
    }

    @Test func aFormIsFilledInByHand() throws {
        let form =
            "# Oplysningsskema\n\nNavn: \\_\\_\\_\\_\\_\\_\n\nSiden: \\_\\_\\_ / \\_\\_\\_\n\nSe [indsæt link]."
        #expect(try Self.excerpts(.placeholder, in: form, name: "skema.md") == ["[indsæt link]"])
    }

    @Test func anAnnexThatDoesNotComeIsFound() throws {
        let text = "# Kommissorium\n\nMere står i tilføjelserne.\n\nKlyngens særlige tilføjelser:\n"
        #expect(try Self.excerpts(.placeholder, in: text, name: "k.md") == ["Klyngens særlige tilføjelser:"])
        let annexes = "# Aftale\n\nSe bilag 1.\n\n## Bilag 1\n\n## Bilag 2\n\nPriser.\n"
        #expect(try Self.excerpts(.placeholder, in: annexes, name: "a.md") == ["Bilag 1"])
    }

    @Test func anEmptyCellBesideALabelIsFound() throws {
        let table =
            "<h1>Aftale</h1><table><tr><th>Kontaktperson</th><td></td></tr>"
            + "<tr><th>Version</th><td>2</td></tr><tr><th>Bemærkninger</th><td></td></tr></table><p>Tekst.</p>"
        #expect(try Self.excerpts(.placeholder, in: table, name: "a.html") == ["Kontaktperson"])
    }

    // MARK: - Authorities

    @Test(arguments: [
        "Klager over behandlingen sendes til Styrelsen for Patientsikkerhed.",
        "Vi rapporterer utilsigtede hændelser til STPS via DPSD.",
        "Erstatning søges hos Patientforsikringen.",
        "Embedslægen kontaktes ved meningitis.",
        "Autorisation søges hos Sundhedsstyrelsen.",
        "Sundhedsstyrelsen, som fører tilsyn med os, kan ringe.",
        "Røntgenapparatet anmeldes til Statens Institut for Strålehygiejne.",
        "Patienten kan klage til Sundhedsvæsenets Patientklagenævn.",
        "Styrelsen for Patientsikkerhed udsender læringsbreve om utilsigtede hændelser.",
        "Klagen skal sendes til Patientombuddet, der så spørger os.",
        "Klage sendes til Patientombuddet i god tid.",
        "Registre over patienter anmeldes til Registertilsynet.",
    ])
    func aTaskThatMovedIsFound(_ sentence: String) throws {
        #expect(
            try Self.excerpts(.outdatedAuthority, in: "Vi har en mappe. \(sentence) Se opslaget.") == [
                sentence
            ])
    }

    @Test(arguments: [
        "Klager går til Styrelsen for Patientklager, mens Styrelsen for Patientsikkerhed har tilsynet.",
        "Styrelsen for Patientsikkerhed fører tilsyn, og klager sendes til Styrelsen for Patientklager.",
        "Erstatning søges hos Patienterstatningen, tidligere Patientforsikringen.",
        "Dansk Patientsikkerhedsdatabase har siden 1. maj 2025 ikke hørt under Styrelsen for Patientsikkerhed.",
        "Patientombuddet afgjorde i 2013, at vi skulle have kritik.",
        "Patientombuddets årsberetning beskriver klager over ventetid.",
        "Det er Sundhedsstyrelsen, der har udstedt vejledning nr. 9 om tilsyn.",
        "Sundhedsstyrelsen, Strålebeskyttelse, fører tilsyn med anlægget.",
        "Bivirkninger indberettes til Lægemiddelstyrelsen, og databrud anmeldes til Datatilsynet.",
        "Smitsom sygdom anmeldes til Styrelsen for Patientsikkerhed.",
        "Sundhedsklyngen kontaktes om overgange, og databrud anmeldes til Datatilsynet.",
        "Det er Sundhedsstyrelsens råd om hygiejne, vi følger.",
        "Før 2025 lå databasen om utilsigtede hændelser hos Styrelsen for Patientsikkerhed.",
    ])
    func theRightBodyAndHistoryAreNoFault(_ sentence: String) throws {
        #expect(try Self.excerpts(.outdatedAuthority, in: "Vi har en mappe. \(sentence) Se opslaget.") == [])
    }

    @Test func aRowOfATableIsReadAsQuestionAndAnswer() throws {
        let table =
            "| Emne | Hvem |\n|---|---|\n| Klage | Patientombuddet |\n| Tilsyn | Styrelsen for Patientsikkerhed |\n"
        #expect(
            try Self.excerpts(.outdatedAuthority, in: "# Hvem\n\n" + table, name: "a.md") == [
                "Patientombuddet"
            ])
    }

    @Test(arguments: [
        "Hvem inspicerer os? Det gør Sundhedsstyrelsen, når den har varslet.",
        "Vi er under sundhedsfagligt tilsyn. Opgaven ligger hos Sundhedsstyrelsen.",
        "Hvor sendes en klage hen? Til Patientombuddet på brevpapir.",
    ])
    func anAnswerTakesItsTaskFromWhatItAnswers(_ text: String) throws {
        let found = try Self.excerpts(.outdatedAuthority, in: "Vi har en mappe. \(text) Se opslaget.")
        #expect(found.count == 1 && text.hasSuffix(found[0]))
    }

    @Test func aTaskIsABodysOwnToItsLastDay() throws {
        let text = "Dansk Patientsikkerhedsdatabase drives af Styrelsen for Patientsikkerhed."
        #expect(try Self.excerpts(.outdatedAuthority, in: text, on: "2025-04-30") == [])
        #expect(try Self.excerpts(.outdatedAuthority, in: text, on: "2025-05-01") == [text])
    }

    @Test func aBodyThatNobodyKnowsStopsTheProgram() throws {
        var files = try ShippedRules.files()
        let name = "register/authorities.yaml"
        let text = String(decoding: try #require(files[name]), as: UTF8.self)
        files[name] = Array(text.replacing("body: stps, task", with: "body: stsp, task").utf8)
        let error = #expect(throws: KnowledgeError.self) {
            try Knowledge(RuleFiles(folder: "Rules", files: files))
        }
        #expect(error?.message.danish.contains("stps") == true)
    }
}
