import Analysis
import DocumentModel
import Testing
import Vocabulary

/// How clinics without a document system say who wrote a text, for whom and from when.
@Suite struct MetadataOtherHandsTests {
    private static let body = """


        ## Fremgangsmåde

        Prøven tages om morgenen. Svaret kommer i bakken, og patienten får besked samme dag.

        ## Til sidst

        Rør ikke ved det, du ikke kender.
        """

    private func given(_ name: MetadataField.Name, in text: String, name file: String = "a.md") throws
        -> String?
    {
        let document = try Workbench.shipped().analyze(text, name: file)
        guard let field = document.metadata.given(name) else { return nil }
        return document.metadata.latestDay(name)?.iso ?? document.document.string(field.value)
    }

    @Test(arguments: [
        "Nedfældet af Ida Ravn, overlæge", "Ført i pennen af overlæge Ida Ravn.",
        "Skrevet og sidst rettet 3. maj 2026 af: Ida Ravn", "Ophavsmand: Ida Ravn", "Forf.: Ida Ravn",
        "Lavet af ledende sygeplejerske Ida Ravn", "Ida Ravn har skrevet arket.",
        "Ajourført 3. maj 2026 af Ida Ravn", "Gennemskrevet 3. maj 2026 af Ida Ravn.",
        "Gældende fra 1. maj 2026. Renskrevet af Ida Ravn.", "Samlet og formuleret af Ida Ravn",
        "Gælder fra 1. maj 2026, senest justeret 3. maj 2026 af Ida Ravn", "Udarb. af: Ida Ravn",
        "Pennefører: Ida Ravn", "Skrevet af den daglige leder Ida Ravn", "Redigeret af Ida Ravn 3/5-26",
        "Revideret 3/5-26/Ida Ravn", "Rettet 3. maj 2026 v/ Ida Ravn",
        "Gælder fra 1. maj 2026 · Målgruppe: alle · Tekst: Ida Ravn", "Skrevet og godkendt af Ida Ravn",
    ])
    func findsWhoWroteIt(_ line: String) throws {
        #expect(try given(.author, in: "# Svar\n\n\(line)\(Self.body)")?.contains("Ida Ravn") == true)
    }

    /// Heads of texts as small clinics make them; each gives all four.
    @Test(arguments: [
        "Skrevet ned af Ida Ravn (overlæge) efter mødet. Gælder for alle i klinikken fra 1. maj 2026. Kigget igennem 3. maj 2026.",
        "Hvem: læger og sekretærer\nFra: 1. maj 2026\nRettet: 3. maj 2026\nAf: Ida Ravn",
        "Til sekretærerne. I brug fra 1/5-2026, sidst set igennem 3/5-2026. Ida Ravn har skrevet den.",
        "*Arket til sygeplejerskerne er lavet af Ida Ravn. Det har været i brug siden 1. maj 2026 og er sidst rettet 3. maj 2026.*",
        "Gælder: alle læger · Start: 1. maj 2026 · Rev.: 3. maj 2026 · Forf.: Ida Ravn",
        "| Målgruppe | læger |\n|---|---|\n| Træder i kraft | 1. maj 2026 |\n| Ajour | 3. maj 2026 |\n| Redaktion | Ida Ravn |",
        "Version 2 · 3. maj 2026 · skrevet af Ida Ravn\n\nFor læger og sygeplejersker. Brugt siden 1. maj 2026.",
        "Arket her er til læger og sekretærer.\nDet gælder fra den 1. maj 2026.\nSeneste ændring er fra 3. maj 2026.\nIda Ravn har skrevet det.",
        "Fra: Ida Ravn\nTil: alle læger\nSendt: 3. maj 2026\nEmne: Sådan gør vi fra 1. maj 2026",
        "Målgruppe: læger. Ikrafttrådt 1. maj 2026. Ajourført: 3. maj 2026/Ida Ravn.",
        "Skal læses af: alle læger\nGældende fra: 01.05.2026\nRevideret senest: 03.05.2026\nUdarbejdet: Ida Ravn",
        "Ansvarlig forfatter: Ida Ravn. Omfatter alle læger. I anvendelse fra 1. maj 2026. Fornyet 3. maj 2026.",
    ])
    func findsAllFour(_ head: String) throws {
        let text = "# Svar\n\n\(head)\(Self.body)"
        #expect(try given(.author, in: text)?.contains("Ida Ravn") == true)
        #expect(try given(.audience, in: text) != nil)
        #expect(try given(.validFrom, in: text) == "2026-05-01")
        #expect(try given(.lastRevised, in: text) == "2026-05-03")
    }

    @Test(arguments: [
        ("Gældende pr. 1. maj 2026, rettet 3. maj 2026. KH.", "KH"), ("Rettet 3.5.2026 /KH", "KH"),
        ("Gælder fra 1/5-26 · sidst rettet 3/5-26 · KH", "KH"), ("Opdateret 3.5.26 KH/MS", "KH"),
        ("JB har lavet det. Gælder fra 1/5-26.", "JB"), ("Gælder fra 1. maj 2026. Lavet af: KH", "KH"),
    ])
    func findsInitials(_ line: String, _ initials: String) throws {
        #expect(try given(.author, in: "# Svar\n\n\(line)\(Self.body)")?.contains(initials) == true)
    }

    @Test(arguments: [
        "Med venlig hilsen\nIda Ravn", "Hilsen Ida Ravn", "Mvh Ida Ravn, overlæge", "/Ida Ravn, 3. maj 2026",
        "3. maj 2026, Ida Ravn", "Ida Ravn, ledende overlæge", "KH 3.5.26",
    ])
    func findsWhoSignedIt(_ signature: String) throws {
        let author = try given(.author, in: "# Svar\(Self.body)\n\n\(signature)\n", name: "a.md")
        #expect(author?.contains("Ida Ravn") == true || author?.contains("KH") == true)
    }

    @Test(arguments: [
        "Prøven er taget af Ida Ravn i går.", "Personalet ved MR må starte.", "Resultatet af EKG noteres.",
        "Instruksen er godkendt af Ida Ravn.", "Patienten bliver henvist af lægen.",
        "Den, der tager telefonen, skriver tallet ned.", "Fra: 1. maj 2026",
        "Skemaet er udfyldt af Ida Ravn.",
        "Svaret er skrevet af radiologen.", "UTH", "Læst af: Ida Ravn",
    ])
    func leavesOthersAlone(_ line: String) throws {
        #expect(try given(.author, in: "# Svar\n\n\(line)\(Self.body)") == nil)
    }

    @Test(arguments: [
        "Læses af: sekretærer og læger", "Arket vender sig til sygeplejersker.", "Adressat: sekretærer",
        "Instruksen er bestemt for samtlige læger.", "Hvem skal kunne den her udenad? Sekretærerne.",
        "Hvem arket er til: alle med kittel", "Udsendt til: alle behandlere", "For hvem: læger",
        "Brugere af håndbogen: læger og reception", "Læger og sekretærer · gælder fra 1. maj 2026",
        "Til alle, der kører ud. Gyldig fra 1. maj 2026.", "Bruges af: alle i klinikken",
        "Til Lis, Bo og afløseren. Gældende pr. 1. april 2026.", "Teksten er henvendt til sygeplejersker.",
        "Papiret her retter sig mod de to klinikassistenter.", "Skal kendes af alle læger.",
        "For: assistenter, sekretærer. Fra: 20.01.2026", "Kære kolleger. Gælder fra 1. maj 2026.",
        "Hvem læser det her? Jordemødre og sekretæren.", "Målgr.: læger",
    ])
    func findsWhomItIsFor(_ line: String) throws {
        #expect(try given(.audience, in: "# Svar\n\n\(line)\(Self.body)") != nil)
    }

    @Test(arguments: [
        "Hvem gør hvad med billeder", "Pumpen bruges af sygeplejersken.", "Ingen. (Til hvem: spørg Ulla.)",
        "Brevet er stilet til lægen.", "Relevante svar gælder for patientgruppen.",
        "Svaret er bestemt til den læge, der spurgte.", "Den svenske læge læser den.",
    ])
    func othersAreNoReaders(_ line: String) throws {
        #expect(try given(.audience, in: "# Svar\n\n\(line)\(Self.body)") == nil)
    }

    @Test(arguments: [
        "Sat i kraft 3. maj 2026", "Ikraft: 3/5-2026", "I brug siden 3. maj 2026", "Sat i værk 3.5.2026",
        "Brugt siden: 3. maj 2026", "Lægges til grund fra 3. maj 2026.", "Skrevet af KH. Fra 3/5-26.",
        "Senest rettet: 03.05.2026 · gælder samme dato", "Sådan gør vi fra mandag den 3. maj 2026",
        "Retningslinjen har virkning fra den 3. maj 2026.", "Ny udgave gælder fra 3. maj 2026.",
        "Fra: 3.5.2026 Til: alle læger", "Følges fra 3. maj 2026", "Indført 3. maj 2026",
        "| I kraft | 3. maj 2026 |\n|---|---|\n| Af | KH |", "Den 3. maj 2026 trådte instruksen i kraft.",
        "Hængt op 3. maj 2026", "Ikr.: 3.5.26", "Skrevet af KH den 3. maj 2026 og gælder straks.",
    ])
    func findsFromWhen(_ line: String) throws {
        #expect(try given(.validFrom, in: "# Svar\n\n\(line)\(Self.body)") == "2026-05-03")
    }

    @Test(arguments: [
        "Klinikken har haft åbent siden 3. maj 2026.", "Lis har været ansat siden 3. maj 2026.",
        "Vi følger vejledningen fra 3. maj 2026.", "Svaret gælder til 3. maj 2026.", "Udskrevet 3. maj 2026",
        "Lægen har ferie fra 3. maj 2026.", "Apparatet er i brug af andre.",
    ])
    func otherDaysAreNoFirstDays(_ line: String) throws {
        #expect(try given(.validFrom, in: "# Svar\n\n\(line)\(Self.body)") == nil)
    }

    @Test(arguments: [
        "Sidst pudset af 3. maj 2026", "Seneste gennemskrivning: 3. maj 2026", "Justeret: 03-05-2026",
        "Gennemset 3.5.2026     Skrevet af Ida Ravn", "Ajour pr. 3. maj 2026", "Senest justeret 3. maj 2026",
        "Det blev gået efter i sømmene den 3.5.2026.", "Teksten blev senest gennemset den 3. maj 2026.",
        "Dato for seneste rettelse: 3. maj 2026", "Lavet og sidst rettet 3. maj 2026 af: KH",
        "Sidst gennemarbejdet: 3. maj 2026", "Senest kigget igennem 3/5-26", "Rettet til 3. maj 2026.",
        "Hvornår har nogen sidst rettet? 3. maj 2026.", "| Ajour pr. | 3. maj 2026 |\n|---|---|\n| Af | KH |",
        "Instruksen er sidst set efter den 3. maj 2026.", "Seneste opfriskning var 3. maj 2026",
        "3. udgave, 3. maj 2026", "Den 3. maj 2026 blev teksten sidst ændret.", "Nyeste rettelse 3/5-26",
    ])
    func findsTheLastRevision(_ line: String) throws {
        #expect(try given(.lastRevised, in: "# Svar\n\n\(line)\(Self.body)") == "2026-05-03")
    }

    @Test(arguments: [
        "Apparatet er sidst kalibreret 3. maj 2026.", "Senest 3. maj 2026 skal alle have læst den.",
        "Sidste tilsyn var 3. maj 2026.", "Patienten blev sidst set 3. maj 2026.",
        "Svar gives senest 3. maj 2026.", "Bekendtgørelsen blev senest ændret den 3. maj 2026.",
        "Udskrevet 3. maj 2026", "Seneste besøg 3. maj 2026",
    ])
    func otherDaysAreNoRevisions(_ line: String) throws {
        #expect(try given(.lastRevised, in: "# Svar\n\n\(line)\(Self.body)") == nil)
    }

    @Test(arguments: [
        "Delegationen er givet og bæres af speciallæge Ida Ravn.", "Delegationen hænger på: Ravn",
        "Delegationen udgår fra: klinikejer, tandlæge Ida Ravn", "Ansv. for delegationen: I. Ravn",
        "Retten til at give medicin er lagt ud af lægen.", "Står inde for delegationen: IR (læge)",
        "Den ansvarlige for delegationen er klinikleder I. Ravn.",
        "Overlæge Ravn overdrager det at vaccinere.",
        "Delegerende læge i alle tilfælde: speciallæge Ida Ravn", "Opgaverne er uddelegeret af Ida Ravn.",
        "| Ansvar for at det virker | overlæge Ida Ravn |\n|---|---|\n| Dato | 3. maj 2026 |",
        "Ida Ravn hæfter for delegationen.", "Det lægelige ansvar for opgaverne ligger hos Ida Ravn.",
        "Ravn har lagt opgaverne ud til os. Rammedelegationen er underskrevet af Ravn.",
    ])
    func findsWhoAnswers(_ line: String) throws {
        let text = "# Rammedelegation: vaccination\n\n\(line)\(Self.body)"
        #expect(try given(.delegationResponsible, in: text) != nil)
    }

    @Test(arguments: [
        "Delegationen omfatter to handlinger.", "Den læge, der delegerer en opgave, skal sikre oplæring.",
        "Delegation kan finde sted til plejepersonale.", "Ledende overlæge overværer to vaccinationer.",
        "Ansvarlig for revision: Ida Ravn", "Lægen kan tilkaldes. Medhjælpen må sige nej.",
        "En autoriseret læge, der delegerer, har ansvaret for instruktionen.",
    ])
    func nobodyAnswers(_ line: String) throws {
        let text = "# Rammedelegation: vaccination\n\n\(line)\(Self.body)"
        #expect(try given(.delegationResponsible, in: text) == nil)
    }

    @Test(arguments: [
        ("Sedlerne skrives om hver 1. november, næste gang 1. november 2026.", "2026-11-01"),
        ("Skal være fornyet inden udgangen af marts 2026.", "2026-03-31"),
        ("Næste eftersyn senest: 10-09-2026. Målgruppe: læger.", "2026-09-10"),
        ("Genforhandles senest 1. april 2026.", "2026-04-01"),
        ("Næste gennemsyn er berammet til 1. april 2028.", "2028-04-01"),
        ("Instruksen skal kigges igennem senest 1. maj 2026.", "2026-05-01"),
    ])
    func findsTheNextRevision(_ line: String, _ day: String) throws {
        #expect(try given(.nextRevision, in: "# Svar\n\n\(line)\(Self.body)") == day)
    }

    @Test(arguments: [
        ("Kigges igennem hvert halve år.", 6), ("Instruksen gennemgås hver november.", 12),
        ("Instruksen revideres senest to år efter ikrafttrædelsen.", 24),
        ("Instruksen revideres med højst tre års mellemrum.", 36),
        ("Teksten ses efter hvert andet år.", 24), ("Instruksen revideres årligt i januar.", 12),
        ("Instruksen gennemgås hvert forår.", 12), ("Revision: hver 18. måned", 18),
        ("Håndbogen her ses efter hver 12. måned.", 12), ("Sedlerne skrives om hver 1. november.", 12),
    ])
    func findsHowOften(_ line: String, _ months: Int) throws {
        let document = try Workbench.shipped().analyze("# Svar\n\nMålgruppe: læger. \(line)\(Self.body)")
        let field = try #require(document.metadata.given(.revisionInterval))
        guard case .interval(let interval) = field.content else { return #expect(Bool(false)) }
        #expect(interval.months == months)
    }
}
