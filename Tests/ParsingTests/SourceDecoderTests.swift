import DocumentModel
import Parsing
import SourceText
import Testing
import Vocabulary

/// Which encoding a file is read in, and what is refused.
struct SourceDecoderTests {
    private func decode(_ bytes: [UInt8]) throws -> DecodedSource {
        try SourceDecoder.decode(bytes, readsDeclaration: true)
    }

    private func text(_ source: DecodedSource) -> String { String(decoding: source.bytes, as: UTF8.self) }

    @Test func utf8IsNotCopied() throws {
        let source = try decode(Array("læge 😀".utf8))
        #expect(source.encoding == .utf8)
        #expect(source.map == nil)
    }

    @Test(arguments: ["iso-8859-1", "windows-1252", "latin1", "utf-8", "ukendt"])
    func bytesWinOverTheDeclaration(label: String) throws {
        let html = "<meta charset=\"\(label)\"><p>læger – på “orlov”</p>"
        let utf8 = try decode(Array(html.utf8))
        #expect(utf8.encoding == .utf8)
        #expect(text(utf8) == html)
        let western = try decode(windows1252(html))
        #expect(western.encoding == .windows1252)
        #expect(text(western) == html)
        #expect(western.losses == [])
    }

    @Test func windows1252IsMappedByteByByte() throws {
        let source = try decode(windows1252("a–på €"))
        let map = try #require(source.map)
        #expect(map.source(of: TextRange(1, 4)) == ByteRange(1, 2))
        #expect(map.source(of: TextRange(5, 7)) == ByteRange(3, 4))
        #expect(map.source(of: TextRange(8, 11)) == ByteRange(5, 6))
    }

    @Test func aFewBadBytesAreShown() throws {
        let source = try decode(Array("læge og læge".utf8) + [0xFF] + Array("på".utf8))
        #expect(source.encoding == .utf8)
        #expect(text(source) == "læge og læge\u{FFFD}på")
        #expect(source.losses == [.undecodableBytes(count: 1)])
    }

    @Test func aCharacterCutOffIsNoOtherEncoding() throws {
        #expect(try decode(Array("abc".utf8) + [0xC3]).encoding == .utf8)
        #expect(text(try decode(windows1252("gå på"))) == "gå på")
        #expect(text(try decode(windows1252("p\u{E5}"))) == "på")
    }

    @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
    func utf16(order: (littleEndian: Bool, mark: Bool)) throws {
        let file = ParsingTests.utf16("læge 😀 på", littleEndian: order.littleEndian, mark: order.mark)
        let source = try decode(file)
        #expect(text(source) == "læge 😀 på")
        let start = order.mark ? 2 : 0
        #expect(source.map?.source(of: TextRange(6, 10)) == ByteRange(start + 10, start + 14))
    }

    @Test(arguments: [
        (BinaryKind.pdf, Array("%PDF-1.7\n".utf8)), (.archive, Array("PK\u{3}\u{4}".utf8)),
        (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]),
        (.image, [0xFF, 0xD8, 0xFF, 0xE0]),
        (.richText, Array("{\\rtf1".utf8)), (.other, (0..<200).map { UInt8($0 % 30) }),
    ])
    func otherFilesAreRefused(file: (kind: BinaryKind, bytes: [UInt8])) {
        #expect(throws: UnreadableDocument.binary(file.kind)) { try decode(file.bytes) }
    }
}

/// Which files are read, and as what.
struct DocumentReaderTests {
    @Test func formatsByName() {
        #expect(DocumentFormat(fileName: "mappe.d/INSTRUKS.HTM") == .html)
        #expect(DocumentFormat(fileName: "a.markdown") == .markdown)
        #expect(DocumentFormat(fileName: "a.pdf") == nil)
        #expect(DocumentFormat(fileName: ".txt") == nil)
        #expect(throws: UnreadableDocument.unknownFormat(extension: "xyz")) {
            try document("a", name: "a.xyz")
        }
    }

    /// Whoever handed it in is told what to do, and never to make a file that is not read either.
    @Test(arguments: [
        "docx", "doc", "rtf", "odt", "pdf", "xyz", "",
    ])
    func aFormatThatIsNotReadHasAWayOut(_ name: String) {
        let message = UnreadableDocument.unknownFormat(extension: name).message
        #expect(message.danish.contains(".htm") && message.english.contains(".htm"))
        if ["docx", "doc", "rtf"].contains(name) {
            #expect(message.danish.contains("Webside, filtreret (*.htm)"))
        }
    }

    @Test(arguments: BinaryKind.allCases)
    func noWayOutLeadsToAFormatThatIsNotRead(_ kind: BinaryKind) {
        for message in [kind.message.danish, kind.message.english] {
            #expect(!message.contains(/(som|as|efter|it) \.?(docx|pdf|odt)/), "\(message)")
        }
        if [.oldOffice, .richText, .archive].contains(kind) {
            #expect(kind.message.danish.contains("Webside, filtreret (*.htm)"))
        }
    }

    @Test func webPageNamedText() throws {
        #expect(try document("\n<!DOCTYPE html><p>a</p><p>b</p>", name: "a.txt").textString == "a\nb")
        #expect(try document("ikke <html>", name: "a.txt").textString == "ikke <html>")
    }

    @Test func tooLarge() throws {
        let bytes = [UInt8](repeating: 0x61, count: 33 * 1_048_576)
        let error = UnreadableDocument.tooLarge(bytes: bytes.count, limit: 32 * 1_048_576)
        #expect(throws: error) { try document(bytes, name: "a.txt") }
        #expect(
            error.message(.danish) == "Filen fylder 33 MB; højst 32 MB læses. Del dokumentet i mindre filer.")
    }
}
