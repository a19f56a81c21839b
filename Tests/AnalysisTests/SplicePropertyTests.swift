import Analysis
import Testing
import TextReuse

/// Thousands of generated splices: what is copied is found and told from what is marked; what is not copied is left alone.
@Suite struct SplicePropertyTests {
    private let source: [String]
    private let bench: Workbench

    init() throws {
        var made = MadeUpText(seed: 40)
        source = made.words(6000)
        let others = (0..<5).map { number in
            var made = MadeUpText(seed: 50 + UInt64(number))
            return Self.draft("andet-\(number)", made.words(3000))
        }
        let index = try SourceIndex([Self.draft("kilde", source)] + others)
        bench = try Workbench(
            day: "2026-11-20", sources: SourceLibrary(shelves: [.init(index: index, isUsers: true)]))
    }

    @Test(arguments: Splice.Markup.allCases)
    func splicesAreFoundAndTheirMarkingIsSeen(_ markup: Splice.Markup) throws {
        for rate in [0, 5, 10] {
            var made = MadeUpText(seed: 1000 + UInt64(rate))
            var found = 0
            let trials = 100
            for _ in 0..<trials {
                let splice = Splice(from: source, markup: markup, editsPerHundred: rate, &made)
                let passages = try bench.analyze(splice.document).quotations.filter { $0.words >= 10 }
                guard let passage = passages.max(by: { $0.words < $1.words }) else { continue }
                #expect(passages.count <= 3, "\(splice.document)")
                #expect((passage.marking != .none) == markup.isMarked, "\(markup): \(splice.document)")
                #expect(passage.source.id == "kilde")
                if passage.words * 10 >= splice.words.count * 5 { found += 1 }
            }
            #expect(
                found >= trials * (rate == 0 ? 100 : 95) / 100,
                "\(markup), \(rate) edits in 100: \(found) of \(trials)")
        }
    }

    @Test func ownWordsAreLeftAlone() throws {
        for seed in 0..<300 {
            var made = MadeUpText(seed: 9000 + UInt64(seed))
            let analyzed = try bench.analyze("# Instruks\n\n" + made.prose(400))
            #expect(analyzed.quotations.filter { $0.words >= 12 }.isEmpty)
        }
    }

    private static func draft(_ id: String, _ words: [String]) -> SourceDraft {
        SourceDraft(
            record: SourceRecord(id: id, title: "Vejledning \(id)", date: nil, link: nil, status: .unknown),
            words: WordStream(text: Array(words.joined(separator: " ").utf8)))
    }
}
