import Engine
import RuleSyntax
import Rules
import Storage
import Testing
import Vocabulary

/// Every rule that the documentation shows can be copied as it stands: it loads, and its examples hold.
@Suite struct DocumentedRulesTests {
    static let root: String = {
        let here = #filePath
        return String(here[..<(here.firstRange(of: "/Tests/")?.lowerBound ?? here.endIndex)])
    }()

    /// The YAML blocks of a page that are rules.
    static func rules(in page: String) throws -> [(name: String, bytes: [UInt8])] {
        let text = String(decoding: try File.bytes(at: "\(root)/\(page)"), as: UTF8.self)
        let blocks = text.split(separator: "```yaml\n", omittingEmptySubsequences: false).dropFirst()
        return blocks.enumerated().compactMap { index, block in
            let rule = block[..<(block.firstRange(of: "```")?.lowerBound ?? block.endIndex)]
            return rule.hasPrefix("check:") ? ("\(page)-\(index).yaml", Array(rule.utf8)) : nil
        }
    }

    /// The shipped knowledge with rules added.
    static func knowledge(with additions: [(name: String, bytes: [UInt8])]) throws -> Knowledge {
        let folder = "\(root)/Rules"
        var files: [String: [UInt8]] = [:]
        for case .file(let path) in try Folder.files(below: folder) {
            files[String(path.dropFirst(folder.count + 1))] = try File.bytes(at: path)
        }
        return try Knowledge(RuleFiles(folder: "Rules", files: files, additions: additions))
    }

    /// What does not hold among the examples of the added rules.
    static func complaints(with additions: [(name: String, bytes: [UInt8])]) throws -> [String] {
        let names = Set(additions.map(\.name))
        let results = RuleTrial(knowledge: try knowledge(with: additions)).results()
        return results.filter { names.contains($0.example.place.file) }.compactMap { result in
            result.complaint.map { "\(result.example.place): \($0.danish)" }
        }
    }

    @Test func everyRuleOnThePagesHolds() throws {
        let pages = try ["Documentation/Regler.md", "README.md"].map(Self.rules)
        #expect(pages[0].count >= 8)
        #expect(pages[1].count >= 2)
        #expect(try Self.complaints(with: pages.flatMap(\.self)) == [])
    }

    @Test func theKindsSeePastEmojiMarkupAndLetters() throws {
        let rules = [
            Self.rule(
                "et", "forbidden-phrase", "phrases: [{term: å-prøve, write: blodprøve}, tube]",
                fails: "🩺 Åh, [[tube]] og **[[tuben]]** i [[å-prøven]].", passes: "Tubera."),
            Self.rule(
                "to", "pattern",
                "pattern: \"åbent {fra:klokkeslæt} til {til:klokkeslæt}\"\nwhere: [\"til <= fra\"]",
                fails: "🕗 [[Åbent kl. 16 til kl. 8]], *[[åbent 15.30 til 9.00]]*.",
                passes: "Åbent 8.00 til 16.00."),
            Self.rule(
                "tre", "pattern", "pattern: \"ring … {telefon}\"",
                fails: "Så [[ring straks på 00 11 22 33]].", passes: "Ring 112."),
            Self.rule(
                "fire", "pattern", "pattern: \"{tal} grader\"\nwhere: [\"tal > 8\"]",
                fails: "Højst [[8,5 grader]].", passes: "Højst 8 grader og 3,2 grader."),
            Self.rule(
                "fem", "count", "phrases: [håndsprit]\nat-least: 2",
                fails: "Brug [[håndsprit]].", passes: "Håndsprit før og håndspritten efter."),
            Self.rule(
                "seks", "consistent-terms", "terms: [røntgensvar, røntgenbeskrivelse]",
                fails: "Røntgensvaret, røntgensvar; 🩻 [[røntgenbeskrivelsen]].", passes: "Røntgensvar."),
        ]
        #expect(try Self.complaints(with: rules) == [])
    }

    @Test(arguments: [
        ("pattern", "pattern: \"{tal}\"", 4, "mindst ét ord"),
        ("pattern", "pattern: \"efter {tid} dage\"", 4, "{klokkeslæt}"),
        ("pattern", "pattern: \"efter {a:tal} dage\"\nwhere: [\"b > 3\"]", 5, "»b«"),
        ("pattern", "pattern: \"efter {a:tal} dage\"\nwhere: [\"a > 2026-01-01\"]", 5, "ikke af samme slags"),
        ("pattern", "pattern: \"efter {a:tal} dage\"\nwhere: [\"a over 3\"]", 5, "frist > 24"),
        ("count", "phrases: [svar]", 1, "at-least, at-most"),
        ("count", "phrases: [svar]\nat-least: to", 5, "et helt tal"),
        ("count", "phrases: []\nat-least: 1", 4, "mindst ét ord"),
        ("required-phrase", "per: document", 1, "phrases eller headings"),
        ("required-phrase", "phrases: [svar]\nper: mappe", 5, "document, submission"),
        ("consistent-terms", "terms: [svar]", 1, "to ord"),
        ("forbidden-phrase", "phrases: [{term: svar}]", 4, "»write« mangler"),
        ("forbidden-phrase", "phrases: [\"=\"]", 4, "et ord eller en frase"),
    ])
    func aFaultInARuleOfOnesOwnIsNamedWithItsPlace(
        _ kind: String, _ parameters: String, _ line: Int, _ expected: String
    ) throws {
        let rule = Self.rule("fejl", kind, parameters, fails: "[[x]]", passes: "y")
        let error = #expect(throws: RuleError.self) { _ = try RuleBook(checks: [rule]) }
        #expect(error?.message.danish.contains(expected) == true, "\(error?.message.danish ?? "")")
        #expect(error?.place.line == line)
        #expect(error?.place.file == "fejl.yaml")
    }

    private static func rule(
        _ name: String, _ kind: String, _ parameters: String, fails: String, passes: String
    ) -> (name: String, bytes: [UInt8]) {
        let text = """
            check: \(name)
            title: Prøve
            kind: \(kind)
            \(parameters)
            message: Fundet
            examples:
              as-of: 2026-11-20
              fails: ['\(fails)']
              passes: ['\(passes)']
            """
        return ("\(name).yaml", Array(text.utf8))
    }
}
