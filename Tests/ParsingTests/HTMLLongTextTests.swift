import DocumentModel
import Parsing
import SourceText
import Testing

/// Long text reaches libxml2 shortened; nothing that is read may show it.
struct HTMLLongTextTests {
    private static let separators = [
        " ", " ", ", ", "\n", "&amp;", " &amp ", " &foo ", " & ", " &#230; ", "&nbsp;", " < ", " <3 ",
        "\u{1}", " – ", "\u{FB01}",
        "\u{FFFE}", "\u{AD}", "\r\n", " <b>", "</b> ", "<!-- a b -->", " </p><p> ", "<br>", "\"", "/", " é ",
        " ]]> ", "<o:p></o:p> ",
    ]

    /// A page of `count` words, each of which stands in it once.
    private static func page(seed: UInt64, count: Int) -> (html: String, words: [String]) {
        var seed = seed
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        let words = (0..<count).map { "\(["ordret", "bøde", "Åse", "q"][next(4)])n\($0)z" }
        let html = words.reduce("<html><body><p>") { text, word in
            text + word + (next(4) > 0 ? " " : separators[next(separators.count)])
        }
        return (html, words)
    }

    @Test("Every word of long text is read, at its own place", arguments: 1...60)
    func words(seed: Int) throws {
        let (html, words) = Self.page(seed: UInt64(seed), count: seed * 12)
        let bytes = Array(html.utf8)
        let document = try document(bytes)
        var start = 0
        for word in words {
            let letters = Array(word.utf8)
            let found = try #require(
                (start...(document.text.count - letters.count)).first {
                    document.text[$0..<$0 + letters.count].elementsEqual(letters)
                }, "\(word) of \(html)")
            start = found + letters.count
            let source = document.source(of: TextRange(found, start))
            #expect(bytes[source.bounds].elementsEqual(letters), "\(word) at \(source) of \(html)")
        }
    }

    @Test("Text that looks like a reference or a tag after it was shortened stays text")
    func lookalikes() throws {
        let long = "ord som fylder så meget, at de bliver forkortet"
        let document = try document("<p>1 <2 \(long) &\(long) &amp\(long) &ltd \(long)</p>")
        #expect(
            String(decoding: document.text, as: UTF8.self) == "1 <2 \(long) &\(long) &amp\(long) &ltd \(long)"
        )
    }
}
