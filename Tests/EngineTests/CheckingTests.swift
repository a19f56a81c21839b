import Batch
import Engine
import Findings
import Reports
import RuleSyntax
import Rules
import SourceText
import Storage
import Testing
import Vocabulary

@Suite struct CheckingTests {
    @Test func everyExampleOfEveryRuleHolds() throws {
        let complaints = RuleTrial(knowledge: try ShippedRules.allKnowledge()).results().compactMap {
            result in
            result.complaint.map { "\(result.example.place): \($0.danish)" }
        }
        #expect(complaints == [])
    }

    /// A source is shown to clinics, who have no use for a path in the program's own folder.
    @Test func noRuleNamesAFileAsItsSource() throws {
        for rule in try ShippedRules.allKnowledge().rules.rules {
            let source = rule.source?.citation ?? ""
            #expect(!source.contains("Rules/") && !source.contains(".yaml"), "\(rule.id): \(source)")
        }
    }

    /// Advice stands right under the explanation, so what stands in both is read twice.
    @Test func noRuleRepeatsItsAdviceInItsExplanation() throws {
        for rule in try ShippedRules.allKnowledge().rules.rules {
            let advice = Self.runs(of: rule.advice?.danish ?? "")
            for message in rule.messages.values {
                for case .text(let text) in message.explanations.flatMap({ $0.parts(.danish) }) {
                    let repeated = Self.runs(of: text).intersection(advice)
                    #expect(repeated.isEmpty, "\(rule.id): \(repeated)")
                }
            }
        }
    }

    /// Every six words that follow each other.
    private static func runs(of text: String) -> Set<String> {
        let words = text.split(separator: " ")
        guard words.count >= 6 else { return [] }
        return Set((0...words.count - 6).map { words[$0..<$0 + 6].joined(separator: " ") })
    }

    @Test func aMovedTaskNamesWhereItIsToBeRead() async throws {
        let unit = try Submission.unit([("a.md", "# Klager\n\nPatienten kan klage til Patientombuddet.")])
        let finding = try #require(unit.findings.first { $0.rule.name == "outdated-authority" })
        #expect(finding.explanation?.contains("Kilde: ") == true, "\(finding.explanation ?? "")")
    }

    @Test func aFindingKeepsItsIdentityWhenLinesMove() async throws {
        let scratch = try Scratch()
        let text = "Vi følger BEK 1225/2021.\n\nOg igen BEK 1225/2021.\n"
        try scratch.write(text, to: "a.txt")
        let before = try await ShippedRules.unit(at: scratch.path).findings.map(\.id)
        try scratch.write("Ny linje øverst.\n\n" + text, to: "a.txt")
        let after = try await ShippedRules.unit(at: scratch.path).findings.map(\.id)
        #expect(before == after)
        #expect(Set(before).count == 2)
    }

    @Test func theNumberOfThreadsChangesNothing() async throws {
        let samples = ShippedRules.folder + "/../Samples"
        let folders = try SubmissionFolder.submissions(in: samples)
        let day = try #require(CalendarDay(iso: "2026-11-20"))
        let checker = Checker(knowledge: try ShippedRules.knowledge(), day: day, language: .danish)
        var reports: Set<String> = []
        for threads in [1, 2, 7] {
            let units = try await ShippedRules.units(of: folders, threads: threads)
            reports.insert(ReportFormat.json.render(checker.run(units: units, tool: "0", failOn: .error)))
        }
        #expect(reports.count == 1)
    }

    @Test func thePlaceOfAFindingIsExactInEveryEncoding() async throws {
        let spot = "bekendtgørelse nr. 1225 af 8. juni 2021"
        let text = "Æøå 😀.\r\nVi følger \(spot) her.\r\n"
        let scratch = try Scratch()
        try scratch.write(text, to: "a.txt")
        try scratch.write([0xEF, 0xBB, 0xBF] + Array(text.utf8), to: "b.txt")
        try scratch.write(
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "c.txt")
        let unit = try await ShippedRules.unit(at: scratch.path)
        #expect(unit.findings.count == 3)
        for finding in unit.findings {
            let place = try #require(finding.place)
            #expect((place.start.line, place.start.column) == (2, 11))
            #expect((place.end.line, place.end.column) == (2, 11 + spot.count))
            let bytes = try File.bytes(at: try #require(finding.document))
            let slice = bytes[try #require(place.bytes).bounds]
            let isWide = finding.document?.hasSuffix("c.txt") == true
            let wide = stride(from: slice.startIndex, to: slice.endIndex, by: 2).map {
                UInt16(slice[$0]) | UInt16(slice[$0 + 1]) << 8
            }
            #expect(
                (isWide ? String(decoding: wide, as: UTF16.self) : String(decoding: slice, as: UTF8.self))
                    == spot)
        }
    }

    @Test func aPersonalNumberIsMaskedWhereverItIsShown() async throws {
        let scratch = try Scratch()
        try scratch.write("Patient 010190-1234 behandles efter BEK 1225/2021, se 0101901234.\n", to: "a.txt")
        let finding = try #require(try await ShippedRules.unit(at: scratch.path).findings.first)
        let shown = finding.quotation.parts.map(\.text).joined()
        #expect(shown.contains("010190-****"))
        #expect(!shown.contains("1234"))
    }

    @Test func aFormerDayIsJudgedByWhatHeldThen() throws {
        let knowledge = try ShippedRules.knowledge()
        func count(_ day: String) throws -> Int {
            let checker = Checker(
                knowledge: knowledge, day: try #require(CalendarDay(iso: day)), language: .danish)
            let file = SubmittedFile(path: "a.txt", content: .bytes(Array("Vi følger BEK 1225/2021.".utf8)))
            return checker.examine(file, settings: .none).findings.count
        }
        #expect(try count("2024-06-30") == 0)
        #expect(try count("2024-07-01") == 1)
    }
}
