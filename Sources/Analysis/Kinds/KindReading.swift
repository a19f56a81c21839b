import DocumentModel
import Lexicon
import SourceText

/// What a document shows of its kind: where the words of the evidence stand in its beginning, and a few measures.
struct KindReading {
    private let text: [UInt8]
    private let name: [UInt8]
    private let title: [UInt8]
    private let terms: TermIndex
    private let inText: TermOccurrences
    /// The file's name, and what the document calls itself, as texts of their own.
    private let inName: TermOccurrences
    private let inTitle: TermOccurrences
    /// Headings and short lines that are no sentence, in order.
    private let headings: [TextRange]
    private let words: Int
    /// Runs of dots or underscores and boxes to tick, by a thousand words.
    let blanks: Int
    /// Words in small letters that Danish does not know, by a thousand of them.
    let unfamiliar: Int

    /// A text shorter than this many words has shares as if it were so long: one word is no share.
    private static let fewestWords = 50
    private static let fewestSmall = 30
    /// A line up to this many bytes that ends in no full stop may be a heading.
    private static let longestHeading = 70
    /// So many lines of the beginning may be the title.
    private static let titleLines = 3
    private static let longestTitleLine = 120

    /// Between the lines of a title: `|`, which no phrase reaches over.
    private static let titleSeparator: UInt8 = 0x7C

    /// - Parameters:
    ///   - occurrences: the terms in the document's text.
    ///   - opening: how many bytes of it are read.
    init(
        _ document: Document, _ occurrences: TermOccurrences, name: String, opening: Int, terms: TermIndex,
        danish: Lexicon
    ) {
        var end = min(document.text.count, opening)
        while end < document.text.count, document.text[end] & 0xC0 == 0x80 { end += 1 }
        text = end < document.text.count ? Array(document.text[..<end]) : document.text
        self.terms = terms
        inText = occurrences
        self.name = Self.spelled(name)
        title = Self.titles(of: document)
        inName = terms.occurrences(in: self.name)
        inTitle = terms.occurrences(in: title)
        headings = Self.headings(of: document, before: end)
        (words, unfamiliar) = Self.familiarity(of: text, danish)
        blanks = BlankScan.count(in: text) * 1000 / max(words, Self.fewestWords)
    }

    /// How many words are missing to a hundred.
    var brevity: Int { max(0, 100 - words) }

    /// Hits as a share of the words, in a thousand.
    func share(of hits: Int) -> Int { hits * 1000 / max(words, Self.fewestWords) }

    /// What stands of the terms in the places, without what the exceptions cover; of overlapping words the first and longest.
    ///
    /// - Returns: each in lower case, as often as it stands there.
    func found(_ words: [Term], except: [Term], in places: [KindEvidence.Place]) -> [String] {
        var found: [String] = []
        for place in places {
            let (text, occurrences) = text(of: place)
            let hits = ranges(of: words, occurrences)
            guard !hits.isEmpty else { continue }
            let covered = ranges(of: except, occurrences)
            var end = 0
            for hit in hits.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) })
            where hit.lowerBound >= end && stands(hit, place)
                && !covered.contains(where: { $0.contains(hit) })
            {
                end = hit.upperBound
                let word = Letters.folded(text[hit.bounds]).map { $0 == 0x0A ? 0x20 : $0 }
                found.append(String(decoding: word, as: UTF8.self))
            }
        }
        return found
    }

    private func text(of place: KindEvidence.Place) -> ([UInt8], TermOccurrences) {
        switch place {
        case .name: (name, inName)
        case .title, .titleStart: (title, inTitle)
        case .heading, .label, .line, .text: (text, inText)
        }
    }

    private func ranges(of words: [Term], _ occurrences: TermOccurrences) -> [TextRange] {
        var ranges: [TextRange] = []
        for word in words {
            if let number = terms.number(of: word) { ranges += occurrences.terms[number] }
        }
        return ranges
    }

    private func stands(_ hit: TextRange, _ place: KindEvidence.Place) -> Bool {
        switch place {
        case .name, .title: true
        case .text: hit.upperBound <= text.count
        case .titleStart: Self.starts(at: hit.lowerBound, in: title, after: Self.titleSeparator)
        case .heading: headings.contains { $0.contains(hit) }
        case .line: hit.upperBound <= text.count && startsLine(hit.lowerBound)
        case .label:
            hit.upperBound <= text.count && startsLine(hit.lowerBound) && endsLabel(hit.upperBound)
        }
    }

    /// Whether nothing but signs and a number stands before `index` in its line.
    private func startsLine(_ index: Int) -> Bool {
        var start = index
        while start > 0, !Letters.endsInWordCharacter(text, before: start), text[start - 1] != 0x0A {
            start -= 1
        }
        while start > 0, Letters.isDigit(text[start - 1]) { start -= 1 }
        return Self.starts(at: start, in: text, after: 0x0A)
    }

    /// Whether nothing but signs stands between `index` and `separator` before it, or the beginning.
    private static func starts(at index: Int, in text: [UInt8], after separator: UInt8) -> Bool {
        var start = index
        while start > 0, text[start - 1] != separator, !Letters.endsInWordCharacter(text, before: start) {
            start -= 1
        }
        return start == 0 || text[start - 1] == separator
    }

    /// Whether a colon or the line's end follows, with no more than a full stop, a space or dots before it.
    private func endsLabel(_ index: Int) -> Bool {
        var end = index
        while end < text.count, text[end] == 0x20 || text[end] == 0x2E { end += 1 }
        return end == text.count || text[end] == 0x3A || text[end] == 0x0A || text[end] == 0x3F
    }
}

// MARK: - Parts of a document

extension KindReading {
    /// A file's name as words.
    private static func spelled(_ name: String) -> [UInt8] {
        let bytes = Array(name.utf8)
        let stem = bytes.lastIndex(of: 0x2E).map { bytes[..<$0] } ?? bytes[...]
        return stem.map { [0x5F, 0x2D, 0x2E].contains($0) || Letters.isDigit($0) ? 0x20 : $0 }
    }

    /// The title, the first line, and two more that are short and no sentence.
    private static func titles(of document: Document) -> [UInt8] {
        var parts = [Array(document.ownTitle)]
        if let declared = document.declaredTitle { parts.append(Array(declared.utf8)) }
        let lines = document.leaves.lazy.filter { !$0.range.isEmpty }.prefix(titleLines)
            .flatMap { document.text[$0.range.bounds].split(separator: 0x0A) }
        for (index, line) in lines.prefix(titleLines).enumerated()
        where line.count <= longestTitleLine && (index == 0 || line.last != 0x2E) {
            parts.append(Array(line))
        }
        return Array(parts.joined(separator: [0x20, titleSeparator, 0x20]))
    }

    /// Headings, and lines that look like one.
    private static func headings(of document: Document, before end: Int) -> [TextRange] {
        var headings: [TextRange] = []
        for leaf in document.leaves where leaf.range.upperBound <= end && !leaf.range.isEmpty {
            if case .heading = leaf.kind {
                headings.append(leaf.range)
            } else if leaf.range.count <= longestHeading, document.text[leaf.range.upperBound - 1] != 0x2E {
                headings.append(leaf.range)
            }
        }
        return headings
    }

    /// How many words a text has, and how many in a thousand in small letters Danish does not know.
    private static func familiarity(of text: [UInt8], _ danish: Lexicon) -> (words: Int, unfamiliar: Int) {
        var index = 0
        var words = 0
        var small = 0
        var unknown = 0
        while index < text.count {
            guard Letters.startsWordCharacter(text, at: index) else {
                index += 1
                continue
            }
            let end = max(Letters.wordEnd(text, at: index, limit: text.count), index + 1)
            words += 1
            if end - index >= 3, !Letters.startsUppercase(text, at: index),
                !text[index..<end].contains(where: Letters.isDigit)
            {
                small += 1
                if !danish.isWord(text.span.extracting(index..<end)) { unknown += 1 }
            }
            index = end
        }
        return (words, unknown * 1000 / max(small, fewestSmall))
    }
}

/// Counts what is left open to be written in: runs of dots or underscores, and boxes to tick.
private enum BlankScan {
    /// ☐ and □ in UTF-8.
    private static let boxes: [[UInt8]] = [[0xE2, 0x98, 0x90], [0xE2, 0x96, 0xA1]]
    private static let shortestRun = 4

    static func count(in text: [UInt8]) -> Int {
        var count = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard byte == 0x5F || byte == 0x2E || byte == 0x5B || byte == 0xE2 else {
                index += 1
                continue
            }
            var end = index + 1
            while end < text.count, text[end] == byte, byte != 0x5B { end += 1 }
            if byte == 0xE2 {
                if boxes.contains(where: { text[index...].starts(with: $0) }) { count += 1 }
            } else if byte == 0x5B {
                if text[index...].starts(with: [0x5B, 0x20, 0x5D]) { count += 1 }
            } else if end - index >= shortestRun {
                count += 1
            }
            index = end
        }
        return count
    }
}
