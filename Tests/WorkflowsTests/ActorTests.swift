import Testing
import Workflows

/// What counts as saying who does it.
@Suite struct ActorTests {
    @Test(arguments: [
        ("Ved ferie vander gartneren alle planter.", "gartneren"),
        ("Ved ferie vander makkeren alle planter.", "makkeren"),
        ("Ved ferie vander den, der har vagten, alle planter.", "den, der har vagten"),
        ("Ved ferie vander KT alle planter.", "KT"),
        ("Ved ferie vander Birgit alle planter.", "Birgit"),
        ("Ved ferie vander (AM) alle planter.", "AM"),
    ])
    func isNamed(_ text: String, _ who: String) throws {
        let outcome = try Inquiry.plants().outcome(text)
        #expect(outcome.status == .described)
        #expect(outcome.slots["who"] == who)
        #expect(outcome.evidence == text)
        #expect(outcome.missing == [])
    }

    @Test(arguments: [
        // A passive names nobody, and the first word of a sentence is no name for its capital.
        "Ved ferie vandes alle planter.", "Under sygdom vandes planter dagligt.",
        // What is excluded is not told by its shape either.
        "Ved ferie vander VVS alle planter.", "Ved ferie vander Region alle planter.",
    ])
    func isNobody(_ text: String) throws {
        let outcome = try Inquiry.plants().outcome(text)
        #expect(outcome.status == .partial)
        #expect(outcome.missing == ["who"])
        #expect(outcome.slots["who"] == nil)
    }

    @Test func whatIsExcludedLeavesTheRestOfTheSentence() throws {
        let outcome = try Inquiry.plants().outcome("Ved ferie vander VVS ikke, men KT, alle planter.")
        #expect(outcome.status == .described)
        #expect(outcome.slots["who"] == "KT")
    }

    /// A concept's word is told before a shape, which could be any name.
    @Test func aRoleIsTakenBeforeAName() throws {
        let outcome = try Inquiry.plants().outcome("Ved ferie vander Birgit eller gartneren planter.")
        #expect(outcome.slots["who"] == "gartneren")
    }

    @Test func oneWordAnswersOneThing() throws {
        let inquiry = try Inquiry(
            """
            slots:
              absent: {any: [role]}
              who: {any: [role, stand-in]}
              action: {any: [waters]}
            within: {sentences: 1}
            described: [action, absent, who]
            partial: [[action]]
            """)
        #expect(try inquiry.status("Gartneren vander.") == .partial)
        #expect(try inquiry.outcome("Portneren vander for gartneren.").status == .described)
        // The word that two slots could take goes to the one that has no other.
        let outcome = try inquiry.outcome("Gartneren vander, eller makkeren.")
        #expect(outcome.slots == ["absent": "Gartneren", "who": "makkeren", "action": "vander"])
    }

    /// What stands in a phrase's gap is a word of its own.
    @Test func aGapMayHoldTheActor() throws {
        let outcome = try Inquiry.plants().outcome("Ved ferie giver portneren planterne vand.")
        #expect(outcome.status == .described)
        #expect(outcome.slots["who"] == "portneren")
        #expect(outcome.slots["action"] == "giver portneren planterne vand")
    }
}
