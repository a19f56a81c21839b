import Analysis
import DocumentModel
import Testing
import Vocabulary

/// Every way to write a day or a stretch of days; each has a last day.
@Suite struct PeriodTests {
    @Test(arguments: [
        ("1. juli 2023", "2023-07-01"), ("01.07.23", "2023-07-01"), ("1.7.2019", "2019-07-01"),
        ("23-07-2021", "2021-07-23"), ("24-05-2018 00:00:00", "2018-05-24"), ("2023-11-30", "2023-11-30"),
        ("2023.10.31", "2023-10-31"), ("30/1 2019", "2019-01-30"), ("24/04-2024", "2024-04-24"),
        ("juli 2023", "2023-07-31"), ("Februar 2028", "2028-02-29"), ("maj-22", "2022-05-31"),
        ("januar /18", "2018-01-31"), ("May 2024", "2024-05-31"), ("okt. 2025", "2025-10-31"),
        ("2028-10", "2028-10-31"), ("10/2023", "2023-10-31"), ("uge 27 2023", "2023-07-09"),
        ("uge 1, 2026", "2026-01-04"), ("uge 53 2026", "2027-01-03"), ("2. kvartal 2022", "2022-06-30"),
        ("fjerde kvartal 2026", "2026-12-31"), ("Q3 2024", "2024-09-30"),
        ("første halvår 2026", "2026-06-30"),
        ("primo 2026", "2026-04-30"), ("medio 2026", "2026-08-31"), ("ultimo 2026", "2026-12-31"),
        ("primo marts 2026", "2026-03-10"), ("ultimo februar 2026", "2026-02-28"),
        ("udgangen af 2. kvartal 2026", "2026-06-30"), ("efteråret 2023", "2023-11-30"),
        ("forår 2027", "2027-05-31"), ("vinteren 2023", "2024-02-29"), ("2027", "2027-12-31"),
        ("12.05.28", "2028-05-12"),
    ])
    func hasALastDay(_ written: String, _ last: String) throws {
        let document = try Workbench.shipped().analyze("# Svar\n\nNæste revision: \(written)\n")
        let field = try #require(document.metadata.given(.nextRevision))
        #expect(field.lastDay?.iso == last)
        let value = document.document.string(field.value)
        #expect(written.hasPrefix(value))
    }

    @Test(arguments: [
        ("hvert andet år", 24), ("hvert år", 12), ("hvert 3. år", 36), ("hver 24. måned", 24),
        ("hvert halve år", 6), ("hvert kvartal", 3), ("en gang om året", 12), ("mindst to gange årligt", 6),
        ("årligt", 12), ("senest hvert femte år", 60), ("hver 18. måned", 18), ("hvert halvår", 6),
    ])
    func readsHowOften(_ written: String, _ months: Int) throws {
        let document = try Workbench.shipped().analyze("# Svar\n\nInstruksen revideres \(written).\n")
        let field = try #require(document.metadata.given(.revisionInterval))
        guard case .interval(let interval) = field.content else { return #expect(Bool(false)) }
        #expect(interval.months == months)
        #expect(document.document.string(field.range) == "revideres \(written)")
    }

    @Test func anIntervalEndsInTheMonthItNames() throws {
        let document = try Workbench.shipped().analyze(
            "# Svar\n\n| Senest revideret | 1. marts 2022 |\n|---|---|\n| Revision | Hvert tredje år i oktober |\n"
        )
        let field = try #require(document.metadata.given(.revisionInterval))
        guard case .interval(let interval) = field.content else { return #expect(Bool(false)) }
        let start = try #require(document.metadata.latestDay(.lastRevised))
        #expect(interval.due(after: start).iso == "2025-10-31")
    }

    @Test(arguments: [
        "Tavlen gennemgås hvert kvartal af sekretæren.", "Apparatet efterses hvert år.",
        "Næste eftersyn marts 2026.", "Batteriet skiftes i marts 2027.",
        "Hvert kvartal gennemgår AM ti tilfældige notater.",
        "Sporetest køres hver tredje måned, næste gang uge 50.",
        "Centerets rapporter gennemgås med teamet hver anden måned.",
    ])
    func whatConcernsOtherThingsIsNoRevision(_ sentence: String) throws {
        let document = try Workbench.shipped().analyze("# Svar\n\nLægen ser svaret. \(sentence)\n")
        #expect(document.metadata.given(.nextRevision) == nil)
        #expect(document.metadata.given(.revisionInterval) == nil)
    }
}
