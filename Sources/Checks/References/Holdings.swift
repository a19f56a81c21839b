import Analysis
import DocumentModel
import SourceText

/// What one document holds that others may refer to.
struct Holdings: Sendable {
    /// The labels of the annexes that begin in it.
    let annexes: Set<ReferenceLabel>
    /// The numbers that its headings, paragraphs and lines begin with.
    let sections: Set<ReferenceLabel>
    /// How many items its numbered lists have, whose numbers are no text.
    let numberedItems: Int
    /// The codes that it carries as its own: at its head, in its title, in its file's name.
    let codes: Set<ReferenceLabel>
    /// Title and file name.
    let title: TitleWords
    let headings: [Heading]

    /// A heading, or what stands for one.
    struct Heading: Sendable {
        let range: TextRange
        let words: TitleWords
    }

    /// How many bytes of a document count as its head, where it says what it is.
    static let headLength = 600
    /// How many bytes a lead has that is no more than a number: "Bilag 1".
    private static let longestNumber = 12
    /// How many bytes the line at its foot may have.
    static let footLength = 80

    /// - Parameters:
    ///   - annexWords: where words for an annex stand.
    ///   - sectionWords: where words for a section stand.
    ///   - words: those that point, after which a code is another document's, and those before a document's own number.
    init(
        _ document: AnalyzedDocument, annexWords: [TextRange], sectionWords: [TextRange],
        words: ReferenceWords
    ) {
        let text = document.document
        let name = TextWord.words(of: document.path)
        let headings = text.blocks.compactMap { block in
            if case .heading = block.kind { block.range } else { nil }
        }
        let first = headings.first ?? text.leaves.first { !$0.range.isEmpty }?.range
        let titleWords = first.map { text.words(in: $0).prefix(20).map(\.folded) } ?? []
        title = TitleWords(titleWords + name + TextWord.words(of: text.declaredTitle ?? ""))
        self.headings =
            headings.map { Heading(range: $0, words: TitleWords(text.words(in: $0).map(\.folded))) }
            + Self.leads(of: text)
        annexes = Set(annexWords.compactMap { Self.beginning($0, in: text) })
        sections = Self.numbers(of: text).union(sectionWords.compactMap { Self.beginning($0, in: text) })
        numberedItems = text.numberedItems
        codes = Self.codes(of: text, words).union(Self.labels(inName: document.path))
    }

    /// The label of what begins at `word`, where a heading, a line or a paragraph begins with it: "Bilag 3 – Kontakter".
    static func beginning(_ word: TextRange, in text: Document) -> ReferenceLabel? {
        guard text.startsLine(at: word.lowerBound), text.isUppercase(at: word.lowerBound),
            let (label, range) = text.label(at: word.upperBound, limit: text.text.count)
        else { return nil }
        var next = range.upperBound
        while next < text.text.count, text.text[next] == 0x20 { next += 1 }
        let byte = next < text.text.count ? text.text[next] : 0x0A
        let endsThere = [0x0A, 0x2E, 0x3A, 0x2D, 0x28, 0xE2, 0x2C, 0x7C].contains(byte)
        return endsThere || text.isUppercase(at: next) ? label : nil
    }

    /// What stands for a heading without being one: a cell or a line of its own without a stop, a word with a colon, or up
    /// to three words with a stop.
    private static func leads(of text: Document) -> [Heading] {
        text.leaves.flatMap { leaf -> [Heading] in
            guard let first = lead(of: leaf.range, in: text) else { return [] }
            // "Bilag 1. Ileus og perforation. Smerter …": a number's lead has the title after it.
            guard first.range.count <= longestNumber, first.range.upperBound < leaf.range.upperBound else {
                return [first]
            }
            let rest = TextRange(first.range.upperBound + 1, leaf.range.upperBound)
            return [first] + [lead(of: rest, in: text)].compactMap(\.self)
        }
    }

    private static func lead(of leaf: TextRange, in text: Document) -> Heading? {
        let end = leaf.bounds.prefix(80).first { [0x2E, 0x3A, 0x0A].contains(text.text[$0]) }
        guard let end = end ?? (leaf.count <= 60 ? leaf.upperBound : nil) else { return nil }
        let range = TextRange(leaf.lowerBound, end)
        let words = text.words(in: range)
        let isSentence = end < leaf.upperBound && text.text[end] == 0x2E && words.count > 3
        return isSentence ? nil : Heading(range: range, words: TitleWords(words.map(\.folded)))
    }

    private static func numbers(of text: Document) -> Set<ReferenceLabel> {
        var numbers: Set<ReferenceLabel> = []
        for leaf in text.leaves where !leaf.range.isEmpty {
            var start = leaf.range.lowerBound
            while start < leaf.range.upperBound {
                start = text.lineContent(from: start, to: leaf.range.upperBound)
                if let (label, _) = text.label(at: start, limit: leaf.range.upperBound),
                    label.shape == .number
                {
                    numbers.insert(label)
                }
                let rest = text.text[start..<leaf.range.upperBound]
                start = (rest.firstIndex(of: 0x0A) ?? leaf.range.upperBound) + 1
            }
        }
        return numbers
    }

    private static func codes(of text: Document, _ known: ReferenceWords) -> Set<ReferenceLabel> {
        var codes: Set<ReferenceLabel> = []
        for block in text.blocks where block.subtreeEnd > 0 {
            let isHead = block.range.upperBound <= headLength || text.isRepeated(block)
            guard isHead || isFoot(block, of: text), block.depth > 0 else { continue }
            let words = text.words(in: block.range)
            for (index, word) in words.enumerated()
            where !words[max(index - 2, 0)..<index].contains(where: { known.cues.contains($0.folded) }) {
                if let (label, _) = text.label(at: word.range.lowerBound, limit: block.range.upperBound),
                    label.shape != .number
                        || isHead && !Self.isAmount(index, of: words, in: text)
                            && Self.isOwnNumber(index, of: words, label, known, in: text)
                {
                    codes.insert(label)
                }
            }
        }
        return codes
    }

    /// Whether a block is the short line that a document of one page ends with.
    private static func isFoot(_ block: Block, of text: Document) -> Bool {
        block.range.count <= footLength && block.range.upperBound + footLength > text.text.count
            && text.text[block.range.bounds].last != 0x2E
    }

    /// Whether a number in a head is the document's: it begins a line, has parts, or follows a word for what is numbered, or any
    /// word that begins the line or has a title after its number: `KLINIKKEN I NORD    HUSKEKORT 4: SVAR`.
    private static func isOwnNumber(
        _ index: Int, of words: [TextWord], _ label: ReferenceLabel, _ known: ReferenceWords,
        in text: Document
    ) -> Bool {
        guard index > 0, !label.key.contains(0x2E) else { return true }
        let before = words[index - 1].folded
        return ["nr", "nummer", "dok", "no"].contains(String(decoding: before, as: UTF8.self))
            || (known.documents + known.annexes + known.owners).contains {
                before.place(of: $0.stem[...]) != nil
            }
            || !known.notSeries.contains(before)
                && (index == 1 || text.text.dropFirst(words[index].range.upperBound).first == 0x3A)
    }

    /// Whether a number stands beside another, as in a telephone number, or is the day of a date.
    private static func isAmount(_ index: Int, of words: [TextWord], in text: Document) -> Bool {
        let word = words[index].range
        let end = word.upperBound
        if end + 2 < text.text.count, text.text[end] == 0x2E, text.text[end + 1] == 0x20,
            !text.isUppercase(at: end + 2), !text.startsLine(at: word.lowerBound)
        {
            return true
        }
        let pairs = [(index - 1, index), (index, index + 1)]
        return pairs.contains { left, right in
            guard left >= 0, right < words.count else { return false }
            let (first, second) = (words[left], words[right])
            guard first.range.upperBound + 1 == second.range.lowerBound else { return false }
            return text.text[first.range.upperBound] == 0x20 && first.folded.allSatisfy(Letters.isDigit)
                && second.folded.allSatisfy(Letters.isDigit)
        }
    }

    /// Labels in a file's name: `instruks-H3.html`, `LM-07_proevesvar.txt`, `bilag 2.docx`.
    static func labels(inName path: String) -> Set<ReferenceLabel> {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.split(separator: ".").dropLast().joined(separator: ".").uppercased()
        var labels: Set<ReferenceLabel> = []
        for separators in [" _", " _-"] {
            for part in stem.split(whereSeparator: { separators.contains($0) }) {
                if let label = ReferenceLabel(Array(part.utf8)[...]) { labels.insert(label) }
            }
        }
        return labels
    }
}

extension Document {
    /// Whether a block is text that pages repeat, where documents carry their numbers.
    func isRepeated(_ block: Block) -> Bool {
        switch block.kind {
        case .pageHeader, .pageFooter, .frontMatter: true
        default: false
        }
    }

    /// How many items the numbered lists have together.
    var numberedItems: Int {
        var items = 0
        for (index, block) in blocks.enumerated() where block.kind == .list(ordered: true) {
            var child = index + 1
            while child < block.subtreeEnd {
                items += 1
                child = blocks[child].subtreeEnd
            }
        }
        return items
    }
}
