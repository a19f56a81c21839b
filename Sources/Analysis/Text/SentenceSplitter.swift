package import DocumentModel
package import SourceText

/// Parts the text of leaf blocks into sentences.
///
/// A sentence ends at `.`, `!` or `?` before white space and an upper-case letter, a digit or a quotation mark, unless
/// what stands before the full stop is an abbreviation, a single letter or an ordinal; and at a line end the writer
/// meant, unless the next line goes on in lower case or the line ends in a word no sentence ends with.
package struct SentenceSplitter: Sendable {
    /// In lower case, without the last full stop.
    private let abbreviations: Set<[UInt8]>
    /// By the last byte of an abbreviation: a bit for each length there is. Nearly every word that ends a sentence is
    /// told from all abbreviations by these two, and needs no look-up.
    private let lengths: [UInt64]
    private let longest: Int
    /// Words that end no sentence, in lower case.
    private let unfinished: Set<[UInt8]>

    /// - Parameters:
    ///   - abbreviations: as they are written, each with the full stop that is not a sentence's.
    ///   - unfinished: words that end no sentence, in lower case.
    package init(abbreviations: [String], unfinished: [String]) {
        self.unfinished = Set(unfinished.map { Array($0.utf8) })
        var words: Set<[UInt8]> = []
        var lengths = [UInt64](repeating: 0, count: 256)
        for abbreviation in abbreviations where abbreviation.utf8.last == 0x2E {
            let word = Letters.folded(abbreviation.utf8.dropLast())
            guard let last = word.last else { continue }
            words.insert(word)
            lengths[Int(last)] |= Self.bit(forLength: word.count)
        }
        self.abbreviations = words
        self.lengths = lengths
        longest = abbreviations.map(\.utf8.count).max() ?? 0
    }

    /// The sentences of every leaf, in order, white space around them left out. Linear in the text.
    package func sentences(in document: Document) -> [TextRange] {
        var sentences: [TextRange] = []
        for leaf in document.leaves {
            split(document.text, leaf.range, into: &sentences)
        }
        return sentences
    }

    private func split(_ text: [UInt8], _ range: TextRange, into sentences: inout [TextRange]) {
        var start = range.lowerBound
        var index = start
        let limit = range.upperBound
        while true {
            index = text.withUnsafeBufferPointer { Self.ends.offset(in: $0, from: index, to: limit) }
            guard index < limit else { break }
            if text[index] == 0x0A {
                if !goesOn(text, after: index, limit: limit) {
                    append(text, start, index, &sentences)
                    start = index + 1
                }
                index += 1
            } else {
                let end = afterClosers(text, index + 1, limit)
                if ends(text, at: index, closersEnd: end, limit: limit, sentenceStart: start) {
                    append(text, start, end, &sentences)
                    start = end
                }
                index = end
            }
        }
        append(text, start, limit, &sentences)
    }

    /// The bytes at which a sentence can end.
    private static let ends = ByteSearch(0x2E, 0x21, 0x3F, 0x0A)

    private func append(_ text: [UInt8], _ start: Int, _ end: Int, _ sentences: inout [TextRange]) {
        var start = start
        var end = end
        while start < end, Letters.isSpace(text[start]) { start += 1 }
        while end > start, Letters.isSpace(text[end - 1]) { end -= 1 }
        if start < end { sentences.append(TextRange(start, end)) }
    }

    /// The place after closing quotation marks and brackets, and further full stops, that belong to the sentence.
    private func afterClosers(_ text: [UInt8], _ index: Int, _ limit: Int) -> Int {
        var index = index
        while index < limit {
            switch text[index] {
            case 0x22, 0x27, 0x29, 0x5D, 0x2E, 0x21, 0x3F: index += 1
            case 0xC2 where index + 1 < limit && (text[index + 1] == 0xAB || text[index + 1] == 0xBB):
                index += 2
            case 0xE2
            where index + 2 < limit && text[index + 1] == 0x80 && (0x98...0x9F).contains(text[index + 2]):
                index += 3
            default: return index
            }
        }
        return index
    }

    private func ends(
        _ text: [UInt8], at stop: Int, closersEnd: Int, limit: Int, sentenceStart: Int
    ) -> Bool {
        guard closersEnd < limit else { return true }
        guard Letters.isSpace(text[closersEnd]) else { return false }
        var next = closersEnd
        while next < limit, Letters.isSpace(text[next]) { next += 1 }
        guard next < limit else { return true }
        guard !isLowercase(text, at: next) else { return false }
        return text[stop] != 0x2E || closersEnd > stop + 1
            || !isAbbreviated(text, stop: stop, sentenceStart: sentenceStart, next: next)
    }

    /// Whether the full stop at `stop` belongs to an abbreviation, an initial or an ordinal.
    private func isAbbreviated(_ text: [UInt8], stop: Int, sentenceStart: Int, next: Int) -> Bool {
        var start = stop
        while start > sentenceStart, !Letters.isSpace(text[start - 1]), stop - start <= longest,
            text[start - 1] != 0x28
        {
            start -= 1
        }
        let word = text[start..<stop]
        if word.isEmpty { return false }
        if word.allSatisfy(Letters.isDigit) {
            // "den 8. Juni", "1. Formål": a number that begins its sentence is a list number.
            return start == sentenceStart || Letters.isDigit(text[next])
        }
        let isInitial = word.count == 1 || (word.count == 2 && word.first == 0xC3)
        if isInitial { return true }
        let last = Letters.fold(text[stop - 1], after: stop - 1 > start ? text[stop - 2] : 0)
        return lengths[Int(last)] & Self.bit(forLength: word.count) != 0
            && abbreviations.contains(Letters.folded(word))
    }

    /// Lengths from 63 on share a bit.
    private static func bit(forLength length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

    private func isLowercase(_ text: [UInt8], at index: Int) -> Bool {
        if text[index] == 0xC3 { return !Letters.startsUppercase(text, at: index) }
        return text[index] &- 0x61 < 26
    }

    private func goesOn(_ text: [UInt8], after lineEnd: Int, limit: Int) -> Bool {
        lineEnd + 1 < limit
            && (isLowercase(text, at: lineEnd + 1) || isUnfinished(text, before: lineEnd))
    }

    /// Whether the line that ends at `lineEnd` ends in a word that no sentence ends with, after others.
    ///
    /// A line of one or two words is a label: its value stands on the next.
    private func isUnfinished(_ text: [UInt8], before lineEnd: Int) -> Bool {
        var start = lineEnd
        while start > 0, Letters.endsInWordCharacter(text, before: start), lineEnd - start < 8 { start -= 1 }
        guard start < lineEnd, unfinished.contains(Letters.folded(text[start..<lineEnd])) else {
            return false
        }
        let lineStart = text[..<start].lastIndex(of: 0x0A) ?? -1
        return text[(lineStart + 1)..<start].count { $0 == 0x20 } > 2
    }
}
