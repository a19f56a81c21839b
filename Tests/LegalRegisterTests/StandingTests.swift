import LegalRegister
import Testing

@Suite struct StandingTests {
    private func standing(_ row: String, on day: String) throws -> Standing {
        let register = try Fixtures.register(row)
        return register.standing(of: try #require(register.entries.first), on: try Fixtures.day(day))
    }

    @Test(arguments: [
        ("2021-06-30", Standing?.none), ("2021-07-01", .inForce), ("2024-06-30", .inForce),
        ("2024-07-01", nil),
    ])
    func firstAndLastDayAreInclusive(day: String, expected: Standing?) throws {
        let row = Fixtures.row(
            "BEK-2021-9", date: "2021-06-08", status: "historical", from: "2021-07-01", to: "2024-06-30")
        let outside: Standing =
            day < "2022"
            ? .notYetInForce(from: try Fixtures.day("2021-07-01"))
            : .ended(last: try Fixtures.day("2024-06-30"))
        #expect(try standing(row, on: day) == expected ?? outside)
    }

    @Test func historicalWithoutALastDay() throws {
        let row = Fixtures.row("BEK-2010-9", date: "2010-06-08", status: "historical", from: "2010-07-01")
        #expect(try standing(row, on: "2010-07-01") == .ended(last: nil))
        #expect(try standing(row, on: "2010-06-30") == .notYetInForce(from: Fixtures.day("2010-07-01")))
    }

    @Test func nothingIsKnownBeforeSignature() throws {
        let row = Fixtures.row("BEK-2010-9", date: "2010-06-08", status: "historical")
        #expect(try standing(row, on: "2010-06-07") == .unknown)
        #expect(try standing(row, on: "2010-06-08") == .ended(last: nil))
    }

    @Test func unknownIsNeverEnded() throws {
        let row = Fixtures.row(
            "BEK-2010-9", date: "2010-06-08", status: "unknown", from: "2010-07-01", to: "2012-01-01")
        #expect(try standing(row, on: "2020-01-01") == .unknown)
    }

    @Test func aLastDayToComeMeansInForce() throws {
        let row = Fixtures.row("BEK-2018-9", date: "2018-06-22", from: "2018-07-01", to: "2026-12-31")
        #expect(try standing(row, on: "2026-12-31") == .inForce)
        #expect(try standing(row, on: "2027-01-01") == .ended(last: Fixtures.day("2026-12-31")))
    }

    @Test func neverInForce() throws {
        let register = try Fixtures.shippedRegister.get()
        let text = try Fixtures.text("BEK-2024-1125", in: register)
        let day = try Fixtures.day("2025-01-15")
        #expect(register.standing(of: text, on: day) == .neverInForce)
        #expect(register.current(for: text, on: day)?.id.name == "BEK-2025-10")
    }

    @Test func theMarkCountsOnlyAsAPartOfTheEvidence() throws {
        let row = Fixtures.row(
            "BEK-2010-9", date: "2010-06-08", evidence: "ingen kilde siger TRÅDTE ALDRIG I KRAFT | accn=1")
        let marked = Fixtures.row(
            "BEK-2010-9", date: "2010-06-08", evidence: "kilde | TRÅDTE ALDRIG I KRAFT: ophævet | accn=1")
        #expect(try Fixtures.register(row).entries.first?.neverInForce == false)
        #expect(try Fixtures.register(marked).entries.first?.neverInForce == true)
    }

    @Test(arguments: [
        ("2024-06-30", "BEK-2021-1225"), ("2024-07-01", "BEK-2024-713"), ("2025-12-31", "BEK-2024-713"),
        ("2026-01-01", "BEK-2025-1361"),
    ])
    func theTextInForceFollowsTheChain(day: String, expected: String) throws {
        let register = try Fixtures.shippedRegister.get()
        let first = try Fixtures.text("BEK-2021-1225", in: register)
        #expect(register.current(for: first, on: try Fixtures.day(day))?.id.name == expected)
        #expect(
            register.chain(from: first).map(\.id.name) == ["BEK-2021-1225", "BEK-2024-713", "BEK-2025-1361"])
    }

    @Test func aChainThatEndsHistoricalHasNoCurrentText() throws {
        let register = try Fixtures.register(
            Fixtures.row("BEK-2010-1", date: "2010-01-01", status: "historical", by: "BEK-2011-1"),
            Fixtures.row("BEK-2011-1", date: "2011-01-01", status: "historical"))
        let text = try Fixtures.text("BEK-2010-1", in: register)
        #expect(register.current(for: text, on: try Fixtures.day("2020-01-01")) == nil)
        #expect(
            register.predecessors(of: try Fixtures.text("BEK-2011-1", in: register)).map(\.id) == [text.id])
    }

    @Test func aRingOfTextsIsWalkedOnce() throws {
        let register = try Fixtures.register(
            Fixtures.row("BEK-2010-1", date: "2010-01-01", status: "historical", by: "BEK-2011-1"),
            Fixtures.row("BEK-2011-1", date: "2011-01-01", status: "historical", by: "BEK-2010-1"))
        let text = try Fixtures.text("BEK-2010-1", in: register)
        #expect(register.chain(from: text).map(\.id.name) == ["BEK-2010-1", "BEK-2011-1"])
        #expect(register.current(for: text, on: try Fixtures.day("2020-01-01")) == nil)
    }
}
