import LegalRegister
import Testing
import Vocabulary

@Suite struct QueryTests {
    private let register: LegalRegister

    init() throws { register = try Fixtures.shippedRegister.get() }

    private func ids(_ typed: String) -> [String] {
        register.answer(RegisterQuery(typed)).texts.map(\.id.name)
    }

    @Test(arguments: [
        "BEK 1225/2021", "bek. nr. 1225/2021", "BEK-2021-1225", "bek-2021-1225", "1225/2021",
        "bekendtgørelse nr. 1225 af 8. juni 2021",
        "Bekendtgørelse nr 1225 af 08. juni 2021 om patientjournaler",
        "bekendtgørelse 1225 af den 8/6 2021", "BEK H nr. 1225 af 08/06/2021", "Bek. 1225 af 8.6.21",
        "Bekendtgørelse 2021-06-08 nr. 1225", "lov nr. 1225 af 8. juni 2021", "BEK nr. 1225 2021",
        "Journalføringsbekendtgørelsen (BEK 1225/2021)",
        "bekendt\u{AD}gørelse\u{A0}nr. 1225 af 8. juni 2021, § 5",
        "https://www.retsinformation.dk/eli/lta/2021/1225", "B20210122505",
        "se retsinformation.dk/eli/lta/2021/1225",
    ])
    func journalOrder(typed: String) {
        #expect(ids(typed) == ["BEK-2021-1225"])
    }

    @Test(arguments: [
        ("LBK-2025-275", "LBK-2025-275"), ("sst-2016-mrsa", "SST-2016-MRSA"),
        ("forordning (EU) 2016/679", "EU-2016-679"), ("GDPR artikel 6", "EU-2016-679"),
        ("direktiv 2011/24/EU", "EU-2011-24"), ("95/46/EF", "EU-1995-46"),
        ("https://www.retsinformation.dk/Forms/R0710.aspx?id=144978", "BEK-2013-3"),
        ("retsinformation.dk/forms/r0710.aspx?id=207450#K6", "BEK-2019-165"),
        ("cirkulære af 30. april 1963", "CIR-1963-04-30"),
        ("bekendtgørelse nr. 275 af 12. marts 2025", "LBK-2025-275"),
    ])
    func otherForms(typed: String, expected: String) {
        #expect(ids(typed) == [expected])
    }

    @Test(arguments: [
        "journalføringsbekendtgørelsen", "Journalføringsbekendtgørelsens § 5",
        "JOURNALFØRINGSBEKENDTGØRELSEN",
    ])
    func namesGiveEveryCarrier(typed: String) {
        #expect(ids(typed).count >= 7)
        #expect(ids(typed).contains("BEK-2025-1361"))
    }

    @Test func guidanceIsNeverAnOrderOfTheSameNumber() {
        #expect(ids("VEJ 1/2011") == ["VEJ-2011-1"])
        #expect(ids("BEK 1/2011") == ["BEK-2011-1"])
        #expect(ids("1/2011").count == 2)
    }

    @Test func aNumberAloneLeavesItOpen() {
        #expect(ids("bekendtgørelse 3").contains("BEK-2013-3"))
    }

    @Test func partOfATitle() {
        #expect(ids("autoriserede sundhedspersoners patientjournaler").contains("BEK-2025-1361"))
    }

    @Test func numberAndDateThatDisagree() throws {
        let answer = register.answer(RegisterQuery("bekendtgørelse nr. 1225 af 9. juni 2021"))
        let day = try Fixtures.day("2021-06-09")
        #expect(answer.remark == .numberAndDateDisagree(number: 1225, day: day))
        #expect(answer.texts.contains { $0.id.name == "BEK-2021-1225" })
        #expect(answer.remark?.message.danish == "Nr. 1225 og datoen 2021-06-09 passer ikke sammen.")
    }

    @Test func whatIsNotThere() {
        #expect(register.answer(RegisterQuery("BEK 99999/2021")).remark == .nothingFound)
        #expect(
            register.answer(RegisterQuery("retsinformation.dk/Forms/R0710.aspx?id=7")).remark
                == .unknownOldLink(7))
        #expect(register.answer(RegisterQuery("")).remark == .nothingFound)
        #expect(register.answer(RegisterQuery("§§ / . –")).remark == .nothingFound)
    }

    @Test func monthIsNeverFirst() throws {
        let day = try Fixtures.day("2021-07-01")
        #expect(
            RegisterQuery("VEJ nr. 9521 af 1/7 2021").form
                == .numbered(kind: .vej, number: 9521, year: nil, day: day))
    }
}
