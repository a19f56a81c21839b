import Testing
import TextReuse

/// Passages are read on over small changes, and cost stays in bounds.
@Suite struct MatchingTests {
    private let source: [String]
    private let finder: PassageFinder

    init() throws {
        var made = MadeUpText(seed: 21)
        source = made.words(2000)
        finder = PassageFinder(indexes: [try SourceIndex([draft("a", source)])])
    }

    @Test func aChangedWordIsReadOver() throws {
        var passage = Array(source[100..<130])
        passage[10] = "ændret"
        passage.remove(at: 20)
        let found = finder.alignments(of: stream(["egne", "ord"] + passage + ["egne", "ord"]))
        let alignment = try #require(found.first)
        #expect(found.count == 1)
        #expect(alignment.runs.count == 3)
        #expect(alignment.equalWords == stream(passage).count - stream(["ændret"]).count)
        #expect(alignment.share > 0.9)
    }

    @Test func whatIsTooDifferentIsTakenApart() {
        let passage = source[100..<108] + ["helt", "andre", "ord", "her"] + source[112..<120]
        let found = finder.alignments(of: stream(Array(passage)))
        #expect(found.allSatisfy { $0.share >= 0.85 })
        #expect(found.count == 2)
    }

    @Test func severalSourcesAreAllFound() throws {
        let finder = PassageFinder(indexes: [
            try SourceIndex([draft("a", source), draft("b", source.reversed() + source[300..<400])]),
            try SourceIndex([draft("c", Array(source[320..<380]))]),
        ])
        let found = finder.alignments(of: stream(Array(source[330..<350])))
        #expect(Set(found.map { "\($0.index)/\($0.source)" }) == ["0/0", "0/1", "1/0"])
    }

    @Test func aTextOfOnePhraseStaysInBounds() throws {
        let phrase = ["lægen", "skriver", "svaret", "i", "journalen", "samme", "dag"]
        let repeated = (0..<4000).flatMap { _ in phrase }
        let finder = PassageFinder(indexes: [
            try SourceIndex((0..<8).map { draft("s\($0)", Array(repeated.prefix(7 * 400))) })
        ])
        let clock = ContinuousClock()
        var found = 0
        let time = clock.measure { found = finder.alignments(of: stream(repeated)).count }
        #expect(found > 0)
        // A debug build on a busy machine; in release it is some hundredths of this.
        #expect(time < .seconds(60))
    }

    @Test func phrasesAreFoundWholeAndTitlesCutShort() {
        let text = stream(
            "efter lov om klage og erstatning gælder lov om klage".split(separator: " ").map(String.init))
        let phrase = PhraseSet.words(of: Array("lov om klage og erstatning".utf8))
        let whole = PhraseSet([phrase])
        #expect(whole.phraseWords(in: 0..<text.count, of: text) == [1..<6])
        let cut = PhraseSet([phrase], leastWords: 3)
        #expect(cut.phraseWords(in: 0..<text.count, of: text) == [1..<6, 7..<10])
    }
}
