import Analysis
import LegalRegister
import Testing
import TextReuse
import Vocabulary

/// How passages are told to be marked, whose they are, and what is nobody's.
@Suite struct QuotationTests {
    /// Made up for these tests.
    static let sentence =
        "Plejepersonalet lægger hver morgen de udfyldte skemaer i den grønne kasse, så overlægen kan gennemse dem før stuegang"

    private func bench(_ sources: [(id: String, title: String, text: String)], isUsers: Bool = true) throws
        -> Workbench
    {
        let drafts = sources.map { source in
            SourceDraft(
                record: SourceRecord(
                    id: source.id, title: source.title, date: nil, link: nil, status: .unknown),
                words: WordStream(text: Array(source.text.utf8)))
        }
        return try Workbench(
            day: "2026-11-20",
            sources: SourceLibrary(shelves: [.init(index: try SourceIndex(drafts), isUsers: isUsers)]))
    }

    private func passages(_ text: String) throws -> [SourcedPassage] {
        let bench = try bench([
            ("skemaer", "Råd om skemaer", "Indledning om noget andet. \(Self.sentence). Og mere til.")
        ])
        return try bench.analyze(text).quotations
    }

    @Test(arguments: [
        "»¤«, står der.", "\"¤\"", "“¤”", "”¤”", "„¤“", "'¤'", "> ¤.", "Her er det:\n\n> ¤.",
        "Citat: ¤.", "Citat fra rådet: ¤. Citat slut. Vi gør mere.", "Fra vejledningen:\n\n¤.",
        "I rådene hedder det: ¤.", "Jf. vejledningen hedder det, at ¤.", "Ordlyden er: ¤.",
        "Som det fremgår af vejledning om skemaer: ¤.", "Vejledningen siger det sådan: ¤.",
        "*¤* (Kilde: Råd om skemaer)", "*¤*\n\nKilde: Råd om skemaer", "_¤_ (vejledning om skemaer).",
        "| Citat | Hos os |\n|---|---|\n| ¤ | Vi gør det samme |", "## Citat fra rådene\n\n¤.",
        "Fra anbefalingerne:\n\n- ¤.\n- Vi følger det.", "¤ (citat fra Råd om skemaer).",
    ])
    func theseMarkAQuotation(_ pattern: String) throws {
        let text =
            "# Instruks\n\nVi skriver det, vi gør.\n\n"
            + pattern.replacing("¤", with: Self.sentence, maxReplacements: 1)
        let passage = try #require(try passages(text).first, "\(text)")
        #expect(passage.marking != .none, "\(text)")
    }

    @Test(arguments: [
        "¤.", "Efter vejledningen gælder, at s.", "Se Råd om skemaer. ¤.", "**¤.**", "- ¤.",
        "Sådan gør vi: ¤.", "¤ (se Råd om skemaer).", "*¤.*\n\nVi gør det hver dag.",
        "Det fremgår af planen: ¤.", "## Skemaer\n\n¤.", "| Hvad | Hvordan |\n|---|---|\n| Skemaer | ¤ |",
        "Efter »den grønne mappe« gælder: ¤.", "Vi læser vejledningen hvert år. Her er vores regel: ¤.",
    ])
    func theseDoNot(_ pattern: String) throws {
        let text =
            "# Instruks\n\nVi skriver det, vi gør.\n\n"
            + pattern.replacing("¤", with: Self.sentence, maxReplacements: 1)
            .replacing(", at s.", with: ", at \(Self.sentence).")
        let passage = try #require(try passages(text).last, "\(text)")
        #expect(passage.marking == .none, "\(text)")
        #expect(passage.words >= 18)
    }

    @Test func onlyTheUnmarkedHalfIsUnmarked() throws {
        let second = "Skemaerne gemmes derefter i to år på afdelingens loft i nummererede kasser med låg"
        let bench = try bench([("s", "Råd om skemaer", "\(Self.sentence). \(second). Slut med råd.")])
        let found = try bench.analyze("»\(Self.sentence).« \(second).").quotations
        #expect(found.map(\.marking) == [.quoted, .none])
    }

    @Test func aDocumentThatIsTheSourceQuotesNothing() throws {
        var made = MadeUpText(seed: 5)
        let text = "# Råd om skemaer\n\n\(Self.sentence).\n\n\(made.prose(300))"
        let bench = try bench([("s", "Råd om skemaer", text)])
        #expect(try bench.analyze(text).quotations.isEmpty)
    }

    @Test func aPassageCopiedManyTimesIsNotTheSource() throws {
        var made = MadeUpText(seed: 6)
        let bench = try bench([("s", "Råd om skemaer", "\(Self.sentence). \(made.prose(300))")])
        let text = "Her. " + String(repeating: "\(Self.sentence). ", count: 40)
        #expect(try bench.analyze(text).quotations.count == 40)
    }

    @Test func whatManyUnrelatedSourcesSayIsNobodys() throws {
        let many = ["et", "to", "tre", "fire"].map {
            ("kilde-\($0)", "Råd om \($0)", "Om \($0). \(Self.sentence). Slut \($0).")
        }
        #expect(try bench(many).analyze("Her. \(Self.sentence).").quotations.isEmpty)
        #expect(try bench(Array(many.prefix(3))).analyze("Her. \(Self.sentence).").quotations.count == 1)
    }

    @Test func theTextInForceIsNamedBeforeTheReplacedOne() throws {
        let bench = try bench([
            ("BEK-2021-1225", "gammel", "§ 1. \(Self.sentence)."),
            ("BEK-2025-1361", "ny", "§ 7. Om noget. Stk. 2. \(Self.sentence)."),
        ])
        let passage = try #require(try bench.analyze("Her. \(Self.sentence).").quotations.first)
        #expect(passage.source.id == "BEK-2025-1361")
        #expect(passage.place?.danish == "§ 7, stk. 2")
        guard case .current = passage.currency else { Issue.record("replaced"); return }
    }

    @Test func aReplacedTextIsToldWithWhatTheNewOneSays() throws {
        let reworded = Self.sentence.replacing(
            "de udfyldte skemaer i den grønne kasse", with: "alle papirer i kassen ved døren")
        for (new, expected) in [
            (reworded, SourcedPassage.Echo.otherwise), ("Noget helt andet og mere til end det", .nothing),
        ] {
            let bench = try bench([
                ("BEK-2021-1225", "gammel", "§ 1. \(Self.sentence)."),
                ("BEK-2025-1361", "ny", "§ 7. \(new)."),
            ])
            let passage = try #require(try bench.analyze("Her. \(Self.sentence).").quotations.first)
            #expect(passage.source.id == "BEK-2021-1225")
            guard case .replaced(let current, let echo) = passage.currency else {
                Issue.record("current"); continue
            }
            #expect(current.id.name == "BEK-2025-1361")
            #expect(echo == expected)
        }
    }

    @Test func aReferenceCloseByIsSeen() throws {
        let bench = try bench([("BEK-2021-1225", "gammel", "§ 1. \(Self.sentence).")])
        let named = try bench.analyze(
            "Efter bekendtgørelse nr. 1225 af 8. juni 2021 gælder: »\(Self.sentence).«")
        #expect(named.quotations.first?.isNamedCloseBy == true)
        #expect(
            try bench.analyze("Her gælder: »\(Self.sentence).«").quotations.first?.isNamedCloseBy == false)
    }

    @Test func titlesAndCitationsAreNobodys() throws {
        let title =
            "Bekendtgørelse om autoriserede sundhedspersoners patientjournaler (journalføring, opbevaring, videregivelse, overdragelse m.v.)"
        let bench = try bench([("x", "X", "§ 9. \(title) ophæves. Og \(title.lowercased()) nævnes.")])
        #expect(try bench.analyze("Vi følger \(title).").quotations.allSatisfy { $0.ownWords < 6 })
    }

    @Test(arguments: [
        ("»\(sentence).«", 0), ("»\(sentence.replacing("grønne", with: "røde")).«", 1),
        ("»\(sentence.replacing("de udfyldte skemaer", with: "[…]")).«", 0),
        ("»\(sentence.replacing("de udfyldte skemaer", with: "…")).«", 0),
        ("»\(sentence.replacing("skemaer", with: "ske maer")).«", 0),
        ("»\(sentence.replacing("i den grønne ", with: "")).«", 1),
    ])
    func differencesAreCounted(_ text: String, _ count: Int) throws {
        let passage = try #require(try passages("Her: \(text)").first)
        #expect(passage.marking == .quoted)
        #expect(passage.differences.count == count, "\(text)")
    }
}
