import Testing
import Vocabulary

@testable import LegalRegister

@Suite struct RepealReaderTests {
    /// "1225/2021-06-08" for each repeal, "self" for the text itself, with "@day" where the sentence has one.
    private func read(_ lead: String, items: [String] = [], tail: String = "") -> [String] {
        var clause = LexDaniaClause()
        clause.lead = lead
        clause.items = items.map { LexDaniaItem(mark: "", text: $0) }
        clause.tail = tail
        return RepealReader.repeals(in: clause).map { repeal in
            let day = repeal.day.map { "@\($0)" } ?? ""
            guard case .cited(let cited) = repeal.subject else { return "self" + day }
            return "\(cited.number.map(String.init) ?? "")/\(cited.day?.iso ?? "?")" + day
        }
    }

    @Test(arguments: [
        "Bekendtgørelse nr. 1225 af 8. juni 2021 om patientjournaler m.v. ophæves.",
        "Samtidig ophæves bekendtgørelse nr. 1225 af 8. juni 2021 om patientjournaler m.v.",
        "Bekendtgørelsen træder i kraft den 1. juli 2024. Samtidig ophæves bekendtgørelse nr. 1225 af 8. juni 2021.",
        "Bekendtgørelsen træder i kraft den 1. juli 2024, og bekendtgørelse nr. 1225 af 8. juni 2021 ophæves.",
        "Bekendtgørelsen træder i kraft den 1. juli 2024 og samtidig ophæves bekendtgørelse nr. 1225 af 8. juni 2021.",
        "Lov om prøver, jf. lovbekendtgørelse nr. 1225 af 8. juni 2021, ophæves.",
        "Bekendtgørelse nr. 1225 af. 8. juni 2021 om ændring af bekendtgørelse nr. 4 af 1. maj 2000 om prøver ophæves.",
        "Bekendtgørelse nr. 1225 af 8. juni 2021 om prøver, som ændret ved bekendtgørelse nr. 7 af 2. maj 2022 og "
            + "bekendtgørelse nr. 8 af 3. maj 2022, ophæves.",
        "Cirkulære nr. 1225 af 8. juni 2021 bortfalder.",
    ])
    func oneRepeal(sentence: String) {
        #expect(read(sentence) == ["1225/2021-06-08"])
    }

    @Test func severalInOneSentence() {
        let both = ["1/2020-05-02", "2/2019-03-03"]
        #expect(
            read(
                "Bekendtgørelse nr. 1 af 2. maj 2020 om a og b og bekendtgørelse nr. 2 af 3. marts 2019 ophæves."
            ) == both)
        #expect(
            read("Samtidig ophæves bekendtgørelse nr. 1 af 2. maj 2020 om a og nr. 2 af 3. marts 2019 om b.")
                == both)
        #expect(
            read(
                "Lov om a, jf. lovbekendtgørelse nr. 1 af 2. maj 2020, og lov nr. 2 af 3. marts 2019 om b ophæves."
            ) == both)
    }

    @Test func aDayOfItsOwn() {
        let expected = ["1/2020-05-02@2026-10-01"]
        #expect(read("Bekendtgørelse nr. 1 af 2. maj 2020 om a ophæves den 1. oktober 2026.") == expected)
        #expect(
            read("Bekendtgørelse nr. 1 af 2. maj 2020 ophæves med virkning fra den 1. oktober 2026.")
                == expected)
        #expect(read("Den 1. oktober 2026 ophæves bekendtgørelse nr. 1 af 2. maj 2020.") == expected)
        #expect(read("Pr. 1. oktober 2026 ophæves bekendtgørelse nr. 1 af 2. maj 2020.") == expected)
    }

    @Test(arguments: [
        "Følgende bekendtgørelser ophæves:", "Samtidig ophæves:",
        "Samtidig ophæves følgende bekendtgørelser:",
        "Bekendtgørelsen træder i kraft den 1. juli 2024. Følgende forskrifter ophæves:",
    ])
    func lists(lead: String) {
        let items = [
            "Bekendtgørelse nr. 1 af 2. maj 2020 om a.",
            "Kapitel 2 og § 26 i lov nr. 2 af 3. marts 2019 om b.",
            "Cirkulære nr. 3 af 4. april 1963 til læger, og",
        ]
        #expect(read(lead, items: items) == ["1/2020-05-02", "3/1963-04-04"])
    }

    @Test func theVerbMayStandAfterTheList() {
        let items = ["bekendtgørelse nr. 1 af 2. maj 2020 om a, og"]
        #expect(
            read("Følgende bekendtgørelser:", items: items, tail: "ophæves den 1. juni 2026.") == [
                "1/2020-05-02@2026-06-01"
            ])
        #expect(
            read("Følgende bekendtgørelser finder anvendelse:", items: items, tail: "Det samme gælder.") == []
        )
    }

    @Test(arguments: [
        "Kapitel 8 og bilag 1 i bekendtgørelse nr. 1410 af 2. maj 2020 om a ophæves.",
        "Samtidig ophæves § 3, stk. 2, i bekendtgørelse nr. 1410 af 2. maj 2020.",
        "Samtidig ophæves § 3 i bekendtgørelse nr. 1 af 2. maj 2020 og bekendtgørelse nr. 2 af 3. maj 2020.",
        "Bekendtgørelse nr. 9 af 2. maj 2020 forbliver i kraft, indtil den ophæves.",
        "Regler udstedt i medfør af lov nr. 285 af 27. februar 2021 ophæves.",
        "Bekendtgørelsen bygger på lov nr. 285 af 27. februar 2021. Påbud, der ophæves, slettes.",
        "Bekendtgørelse nr. 9 af 2. maj 2020 kan ophæves af ministeren.",
        "Bekendtgørelse nr. 9 af 2. maj 2020 ophæves ikke.",
        "§ 95 ophæves den 1. juni 2026.", "På patientens anmodning skal aflåsningen ophæves.",
        "Bekendtgørelse nr. 9 af 2. maj 2020 ophæves ved udgangen af 2026.",
    ])
    func noRepeal(sentence: String) {
        #expect(read(sentence) == [])
    }

    @Test func aTextThatEndsItself() {
        let expected = ["self@2022-10-31"]
        #expect(read("Bekendtgørelsen ophæves den 31. oktober 2022.") == expected)
        #expect(read("Denne bekendtgørelse bortfalder den 31. oktober 2022.") == expected)
        #expect(
            read("Bekendtgørelsen træder i kraft den 30. april 2022 og ophæves den 31. oktober 2022.")
                == expected)
    }

    @Test func circularsWithoutANumber() {
        #expect(read("Cirkulære af 30. april 1963 om udlevering. (Til læger) ophæves.") == ["/1963-04-30"])
    }

    @Test func misprintedDatesAreKeptAsUnreadable() throws {
        var clause = LexDaniaClause()
        clause.lead = "Bekendtgørelse nr. 451 af 21. maj december 2007 om rapportering ophæves."
        let repeal = try #require(RepealReader.repeals(in: clause).first)
        #expect(repeal.subject == .cited(CitedText(kind: .bek, number: 451, day: nil, title: "rapportering")))
    }
}
