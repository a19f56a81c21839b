import Analysis
import DocumentModel
import LegalRegister
import SourceText
import Testing

/// Every form in which real documents cite law (F1–F20 of the citation forms' list), in sentences of our own.
@Suite struct CitationFormTests {
    /// A sentence with its citations in `[[…]]`, and what each means.
    struct Case: CustomTestStringConvertible {
        let text: String
        let targets: [String?]

        init(_ text: String, _ targets: String?...) {
            self.text = text
            self.targets = targets
        }

        var testDescription: String { text }
    }

    static let cases = [
        // F1: kind, number, date.
        Case("Efter [[bekendtgørelse nr. 1225 af 8. juni 2021]] skal alt noteres.", "BEK-2021-1225"),
        Case("[[Vejledning nr. 9808 af 13. december 2013]] gælder.", "VEJ-2013-9808"),
        Case("Det følger af [[bekendtgørelsen nr. 1361 af 24. november 2025]].", "BEK-2025-1361"),
        Case("Se [[lovbekendtgørelse nr. 275 af 12. marts 2025]].", "LBK-2025-275"),
        Case("Af [[lov nr. 23 af 15. januar 2018]] fremgår det.", "LOV-2018-23"),
        Case("Sundhedsstyrelsens [[bekendtgørelse nr. 846 af 13. oktober 2003]] er væk.", "BEK-2003-846"),
        // Dates as they are written.
        Case("Se [[bekendtgørelse nr. 1225 af den 8. juni 2021]].", "BEK-2021-1225"),
        Case("Se [[bekendtgørelse nr. 1225 af af 8. juni 2021]].", "BEK-2021-1225"),
        Case("Se [[bekendtgørelse nr. 1225 af. 8. juni 2021]].", "BEK-2021-1225"),
        Case("Se [[bekendtgørelse nr. 1225 af 08. juni 2021]].", "BEK-2021-1225"),
        Case("Se [[bekendtgørelse nr. 1225 af 8 juni 2021]].", "BEK-2021-1225"),
        Case("Se [[bekendtgørelse nr. 1225 af 8/6 2021]].", "BEK-2021-1225"),
        Case("Se [[bekendtgørelse nr. 1225 af 08/06/2021]].", "BEK-2021-1225"),
        Case("Se [[bekendtgørelse nr. 1225 af 8.6.2021]].", "BEK-2021-1225"),
        Case("Se [[bekendtgørelse nr. 1225 af 08.06.21]].", "BEK-2021-1225"),
        Case("Se [[bekendtgørelse nr. 776 af 01. June 2022]].", "BEK-2022-776"),
        Case("Se [[bekendtgørelse nr. 1225 af 2021-06-08]].", "BEK-2021-1225"),
        Case("Se [[bekendtgørelse nr. nr. 1225 af 8. juni 2021]].", "BEK-2021-1225"),
        Case("Se [[vejledning nr.9009 af 27. december 2013]].", "VEJ-2013-9009"),
        // F2: abbreviations.
        Case("Jf. [[BEK nr. 1219 af 11. december 2009]].", "BEK-2009-1219"),
        Case("Jf. [[LBK nr 275 af 12/03/2025]] § 3.", "LBK-2025-275"),
        Case("Jf. [[VEJ nr. 9001 af 20. november 2000]].", "VEJ-2000-9001"),
        Case("Jf. [[bek. nr. 1225 af 8. juni 2021]].", "BEK-2021-1225"),
        Case("Jf. [[Vejl. nr. 9520 af 1. juli 2021]].", "VEJ-2021-9520"),
        Case("Jf. [[LBK no. 913 af 13. juli 2010]].", "LBK-2010-913"),
        Case("Jf. [[lbk. 995 af 14.6.2018]].", "LBK-2018-995"),
        Case("Jf. [[BEK H nr. 1225 af 08/06/2021]].", "BEK-2021-1225"),
        // F3: number and year.
        Case("Se [[BEK 1225/2021]], § 4.", "BEK-2021-1225"),
        Case("Se [[Bek. nr. 671/2019]], § 13.", "BEK-2019-671"),
        Case(
            "Se [[Sundhedsstyrelsen]] og [[vejledning 102/2006]].".replacing(
                "[[Sundhedsstyrelsen]]", with: "styrelsen"), "VEJ-2006-102"),
        // F4: date before number.
        Case("[[Bekendtgørelse 2007-12-21 nr. 1601]] om hjemmesygepleje.", "BEK-2007-1601"),
        // F5 and F6: title before number.
        Case("[[Bekendtgørelse om hjemmesygepleje, nr. 1601 af 21/12 2007]] gælder.", "BEK-2007-1601"),
        Case(
            "[[Vejledning om identifikation af patienter (nr. 9808 af 13. december 2013]]) følges.",
            "VEJ-2013-9808"),
        // F7: a reissue with its amendments; the amendments are found, and are amendments.
        Case(
            "Sundhedsloven, jf. [[lovbekendtgørelse nr. 1015 af 5. september 2024]], som ændret ved [[lov nr. 1673 af 30. december 2024]]."
                .replacing("Sundhedsloven,", with: "Loven,"),
            "LBK-2024-1015", "LOV-2024-1673"),
        // F8 and F9: a reissue called something else.
        Case("[[Bekendtgørelse nr. 877 af 4. august 2011]] af lov om autorisation.", "LBK-2011-877"),
        Case("[[bekendtgørelse af lov nr. 122 af 24. januar 2023]]", "LBK-2023-122"),
        Case("(se [[lov nr. 1202 af 14. november 2014]])", "LBK-2014-1202"),
        // F11: date without number.
        Case("[[Cirkulære af 30. april 1963]] om udlevering.", "CIR-1963-04-30"),
        // F13 and F14: names.
        Case("Det følger af [[sundhedslovens]] § 42.", "LBK-2025-275"),
        Case("[[Identifikationsvejledningen]] hænger på væggen.", "VEJ-2013-9808"),
        Case("[[Journalføringsbekendtgørelsen]] ([[BEK 713/2024]])", "BEK-2025-1361", "BEK-2024-713"),
        Case("[[Journalføringsbekendtgørelse nr. 1225 af 8. juni 2021]]", "BEK-2021-1225"),
        Case("Vi behandler data efter [[GDPR]].", "EU-2016-679"),
        // F16 and F17: links.
        Case("Se [[https://www.retsinformation.dk/eli/lta/2021/1225]].", "BEK-2021-1225"),
        Case("Se [[www.retsinformation.dk/eli/retsinfo/2019/9523]], afsnit 3.", "VEJ-2019-9523"),
        Case("Se ([[https://www.retsinformation.dk/Forms/R0710.aspx?id=138178#K6]])", "LBK-2011-877"),
        // F19: European law.
        Case("Efter [[forordning (EU) 2016/679]] om data.", "EU-2016-679"),
        Case("Efter [[forordning nr. 2016/679]].", "EU-2016-679"),
        Case("Efter Rådets [[direktiv 2013/59/Euratom]].", "EU-2013-59"),
        Case("Efter [[direktiv 97/43/Euratom]].", "EU-1997-43"),
        Case("Efter [[forordning (EØF) nr. 1408/71]].", nil),
        // F20: several numbers for one word.
        Case(
            "Efter [[bekendtgørelse nr. 671 af 1. juli 2019]] og [[nr. 669 af 1. juli 2019]].",
            "BEK-2019-671",
            "BEK-2019-669"),
        Case(
            "[[bekendtgørelse nr. 1219 af 11. december 2009]] om medhjælp og [[vejledning nr. 115 af samme dato]].",
            "BEK-2009-1219", "VEJ-2009-115"),
        Case(
            "Efter [[bekendtgørelse nr. 671 af 1. juli 2019]] om apparater og [[nr. 669 af samme dag]].",
            "BEK-2019-671",
            "BEK-2019-669"),
    ]

    @Test(arguments: cases)
    func findsEachFormAndWhatItMeans(_ example: Case) throws {
        let marked = MarkedText(example.text)
        let document = try Workbench.shipped().analyze(marked.text)
        let found = document.references.map { document.document.string($0.range) }
        #expect(found == marked.spots)
        #expect(document.references.map(\.target?.id.name) == example.targets)
    }

    /// Each stays what it is: no citation.
    @Test(arguments: [
        "Efter § 1, stk. 1, i denne aftale mødes parterne.",
        "§ 4 Opsigelse: aftalen kan opsiges med tre måneders varsel.",
        "Dok.nr. 530-18 og journalsag 1225-2018 ligger i arkivet.",
        "Apparatet er mærket efter DS/EN ISO 9001:2015 og DS 2451-12.",
        "Ring på 20 12 25 08 eller 86 13 20 13.",
        "Serienummer 2016-1090-LU, certifikat nr. 1090-16.",
        "Patientens CPR-nummer er 010190-1234.",
        "Vi holder møde nr. 12 af i alt 20 i år.",
        "Se bilag nr. 3 af 1. maj 2024.",
        "Der er love og regler, som alle kender.",
        "Vejledning i brug af apparatet ligger i skuffen; se side 12.",
        "Politiet gav lov den 3. maj 2020.",
        "Lovende resultater fra 2021 viser, at 530 af 1225 svarede.",
        "Det er vores vejledende takst nr. 3.",
    ])
    func leavesEverythingElseAlone(_ text: String) throws {
        let document = try Workbench.shipped().analyze(text)
        #expect(document.references.map { document.document.string($0.range) } == [])
    }

    @Test func aNumberAloneMeansTheTextCitedInFullBefore() throws {
        let document = try Workbench.shipped().analyze(
            "Efter bekendtgørelse nr. 1225 af 8. juni 2021 noteres alt. Bekendtgørelse nr. 1225 står i mappen."
        )
        #expect(document.references.map(\.target?.id.name) == ["BEK-2021-1225", "BEK-2021-1225"])
    }

    @Test func aTableColumnNamesTheKindOfItsNumbers() throws {
        let document = try Workbench.shipped().analyze(
            "| Emne | Bekendtgørelse |\n|---|---|\n| Journal | nr. 1225 af 8. juni 2021 |\n| Delegation | 1219/2009 |"
        )
        #expect(document.references.map(\.target?.id.name).contains("BEK-2021-1225"))
    }
}
