import Batch
import Engine
import Findings
import Reports
import Rules
import Storage
import Testing
import Vocabulary

/// What a place says of itself in its `tilsynsklar.yaml`, and what it changes in the rules.
@Suite struct SettingsTests {
    private static let instruction = """
        # Instruks om blodprøver

        Patientjournalen fungerer som arbejdsredskab for de involverede sundhedspersoner og har til formål at sikre god \
        og sikker patientbehandling gennem nødvendige notater. Vi følger bekendtgørelse nr. 1225 af 8. juni 2021.
        """

    private func unit(_ settings: String) throws -> Unit {
        try Submission.unit([("a.md", Self.instruction)], settings: settings)
    }

    @Test(arguments: ["ja", "Ja", "JA", "true", "True"])
    func yesIsYesHoweverItIsWritten(_ word: String) throws {
        #expect(try unit("site: {delegation: \(word)}").site.map(\.value) == [.truth(true)])
    }

    @Test(arguments: ["nej", "Nej", "false", "FALSE"])
    func noIsNoHoweverItIsWritten(_ word: String) throws {
        #expect(try unit("site: {delegation: \(word)}").site.map(\.value) == [.truth(false)])
    }

    @Test(arguments: [
        ("instruks", DocumentKind.instruction), ("Aftale", .agreement), ("journal", .journal),
        ("skema", .form),
        ("andet", .other), ("agreement", .agreement),
    ])
    func kindsAreDanishOrEnglish(_ word: String, _ kind: DocumentKind) throws {
        #expect(try unit("documents: {a.md: \(word)}").documents.map(\.kind) == [kind])
    }

    @Test(arguments: [
        ("site:\n\ttype: røntgen", "tabulator"), ("name: Klinik: Nord", "kolon"),
        ("packs: [uth", "»]«"), ("name: \"Klinik", "anførselstegn"), ("a\n b: c", "rykket"),
        ("documents: {*.txt: journal}", "anførselstegn"),
    ])
    func aFaultInTheYAMLIsToldInDanish(_ text: String, _ expected: String) throws {
        let finding = try #require(try unit(text).findings.first { $0.rule.name == "invalid-settings" })
        let explanation = try #require(finding.explanation)
        #expect(explanation.contains(expected), "\(explanation)")
        #expect(explanation.hasPrefix("Linje "))
        for english in ["while", "expected", "found", "mapping", "token"] {
            #expect(!explanation.contains(english), "\(explanation)")
        }
    }

    @Test func aFaultInTheSettingsIsNoUnreadableDocument() throws {
        let finding = try #require(
            try unit("nam: Klinikken").findings.first { $0.rule.name == "invalid-settings" })
        #expect(finding.message.contains("tilsynsklar.yaml kan ikke bruges"))
        #expect(finding.severity == .error)
    }

    @Test func aRuleIsSwitchedOffWithAReasonThatIsListed() throws {
        let text = "tailoring: [{rule: outdated-reference, off: Ja, reason: Henvisningerne rettes i marts.}]"
        let unit = try unit(text)
        #expect(try self.unit("").findings.contains { $0.rule.name == "outdated-reference" })
        #expect(!unit.findings.contains { $0.rule.name == "outdated-reference" })
        #expect(unit.tailoring.count == 1)
        #expect(
            unit.tailoring[0].contains("(outdated-reference). Stedets grund: Henvisningerne rettes i marts."))
    }

    /// What nobody looked for is not met.
    @Test func aPointThatRestsOnASwitchedOffRuleIsNotAssessed() throws {
        let text =
            "tailoring: [{rule: missing-metadata, off: ja, reason: Står i systemet}, "
            + "{rule: missing-delegation-responsible, off: ja, reason: Står i systemet}]"
        let point = try #require(
            try unit(text).measuringPoints.first { $0.point.description == "instrukser/1" })
        #expect(point.outcome == .notAssessed)
        #expect(point.reason.contains("slået fra"))
    }

    @Test func aWorkflowIsSwitchedOff() throws {
        let unit = try unit("tailoring: [{rule: absent-clinician, off: ja, reason: Vi er altid to}]")
        #expect(!unit.workflows.contains { $0.id == "absent-clinician" })
        let point = try #require(unit.measuringPoints.first { $0.point.description == "proevesvar/4" })
        #expect(point.outcome == .notAssessed)
    }

    @Test func aPointIsSwitchedOff() throws {
        let unit = try unit("tailoring: [{point: uth/1, off: ja, reason: Regionen rapporterer for os}]")
        let point = try #require(unit.measuringPoints.first { $0.point.description == "uth/1" })
        #expect(point.outcome == .notApplicable)
        #expect(point.reason.contains("Regionen rapporterer for os"))
    }

    @Test func aParameterGetsAnotherValue() throws {
        let text =
            "tailoring: [{rule: unmarked-citation, set: {at-least: {words: 60}}, reason: Faste vendinger}]"
        #expect(try unit("").findings.contains { $0.rule.name == "unmarked-citation" })
        let tailored = try unit(text)
        #expect(!tailored.findings.contains { $0.rule.name == "unmarked-citation" })
        #expect(tailored.tailoring[0].contains("at-least = {words: 60}"))
    }

    /// New words are looked for too.
    @Test func aParameterWithWordsOfThePlacesOwnWorks() throws {
        let words = "set: {phrases: [arbejdsredskab]}"
        let text = "tailoring: [{rule: vague-duty, \(words), reason: Vores ord}]"
        let findings = try unit(text).findings.filter { $0.rule.name == "vague-duty" }
        #expect(
            findings.map(\.excerpt).contains { $0.contains("arbejdsredskab") }, "\(findings.map(\.message))")
    }

    @Test(arguments: [
        ("{rule: vague-duti, off: ja, reason: x}", "ingen regel »vague-duti«"),
        ("{rule: vague-duty, off: ja}", "»reason« mangler"),
        ("{rule: vague-duty, off: ja, reason: ''}", "en grund"),
        ("{rule: vague-duty, reason: x}", "»off: ja« eller »set«"),
        ("{rule: vague-duty, set: {check: a}, reason: x}", "»check« kan ikke ændres"),
        ("{rule: vague-duty, set: {ord: 3}, reason: x}", "ukendt felt »ord«"),
        ("{rule: absent-clinician, set: {ord: 3}, reason: x}", "kun slås fra"),
        ("{point: uth/77, off: ja, reason: x}", "intet målepunkt »uth/77«"),
        ("{off: ja, reason: x}", "»rule« eller »point«"),
    ])
    func aChangeThatCannotBeMadeIsNamed(_ change: String, _ expected: String) throws {
        let unit = try unit("tailoring: [\(change)]")
        let finding = try #require(unit.findings.first { $0.rule.name == "invalid-settings" })
        #expect(finding.explanation?.contains(expected) == true, "\(finding.explanation ?? "")")
        #expect(unit.tailoring == [])
    }

    /// A value can make a fault in another part of the rule; the file to correct is the place's own.
    @Test func aFaultIsToldWhereThePlaceWroteIt() throws {
        let unit = try unit(
            "name: x\ntailoring:\n  - rule: missing-metadata\n    reason: x\n    set: {fields: [delegation-responsible]}\n"
        )
        let finding = try #require(unit.findings.first { $0.rule.name == "invalid-settings" })
        #expect(finding.explanation?.hasPrefix("Linje 5, tegn 11: der mangler en besked") == true)
    }

    /// What the handbook shows can be copied as it stands.
    @Test(arguments: [("Brugervejledning.md", 2), ("Regler.md", 1)])
    func whatTheDocumentationShowsCanBeUsed(_ page: String, _ count: Int) throws {
        let path = ShippedRules.folder + "/../Documentation/" + page
        let text = String(decoding: try File.bytes(at: path), as: UTF8.self)
        let blocks = text.split(separator: "```yaml\n").dropFirst().compactMap { block -> Substring? in
            let settings = block[..<(block.firstRange(of: "```")?.lowerBound ?? block.endIndex)]
            return settings.hasPrefix("tailoring:") || settings.hasPrefix("name:") ? settings : nil
        }
        #expect(blocks.count == count)
        for block in blocks {
            let problems = try unit(String(block)).findings.filter { $0.rule.name == "invalid-settings" }
            #expect(problems.compactMap(\.explanation) == [], "\(block)")
        }
    }

    @Test func lockFilesAreNoDocumentsAndAreNamed() async throws {
        let scratch = try Scratch()
        try scratch.write(Self.instruction, to: "a.md")
        try scratch.write([0, 1, 2], to: "~$struks.docx")
        let unit = try await ShippedRules.unit(at: scratch.path)
        #expect(unit.documents.map(\.path) == ["\(scratch.path)/a.md"])
        #expect(unit.notAssessed.contains { $0.contains(": ~$struks.docx.") })
    }

    @Test func aReportOfTheProgramsOwnIsNoDocument() throws {
        let day = try #require(CalendarDay(iso: "2026-11-20"))
        let checker = Checker(knowledge: try ShippedRules.allKnowledge(), day: day, language: .danish)
        let run = checker.run(units: [try unit("")], tool: "9.9.9", failOn: nil)
        let unit = try Submission.unit([
            ("a.md", Self.instruction), ("ark.html", ReportFormat.html.render(run)),
            ("svar.txt", ReportFormat.json.render(run)),
        ])
        #expect(unit.documents.map(\.path) == ["prøve/a.md"])
        #expect(unit.findings.filter { $0.document == "prøve/ark.html" }.isEmpty)
        #expect(
            unit.notAssessed.contains("Rapporter fra programmet selv er sprunget over: ark.html, svar.txt."))
    }

    @Test func whatWasPassedOverIsNamedUnderTheSubmission() throws {
        let unit = try Submission.unit([("a.md", Self.instruction)], passedOver: ["billede.png"])
        #expect(unit.notAssessed.contains("1 fil af et andet format er ikke læst: billede.png"))
    }
}
