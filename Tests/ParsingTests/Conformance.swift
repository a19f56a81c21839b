import DocumentModel
import Parsing
import SourceText

/// What every parser owes: holds a document against its own promises and against the bytes it was read from.
struct Conformance {
    let document: Document
    let file: [UInt8]
    private(set) var faults: [String] = []

    init(_ document: Document, file: [UInt8]) {
        self.document = document
        self.file = file
        checkText()
        checkBlocks()
        checkLeaves()
        checkMarks()
        checkMap()
    }

    private mutating func expect(_ holds: Bool, _ fault: @autoclosure () -> String) {
        if !holds, faults.count < 20 { faults.append(fault()) }
    }

    private mutating func checkText() {
        expect(String(validating: document.text, as: UTF8.self) != nil, "the text is not UTF-8")
    }

    private mutating func checkBlocks() {
        let blocks = document.blocks
        expect(blocks.first?.kind == .document, "the first block is not the document")
        expect(blocks.first?.subtreeEnd == blocks.count, "the document does not hold every block")
        var open: [Int] = []
        for (index, block) in blocks.enumerated() {
            while let last = open.last, blocks[last].subtreeEnd <= index { open.removeLast() }
            expect(block.range.upperBound <= document.text.count, "block \(index) leaves the text")
            expect(block.depth == open.count, "block \(index) has depth \(block.depth), not \(open.count)")
            expect(block.subtreeEnd > index, "block \(index) ends before it starts")
            if let parent = open.last {
                expect(blocks[parent].range.contains(block.range), "block \(index) leaves its parent")
                expect(blocks[parent].subtreeEnd >= block.subtreeEnd, "block \(index) outlives its parent")
            }
            open.append(index)
        }
    }

    private mutating func checkLeaves() {
        var end = 0
        for leaf in document.leaves where !leaf.range.isEmpty {
            let range = leaf.range
            expect(end == 0 || range.lowerBound == end + 1, "\(range) does not follow \(end) by one")
            if end > 0, end < document.text.count {
                expect(document.text[end] == 0x0A, "no line feed parts the leaves at \(end)")
            }
            let edges = [document.text[range.lowerBound], document.text[range.upperBound - 1]]
            expect(
                !edges.contains { $0 == 0x20 || $0 == 0x0A }, "leaf \(range) starts or ends in white space")
            end = range.upperBound
        }
        expect(end == document.text.count, "text after the last leaf")
    }

    private mutating func checkMarks() {
        expect(document.marks.map(\.range) == document.marks.map(\.range).sorted(), "marks are not in order")
        for mark in document.marks {
            expect(!mark.range.isEmpty, "an empty mark")
            expect(mark.range.upperBound <= document.text.count, "a mark leaves the text")
        }
    }

    /// Every character of the text is in the file where the map says, or stands for what is there.
    private mutating func checkMap() {
        var offset = 0
        var last = 0
        for character in String(decoding: document.text, as: UTF8.self).unicodeScalars {
            let count = UTF8.width(character)
            let source = document.source(of: TextRange(offset, offset + count))
            expect(source.upperBound <= file.count, "\(source) leaves the file")
            if source.lowerBound < last {
                let back = decoded(Array(file[source.lowerBound..<min(last, file.count)]))
                expect(false, "the map goes back at \(offset) over “\(back)”")
            }
            last = source.lowerBound
            if source.upperBound <= file.count {
                let written = decoded(Array(file[source.bounds]))
                let stands = character == " " || character == "\n" || character == "\u{FFFD}"
                let isReference = written.hasPrefix("&") && written.count > 1
                let isHyphen = character == "-" && (written == "\u{2010}" || written == "\u{2011}")
                expect(
                    written == String(character) || stands || isReference || isHyphen,
                    "“\(character)” at \(offset) is “\(written)” in the file")
            }
            offset += count
        }
    }

    private func decoded(_ bytes: [UInt8]) -> String {
        switch document.encoding {
        case .utf8: String(decoding: bytes, as: UTF8.self)
        case .windows1252:
            String(String.UnicodeScalarView(bytes.map { windows1252[$0] ?? Unicode.Scalar($0) }))
        case .utf16LittleEndian, .utf16BigEndian:
            String(
                decoding: stride(from: 0, to: bytes.count - 1, by: 2).map { index in
                    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                    return document.encoding == .utf16LittleEndian
                        ? second << 8 | first : first << 8 | second
                }, as: UTF16.self)
        }
    }

    private let windows1252: [UInt8: Unicode.Scalar] = [
        0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰",
        0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•",
        0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
    ]
}

/// The bytes of `text` in windows-1252, U+FFFD where it has no such character.
func windows1252(_ text: String) -> [UInt8] {
    let special: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "„": 0x84, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96,
    ]
    return text.unicodeScalars.map { special[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
}

/// The bytes of `text` in UTF-16, with a byte-order mark if asked for.
func utf16(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return littleEndian ? [low, high] : [high, low]
    }
}
