import Analysis
import DocumentModel
import Findings
import SourceText

/// Makes what a report shows of a place: excerpt, quotation, headings and place in the file.
struct Quoter {
    let document: AnalyzedDocument
    let lines: LineIndex
    /// The document's text with what tells who somebody is hidden, byte for byte.
    private let shown: [UInt8]
    /// The names and contacts hidden in it, each with what is shown instead.
    private let hidden: [(written: [UInt8], shown: [UInt8])]
    /// By the range of a link's text: where it leads.
    private let links: [TextRange: [String]]

    /// A quotation shows at most this many bytes before and after the spot.
    private static let reach = 90

    private var text: [UInt8] { document.document.text }

    /// Costs one pass over the file, for its lines.
    init(_ reading: ExaminedDocument.Reading) {
        document = reading.analyzed
        lines = LineIndex(bytes: reading.bytes, encoding: reading.analyzed.document.encoding)
        var links: [TextRange: [String]] = [:]
        for mark in document.document.marks {
            if case .link(let address) = mark.kind { links[mark.range, default: []].append(address) }
        }
        self.links = links
        let text = document.document.text
        let shown = reading.masks.isEmpty ? text : Self.hiding(reading.masks, in: text)
        self.shown = shown
        var seen: Set<[UInt8]> = []
        hidden = reading.masks.compactMap { mask in
            let written = Array(text[mask.bounds])
            return seen.insert(written).inserted ? (written, Array(shown[mask.bounds])) : nil
        }
    }

    /// `text`, which was taken from the document, with the same hidden as in the document itself.
    func masked(_ text: String) -> String {
        guard !hidden.isEmpty else { return PersonalNumberMask.apply(to: text) }
        var bytes = PersonalNumberMask.apply(to: Array(text.utf8))
        for name in hidden where name.written != name.shown {
            var start = 0
            while let place = bytes[start...].firstRange(of: name.written) {
                let isWhole =
                    !Letters.endsInWordCharacter(bytes, before: place.lowerBound)
                    && !Letters.startsWordCharacter(bytes, at: place.upperBound)
                if isWhole { bytes.replaceSubrange(place, with: name.shown) }
                start = place.upperBound
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Every letter but the first of a word, and every digit, as a star for each byte.
    private static func hiding(_ masks: [TextRange], in text: [UInt8]) -> [UInt8] {
        var text = text
        for mask in masks {
            var isInside = false
            for index in mask.bounds {
                let byte = text[index]
                let isLetter = byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
                let isFirst = isLetter && (!isInside || byte & 0xC0 == 0x80 && text[index - 1] != 0x2A)
                if byte &- 0x30 < 10 || isLetter && !isFirst { text[index] = 0x2A }
                isInside = isLetter
            }
        }
        return text
    }

    /// The file's bytes, lines and columns of `range`.
    func place(of range: TextRange) -> Place {
        let bytes = document.document.source(of: range)
        return Place(
            start: lines.position(of: bytes.lowerBound), end: lines.position(of: bytes.upperBound),
            bytes: bytes,
            page: nil)
    }

    /// The text of `range` on one line, personal numbers masked.
    func excerpt(of range: TextRange) -> String {
        String(decoding: PersonalNumberMask.apply(to: oneLine(range)), as: UTF8.self)
    }

    /// Where a link leads whose text is `range` and does not say it; nil for all else.
    func address(behind range: TextRange) -> String? {
        guard let addresses = links[range] else { return nil }
        let excerpt = excerpt(of: range)
        return addresses.first { !excerpt.contains($0) }.map(masked)
    }

    /// The headings above `range`, outermost first.
    func headings(above range: TextRange) -> [String] {
        document.outline.headings(at: range.lowerBound).filter { !$0.contains(range) }.map(excerpt(of:))
    }

    /// The sentence around `range` with the range marked; cut at words where it is long.
    func quotation(of range: TextRange) -> Quotation {
        let sentence = document.sentence(of: range)?.union(range) ?? range
        let start = cutStart(sentence.lowerBound, range.lowerBound)
        let end = cutEnd(range.upperBound, sentence.upperBound)
        let parts = [
            Quotation.Part(masked(TextRange(start, range.lowerBound))),
            Quotation.Part(masked(range), isMarked: true),
            Quotation.Part(masked(TextRange(range.upperBound, end))),
        ]
        return Quotation(
            parts: parts.filter { !$0.text.isEmpty }, isCutBefore: start > sentence.lowerBound,
            isCutAfter: end < sentence.upperBound)
    }

    /// All of `range` with `spots` marked in it, for passages of several sentences.
    func quotation(of range: TextRange, marking spots: [TextRange]) -> Quotation {
        var parts: [Quotation.Part] = []
        var position = range.lowerBound
        for spot in spots.sorted() where range.contains(spot) && spot.lowerBound >= position {
            parts.append(Quotation.Part(masked(TextRange(position, spot.lowerBound))))
            parts.append(Quotation.Part(masked(spot), isMarked: true))
            position = spot.upperBound
        }
        parts.append(Quotation.Part(masked(TextRange(position, range.upperBound))))
        return Quotation(parts: parts.filter { !$0.text.isEmpty }, isCutBefore: false, isCutAfter: false)
    }

    /// Masked with the text around it, so that a number cut in two by the spot is still seen as one.
    private func masked(_ range: TextRange) -> String {
        let whole = TextRange(max(0, range.lowerBound - 16), min(text.count, range.upperBound + 16))
        let start = range.lowerBound - whole.lowerBound
        let bytes = PersonalNumberMask.apply(to: oneLine(whole))[start..<start + range.count]
        return String(decoding: bytes, as: UTF8.self)
    }

    private func oneLine(_ range: TextRange) -> [UInt8] {
        shown[range.bounds].map { $0 == 0x0A ? 0x20 : $0 }
    }

    private func cutStart(_ lower: Int, _ spot: Int) -> Int {
        guard spot - lower > Self.reach else { return lower }
        var start = spot - Self.reach
        while start < spot, text[start] != 0x20 { start += 1 }
        return min(start + 1, spot)
    }

    private func cutEnd(_ spot: Int, _ upper: Int) -> Int {
        guard upper - spot > Self.reach else { return upper }
        var end = spot + Self.reach
        while end > spot, text[end] != 0x20 { end -= 1 }
        return end
    }
}
