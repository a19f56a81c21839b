import DocumentModel
import Parsing
import Testing

/// Documents made to stop a parser are read, in time, and what was left out is said.
@Suite(.timeLimit(.minutes(1)))
struct HTMLLimitTests {
    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test func tagsWithManyAttributes() throws {
        let attributes = (0..<100_000).map { " a\($0)=1" }.joined()
        let document = try document("<p>før</p><p\(attributes)>midt</p><p>efter</p>")
        #expect(document.textString == "før\nmidt\nefter")
        #expect(document.losses == [.tagTooLong(limit: 65_536)])
    }

    @Test func attributeOfElevenMegabytes() throws {
        let document = try document("<p title=\"\(repeated("x", 11_000_000))\">midt</p>efter")
        #expect(document.textString == "midt\nefter")
        #expect(document.losses == [.tagTooLong(limit: 65_536)])
    }

    @Test func textOfElevenMegabytes() throws {
        let document = try document("<p>\(repeated("langt ord ", 1_100_000))</p><p>efter</p>")
        #expect(document.text.count == 11_000_000 - 1 + 6)
        #expect(document.losses == [])
    }

    @Test func deepNesting() throws {
        let document = try document(
            repeated("<div>", 100_000) + "dybt<p>nede</p>i<br>det" + repeated("</div>", 100_000) + "efter")
        #expect(document.textString == "dybt nede i\ndet\nefter")
        #expect(document.losses == [.nestingTooDeep(limit: 512)])
    }

    @Test func deepBlocks() throws {
        let html = repeated("<blockquote>", 5000) + "dybt" + repeated("<ul><li>", 5000) + "nede"
        let document = try document(html)
        #expect(Conformance(document, file: Array(html.utf8)).faults == [])
        #expect(document.textString == "dybt nede")
    }

    @Test func unclosedTags() throws {
        let document = try document(repeated("<p>a<b>b", 100_000))
        #expect(document.text.filter { $0 == 0x61 }.count == 100_000)
    }

    @Test func unmatchedEndTags() throws {
        let document = try document(repeated("<b>", 50_000) + repeated("x</p>", 50_000))
        #expect(document.text.filter { $0 == 0x78 }.count == 50_000)
    }

    @Test func moreTagsThanAreRead() throws {
        let document = try document("før" + repeated("<!---->", 4_100_000) + "efter")
        #expect(document.textString == "før")
        #expect(document.losses.contains(.parserStopped(at: 28_000_004)))
    }

    @Test(arguments: [
        "<a x=\"", "<!--", "<![if !supportX]>", "<!", "&", "<", "<script>", "&#x0;", "<td rowspan=9>", "'\"»",
    ])
    func repeatedOpenings(text: String) throws {
        _ = try document(repeated(text, 100_000))
    }
}
