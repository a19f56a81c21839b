import LegalRegister
import Testing

@Suite struct ShippedRegisterTests {
    private let register: LegalRegister

    init() throws { register = try Fixtures.shippedRegister.get() }

    @Test func everyIDIsUniqueAndEveryReferenceResolves() {
        #expect(register.entries.count >= 891)
        #expect(Set(register.entries.map(\.id)).count == register.entries.count)
        for text in register.entries {
            for id in [text.replacedBy].compactMap({ $0 }) + (text.amends ?? []) {
                #expect(register.text(id) != nil, "\(text.id) names \(id)")
            }
        }
    }

    @Test func everyChainEnds() {
        for text in register.entries {
            #expect(register.chain(from: text).last?.replacedBy == nil, "\(text.id) comes round again")
        }
    }

    @Test func nineTextsNeverCameIntoForce() {
        let never = register.entries.filter(\.neverInForce)
        #expect(never.count == 9)
        #expect(never.contains { $0.id.name == "BEK-2024-1125" })
    }

    @Test func everyELIPathLeadsToItsOwnText() {
        for text in register.entries {
            guard let eli = text.eli else { continue }
            #expect(register.text(eli: eli)?.id == text.id)
        }
    }

    @Test func writesBackTheSameBytes() throws {
        #expect(register.csv == (try Fixtures.shipped("legal-texts.csv")))
    }

    @Test func irregularRows() throws {
        let european = try Fixtures.text("EU-2016-679", in: register)
        #expect(european.number == "2016/679")
        #expect(european.eli == "/eli/reg/2016/679")
        let undated = try Fixtures.text("VEJ-2020-omskaering", in: register)
        #expect(undated.date?.iso == "2020-11")
        #expect(undated.date?.day == nil)
        #expect(undated.plainNumber == nil)
        #expect(try Fixtures.text("SST-2016-MRSA", in: register).kind == .guidance)
    }

    @Test func evidenceIsDecodedWithItsQuotationMarks() throws {
        let misprinted = try Fixtures.text("BEK-2007-451", in: register)
        #expect(misprinted.evidence.contains("(trykfejl i kilden: \"af 21. maj december 2007\")"))
    }
}
