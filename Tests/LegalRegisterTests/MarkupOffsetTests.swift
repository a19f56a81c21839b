import CMarkup
import Testing

/// The places that the XML reader gives, held against the source itself.
@Suite struct MarkupOffsetTests {
    private final class Recording {
        var pieces: [(text: String, start: Int, end: Int)] = []
        var tags: [(start: Int, end: Int)] = []
    }

    private func record(_ bytes: [UInt8]) -> (recording: Recording, result: cmarkup_xml_result) {
        let recording = Recording()
        var handlers = cmarkup_xml_handlers()
        handlers.start_element = { owner, _, _, _, _, range in
            guard let owner else { return }
            let recording = Unmanaged<Recording>.fromOpaque(owner).takeUnretainedValue()
            recording.tags.append((range.start, range.end))
        }
        handlers.end_element = { owner, _, _, range in
            guard let owner else { return }
            let recording = Unmanaged<Recording>.fromOpaque(owner).takeUnretainedValue()
            recording.tags.append((range.start, range.end))
        }
        handlers.text = { owner, bytes, length, range in
            guard let owner else { return }
            let recording = Unmanaged<Recording>.fromOpaque(owner).takeUnretainedValue()
            let text = String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
            recording.pieces.append((text, range.start, range.end))
        }
        let result = bytes.withUnsafeBytes {
            cmarkup_xml_parse(
                $0.baseAddress, $0.count, &handlers, Unmanaged.passUnretained(recording).toOpaque(), 100)
        }
        return (recording, result)
    }

    @Test func everyPieceSlicesTheSourceBack() {
        let long = String(repeating: "blåbærgrød 🫐 og ", count: 400)
        let source =
            "<a x='1'>\(long)<b/>a&amp;b &#229;; ø&lt;\r\nå\r\n\(long)\r\n<![CDATA[<æ>]]><!-- ; --></a>"
        let bytes = Array(source.utf8)
        let (recording, result) = record(bytes)
        #expect(result.outcome == CMARKUP_XML_OK)
        let references = ["&amp;": "&", "&#229;": "å", "&lt;": "<"]
        var previousEnd = 0
        for piece in recording.pieces {
            #expect(piece.start >= previousEnd)
            previousEnd = piece.end
            let written = String(decoding: bytes[piece.start..<piece.end], as: UTF8.self)
            let read =
                references[written]
                ?? written.split(separator: "\r\n", omittingEmptySubsequences: false)
                .joined(separator: "\n")
            #expect(read == piece.text)
        }
        #expect(recording.pieces.map(\.text).joined().contains("a&b å; ø<\nå\n"))
    }

    @Test func tagsAreWhole() {
        let bytes = Array("<a x='å>'><b/>tekst</a >".utf8)
        let tags = record(bytes).recording.tags.map {
            String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
        }
        #expect(tags == ["<a x='å>'>", "<b/>", "<b/>", "</a >"])
    }

    @Test func refusals() {
        func outcome(_ source: String) -> cmarkup_xml_outcome { record(Array(source.utf8)).result.outcome }
        #expect(outcome("<!DOCTYPE a><a/>") == CMARKUP_XML_DOCTYPE)
        #expect(outcome(String(repeating: "<a>", count: 101)) == CMARKUP_XML_TOO_DEEP)
        #expect(outcome("<a b=\"\(String(repeating: "c", count: 70_000))\"/>") == CMARKUP_XML_TAG_TOO_LONG)
        #expect(outcome("<a>\(String(repeating: "c", count: 70_000))</a>") == CMARKUP_XML_OK)
        #expect(outcome("<a><!-- <b \(String(repeating: "c", count: 70_000)) --></a>") == CMARKUP_XML_OK)
        let attributes = (0..<300).map { "a\($0)=''" }.joined(separator: " ")
        #expect(outcome("<a \(attributes)/>") == CMARKUP_XML_TAG_TOO_LONG)
        #expect(outcome("<a><b></a>") == CMARKUP_XML_MALFORMED)
    }

    @Test(arguments: ["<a><b", "<a><b c='d' <e>", "<a>\r", "<a>ø</", "<a><![CDATA[", "<a><b/", "<a>&#229"])
    func noRangeGoesBeyondABrokenSource(source: String) {
        let recording = record(Array(source.utf8)).recording
        for range in recording.tags + recording.pieces.map({ ($0.start, $0.end) }) {
            #expect(0 <= range.0 && range.0 <= range.1 && range.1 <= source.utf8.count)
        }
        #expect(recording.tags.first.map { $0.start } == 0)
    }

    @Test func truncatedInputNeverTraps() {
        let bytes = Array("<?xml version='1.0'?><a b='å'>ø&amp;<![CDATA[x]]><c/></a>".utf8)
        for length in 0..<bytes.count {
            #expect(record(Array(bytes[..<length])).result.outcome == CMARKUP_XML_MALFORMED)
        }
    }
}
