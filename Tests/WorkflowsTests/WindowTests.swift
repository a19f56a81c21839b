import Testing
import Workflows

/// How far apart the parts of one answer may stand.
@Suite struct WindowTests {
    private static let filler = "Der er stille."

    @Test func sentencesAreCountedBothWays() throws {
        let inquiry = try Inquiry.plants(within: "{sentences: 3}")
        #expect(try inquiry.status("Ved ferie. Planter. Gartneren vander.") == .described)
        #expect(try inquiry.status("Gartneren vander. Planter. Ved ferie.") == .described)
        #expect(
            try inquiry.status("Ved ferie: planter. \(Self.filler) \(Self.filler) Gartneren vander.")
                == .partial)
    }

    @Test func beforeBoundsHowFarBackItReaches() throws {
        let text = "Gartneren vander. \(Self.filler) Ved ferie ses til planter."
        #expect(try Inquiry.plants(within: "{sentences: 3}").status(text) == .described)
        #expect(try Inquiry.plants(within: "{sentences: 3, before: 1}").status(text) == .partial)
        let near = "\(Self.filler) Gartneren vander. Ved ferie ses til planter. \(Self.filler)"
        let outcome = try Inquiry.plants(within: "{sentences: 3, before: 1}").outcome(near)
        #expect(outcome.status == .described)
        #expect(outcome.evidence == "Gartneren vander. Ved ferie ses til planter.")
        #expect(try Inquiry.plants(within: "{sentences: 3, before: 0}").status(near) == .partial)
    }

    @Test func aParagraphBindsItsSentences() throws {
        let one = "Ved ferie ses til planter. \(Self.filler) \(Self.filler) Gartneren vander."
        let two = "Ved ferie ses til planter. \(Self.filler)\n\n\(Self.filler) Gartneren vander."
        let inquiry = try Inquiry.plants(within: "{sentences: 1, or: [paragraph]}")
        let outcome = try inquiry.outcome("Intro.\n\n\(one)\n\nSlut.")
        #expect(outcome.status == .described)
        #expect(outcome.evidence == one)
        #expect(try inquiry.status(two) == .partial)
        #expect(try Inquiry.plants(within: "{sentences: 1}").status(one) == .partial)
    }

    @Test func aListBindsItsPointsWithTheLineBefore() throws {
        let text = "Planter:\n\n- ved ferie\n- \(Self.filler)\n- gartneren vander"
        #expect(try Inquiry.plants(within: "{sentences: 1, or: [list]}").status(text) == .described)
        #expect(try Inquiry.plants(within: "{sentences: 1}").status(text) == .missing)
    }

    @Test func sectionAndDocumentReachFurther() throws {
        let section =
            "# Grønt\n\nVed ferie ses til planter.\n\n\(Self.filler)\n\n\(Self.filler)\n\nGartneren vander."
        let document =
            "# Grønt\n\nVed ferie ses til planter.\n\n# Hvem\n\n\(Self.filler)\n\nGartneren vander."
        #expect(try Inquiry.plants(within: "{sentences: 1}").status(section) == .partial)
        #expect(try Inquiry.plants(within: "{sentences: 1, or: [section]}").status(section) == .described)
        #expect(try Inquiry.plants(within: "{sentences: 1, or: [section]}").status(document) == .partial)
        #expect(try Inquiry.plants(within: "{sentences: 1, or: [document]}").status(document) == .described)
    }

    @Test func aTableRowIsNotItsTable() throws {
        let head = "| Hvornår | Hvad | Hvem |\n|---|---|---|\n"
        let row = head + "| ferie | planter vandes | gartneren |"
        let rows = head + "| ferie | planter | |\n| | vandes | gartneren |"
        #expect(try Inquiry.plants(within: "{sentences: 1, or: [table-row]}").status(row) == .described)
        #expect(try Inquiry.plants(within: "{sentences: 1, or: [table-row]}").status(rows) == .partial)
        let outcome = try Inquiry.plants(within: "{sentences: 1, or: [table]}").outcome(
            "Før.\n\n\(rows)\n\nEfter.")
        #expect(outcome.status == .described)
        #expect(outcome.evidence?.hasPrefix("ferie") == true)
        #expect(outcome.evidence?.hasSuffix("gartneren") == true)
    }

    /// What stands under another paragraph sign or number is about something else.
    @Test(arguments: [
        "§ 5 ", "§ 5. ", "Stk. 5 ", "Stk. 5. ", "STK. 5. ", "4. ", "4) ", "12. ", "Art. 3 ", "Artikel 3. ",
        "KAP. 2 ", "Kapitel II. ",
    ])
    func aNumberedPartEndsTheWindow(_ opening: String) throws {
        let parts = "<p>Ved ferie ses til planter.</p><p>\(opening)Gartneren vander.</p>"
        #expect(try Inquiry.plants().status(parts, name: "prøve.html") == .partial)
        let inside = "<p>\(opening)Ved ferie ses til planter. Gartneren vander.</p>"
        #expect(try Inquiry.plants().status(inside, name: "prøve.html") == .described)
    }

    @Test(arguments: ["4. marts ", "4.2 ", "12 ", "Stk ", "Kapløb 2 ", "Art ", "2026. "])
    func whatOnlyLooksNumberedDoesNot(_ opening: String) throws {
        let text = "<p>Ved ferie ses til planter.</p><p>\(opening)Gartneren vander.</p>"
        #expect(try Inquiry.plants().status(text, name: "prøve.html") == .described)
    }

    /// Inside a sentence a number opens nothing.
    @Test func aNumberInTheMiddleOfALineOpensNothing() throws {
        let text = "<p>Ved ferie ses til planter, se Stk. 5 Gartneren vander.</p>"
        #expect(try Inquiry.plants().status(text, name: "prøve.html") == .described)
    }
}
