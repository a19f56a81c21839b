import LegalRegister
import Testing
import Vocabulary

@Suite struct RegisterMergeTests {
    private static let old = Fixtures.row(
        "BEK-2020-9", date: "2020-05-02", title: "Bekendtgørelse om prøve", from: "2020-06-01")
    private static let commencement = "Bekendtgørelsen træder i kraft den 1. februar 2026."
    private static let repeal = "Bekendtgørelse nr. 9 af 2. maj 2020 om prøve ophæves."

    private func merge(
        _ fixtures: LexDaniaFixture..., into rows: String = old, asOf: String = "2026-03-01"
    ) throws -> RegisterMerge {
        let register = try Fixtures.register(rows)
        return RegisterMerge(
            try fixtures.map { try $0.document() }, into: register, asOf: try Fixtures.day(asOf))
    }

    private func kinds(of id: String, in merge: RegisterMerge) -> [RegisterChange.Kind] {
        merge.changes.filter { $0.id.name == id }.map(\.kind)
    }

    @Test func aNewTextEndsTheOldOne() throws {
        let merge = try merge(LexDaniaFixture(clauses: [Self.commencement, Self.repeal]))
        let old = try Fixtures.text("BEK-2020-9", in: merge.register)
        #expect(old.status == .historical)
        #expect(old.inForceTo?.iso == "2026-01-31")
        #expect(old.replacedBy?.name == "BEK-2026-10")
        let new = try Fixtures.text("BEK-2026-10", in: merge.register)
        #expect(new.inForceFrom?.iso == "2026-02-01")
        #expect(merge.register.current(for: old, on: try Fixtures.day("2026-02-01"))?.id == new.id)
        #expect(
            kinds(of: "BEK-2020-9", in: merge) == [
                .status(from: .inForce, to: .historical), .lastDay(try Fixtures.day("2026-01-31")),
                .replacedBy(new.id),
            ])
        #expect(merge.register.asOf.iso == "2026-03-01")
        #expect(
            merge.changes.map(\.message.danish) == [
                "BEK-2020-9 skifter status fra gældende til historisk.",
                "BEK-2020-9 gælder til og med 2026-01-31.",
                "BEK-2020-9 er afløst af BEK-2026-10.", "BEK-2026-10 er ny i registeret.",
            ])
    }

    @Test func anEndToComeLeavesTheTextInForce() throws {
        let merge = try merge(
            LexDaniaFixture(clauses: [Self.commencement, Self.repeal]), asOf: "2026-01-20")
        let old = try Fixtures.text("BEK-2020-9", in: merge.register)
        #expect(old.status == .inForce)
        #expect(old.inForceTo?.iso == "2026-01-31")
        let new = try Fixtures.text("BEK-2026-10", in: merge.register)
        let day = try Fixtures.day("2026-01-31")
        let first = try Fixtures.day("2026-02-01")
        #expect(merge.register.standing(of: new, on: day) == .notYetInForce(from: first))
    }

    @Test func theEndOfAWindowIsNoRepeal() throws {
        let meta =
            "<DateOfSubmit id=\"s1\"/><StartDate REFid=\"s1\">2020-06-01</StartDate><EndDate REFid=\"s1\">2021-06-01</EndDate>"
        let merge = try merge(LexDaniaFixture(number: 9, signed: "2020-05-02", meta: meta))
        #expect(merge.changes.isEmpty)
        #expect(try Fixtures.text("BEK-2020-9", in: merge.register).status == .inForce)
    }

    @Test func aStartToComeIsTheFirstDay() throws {
        let meta = "<DateOfSubmit id=\"s1\"/><StartDate REFid=\"s1\">2026-09-01</StartDate>"
        let merge = try merge(LexDaniaFixture(meta: meta, clauses: ["Uden dato."]))
        #expect(try Fixtures.text("BEK-2026-10", in: merge.register).inForceFrom?.iso == "2026-09-01")
    }

    @Test func metadataAloneGivesNoFirstDay() throws {
        let meta = "<DateOfSubmit id=\"s1\"/><StartDate REFid=\"s1\">1997-09-24</StartDate>"
        let merge = try merge(
            LexDaniaFixture(type: "Bekendtgørelse", signed: "1930-01-10", meta: meta, content: ""))
        #expect(try Fixtures.text("BEK-1930-10", in: merge.register).inForceFrom == nil)
        #expect(kinds(of: "BEK-1930-10", in: merge) == [.added])
    }

    @Test func theDayAfterPublication() throws {
        let clause = "Bekendtgørelsen træder i kraft dagen efter bekendtgørelsen i Lovtidende."
        let merge = try merge(LexDaniaFixture(published: "2026-01-31", clauses: [clause]))
        #expect(try Fixtures.text("BEK-2026-10", in: merge.register).inForceFrom?.iso == "2026-02-01")
    }

    @Test func onlyTheStatusOfTheSourceEndsAText() throws {
        let meta = "<DateOfHistoricMark>2026-02-15</DateOfHistoricMark>"
        let merge = try merge(
            LexDaniaFixture(number: 9, signed: "2020-05-02", status: "Historic", meta: meta))
        let old = try Fixtures.text("BEK-2020-9", in: merge.register)
        #expect(old.status == .historical)
        #expect(old.inForceTo == nil)
        #expect(merge.changes.map(\.kind) == [.status(from: .inForce, to: .historical)])
    }

    @Test func aTextIsNeverRevivedBySurprise() throws {
        let row = Fixtures.row("BEK-2020-9", date: "2020-05-02", status: "historical")
        let merge = try merge(LexDaniaFixture(number: 9, signed: "2020-05-02"), into: row)
        #expect(merge.changes.map(\.kind) == [.conflict(.validAgain)])
        #expect(merge.changes.map(\.isConflict) == [true])
        #expect(merge.register.entries.first?.status == .historical)
    }

    @Test func aTextThatEndsItself() throws {
        let merge = try merge(
            LexDaniaFixture(clauses: [Self.commencement, "Bekendtgørelsen ophæves den 31. oktober 2026."]))
        let text = try Fixtures.text("BEK-2026-10", in: merge.register)
        #expect(text.inForceTo?.iso == "2026-10-30")
        #expect(text.replacedBy == nil)
        #expect(text.status == .inForce)
    }

    @Test(arguments: ["2026-02-01", "2026-05-01"])
    func repealedBeforeItBegan(first: String) throws {
        let row = Fixtures.row("BEK-2020-9", date: "2020-05-02", from: first)
        let merge = try merge(LexDaniaFixture(clauses: [Self.commencement, Self.repeal]), into: row)
        let old = try Fixtures.text("BEK-2020-9", in: merge.register)
        #expect(old.neverInForce)
        #expect(old.evidence.contains("TRÅDTE ALDRIG I KRAFT: skulle have gældt fra \(first)"))
        #expect(old.inForceFrom == nil)
        #expect(old.replacedBy?.name == "BEK-2026-10")
        #expect(kinds(of: "BEK-2020-9", in: merge).first == .neverInForce(from: try Fixtures.day(first)))
        let again = try LegalRegister(
            texts: merge.register.csv, oldLinks: [], asOf: try Fixtures.day("2026-03-01"))
        #expect(again.entries.first?.neverInForce == true)
    }

    @Test(arguments: [
        "Kapitel 8 og bilag 1 i bekendtgørelse nr. 9 af 2. maj 2020 om prøve ophæves.",
        "Bekendtgørelse nr. 9 af 2. maj 2020 om prøve forbliver i kraft, indtil den ophæves.",
    ])
    func partsAndMentionsEndNothing(clause: String) throws {
        let merge = try merge(LexDaniaFixture(clauses: [Self.commencement, clause]))
        #expect(merge.changes.map(\.kind) == [.added])
    }

    @Test func aRepealWrittenIntoAnotherTextEndsNothing() throws {
        let content = """
            <DokumentIndhold><AendringCentreretParagraf><AendringsNummer><Aendring><AendringNyTekst><Paragraf>
            <Stk>\(LexDaniaFixture.text(Self.repeal))</Stk></Paragraf></AendringNyTekst></Aendring></AendringsNummer>
            </AendringCentreretParagraf><IkraftCentreretParagraf>
            <Stk>\(LexDaniaFixture.text(Self.commencement))</Stk></IkraftCentreretParagraf></DokumentIndhold>
            """
        let merge = try merge(LexDaniaFixture(type: "BEK Æ#LOKDOK05", content: content))
        #expect(merge.changes.map(\.kind) == [.added])
    }

    @Test func anAmendmentEndsATextButDoesNotTakeItsPlace() throws {
        let merge = try merge(
            LexDaniaFixture(type: "BEK Æ#LOKDOK05", clauses: [Self.commencement, Self.repeal]))
        let old = try Fixtures.text("BEK-2020-9", in: merge.register)
        #expect(old.inForceTo?.iso == "2026-01-31")
        #expect(old.replacedBy == nil)
    }

    @Test func aListOfRepeals() throws {
        let content = LexDaniaFixture.list(
            "Følgende bekendtgørelser ophæves:",
            [
                "Bekendtgørelse nr. 9 af 2. maj 2020 om pr\u{AD}øve.",
                "§ 4 i bekendtgørelse nr. 8 af 2. maj 2020.",
            ])
        let rows = Self.old + "\r\n" + Fixtures.row("BEK-2020-8", date: "2020-05-02", title: "Om andet")
        let merge = try merge(LexDaniaFixture(content: content), into: rows)
        #expect(try Fixtures.text("BEK-2020-9", in: merge.register).replacedBy?.name == "BEK-2026-10")
        #expect(try Fixtures.text("BEK-2020-8", in: merge.register).inForceTo == nil)
    }

    @Test(arguments: [
        "Bekendtgørelse nr. 9 af 2. maj december 2020 om prøve ophæves.",
        "Bekendtgørelse nr. 9 af 2. maj 2202 om prøve ophæves.",
    ])
    func misprintsAreSettledByTheTitleAndSaid(clause: String) throws {
        let merge = try merge(LexDaniaFixture(clauses: [Self.commencement, clause]))
        let new = LegalTextID("BEK-2026-10")
        #expect(kinds(of: "BEK-2020-9", in: merge).first == .misprintedRepeal(by: new))
        #expect(try Fixtures.text("BEK-2020-9", in: merge.register).replacedBy == new)
    }

    @Test func misprintsWithoutATitleAreLeftToPeople() throws {
        let merge = try merge(
            LexDaniaFixture(clauses: [Self.commencement, "Bekendtgørelse nr. 9 af 3. maj 2020 ophæves."]))
        let day = try Fixtures.day("2020-05-03")
        #expect(
            kinds(of: "BEK-2026-10", in: merge) == [
                .added, .conflict(.unresolvedRepeal(number: 9, day: day)),
            ])
        #expect(kinds(of: "BEK-2020-9", in: merge) == [])
    }

    @Test(arguments: [("Cirkulære om prøver", true), ("Cirkulære om andet", false)])
    func circularsWithoutANumber(title: String, ends: Bool) throws {
        let row = "CIR-1963-04-30,CIR,,1963,1963-04-30,\(title),,,,in_force,,,,,,,verified"
        let clause = "Cirkulære af 30. april 1963 om prøver ophæves."
        let merge = try merge(LexDaniaFixture(clauses: [Self.commencement, clause]), into: row)
        #expect((merge.register.entries.first?.status == .historical) == ends)
    }

    @Test func anotherSuccessorIsAConflict() throws {
        let rows =
            Fixtures.row(
                "BEK-2020-9", date: "2020-05-02", status: "historical", from: "2020-06-01", by: "BEK-2022-1")
            + "\r\n" + Fixtures.row("BEK-2022-1", date: "2022-01-01", title: "Om andet")
        let merge = try merge(LexDaniaFixture(clauses: [Self.commencement, Self.repeal]), into: rows)
        #expect(
            kinds(of: "BEK-2020-9", in: merge) == [.conflict(.otherSuccessor(LegalTextID("BEK-2026-10")))])
        #expect(merge.register.entries.first?.replacedBy?.name == "BEK-2022-1")
    }

    @Test func aReissuedActEndsTheOneBefore() throws {
        let row = Fixtures.row(
            "LBK-2020-9", date: "2020-05-02", title: "Bekendtgørelse af lov om prøver m.v.",
            from: "2020-05-02")
        let fixture = LexDaniaFixture(
            type: "LBK H#LOKDOK03", title: "Bekendtgørelse af lov om prøver mv.",
            clauses: ["Lov nr. 9 af 2. maj 2020 ophæves."])
        let merge = try merge(fixture, into: row)
        let old = try Fixtures.text("LBK-2020-9", in: merge.register)
        #expect(old.status == .historical)
        #expect(old.inForceTo?.iso == "2026-01-09")
        #expect(old.replacedBy?.name == "LBK-2026-10")
    }

    @Test func theRepealsInAReissuedActAreOld() throws {
        let fixture = LexDaniaFixture(
            type: "LBK H#LOKDOK03", title: "Bekendtgørelse af lov om andet",
            clauses: ["Loven træder i kraft den 1. juli 2020.", Self.repeal])
        #expect(kinds(of: "BEK-2020-9", in: try merge(fixture)) == [])
    }

    @Test func oneBatchMayHoldBothTexts() throws {
        let first = LexDaniaFixture(
            number: 11, signed: "2025-12-01", title: "Bekendtgørelse om nyt",
            clauses: [
                "Bekendtgørelsen træder i kraft den 1. januar 2026."
            ])
        let second = LexDaniaFixture(
            number: 12, title: "Bekendtgørelse om nyt",
            clauses: [Self.commencement, "Bekendtgørelse nr. 11 af 1. december 2025 om nyt ophæves."])
        let there = try merge(first, second)
        let back = try merge(second, first)
        #expect(try Fixtures.text("BEK-2025-11", in: there.register).replacedBy?.name == "BEK-2026-12")
        #expect(there.changes == back.changes)
        #expect(there.register.csv == back.register.csv)
    }

    @Test func mergingTwiceChangesNothingMore() throws {
        let fixture = LexDaniaFixture(clauses: [Self.commencement, Self.repeal])
        let once = try merge(fixture)
        let twice = RegisterMerge(
            [try fixture.document()], into: once.register, asOf: try Fixtures.day("2026-03-01"))
        #expect(twice.changes.isEmpty)
        #expect(twice.register.csv == once.register.csv)
    }

    @Test func onlyTheRowsThatChangedAreWrittenAnew() throws {
        let rows =
            #"BEK-2019-7,BEK,7,2019,2019-01-01,"Om ""a"", b",,,"/eli/lta/2019/7",in_force,,,,,,"x",verified"#
            + "\r\n" + Self.old
        let merge = try merge(LexDaniaFixture(clauses: [Self.commencement, Self.repeal]), into: rows)
        let written = String(decoding: merge.register.csv, as: UTF8.self).components("\r\n")
        #expect(written.count == 5)
        #expect(written[1] == rows.components("\r\n")[0])
        #expect(
            written[2].hasPrefix(
                "BEK-2020-9,BEK,9,2020,2020-05-02,Bekendtgørelse om prøve,,,/eli/lta/2020/9,historical,"))
        let again = try LegalRegister(
            texts: merge.register.csv, oldLinks: [], asOf: try Fixtures.day("2026-03-01"))
        #expect(again.csv == merge.register.csv)
    }

    @Test func otherTitleAndDateAreSaid() throws {
        let merge = try merge(
            LexDaniaFixture(number: 9, signed: "2020-05-03", title: "Bekendtgørelse om andet"))
        #expect(
            merge.changes.map(\.kind) == [
                .conflict(.otherTitle("Bekendtgørelse om andet")),
                .conflict(.otherDate(try Fixtures.day("2020-05-03"))),
            ])
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
