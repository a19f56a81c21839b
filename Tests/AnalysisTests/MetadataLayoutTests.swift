import Analysis
import DocumentModel
import Testing
import Vocabulary

/// Header layouts as other authors make them: each gives author, audience, first day and last revision.
@Suite struct MetadataLayoutTests {
    private func fields(_ text: String, name: String) throws -> [String: String] {
        let document = try Workbench.shipped().analyze(text, name: name)
        var found: [String: String] = [:]
        for field in MetadataField.Name.allCases {
            guard let given = document.metadata.given(field) else { continue }
            found[field.rawValue] = given.lastDay?.iso ?? document.document.string(given.value)
        }
        return found
    }

    private static let body = """


        1. Formål
        Beskriver, hvordan svar modtages og besvares i klinikken.

        2. Fremgangsmåde
        Sekretæren åbner indbakken hver morgen og giver svarene videre til lægen.
        """

    private static func page(_ number: Int, _ text: String) -> String {
        """
        Klinikken i Nord            Instruks L-3              Side \(number) af 2
        Forfatter: Overlæge Ida Ravn        Målgruppe: sygeplejersker

        \(text)

        Gælder fra 1. juli 2023                 Senest revideret 23. juli 2024

        """
    }

    @Test(arguments: [
        // A grid whose labels stand above their values.
        (
            "a.md",
            "# Svar\n\n| Dok.nr. | Forfatter | Målgruppe | Ikrafttrædelsesdato | Sidst ajourført |\n|---|---|---|---|---|\n| 17 | Overlæge Ida Ravn | Alle sygeplejersker | 01.07.23 | 23-07-2024 |\n"
        ),
        // Two pairs to a row.
        (
            "b.html",
            "<h1>Svar</h1><table><tr><td>Udarbejdet af</td><td>Overlæge Ida Ravn</td><td>Gyldig fra</td><td>1. juli 2023</td></tr><tr><td>Målgrupper og anvendelsesområde</td><td>Alle sygeplejersker</td><td>Revisionsdato</td><td>23/7 2024</td></tr></table>"
        ),
        // Values on the next line, at the end of the text.
        (
            "c.txt",
            "Svar\(body)\n\nIkrafttrædelse\n1. juli 2023\n\nUdarbejdet af\nOverlæge Ida Ravn\n\nSenest revideret\n23. juli 2024\n\nGældende for\nAlle sygeplejersker\n"
        ),
        // One sentence.
        (
            "d.txt",
            "Svar\n\nInstruksen gælder for alle sygeplejersker. Den er skrevet af overlæge Ida Ravn, trådte i kraft den 1. juli 2023 og er senest opdateret d. 23. juli 2024.\(body)"
        ),
        // Leaders.
        (
            "e.txt",
            "SVAR\n\nForfatter ............ Overlæge Ida Ravn\nFaggrupper ........... Alle sygeplejersker\nI brug fra ........... 01-07-2023\nSidst ændret ......... 23.07.2024\(body)"
        ),
        // Several on a line, parted by marks.
        (
            "f.md",
            "# Svar\n\n*Gældende pr. 1.7.2023 · Seneste revision 2024-07-23 · Forfatter: Overlæge Ida Ravn · Målgruppe: Alle sygeplejersker*\n"
        ),
        // A definition list of another system.
        (
            "g.html",
            "<h1>Svar</h1><dl><dt>Redaktør</dt><dd>Overlæge Ida Ravn</dd><dt>Personalegruppe</dt><dd>Alle sygeplejersker</dd><dt>Publiceret</dt><dd>01-07-2023 00:00:00</dd><dt>Opdateret</dt><dd>23-07-2024 00:00:00</dd></dl>"
        ),
        // Front matter.
        (
            "h.md",
            "---\ntitel: Svar\nfor: Alle sygeplejersker\nforfatter: Overlæge Ida Ravn\nikrafttrædelse: 2023-07-01\nsenest ændret: 2024-07-23\n---\n\n# Svar\n"
        ),
        // Headings with a section each.
        (
            "i.md",
            "# Svar\n\n## Målgruppe\n\nAlle sygeplejersker\n\n## Gyldighed\n\n01.07.2023\n\n## Seneste opdatering\n\n23.07.2024\n\n## Forfattere\n\nOverlæge Ida Ravn\n"
        ),
        // Questions as labels.
        (
            "j.txt",
            "Svar\n\nHvem gælder den for?  Alle sygeplejersker\nFra hvornår?          1. juli 2023\nRettet sidst          23. juli 2024\nHvem har skrevet den? Overlæge Ida Ravn\(body)"
        ),
        // What every page repeats at its top and at its foot.
        (
            "l.txt",
            page(1, "SVAR\n\n1. Formål\nSvar ses af lægen samme dag.") + "\u{0C}"
                + page(2, "2. Arkiv\nSekretæren ringer til patienten, når lægen har set svaret.")
        ),
        // Front matter above a page of markup.
        (
            "m.html",
            "---\nmålgruppe: alle sygeplejersker\nforfatter: Overlæge Ida Ravn\ngælder fra: 2023-07-01\nsenest ændret: 2024-07-23\n---\n<html><body><h1>Svar</h1><p>Lægen ser svaret.</p></body></html>"
        ),
        // A line under the title that names nothing but staff.
        (
            "n.txt",
            "SVAR PÅ PRØVER\n\nInstruks for læger, sygeplejersker og social- og sundhedsassistenter\nGælder fra: 1. juli 2023\nSenest revideret: 23. juli 2024\nForfatter: Overlæge Ida Ravn\(body)"
        ),
        // A list.
        (
            "k.md",
            "# Svar\n\n- Til: Alle sygeplejersker\n- Skrevet af: Overlæge Ida Ravn\n- Træder i kraft: 01.07.23\n- Ajourført: 23.07.24\n"
        ),
    ])
    func findsTheFourInEveryLayout(_ name: String, _ text: String) throws {
        let fields = try fields(text, name: name)
        #expect(
            fields["author"]?.hasSuffix("verlæge Ida Ravn") == true
                || fields["author"]?.contains("Ida Ravn") == true)
        #expect(fields["audience"]?.contains("sygeplejersker") == true)
        #expect(fields["valid-from"] == "2023-07-01")
        #expect(fields["last-revised"] == "2024-07-23")
    }

    @Test(arguments: [
        "# Svar\n\nUdarbejdet af:\n\nGodkendt af:\n\n## Formål\n\nAt svar bliver læst.",
        "# Svar\n\n| Udarbejdet af | |\n|---|---|\n| Målgruppe | [indsæt] |\n| Gældende fra | dd.mm.åååå |",
        "# Svar\n\nForfatter: ____________\n\nGælder fra: XX.XX.XXXX\n\nMålgruppe: <faggruppe>",
        "# Svar\n\nSvaret er skrevet af radiologen og gælder for den skannede side. Bekendtgørelsen trådte i kraft den 1. juli 2023.",
        "# Svar\n\nLægen ser svaret.\n\n## Kilder\n\nDansk selskab: Retningslinje for svar, gældende fra 1. juli 2023, udarbejdet af Ida Ravn.",
    ])
    func aBlankOrAnothersIsNotGiven(_ text: String) throws {
        let fields = try fields(text, name: "a.md")
        #expect(fields["author"] == nil)
        #expect(fields["audience"] == nil)
        #expect(fields["valid-from"] == nil)
    }

    @Test func anotherFieldsDayIsNotTheFirstDay() throws {
        let line = "Gælder for: læger og sekretærer   Ajourført: 7. september 2024   Forfatter: Ida Ravn"
        let fields = try fields("# Svar\n\n\(line)\n\n## Formål\n\nLægen ser svaret.\n", name: "a.md")
        #expect(fields["valid-from"] == nil)
        #expect(fields["last-revised"] == "2024-09-07")
    }

    @Test(arguments: [
        "Instruks for vaccination ved sygeplejerske", "Instruks for lægers brug af røntgen",
        "Vejledning for patienter til sygeplejersken",
    ])
    func aTitleThatNamesStaffAmongOtherThingsGivesNoAudience(_ title: String) throws {
        #expect(try fields("# Svar\n\n\(title)\n\nSvar ses hver dag.", name: "a.md")["audience"] == nil)
    }

    @Test func theLastEntryOfAChangeLogIsTheLastRevision() throws {
        let table =
            "# Svar\n\n## Svar\n\nLægen ser svaret.\n\n| Version | Dato | Forfatter | Ændring |\n|---|---|---|---|\n| 1.0 | 22.09.23 | KRC | Ny |\n| 1.1 | 31.10.2023 | MBK | Rettet |\n"
        #expect(try fields(table, name: "a.md")["last-revised"] == "2023-10-31")
        #expect(try fields(table, name: "a.md")["author"] == "KRC")
        let lines =
            "# Svar\n\nLægen ser svaret.\n\n## Ændringslog\n\n- 12.3.2022: ny\n- maj 2024: afsnit 2 rettet\n"
        #expect(try fields(lines, name: "a.md")["last-revised"] == "2024-05-31")
    }

    @Test(arguments: [
        ("# Rammedelegation", "Delegerende læge: Ida Ravn", "Ida Ravn"),
        ("# Vaccination", "Udarbejdet af og ansvarlig for delegationen: læge Ida Ravn", "læge Ida Ravn"),
        ("# Vaccination", "Overlæge Ida Ravn er ansvarlig for delegationen.", "Overlæge Ida Ravn"),
    ])
    func findsWhoAnswersForADelegation(_ title: String, _ line: String, _ value: String) throws {
        let fields = try fields("\(title)\n\n\(line)\n", name: "a.md")
        #expect(fields["delegation-responsible"] == value)
    }

    @Test func otherFieldsAreReadToo() throws {
        let fields = try fields(
            "# Svar\n\nDokumentnummer: LM-07\n\nVersion: 2.1\n\nGodkendt af: Klinikchef Bo Dahl\n\nDokumentansvarlig: Kvalitetsrådet\n\nNæste revision: uge 27 2027\n",
            name: "a.md")
        #expect(fields["document-number"] == "LM-07")
        #expect(fields["version"] == "2.1")
        #expect(fields["approver"] == "Klinikchef Bo Dahl")
        #expect(fields["responsible"] == "Kvalitetsrådet")
        #expect(fields["next-revision"] == "2027-07-11")
    }
}
