import Analysis
import RuleSyntax
import Testing
import Vocabulary
import Workflows

/// What makes an answer count for less, or not at all, and which of several is the answer.
@Suite struct JudgementTests {
    private static let whole = "Ved ferie vander gartneren alle planter."

    @Test func aVoidingConceptTakesTheTriggerAway() throws {
        let inquiry = try Inquiry.plants("void-by: [of-children]")
        #expect(try inquiry.status(Self.whole) == .described)
        #expect(try inquiry.status("Ved børns ferie vander gartneren alle planter.") == .missing)
        // Another sentence keeps its own meaning, but a voided one lends it nothing.
        #expect(try inquiry.status("Ved børns ferie er her stille. \(Self.whole)") == .described)
        #expect(try inquiry.status("Ved ferie ses til planter. Børn og gartneren vander.") == .partial)
    }

    @Test func aWeaknessMakesItPartialInTheSentenceAfterToo() throws {
        let inquiry = try Inquiry.plants("weakened-by: [unsettled]")
        let outcome = try inquiry.outcome("\(Self.whole) Det er ikke afklaret.")
        #expect(outcome.status == .partial)
        #expect(outcome.isWeakened)
        #expect(outcome.missing == [])
        let apart = "\(Self.whole) Der er stille. Lyset er ikke afklaret."
        #expect(try inquiry.outcome(apart) == (try inquiry.outcome("\(Self.whole) Der er stille.")))
    }

    /// Of an answer from all over a document, what stands between its sentences is about something else.
    @Test func aWeaknessFarFromTheAnswersSentencesIsNotIts() throws {
        let inquiry = try Inquiry.plants(within: "{sentences: 1, or: [document]}", "weakened-by: [unsettled]")
        let filler = Array(repeating: "Der er stille.", count: 9).joined(separator: " ")
        func text(_ middle: String, _ end: String) -> String {
            "Ved ferie ses til planter.\n\n# A\n\n\(filler) \(middle)\n\n# B\n\n\(filler) Gartneren vander. \(end)"
        }
        #expect(try inquiry.status(text("Her er stille.", "Slut.")) == .described)
        #expect(try inquiry.status(text("Lyset er ikke afklaret. Her er stille.", "Slut.")) == .described)
        #expect(try inquiry.status(text("Her er stille.", "Det er ikke afklaret.")) == .partial)
    }

    @Test func oneSlotGivesBackAWordThatAnotherNeeds() throws {
        let inquiry = try Inquiry(
            """
            slots:
              late: {any: [late]}
              when: {any: ["@duration"]}
            within: {sentences: 1}
            described: [late, when]
            partial: [[late]]
            """, concepts: "  late: {terms: [\"gået … dage\", \"uden svar\"]}")
        #expect(try inquiry.status("Er der gået ti dage, rykkes der.") == .partial)
        let outcome = try inquiry.outcome("Er der gået ti dage uden svar, rykkes der.")
        #expect(outcome.status == .described)
        #expect(outcome.slots == ["late": "uden svar", "when": "ti dage"])
    }

    @Test func whatIsLeftOpenAnywhereMakesItPartial() throws {
        let inquiry = try Inquiry.plants("left-open-by: [left-open]")
        let open = "Om sygdom er intet, det er ikke bestemt."
        let outcome = try inquiry.outcome([(Self.whole, .instruction), ("Intro.\n\n\(open)", .instruction)])
        #expect(outcome.status == .partial)
        #expect(outcome.evidence == open)
        #expect(outcome.isWeakened)
        // It must speak of the question's subject, and without the field nothing is asked of it.
        #expect(try inquiry.status("\(Self.whole)\n\nFarven er ikke bestemt.") == .described)
        #expect(try Inquiry.plants().status("\(Self.whole)\n\n\(open)") == .described)
    }

    @Test func anotherPatternAnswersAsWell() throws {
        let inquiry = try Inquiry.plants(
            """
            or-answered-by:
              - described: [action, who]
                partial: [[action]]
                within: {sentences: 1}
            """)
        #expect(try inquiry.status("Gartneren vander.") == .described)
        #expect(try inquiry.status("Her vandes.") == .partial)
        #expect(try inquiry.status("Gartneren ser til.") == .missing)
        #expect(try Inquiry.plants().status("Gartneren vander.") == .missing)
    }

    @Test func slotsThatBelongTogetherShareASentence() throws {
        let inquiry = try Inquiry.plants("together: [[action, who]]")
        let apart = "Ved ferie vandes planter. Gartneren ser til."
        #expect(try inquiry.status(Self.whole) == .described)
        #expect(try inquiry.outcome(apart).missing == ["who"])
        #expect(try Inquiry.plants().status(apart) == .described)
        // A question and its answer count as one.
        #expect(try inquiry.status("Vandes planter ved ferie? Ja, gartneren vander.") == .described)
    }

    @Test func theWholeAnswerIsPreferredAndTheShorterOfTwo() throws {
        let inquiry = try Inquiry.plants()
        let first = "Ved ferie ses til planter."
        #expect(try inquiry.outcome("\(first)\n\n# Mere\n\n\(Self.whole)").evidence == Self.whole)
        let long = "Ved sygdom vandes planter. Det gør portneren."
        #expect(try inquiry.outcome("\(long)\n\n# Mere\n\n\(Self.whole)").evidence == Self.whole)
        #expect(try inquiry.outcome("# Et\n\n\(long)").evidence == long)
    }

    @Test func onlyDocumentsOfTheKindAreRead() throws {
        let inquiry = try Inquiry.plants("asked-of: [agreement]")
        #expect(try inquiry.outcome([(Self.whole, .instruction)]).status == .missing)
        #expect(try inquiry.outcome([("Intro.", .agreement), (Self.whole, .agreement)]).status == .described)
    }

    @Test func theFirstConditionThatSpeaksDecides() throws {
        let inquiry = try Inquiry.plants(
            """
            applies:
              - fact: greenhouse
                when-not: {da: "Intet drivhus.", en: "No greenhouse."}
              - speaks-of: [notice]
                when-not: {da: "Intet om opsigelse.", en: "Nothing of notice."}
            """)
        func reason(_ text: String, _ site: [SiteFact]) throws -> String? {
            try inquiry.outcome([(text, .instruction)], site: site).reason
        }
        let yes = [SiteFact(name: "greenhouse", value: .truth(true))]
        let no = [SiteFact(name: "greenhouse", value: .truth(false))]
        #expect(try reason("Intro.", yes) == nil)
        #expect(try reason("Den opsiges.", no) == "Intet drivhus.")
        #expect(try reason("Intro.", []) == "Intet om opsigelse.")
        #expect(try reason("Den opsiges.", []) == nil)
    }

    @Test(arguments: [
        "void-by: [nothing-of-the-kind]", "together: [[action, whom]]", "left-open: [left-open]",
        "or-answered-by: [{described: []}]", "applies: [{fact: a, if-not: b}]",
    ])
    func whatCannotBeHonouredIsAnErrorAtLoad(_ field: String) {
        #expect(throws: RuleError.self) { try Inquiry.plants(field) }
    }
}
