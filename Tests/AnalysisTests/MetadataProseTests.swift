import Analysis
import DocumentModel
import SourceText
import Testing
import Vocabulary

/// What documents say of themselves outside tidy headers, and what only looks like it.
@Suite struct MetadataProseTests {
    private func given(_ name: MetadataField.Name, in text: String, name file: String = "a.md") throws
        -> String?
    {
        let document = try Workbench.shipped().analyze(text, name: file)
        guard let field = document.metadata.given(name) else { return nil }
        return document.metadata.latestDay(name)?.iso ?? document.document.string(field.value)
    }

    @Test(arguments: [
        (MetadataField.Name.validFrom, "Gælder alle medarbejdere fra 1.3.2023", "2023-03-01"),
        (.validFrom, "Træder i kraft straks, dvs. 6. maj 2024", "2024-05-06"),
        (.validFrom, "Dato for ikrafttrædelse: den 4. april 2025", "2025-04-04"),
        (.lastRevised, "Oprettet 01.02.2024/KH. Rettet 01.02.2026/KH.", "2026-02-01"),
        (.lastRevised, "Dato for sidste ændring: den 9. april 2026", "2026-04-09"),
        (.lastRevised, "Version 3, revideret 8. januar 2025", "2025-01-08"),
        (.author, "Udarbejdet maj 2025 af sekretær Lis Berg.", "sekretær Lis Berg"),
        (.author, "Kvalitetssygeplejerske R. Anker er forfatter.", "Kvalitetssygeplejerske R. Anker"),
        (.nextRevision, "Gyldighedsperiode: 1. januar 2023 - 31. december 2024", "2024-12-31"),
        (.nextRevision, "Teksten skal ses efter igen i januar 2028.", "2028-01-31"),
        (.nextRevision, "Revideres senest udgangen af 2026", "2026-12-31"),
    ])
    func readsIt(_ name: MetadataField.Name, _ line: String, _ value: String) throws {
        #expect(try given(name, in: "# Svar\n\n\(line)\n\n## Fremgangsmåde\n\nLægen ser svaret.") == value)
    }

    @Test(arguments: [
        (MetadataField.Name.author, "Det skal fremgå, hvem der har skrevet den, og hvornår."),
        (.author, "Rapporten udarbejdet i regionen ligger i mappen."),
        (.audience, "Det samme gælder for børn under to år."),
        (.audience, "Målgruppe ........................ 5"),
        (.validFrom, "Abonnementet gælder fra 1. maj 2025."),
        (.validFrom, "Journalføringsbekendtgørelsen trådte i kraft den 1. januar 2026."),
        (.nextRevision, "Gyldighed: 1. juli 2023"),
        (.lastRevised, "Senest revideret: version 3"),
    ])
    func leavesItAlone(_ name: MetadataField.Name, _ line: String) throws {
        #expect(try given(name, in: "# Svar\n\n\(line)\n\n## Fremgangsmåde\n\nLægen ser svaret.") == nil)
    }

    @Test(arguments: [
        "## Hvem\n\nMette og Lone har gennemgået kurset og må behandle.",
        "## Hvem må\n\nSygeplejersker med to års erfaring.",
        "## Målgruppe\n\n- læger\n- sygeplejersker",
        "Alle i klinikken skal kende den.",
        "For radiografer og læger. Gældende fra 5. maj 2023.",
        "Gælder fra 1. februar 2024 for alle behandlere.",
    ])
    func whoMayOrMustCountsAsAudience(_ text: String) throws {
        #expect(try given(.audience, in: "# Svar\n\n\(text)\n\n## Til sidst\n\nRyd op.") != nil)
    }

    @Test(arguments: [
        ("# Rammedelegation: øreskylning", true), ("# Laserbehandling udført af sygeplejerske", true),
        ("# Hvad må klinikassistenten", true), ("# Instruks for sygeplejersker om blodprøver", false),
        (
            "# Spørgsmål og svar\n\nDe står her.\n\n## Hvor ligger instruksen om delegation?\n\nI mappen.",
            false
        ),
    ])
    func knowsADelegation(_ title: String, _ expected: Bool) throws {
        let document = try Workbench.shipped().analyze("\(title)\n\nTeksten begynder her.")
        #expect(document.metadata.isDelegation == expected)
    }

    @Test func placesAreExactAfterEmojiAndMarkup() throws {
        let text = "# Prøve 😀\n\n**Målgruppe:** læger på Ærø\n\n**Næste revision:** *maj 2025*\n"
        let document = try Workbench.shipped().analyze(text)
        let audience = try #require(document.metadata.given(.audience))
        let revision = try #require(document.metadata.given(.nextRevision))
        #expect(document.document.string(audience.value) == "læger på Ærø")
        let source = document.document.source(of: revision.value)
        #expect(String(decoding: Array(text.utf8)[source.bounds], as: UTF8.self) == "maj 2025")
    }
}
