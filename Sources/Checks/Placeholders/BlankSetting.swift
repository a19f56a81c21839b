import Analysis
import DocumentModel
import SourceText
import Vocabulary

/// Decides by what surrounds a blank whether a writer left it, or whether it is meant to stand.
final class BlankSetting {
    let document: AnalyzedDocument
    let leaves: [Leaf]
    /// Labels of what is written by hand, with what says that something is signed.
    let byHand: [TextRange]
    /// What says, up to a line away, that something is signed.
    let signed: [TextRange]
    let labels: [TextRange]
    let annexes: [TextRange]
    let bracketed: [TextRange]
    let commands: [TextRange]
    /// What says in brackets that a thing is still to come: `(navn følger)`.
    let waiting: [TextRange]
    /// What begins the label of one who signs, and what stands between a place and a day.
    let parties: [TextRange]
    let dayWords: [TextRange]
    /// What right before a pattern says that it is the pattern itself: `som dd.mm.åååå`.
    let naming: [TextRange]
    /// What in brackets names the place itself.
    let own: [TextRange]
    /// What stands before a value of the document's own: a telephone number, a known label.
    let fields: [TextRange]
    private let shown: [TextRange]
    private let sizes: [TextRange]
    private let telephones: [TextRange]
    private let quotations: [TextRange]
    /// Whether `XX` is a part of the document's codes, as in `ANXX`.
    private let hasCodes: Bool
    /// Whether so much looks like a blank that lead-ins, which cost a walk, are not read.
    private let isCrowded: Bool
    /// Whether the document is one that people fill in with a pen.
    let isFilledInByHand: Bool

    var text: [UInt8] { document.document.text }

    /// A document with so many lines to write on is a form, whatever it is called.
    private static let linesOfAForm = 4
    /// A run of this length leaves room for a pen.
    static let roomForAPen = 8
    /// How many words brackets may hold and still be a blank.
    static let longestBlank = 9

    /// With more candidates than this a document is no document.
    private static let crowd = 2_000

    /// - Parameter candidates: how many spots look like blanks.
    init(document: AnalyzedDocument, words: PlaceholderWords, candidates: Int) {
        self.document = document
        leaves = Leaf.all(of: document.document)
        signed = words.signed.places(in: document)
        byHand = (words.byHand.places(in: document) + signed).sorted()
        labels = words.labels.places(in: document)
        annexes = words.annexes.places(in: document)
        bracketed = words.bracketed.places(in: document)
        commands = words.commands.places(in: document)
        waiting = words.waiting.places(in: document)
        parties = words.parties.places(in: document)
        dayWords = words.dayWords.places(in: document)
        naming = words.naming.places(in: document)
        own = words.own.places(in: document)
        fields = (words.labels.places(in: document) + words.telephones.places(in: document)).sorted()
        shown = words.shown.places(in: document)
        sizes = words.sizes.places(in: document)
        telephones = words.telephones.places(in: document)
        quotations = document.document.marks.filter { $0.kind == .quotation }.map(\.range).sorted()
        isCrowded = candidates > Self.crowd
        let text = document.document.text
        hasCodes = words.codes.places(in: document).contains { text[$0.lowerBound] | 0x20 != 0x78 }
        let rooms = leaves.filter { leaf in
            leaf.range.count >= Self.roomForAPen
                && text[(leaf.range.upperBound - Self.roomForAPen)..<leaf.range.upperBound].allSatisfy {
                    $0 == 0x5F || $0 == 0x2E
                }
        }
        isFilledInByHand = document.kind == .form || rooms.count >= Self.linesOfAForm
    }

    /// Whether `blank` waits for the writer of the document.
    func isLeftOver(_ blank: Blank) -> Bool {
        guard let index = leaves.index(holding: blank.range.lowerBound) else { return false }
        let leaf = leaves[index]
        switch blank.shape {
        case .letters: return isLeftOver(letters: blank.range, leaf)
        case .pattern:
            return !isCode(blank.range) && !isNamed(blank.range) && !isShown(blank.range, leaf)
        case .line: return isLeftOver(line: blank.range, index)
        case .bracket(let opening):
            guard isLeftOver(bracket: blank.range, opening) else { return false }
            // What is the same for every patient, as the clinic's name, is nobody's to fill in later.
            return own.hasAny(in: blank.range) || !isShown(blank.range, leaf)
        case .marks: return isAlone(blank.range, leaf) && !isShown(blank.range, leaf)
        case .words: return !isQuoted(blank.range)
        case .value: return isWholeValue(blank.range, leaf) && !isQuoted(blank.range)
        }
    }

    // MARK: - Letters

    private func isLeftOver(letters range: TextRange, _ leaf: Leaf) -> Bool {
        guard !isCode(range), !isShown(range, leaf) else { return false }
        if isHiddenNumber(range), !isTelephoneToCome(range, leaf) { return false }
        if range.count >= 4 { return true }
        let before = TextRange(max(leaf.range.lowerBound, range.lowerBound - 16), range.lowerBound)
        return !sizes.hasAny(in: before) && !hasCodes
    }

    /// Whether letters or digits are joined to a pattern on either side, as in `ddmmåå-xxxx` and `46,XX`.
    private func isCode(_ range: TextRange) -> Bool {
        if isPersonalNumberPattern(range) { return true }
        func isJoined(_ mark: Int, _ outer: Int) -> Bool {
            guard text.indices.contains(mark), text.indices.contains(outer) else { return false }
            if text[mark] == 0x2E { return Letters.isASCIILetter(text[outer]) && text[outer] | 0x20 != 0x78 }
            return [0x2D, 0x2C, 0x5F, 0x2F, 0x40].contains(text[mark]) && isWord(outer)
                && text[outer] | 0x20 != 0x78
        }
        return isJoined(range.lowerBound - 1, range.lowerBound - 2)
            || isJoined(range.upperBound, range.upperBound + 1)
    }

    /// `XXXXXX-XXXX`
    private func isPersonalNumberPattern(_ range: TextRange) -> Bool {
        func isRun(_ start: Int, _ length: Int) -> Bool {
            start >= 0 && start + length <= text.count
                && text[start..<(start + length)].allSatisfy { $0 | 0x20 == 0x78 }
        }
        let (start, end) = (range.lowerBound, range.upperBound)
        if range.count == 6, end < text.count, text[end] == 0x2D { return isRun(end + 1, 4) }
        return range.count == 4 && start > 0 && text[start - 1] == 0x2D && isRun(start - 7, 6)
    }

    /// Whether groups of one length go on in digits: a number of which a part is hidden, `20 12 xx xx`, `xxxx xxxx 1234`.
    private func isHiddenNumber(_ range: TextRange) -> Bool {
        if isAfterDigits(range) { return true }
        var end = range.upperBound
        var groups = 1
        while end + range.count < text.count, text[end] == 0x20,
            text[(end + 1)...(end + range.count)].allSatisfy({ $0 | 0x20 == 0x78 })
        {
            end += range.count + 1
            groups += 1
        }
        var start = range.lowerBound
        while start > range.count, text[start - 1] == 0x20,
            text[(start - 1 - range.count)..<(start - 1)].allSatisfy({ $0 | 0x20 == 0x78 })
        {
            start -= range.count + 1
            groups += 1
        }
        return groups > 1 && end + 2 < text.count && text[end] == 0x20 && Letters.isDigit(text[end + 1])
            && Letters.isDigit(text[end + 2])
    }

    /// Whether a telephone number begins in digits and goes on in more letters: `tlf. 97 XX XX XX`.
    private func isTelephoneToCome(_ range: TextRange, _ leaf: Leaf) -> Bool {
        func isPart(_ byte: UInt8) -> Bool { byte == 0x20 || byte | 0x20 == 0x78 || Letters.isDigit(byte) }
        var start = range.lowerBound
        while start > leaf.range.lowerBound, isPart(text[start - 1]) { start -= 1 }
        var end = range.upperBound
        while end < leaf.range.upperBound, isPart(text[end]) { end += 1 }
        let digits = text[start..<end].count(where: Letters.isDigit)
        let letters = text[start..<end].count { $0 | 0x20 == 0x78 }
        // "+46 xx xx xx xx": of a number abroad, only the country is there.
        if start > leaf.range.lowerBound, text[start - 1] == 0x2B { return digits <= 3 && letters > 5 }
        let before = TextRange(max(leaf.range.lowerBound, start - 16), start)
        return digits + letters == 8 && letters > digits && telephones.hasAny(in: before)
    }

    /// Whether the group before is digits.
    func isAfterDigits(_ range: TextRange) -> Bool {
        var index = range.lowerBound
        while index > 1, text[index - 1] == 0x20 || text[index - 1] | 0x20 == 0x78 { index -= 1 }
        return index > 1 && Letters.isDigit(text[index - 1]) && Letters.isDigit(text[index - 2])
    }

    private func isWord(_ index: Int) -> Bool {
        text[index] >= 0x80 || Letters.isASCIILetter(text[index]) || Letters.isDigit(text[index])
    }

    /// Whether a line holds nothing but signs.
    func isRule(_ range: TextRange) -> Bool { !text[range.bounds].contains { isWordByte($0) } }

    private func isWordByte(_ byte: UInt8) -> Bool {
        Letters.isASCIILetter(byte) || Letters.isDigit(byte) || byte == 0xC3
    }

    /// The line of the leaf that holds `range`.
    func line(around range: TextRange, _ leaf: Leaf) -> TextRange {
        var start = range.lowerBound
        while start > leaf.range.lowerBound, text[start - 1] != 0x0A { start -= 1 }
        var end = range.upperBound
        while end < leaf.range.upperBound, text[end] != 0x0A { end += 1 }
        return TextRange(start, end)
    }

    // MARK: - Values

    /// Whether `range` is all that stands in a field, a cell, a line or brackets.
    private func isWholeValue(_ range: TextRange, _ leaf: Leaf) -> Bool {
        var start = range.lowerBound
        while start > leaf.range.lowerBound, text[start - 1] == 0x20 { start -= 1 }
        var end = range.upperBound
        while end < leaf.range.upperBound, text[end] == 0x2E || text[end] == 0x20 { end += 1 }
        let opens =
            start == leaf.range.lowerBound || [0x0A, 0x3A, 0x28, 0x5B, 0x7C].contains(text[start - 1])
        let closes = end == leaf.range.upperBound || [0x0A, 0x29, 0x5D, 0x3B, 0x7C].contains(text[end])
        return opens && closes
    }

    /// Whether signs stand alone after a label, in brackets or in a field.
    private func isAlone(_ range: TextRange, _ leaf: Leaf) -> Bool {
        range.lowerBound == leaf.range.lowerBound
            || [0x20, 0x28, 0x3A, 0x0A].contains(text[range.lowerBound - 1])
    }

    // MARK: - What is shown

    /// Whether a blank stands in a pattern that is explained or to be copied, by its sentence, lead-in or headings.
    func isShown(_ range: TextRange, _ leaf: Leaf) -> Bool {
        if isQuoted(range) || leaf.kind == .preformatted { return true }
        let sentence = document.sentence(of: range) ?? leaf.range
        if shown.hasAny(in: sentence) || isAnnounced(sentence, in: leaf) { return true }
        if !isCrowded, let lead = document.document.leadIn(ofLeaf: leaf.block), shown.hasAny(in: lead) {
            return true
        }
        return document.outline.headings(at: range.lowerBound).dropFirst().contains { shown.hasAny(in: $0) }
    }

    /// Whether the sentence before, which ends in a colon, announces what is shown.
    private func isAnnounced(_ sentence: TextRange, in leaf: Leaf) -> Bool {
        let index = document.sentences.firstIndex(from: sentence.lowerBound) - 1
        guard index >= 0, leaf.range.contains(document.sentences[index]) else { return false }
        let before = document.sentences[index]
        return text[before.upperBound - 1] == 0x3A && shown.hasAny(in: before)
    }

    /// Whether the word before a pattern says that the pattern itself is meant, as in `skriv datoen som dd.mm.åååå`.
    private func isNamed(_ range: TextRange) -> Bool {
        let index = naming.firstIndex(from: range.lowerBound)
        return naming[max(0, index - 2)..<index].contains { word in
            (1...2).contains(range.lowerBound - word.upperBound)
        }
    }

    /// Whether a blank stands among other words between quotation marks, as a phrase to be copied.
    private func isQuoted(_ range: TextRange) -> Bool {
        let end = quotations.firstIndex(from: range.lowerBound + 1)
        return quotations[max(0, end - 3)..<end].contains {
            $0.contains(range) && $0.count > range.count + Self.roomForAPen
        }
    }
}
