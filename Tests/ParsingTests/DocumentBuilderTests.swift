import DocumentModel
import Lexicon
import Parsing
import SourceText
import Testing

/// What the builder makes of calls that parsers make in odd orders.
struct DocumentBuilderTests {
    private func build(_ text: String, _ body: (inout DocumentBuilder) -> Void) -> Document {
        let source = DecodedSource(bytes: Array(text.utf8), map: nil, encoding: .utf8, losses: [])
        var builder = DocumentBuilder(source: source, joiner: LineJoiner(lexicon: Lexicon()))
        body(&builder)
        return builder.finish()
    }

    @Test func lineBreakAtTheEndIsNoText() {
        let document = build("a\nb") {
            $0.open(.paragraph)
            $0.append(0..<1)
            $0.lineBreak(1..<2)
            $0.close()
            $0.append(2..<3)
        }
        #expect(document.outline == "p a\np b")
    }

    @Test func emptyCellsLieInsideTheirRow() {
        let document = build("ab") {
            $0.append(0..<1)
            $0.open(.table)
            $0.open(.tableRow)
            $0.open(.tableCell(row: 0, column: 0, isHeader: false))
            $0.close()
            $0.open(.tableCell(row: 0, column: 1, isHeader: false))
            $0.append(1..<2)
        }
        #expect(Conformance(document, file: Array("ab".utf8)).faults == [])
    }

    @Test func marksFollowAHyphenTakenBack() {
        let document = build("ord-\nled x") {
            $0.openMark(.strong)
            $0.append(0..<4)
            $0.closeMark()
            $0.openMark(.emphasis)
            $0.append(4..<8)
            $0.closeMark()
            $0.append(8..<10)
        }
        #expect(document.textString == "ordled x")
        #expect(document.marked(.strong) == ["ord"])
        #expect(document.marked(.emphasis) == ["led"])
    }

    @Test func softHyphenAtALineEndJoins() {
        let text = "bekendt\u{AD}\n gørelse sv\u{AD}ar CT\u{2010}skanning a\u{AD} b"
        let document = build(text) { $0.append(0..<text.utf8.count) }
        #expect(document.textString == "bekendtgørelse svar CT-skanning a b")
        #expect(Conformance(document, file: Array(text.utf8)).faults == [])
    }

    @Test func closingToADepthClosesNoMore() {
        let document = build("abc") {
            $0.open(.quotation)
            let depth = $0.depth
            $0.open(.list(ordered: false))
            $0.append(0..<1)
            $0.close(toDepth: depth)
            $0.append(1..<3)
        }
        #expect(document.outline == "quote\n  ul\n    p a\n  p bc")
    }
}
