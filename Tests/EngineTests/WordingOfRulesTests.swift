import Engine
import Findings
import Rules
import Testing
import Vocabulary

/// What a clinic is told, and what can fail a build.
@Suite struct WordingOfRulesTests {
    /// Document systems keep much of this outside the text: nothing is said to be missing, only not to be found there.
    @Test func whatIsMissingIsSaidNotToBeFoundInTheText() throws {
        let rules = try ShippedRules.allKnowledge().rules.rules.filter { $0.category == .missingMetadata }
        let text = "# Rammedelegation: øreskylning\n\nSygeplejersken skyller med lunkent vand.\n"
        let findings = try Submission.unit([("a.md", text)]).findings.filter {
            $0.category == .missingMetadata
        }
        #expect(rules.count == 2)
        #expect(findings.count == 5)
        for finding in findings {
            #expect(finding.message.contains("ikke fundet i teksten"))
            #expect(finding.explanation?.contains("Dokumentsystemer har") == true)
            #expect(finding.explanation?.contains("uden for selve teksten") == true)
        }
    }

    /// A build fails at errors unless more is asked for: vague wording is shown, and decides nothing.
    @Test func vagueWordingIsANoteOfLowConfidence() throws {
        let rules = try ShippedRules.allKnowledge().rules.rules.filter { $0.category == .vagueWording }
        #expect(rules.count == 4)
        #expect(rules.allSatisfy { $0.severity == .note && $0.confidence == .low })
    }

    @Test(arguments: [
        ("2. kvartal 2026", "2026-06-30", "2026-07-01"), ("juni 2026", "2026-06-30", "2026-07-01"),
        ("februar 2028", "2028-02-29", "2028-03-01"), ("uge 27 2023", "2023-07-09", "2023-07-10"),
        ("primo 2026", "2026-04-30", "2026-05-01"), ("1. juli 2023", "2023-07-01", "2023-07-02"),
        ("01.07.23", "2023-07-01", "2023-07-02"),
    ])
    func aRevisionIsDueToTheLastDayOfItsPeriod(_ period: String, _ last: String, _ next: String) throws {
        let text = "# Svar\n\nNæste revision: \(period)\n\nLægen ser svaret.\n"
        func found(_ day: String) throws -> [String] {
            try FormalChecksTests.excerpts(.revisionOverdue, in: text, name: "a.md", on: day)
        }
        #expect(try found(last) == [])
        #expect(try found(next) == ["Næste revision: \(period)"])
    }

    @Test func aLinkWhoseTextIsNoCitationShowsWhereItLeads() throws {
        let address = "https://www.retsinformation.dk/eli/lta/2021/1225"
        let text = "# Svar\n\nRegler: [Journaler](\(address)) og \(address).\n"
        let found = try FormalChecksTests.excerpts(.outdatedReference, in: text, name: "a.md")
        #expect(found == ["Journaler (\(address))", address])
    }
}
