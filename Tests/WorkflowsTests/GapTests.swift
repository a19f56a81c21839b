import RuleSyntax
import Testing
import Workflows

/// What may stand in a phrase's gap: *giver … vand*.
@Suite struct GapTests {
    private static func status(_ sentence: String, term: String = "giver … vand") throws
        -> WorkflowAnswer.Status?
    {
        try Inquiry(
            """
            slots: {action: {any: [waters]}}
            within: {sentences: 1}
            described: [action]
            """, concepts: "  waters: {terms: [\"\(term)\"]}"
        ).status(sentence)
    }

    @Test(arguments: [
        "Vi giver vand.", "Vi giver den store plante vand.", "Gartneren giver, ved ferie, vand.",
        "Vi giver blade/rod vand.", "Vi giver blade + rod vand.", "Vi giver bad-planter vand.",
        "Vi giver rod- og bladvækster vand.", "Vi giver bede / kar vand.",
    ])
    func holds(_ sentence: String) throws { #expect(try Self.status(sentence) == .described) }

    @Test(arguments: [
        "Det giver. Planter vil have vand.", "Det giver mening: planten får vand.",
        "Vi giver op - planter vil have vand.", "Vi giver op; vand er dyrt.", "Vi giver rod (og blade) vand.",
        "Vi giver alle de mange planter vand.",
    ])
    func breaks(_ sentence: String) throws { #expect(try Self.status(sentence) == .missing) }

    /// Words that a phrase has no gap between stand side by side.
    @Test func withoutAGapNothingStandsBetween() throws {
        #expect(try Self.status("Vi giver vand.", term: "giver vand") == .described)
        #expect(try Self.status("Vi giver/vand.", term: "giver vand") == .missing)
        #expect(try Self.status("Vi giver + vand.", term: "giver vand") == .missing)
    }

    @Test(arguments: [
        ("flyttes til @name", "Alt flyttes til Birgit.", "Alt flyttes til vinduet."),
        ("flyttes til @initials", "Alt flyttes til KT.", "Alt flyttes til Birgit."),
        ("flyttes til @number", "Alt flyttes til 12.", "Alt flyttes til tolv."),
        ("flyttes … @name op", "Alt flyttes af Åse op.", "Alt flyttes af hende op."),
        ("=flyttes til @name", "Alt flyttes til Mogens hver uge.", "Alt flyttes. Mogens ser på."),
    ])
    func aShapeIsAWordOfAPhrase(_ term: String, _ told: String, _ untold: String) throws {
        #expect(try Self.status(told, term: term) == .described)
        #expect(try Self.status(untold, term: term) == .missing)
    }

    /// What cannot be honoured is told at load: a shape that opens a term, one of several words, one there is not.
    @Test(arguments: ["@name", "@initials tager over", "ringes på @phone", "gives til @person"])
    func aShapeThatCannotStandThereIsAnError(_ term: String) {
        #expect(throws: RuleError.self) { try Self.status("Alt er stille.", term: term) }
    }
}
