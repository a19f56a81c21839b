import Testing
import TextReuse

/// The promise of the index: a run of 60 characters is found wherever it stands, and nothing under 40 is.
@Suite struct GuaranteeTests {
    private let source: [String]
    private let finder: PassageFinder

    init() throws {
        var made = MadeUpText(seed: 7)
        source = made.words(3000)
        finder = PassageFinder(indexes: [try SourceIndex([draft("a", source)])])
    }

    @Test func everyRunOfSixtyCharactersIsFound() {
        var own = MadeUpText(seed: 8, words: 400)
        for start in source.indices.dropLast(60) {
            var end = start + 1
            while characters(Array(source[start..<end])) < 60 { end += 1 }
            let before = own.words(9).map { "x" + $0 }
            let text = stream(before + source[start..<end] + own.words(9).map { "x" + $0 })
            let first = stream(before).count
            let expected = first..<first + stream(Array(source[start..<end])).count
            let found = finder.alignments(of: text)
            #expect(
                found.contains {
                    $0.documentWords.lowerBound <= expected.lowerBound
                        && $0.documentWords.upperBound >= expected.upperBound
                },
                "run at \(start): \(source[start..<end])")
        }
    }

    @Test func nothingUnderFortyCharactersIsFound() {
        var own = MadeUpText(seed: 9, words: 400)
        for start in source.indices.dropLast(60) {
            var end = start + 1
            while characters(Array(source[start...end])) < 40 { end += 1 }
            let text = stream(
                own.words(9).map { "x" + $0 } + source[start..<end] + own.words(9).map { "x" + $0 })
            #expect(finder.alignments(of: text).isEmpty, "run at \(start): \(source[start..<end])")
        }
    }

    @Test func longWordsAreFoundToo() throws {
        let long = [
            "speciallægepraksisplanlægningsvejledningen", "behandlingsstedsregistreringsbekendtgørelsen",
        ]
        let finder = PassageFinder(indexes: [try SourceIndex([draft("a", source + long + source)])])
        #expect(!finder.alignments(of: stream(["her", "står"] + long + ["igen"])).isEmpty)
    }
}
