import DocumentModel
import Testing

@testable import Parsing

@Suite struct PlainTextHostileTests {
    /// Small enough for an unoptimised build; the time is bounded because a square would show a hundredfold.
    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            "a", "ord ", " ", "\n", "\u{0C}", "a\u{0C}", "a\n", "- a\n", "1. A\n  a) b\n    - c\n",
            "a  b  c\n", "|",
            "a|b\n", "ab-\n", "> a\n", "ABC\n", "1 Abc\nd\n", "Side 1 af 2\n", "A b c d\n", "---\n",
            "Ab\n---\n", "a \nb\n",
            "a\n\n", "tekst1\n1 Abcdefghijkl\n\u{0C}", "\u{FB01}", "\u{A0}\n", "\u{AD}\n", "\u{2010}\n", "(",
            "1.", "§ ", "\u{FEFF}",
        ])
    func repetitionCostsNoMoreThanItsLength(_ unit: String) throws {
        let count = 20_000 / unit.utf8.count
        let bytes = Array(String(repeating: unit, count: count).utf8)
        let reading = try PlainTextReading(bytes: bytes)
        #expect(reading.document.text.count <= bytes.count + reading.document.blocks.count)
    }

    @Test func anyCutOfAnyTextIsRead() throws {
        let text = Array(
            "Æ-\u{AD}\nb | c\n--- \u{0C}1. \u{FB01}\t• ø\r\n§ 4 A:\u{2028}side 1 af 2\n> \u{2010}\n\u{A0}(1) x  y\n"
                .utf8)
        for start in text.indices {
            for end in stride(from: start, through: text.count, by: 3) {
                guard String(validating: text[start..<end], as: UTF8.self) != nil else { continue }
                _ = try PlainTextReading(bytes: Array(text[start..<end]))
            }
        }
    }
}
