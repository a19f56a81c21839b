import LegalRegister
import Testing
import Vocabulary

@Suite struct LexDaniaReaderTests {
    @Test func metadata() throws {
        var fixture = LexDaniaFixture(title: #"Bekendtgørelse\n om prøve"#, published: "2026-01-12")
        fixture.meta = "<PopularTitle>Prøvebekendtgørelsen</PopularTitle>"
        let document = try fixture.document()
        #expect(document.id.name == "BEK-2026-10")
        #expect(document.title == "Bekendtgørelse om prøve")
        #expect(document.popularTitle == "Prøvebekendtgørelsen")
        #expect(document.status == .valid)
        #expect(document.signed?.iso == "2026-01-10")
        #expect(document.published?.iso == "2026-01-12")
        #expect(document.eli == "/eli/lta/2026/10")
        #expect(document.ministry == "Prøveministeriet")
    }

    @Test func referencesAreGroupedByKeyNotByPlace() throws {
        let meta = """
            <Concerns id="c1"/><Concerns id="c2"/><Change id="x1"/><Ref_Accn REFid="c2">A20200000229</Ref_Accn>
            <Ref_Text REFid="x1">Ændres</Ref_Text><Ref_Accn REFid="c1">A20190000129</Ref_Accn>
            <Ref_Af REFid="c2">2020-03-04</Ref_Af><Ref_Text REFid="c1">Lov et</Ref_Text>
            <Ref_Text REFid="c9">ingens</Ref_Text>
            """
        let relations = try LexDaniaFixture(meta: meta).document().relations
        #expect(relations.map(\.role) == [.concerns, .concerns, .changes])
        #expect(relations.map(\.accession) == ["A20190000129", "A20200000229", nil])
        #expect(relations.map(\.text) == ["Lov et", nil, "Ændres"])
        #expect(relations.map { $0.signed?.iso } == [nil, "2020-03-04", nil])
    }

    @Test func referencesWithoutAKeyFollowTheirMarker() throws {
        let meta = "<Concerns id=\"c1\"/><Ref_Text>et</Ref_Text><Concerns id=\"c2\"/><Ref_Text>to</Ref_Text>"
        #expect(try LexDaniaFixture(meta: meta).document().relations.map(\.text) == ["et", "to"])
    }

    @Test func severalWindows() throws {
        let meta = """
            <DateOfSubmit id="s1"/><StartDate REFid="s1">2020-01-01</StartDate><EndDate REFid="s1">2021-01-01</EndDate>
            <DateOfSubmit id="s2"/><StartDate REFid="s2">2021-01-02</StartDate>
            """
        let windows = try LexDaniaFixture(meta: meta).document().windows
        #expect(windows.map { $0.start?.iso } == ["2020-01-01", "2021-01-02"])
        #expect(windows.map { $0.end?.iso } == ["2021-01-01", nil])
    }

    @Test(arguments: [
        ("BEK H#LOKDOK04", "BEK", LexDaniaType.Role.main), ("BEK Æ#LOKDOK05", "BEK", .amending),
        ("LOV H#LOKDOK 01", "LOV", .main), ("BEK I#LOKDOK06", "BEK", .commencing),
        ("Ændringslov", "LOV", .amending),
        ("Lovbekendtgørelse", "LBK", .main), ("Ikrafttræd. anordning (GL og FO)", "ANG", .commencing),
        ("CIR1H", "CIR", .main), ("CIS", "CIS", .main), ("VEJ", "VEJ", .main), ("CIR1C", "CIR", .amending),
    ])
    func documentTypes(written: String, kind: String, role: LexDaniaType.Role) throws {
        let type = try #require(LexDaniaType(written))
        #expect(type.kind.rawValue == kind)
        #expect(type.role == role)
    }

    @Test func spacesInTheTypeCodeAreTakenOut() {
        #expect(LexDaniaType("LOV H#LOKDOK 01")?.code == "LOKDOK01")
        #expect(LexDaniaType("AFG#LOKDOK99") == nil)
    }

    @Test func metadataOnly() throws {
        let document = try LexDaniaFixture(type: "Bekendtgørelse", status: "Historic", content: "").document()
        #expect(document.paragraphs.isEmpty)
        #expect(document.status == .historic)
    }

    @Test func wordsAreJoinedWithoutSpacesAndMarksKeptApart() throws {
        let content = """
            <DokumentIndhold><Paragraf><Explicatus>§ 1.</Explicatus>
              <Stk><Exitus><Linea><Char>Bekendt</Char><Char>gørel\u{200C}sen</Char></Linea>
                <Linea><Char>træ\u{AD}der i kraft</Char></Linea></Exitus></Stk>
              <Stk><Explicatus>Stk. 2.</Explicatus><Exitus><Linea><Char>To</Char></Linea></Exitus></Stk></Paragraf>
            </DokumentIndhold>
            """
        let paragraph = try #require(LexDaniaFixture(content: content).document().paragraphs.first)
        #expect(paragraph.mark == "§ 1.")
        #expect(paragraph.clauses.map(\.mark) == ["", "Stk. 2."])
        #expect(paragraph.clauses.map(\.lead) == ["Bekendtgørelsen træder i kraft", "To"])
        #expect(paragraph.isCommencement)
    }

    @Test func whatIsWrittenIntoAnotherTextIsLeftOut() throws {
        let content = """
            <DokumentIndhold><AendringCentreretParagraf><Explicatus>§ 1</Explicatus><AendringsNummer><Aendring>
              <AendringAktion><Exitus><Linea><Char>Efter § 4 indsættes:</Char></Linea></Exitus></AendringAktion>
              <AendringNyTekst><Paragraf><Explicatus>§ 5.</Explicatus>
                <Stk><Exitus><Linea><Char>Bekendtgørelsen træder i kraft den 1. maj 2026.</Char></Linea></Exitus></Stk>
              </Paragraf></AendringNyTekst></Aendring></AendringsNummer></AendringCentreretParagraf>
              <IkraftCentreretParagraf><Explicatus>§ 2</Explicatus>
              <Stk><Exitus><Linea><Char>Egen tekst.</Char></Linea></Exitus></Stk></IkraftCentreretParagraf>
            </DokumentIndhold>
            """
        let document = try LexDaniaFixture(content: content).document()
        #expect(document.paragraphs.map(\.mark) == ["§ 1", "§ 2"])
        #expect(document.paragraphs.flatMap(\.clauses).map(\.lead) == ["Egen tekst."])
        #expect(document.commencement.isEmpty)
    }

    @Test func anUnknownStatusIsAnError() throws {
        let failure = #expect(throws: LexDaniaError.self) {
            try LexDaniaFixture(status: "Planned").document()
        }
        #expect(failure?.reason == .unknownStatus("Planned"))
        #expect(failure?.message.danish == "ukendt Status \"Planned\"; forventede Valid eller Historic")
    }

    @Test func faultsAreNamed() throws {
        func reason(_ xml: String) -> LexDaniaError.Reason? {
            #expect(throws: LexDaniaError.self) { try LexDaniaReader.document(Array(xml.utf8)) }?.reason
        }
        let whole = LexDaniaFixture().xml
        #expect(reason("<feed/>") == .otherFormat("feed"))
        #expect(reason("<Dokument><Meta/></Dokument>") == .missing(element: "DocumentType"))
        #expect(reason(LexDaniaFixture(type: "AFG#LOKDOK99").xml) == .unknownType("AFG#LOKDOK99"))
        #expect(
            reason(LexDaniaFixture(published: "12-01-2026").xml)
                == .unreadable(element: "DiesEdicti", value: "12-01-2026"))
        #expect(reason("<!DOCTYPE a [<!ENTITY b \"c\">]><Dokument>&b;</Dokument>") == .refused)
        #expect(reason(String(repeating: "<a>", count: 1000)) == .refused)
        for text in ["", " ", String(whole.dropLast(3)), "<Dokument>&b;</Dokument>"] {
            guard case .malformed = reason(text) else {
                Issue.record("read \(text.suffix(20))")
                continue
            }
        }
    }

    @Test func theLineOfAFaultIsGiven() throws {
        let failure = #expect(throws: LexDaniaError.self) {
            try LexDaniaReader.document(Array("<Dokument>\n<Meta>\n</Dokument>".utf8))
        }
        #expect(failure?.line == 3)
    }
}
