import Testing
import Workflows

/// What outside a passage may fill a slot: headings, the title, a table's header row, and the column of a marked cell.
@Suite struct StandInTests {
    @Test func aHeadingMaySayWhatItIsAbout() throws {
        let text = "# Hus\n\n## Planter\n\nVed ferie vander gartneren."
        let own = "{sentences: 1}"
        #expect(try Inquiry.plants(within: own).status(text) == .missing)
        let outcome = try Inquiry.plants(within: own, plant: ", may-stand-in: [heading]").outcome(text)
        #expect(outcome.status == .described)
        #expect(outcome.slots["matter"] == "Planter")
        #expect(outcome.evidence == "Ved ferie vander gartneren.")
    }

    @Test func anotherSectionsHeadingMayNot() throws {
        let text = "# Hus\n\n## Planter\n\nDe er grønne.\n\n## Dyr\n\nVed ferie vander gartneren."
        #expect(try Inquiry.plants(plant: ", may-stand-in: [heading]").status(text) == .missing)
    }

    @Test func theTitleStandsOverEverySection() throws {
        let text = "# Planter\n\nDe er grønne.\n\n# Fravær\n\nVed ferie vander gartneren."
        #expect(try Inquiry.plants(plant: ", may-stand-in: [heading]").status(text) == .missing)
        #expect(try Inquiry.plants(plant: ", may-stand-in: [title]").status(text) == .described)
    }

    @Test func aTablesHeaderRowMay() throws {
        let text = "| Fravær | Hvem passer planter |\n|---|---|\n| ferie | gartneren vander |"
        #expect(try Inquiry.plants(within: "{sentences: 1, or: [table-row]}").status(text) == .missing)
        let inquiry = try Inquiry.plants(
            within: "{sentences: 1, or: [table-row]}", plant: ", may-stand-in: [table-header]")
        let outcome = try inquiry.outcome(text)
        #expect(outcome.status == .described)
        #expect(outcome.slots["matter"] == "planter")
    }

    @Test func onlyWhatIsKnownMayStandIn() {
        #expect(throws: (any Error).self) { try Inquiry.plants(plant: ", may-stand-in: [footnote]") }
    }

    // MARK: Marks

    private static func marks() throws -> Inquiry {
        try Inquiry(
            """
            slots:
              action: {any: [waters]}
              who: {any: [role, "@initials"], marked-by: [mark], not: [not-initials]}
            within: {sentences: 1, or: [table-row]}
            described: [action, who]
            partial: [[action]]
            together: [[action, who]]
            """)
    }

    private static func table(_ row: String, head: String = "| Opgave | Gartner | Portner | KT | VVS |")
        -> String
    {
        head + "\n|---|---|---|---|---|\n" + row
    }

    @Test(arguments: [
        ("| Vandes | A | | | |", "Gartner"), ("| Vandes | I | A, U | | |", "Portner"),
        ("| Vandes | | x | | |", "Portner"), ("| Vandes | | X | | |", "Portner"),
        ("| Vandes | | | U | |", "KT"), ("| Vandes | K | A/U | I | |", "Portner"),
    ])
    func aMarkedCellNamesItsColumn(_ row: String, _ who: String) throws {
        let outcome = try Self.marks().outcome(Self.table(row))
        #expect(outcome.status == .described)
        #expect(outcome.slots["who"] == who)
    }

    @Test(arguments: [
        // Told or asked only; nothing at all; a word among the letters; a column that is nobody's.
        "| Vandes | I | K | | |", "| Vandes | | | | |", "| Vandes | se A | | | |", "| Vandes | | | | x |",
    ])
    func anyOtherCellNamesNobody(_ row: String) throws {
        let outcome = try Self.marks().outcome(Self.table(row))
        #expect(outcome.status == .partial)
        #expect(outcome.missing == ["who"])
    }

    @Test func aMarkCountsInItsOwnRowAlone() throws {
        let text = Self.table("| Vandes | | | | |\n| Gødes | A | | | |")
        #expect(try Self.marks().status(text) == .partial)
    }

    @Test func aMarkOutsideATableIsALetter() throws {
        #expect(try Self.marks().status("Gartner\n\nVandes\n\nA") == .partial)
    }
}
