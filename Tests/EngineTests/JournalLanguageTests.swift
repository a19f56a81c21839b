import Findings
import SourceText
import Testing
import Vocabulary

/// Journal text in another language: found where it stands, together where one sentence cannot tell, and left alone
/// where it is nobody's fault.
@Suite struct JournalLanguageTests {
    /// The findings of the category in a submission of the given files.
    private func unit(_ files: [String: String]) async throws -> (unit: Unit, found: [Finding]) {
        let scratch = try Scratch()
        for (name, text) in files { try scratch.write(text, to: name) }
        let unit = try await ShippedRules.unit(at: scratch.path, knowledge: ShippedRules.allKnowledge)
        return (unit, unit.findings.filter { $0.category == .nonDanishText })
    }

    private func journal(_ text: String) async throws -> [Finding] {
        try await unit(["journaluddrag.txt": "Journaluddrag\n\n\(text)\n"]).found
    }

    @Test func eachPassageHasItsExactPlace() async throws {
        let text = """
            Journaluddrag 😀 hø. knæ

            Menisken er intakt. Korsbåndene er hele, men det er mye væske i leddet. Kontrol om seks uger.

            Begge hofter er frie. The cartilage is thin and there is a small effusion. Plan: genoptræning.

            """
        let found = try await unit(["journaluddrag.txt": text]).found
        #expect(
            found.map(\.excerpt) == [
                "Korsbåndene er hele, men det er mye væske i leddet.",
                "The cartilage is thin and there is a small effusion.",
            ])
        let bytes = Array(text.utf8)
        for finding in found {
            let range = try #require(finding.place?.bytes)
            #expect(String(decoding: bytes[range.bounds], as: UTF8.self) == finding.excerpt)
        }
        #expect(found.first?.details.contains { $0.name == "language" && $0.value == .text("nb") } == true)
        #expect(found.first?.details.contains { $0.name == "sentences" && $0.value == .number(1) } == true)
    }

    @Test func neighboursAreOnePassage() async throws {
        let found = try await journal(
            "MR af knæ. Undersökningen visar en spricka i menisken. Korsbanden är hela och det finns lite vätska."
        )
        #expect(
            found.map(\.excerpt) == [
                "Undersökningen visar en spricka i menisken. Korsbanden är hela och det finns lite vätska."
            ])
        #expect(found.first?.details.contains { $0.name == "sentences" && $0.value == .number(2) } == true)
    }

    @Test func anOddSentenceInADanishJournalIsDanish() async throws {
        let odd = "To skruer, én staple."
        let danish = (1...6).map { "Dag \($0): Såret er pænt, og hun går med stokke på stuen." }
        #expect(try await journal((danish + [odd]).joined(separator: "\n\n")).isEmpty)
        // Where the journal holds Norwegian for certain, the same sentence may be Norwegian too.
        let norwegian = "Pasienten er oppegående og har ikke smerter i hoften lenger."
        let found = try await journal((danish + [norwegian, odd]).joined(separator: "\n\n"))
        #expect(found.map(\.excerpt) == [norwegian, odd])
    }

    @Test func aShortSentenceIsTakenWithItsNeighbours() async throws {
        let alone = try await journal("Normale lungar.")
        #expect(alone.isEmpty)
        let found = try await journal(
            "Hjartet er ikkje forstørra. Normale lungar. Det er ikkje teikn til væske.")
        #expect(
            found.map(\.excerpt) == [
                "Hjartet er ikkje forstørra. Normale lungar. Det er ikkje teikn til væske."
            ])
        #expect(found.first?.message.contains("flere sætninger sammen") == true)
    }

    @Test(arguments: [
        "Patienten siger: \"I have had this terrible pain in my knee since the summer.\"",
        "Pt. fortæller, at det er \"wie ein Messer in der Schulter, besonders in der Nacht\".",
        "Rp. amoxicillin 500 mg x 3, prednisolon 25 mg x 1 og salbutamol p.n.",
        "Naevus pigmentosus compositus, regio scapularis dxt.",
        "Fractura colli femoris sin. Status post appendectomiam. Ulcus cruris venosum.",
        "Adresse: 14 The High Street, next to the old church in the village.",
        "Knæet er stabilt.\n\nKind regards, Dr. J. Smith, the reading centre in the north",
        "Cor et pulmones i.a. Hepar, lien et renes i.a. Columna lumbalis: spondylosis.",
    ])
    func leavesAloneWhatIsNobodysFault(text: String) async throws {
        let found = try await journal(text)
        #expect(found.isEmpty, "\(found.map(\.excerpt))")
    }

    @Test func referenceListsMayBeInAnyLanguage() async throws {
        let found = try await unit([
            "journaluddrag.md":
                "# Journaluddrag\n\nKnæet er stabilt.\n\n## Litteratur\n\n- The painful knee: what the radiologist needs to know and how to say it.\n"
        ]).found
        #expect(found.isEmpty)
    }

    @Test func anExcerptInAnAgreementIsRead() async throws {
        let found = try await unit([
            "samarbejdsaftale.md": """
            # Samarbejdsaftale om billedbeskrivelse

            Leverandøren beskriver alle undersøgelser inden to dage. Svaret lyder: "Det er ikke tegn til brudd, men det er mye væske i leddet."

            Klinikken læser hvert svar samme dag.
            """
        ]).found
        #expect(found.map(\.excerpt) == ["Det er ikke tegn til brudd, men det er mye væske i leddet.\""])
        #expect(found.first?.severity == .warning)
    }

    @Test func anInstructionInAnotherLanguageIsANote() async throws {
        let found = try await unit([
            "instruks.txt": """
            Instruks: handling of results

            The secretary opens the inbox every morning and gives each answer to the doctor. The doctor reads it the same \
            day and writes to the patient. When the doctor is away, the deputy does so.
            """
        ]).found
        #expect(found.map(\.severity) == [.note])
    }

    @Test func aForeignSupplierWithoutASampleIsSaid() async throws {
        let settings = "site: {type: billeddiagnostik, foreign-supplier: true}\n"
        let without = try await unit([
            "tilsynsklar.yaml": settings, "instruks.txt": "Instruks\n\nSvar læses hver dag af lægen.\n",
        ])
        #expect(without.unit.notAssessed.contains { $0.contains("§ 10, stk. 1") })
        let with = try await unit([
            "tilsynsklar.yaml": settings,
            "journaluddrag.txt": "Journaluddrag\n\nDer ses ingen tegn til brud i hånden.\n",
        ])
        #expect(!with.unit.notAssessed.contains { $0.contains("§ 10, stk. 1") })
        #expect(with.unit.documents.first?.journalText == JournalTextShare(sentences: 1, notDanish: 0))
    }

    @Test func threadsDoNotShow() async throws {
        let scratch = try Scratch()
        for number in 0..<6 {
            try scratch.write(
                "Journaluddrag \(number)\n\nLungene er uten fortetninger. Hjertet er ikke forstørret, og det er lite væske.\n",
                to: "journaluddrag-\(number).txt")
        }
        let one = try await ShippedRules.unit(
            at: scratch.path, threads: 1, knowledge: ShippedRules.allKnowledge)
        let many = try await ShippedRules.unit(
            at: scratch.path, threads: 4, knowledge: ShippedRules.allKnowledge)
        #expect(one.findings.map(\.id) == many.findings.map(\.id))
        #expect(one.findings.map(\.message) == many.findings.map(\.message))
    }

    /// Journal text shown in an instruction or an agreement, however it is announced.
    @Test(arguments: [
        "Eksempel fra uge 12, svar på MR:\n\n> Es zeigt sich eine Läsion im linken Femur, keine Fraktur.",
        "Leverandøren skrev: \"Det finns inga tecken till fraktur i handleden.\"",
        "Sådan så beskrivelsen ud, da vi fik den: The joint space is narrowed and there is a small effusion.",
        "## Uddrag af svar fra laboratoriet\n\nDe lymfeklieren zijn niet vergroot en er is geen vocht.",
        "Notatet fra maj er et eksempel:\n\n- Pacjentka zgłasza ból w klatce piersiowej.\n- Kontrol om en uge.",
    ])
    func findsExcerptsHoweverAnnounced(passage: String) async throws {
        let text = """
            # Instruks: svar på billeder

            Målgruppe: læger og sekretærer. Gælder fra 1. maj 2026. Udarbejdet af NN.

            Lægen læser alle svar samme dag. Sekretæren rykker for dem, der mangler.

            \(passage)

            """
        let found = try await unit(["instruks-svar.md": text]).found
        #expect(found.count == 1, "\(found.map(\.excerpt))")
    }

    /// English sentences that are no journal's stay alone in an instruction.
    @Test func aSentenceForForeignPatientsIsNoExcerpt() async throws {
        let text = """
            # Instruks: patienter, der ikke taler dansk

            Målgruppe: radiografer. Gælder fra 1. maj 2026. Udarbejdet af NN.

            Radiografen spørger: \"Do you have any metal in your body, and are you pregnant?\"

            """
        #expect(try await unit(["instruks-tolk.md": text]).found.isEmpty)
    }

    /// An English term makes no foreign sentence of a Danish one, whatever stands around it.
    @Test func aTermIsNotCarriedOffByItsNeighbours() async throws {
        let found = try await journal(
            "Mild retinopathy is seen in the right eye. No oedema was found.\n\nWait and see-princip aftalt.")
        #expect(found.map(\.excerpt) == ["Mild retinopathy is seen in the right eye. No oedema was found."])
    }
}
