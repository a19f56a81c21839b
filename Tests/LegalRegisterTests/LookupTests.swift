import LegalRegister
import Testing

@Suite struct LookupTests {
    private let register: LegalRegister

    init() throws { register = try Fixtures.shippedRegister.get() }

    @Test(arguments: [
        "/eli/lta/2025/1361", "eli/lta/2025/1361", "https://www.retsinformation.dk/eli/lta/2025/1361",
        "http://retsinformation.dk/eli/lta/2025/1361/", "retsinformation.dk/ELI/LTA/2025/1361",
        "https://www.retsinformation.dk/eli/lta/2025/1361/xml", "/eli/lta/2025/1361/dan/html",
        "https://retsinformation.dk/eli/lta/2025/1361.json", "/eli/lta/2025/1361/pdf#K6",
        "/eli/lta/2025/1361?showAll=1#P22", "https://www.retsinformation.dk/eli/lta/2025/1361).",
        "/eli/accn/B20250136105",
    ])
    func eliLinks(link: String) {
        #expect(register.text(eli: link)?.id.name == "BEK-2025-1361")
    }

    @Test(arguments: [
        "/eli/lta/2025/13611", "https://example.org/eli/lta/2025/1361", "/eli/lta/2025", "", "/eli/", "1361",
        "https://evil.example/retsinformation.dk/eli/lta/2025/1361", "/eli/accn/A20250136105",
    ])
    func otherLinks(link: String) {
        #expect(register.text(eli: link) == nil)
    }

    @Test func europeanLinks() {
        #expect(
            register.text(eli: "https://data.europa.eu/eli/reg/2016/679/oj")?.id.name == "EU-2016-679")
    }

    @Test func oldLinks() {
        #expect(register.text(oldLink: 144978)?.id.name == "BEK-2013-3")
        #expect(register.id(oldLink: 114817)?.name == "VEJ-2007-10332")
        #expect(register.text(oldLink: 1) == nil)
    }

    @Test func numbersAndDays() throws {
        #expect(register.texts(number: 1225, year: 2021).map(\.id.name) == ["BEK-2021-1225"])
        #expect(Set(register.texts(number: 1, year: 2011).map(\.kind)) == [.bek, .vej])
        #expect(register.texts(number: 713).contains { $0.id.name == "BEK-2024-713" })
        let day = try Fixtures.day("2021-06-08")
        #expect(register.texts(on: day).contains { $0.id.name == "BEK-2021-1225" })
    }

    @Test func aliasesWithSeveralCarriers() {
        let carriers = register.texts(alias: "Journalføringsbekendtgørelsen")
        #expect(carriers.count >= 7)
        #expect(carriers.allSatisfy { $0.title.lowercased().contains("journal") })
        #expect(register.texts(alias: "gdpr").map(\.id.name) == ["EU-2016-679"])
        #expect(register.aliases == register.aliases.sorted())
        #expect(Set(register.aliases).count == register.aliases.count)
        #expect(register.aliases.contains("journalføringsbekendtgørelsen"))
    }

    @Test(arguments: [
        "Bekendtgørelse om autoriserede sundhedspersoners patientjournaler (journalføring, opbevaring, "
            + "videregivelse, overdragelse m.v.)",
        "bekendtgørelsen om  autoriserede sundhedspersoners patientjournaler journalføring opbevaring "
            + "videregivelse overdragelse mv.",
        "AUTORISEREDE SUNDHEDSPERSONERS PATIENT\u{AD}JOURNALER – journalføring, opbevaring, videregivelse, "
            + "overdragelse",
    ])
    func titles(title: String) {
        #expect(register.texts(titled: title).contains { $0.id.name == "BEK-2025-1361" })
    }

    @Test func actsUnderEitherOfTheirTitles() {
        let reissued = register.texts(titled: "lov om psykologer mv")
        #expect(reissued.contains { $0.id.name == "LBK-2021-1534" })
        #expect(register.texts(titled: "sundhedsloven").contains { $0.id.name == "LBK-2025-275" })
        #expect(register.texts(titled: "Lov om ingenting").isEmpty)
    }

    @Test func theKindInATitleNarrowsTheAnswer() throws {
        let register = try Fixtures.register(
            Fixtures.row("BEK-2010-1", date: "2010-01-01", title: "Bekendtgørelse om prøver m.v."),
            Fixtures.row("VEJ-2010-2", date: "2010-01-01", title: "Vejledning om prøver"))
        #expect(register.texts(titled: "vejledning om prøver").map(\.id.name) == ["VEJ-2010-2"])
        #expect(register.texts(titled: "prøver").count == 2)
        #expect(register.texts(titled: "cirkulære om prøver").count == 2)
    }
}
