import LegalRegister
import Testing
import Vocabulary

@Suite struct RegisterTableTests {
    private static let good = Fixtures.row("BEK-2010-1", date: "2010-01-01")

    private func error(_ rows: String) -> RegisterError? {
        #expect(throws: RegisterError.self) { try Fixtures.register(rows) }
    }

    @Test func quotedFieldsAndLineEnds() throws {
        let row = #"BEK-2010-1,BEK,1,2010,2010-01-01,"Om ""et"", to",,,,in_force,,,,,,"a"#
        for end in ["\n", "\r\n", ""] {
            let csv = Fixtures.header + row + "\nb\"\"\",verified" + end
            let register = try LegalRegister(
                texts: Array(csv.utf8), oldLinks: [], asOf: Fixtures.day("2026-02-12"))
            #expect(register.entries.map(\.title) == ["Om \"et\", to"])
            #expect(register.entries.map(\.evidence) == ["a\nb\""])
        }
    }

    @Test func unclosedQuote() throws {
        let failure = try #require(error(Self.good + "\r\nBEK-2011-2,BEK,2,2011,2011-01-01,\"Om prøve,,"))
        #expect((failure.file, failure.line, failure.column) == ("legal-texts.csv", 3, 34))
        #expect(failure.message.danish.contains("lukket"))
    }

    @Test func wrongColumnCount() throws {
        let failure = try #require(error(Self.good + "\r\nBEK-2011-2,BEK,2"))
        #expect((failure.line, failure.column) == (3, 17))
        #expect(failure.message.danish == "rækken har 3 felter; forventede 17")
    }

    @Test func badDateCountsCharactersNotBytes() throws {
        let row = Fixtures.row("BEK-2010-1", date: "2010-01-01", title: "Æøå", from: "2010-02-30")
        let failure = try #require(error(row))
        let expected = "BEK-2010-1,BEK,1,2010,2010-01-01,Æøå,,,/eli/lta/2010/1,in_force,".count + 1
        #expect((failure.line, failure.column) == (2, expected))
        #expect(failure.message.english == "in_force_from is \"2010-02-30\"; expected a day as YYYY-MM-DD")
    }

    @Test func duplicateID() throws {
        let failure = try #require(error(Self.good + "\r\n" + Self.good))
        #expect((failure.line, failure.column) == (3, 1))
        #expect(failure.message.english.contains("second time"))
    }

    @Test func successorThatIsNotThere() throws {
        let failure = try #require(
            error(Self.good + "\r\n" + Fixtures.row("BEK-2009-1", date: "2009-01-01", by: "BEK-2010-2")))
        #expect(failure.line == 3)
        #expect(failure.message.english.contains("BEK-2010-2"))
        #expect(failure.column > 60)
    }

    @Test(arguments: ["repealed", "IN_FORCE", ""])
    func unknownStatusIsRefused(status: String) throws {
        let failure = try #require(error(Fixtures.row("BEK-2010-1", date: "2010-01-01", status: status)))
        #expect(failure.message.english.contains("in_force, historical, unknown"))
    }

    @Test func textOutsideUTF8() throws {
        let bytes = Array(Fixtures.header.utf8) + [0x42, 0xE6, 0x0A]
        let failure = #expect(throws: RegisterError.self) {
            try LegalRegister(texts: bytes, oldLinks: [], asOf: Fixtures.day("2026-02-12"))
        }
        #expect(failure?.line == 2)
    }

    @Test func otherColumnsAndBadLinks() throws {
        let day = try Fixtures.day("2026-02-12")
        #expect(throws: RegisterError.self) {
            try LegalRegister(texts: Array("id,kind\n".utf8), oldLinks: [], asOf: day)
        }
        let failure = #expect(throws: RegisterError.self) {
            try LegalRegister(
                texts: Array(Fixtures.header.utf8), oldLinks: Array("link,id,source\n12,BEK-1-1\n".utf8),
                asOf: day)
        }
        #expect(failure?.file == "old-links.csv")
        #expect(failure?.line == 2)
    }

    @Test func truncatedFilesNeverTrap() throws {
        let whole = Array((Fixtures.header + Self.good + "\r\n").utf8)
        for length in 0..<whole.count - 2 {
            let day = try Fixtures.day("2026-02-12")
            let register = try? LegalRegister(texts: Array(whole[..<length]), oldLinks: [], asOf: day)
            #expect((register?.entries.count ?? 0) == 0 || length >= whole.count - 10)
        }
    }
}
