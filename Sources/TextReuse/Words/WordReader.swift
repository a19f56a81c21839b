/// Reads normalised words from UTF-8 text, one leaf at a time.
///
/// What makes no difference to a reader makes none here: case, accents, å and aa, ö and ø, ä and æ, soft hyphens and
/// hyphens inside words, punctuation, white space, list markers (`1)`, `a)`, `2.`), the marks of paragraphs (`§ 3.`,
/// `Stk. 2.`), and abbreviations beside the words they stand for. The rules are part of the index format: whoever
/// changes them must raise ``SourceIndex/version``.
struct WordReader {
    private(set) var stream: WordStream
    private var hash = WordHash()
    private var length = 0
    private var start = 0
    private var isNumber = false
    private var structure = Structure.none
    private var paragraph = (number: 0, letter: UInt8(0))

    /// How far the mark of a paragraph or a subsection has been read.
    private enum Structure {
        case none, paragraphSign, paragraphNumber, clause
    }

    init(stream: WordStream) { self.stream = stream }

    /// Takes a heading: the section it opens has the number the heading begins with, else `ordinal`.
    mutating func startSection(_ ordinal: Int, text: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
        var number = 0
        var index = range.lowerBound
        while index < range.upperBound, text[index] &- 0x30 < 10, index - range.lowerBound < 3 {
            number = number * 10 + Int(text[index] - 0x30)
            index += 1
        }
        let place = SourcePlace.section(number: number > 0 ? number : ordinal)
        stream.marks.append(PlaceMark(word: stream.codes.count, place: place))
        paragraph = (0, 0)
    }

    /// Reads the words of `range`, the text of one leaf.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        structure = .none
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if (byte | 0x20) &- 0x61 < 26 {
                index = readLetters(text, from: index, range)
            } else if byte < 0x80 {
                readASCII(byte, text, at: index, range)
                index += 1
            } else {
                index += readWide(text, at: index, range)
            }
        }
        endWord(text, at: range.upperBound, range)
    }

    /// Reads a run of ASCII letters, which most of every text is, and gives its end.
    private mutating func readLetters(
        _ text: UnsafeBufferPointer<UInt8>, from first: Int, _ range: Range<Int>
    ) -> Int {
        if length > 0, isNumber || length == WordCode.longest { endWord(text, at: first, range) }
        if length == 0 {
            start = first
            isNumber = false
        }
        let limit = min(range.upperBound, first + WordCode.longest - length)
        var index = first
        var hash = hash
        while index < limit, case let letter = text[index] | 0x20, letter &- 0x61 < 26 {
            hash.add(letter)
            index += 1
        }
        self.hash = hash
        length += index - first
        return index
    }

    private mutating func readASCII(
        _ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ range: Range<Int>
    ) {
        if byte &- 0x30 < 10 {
            add(byte, isDigit: true, text, at: index, range)
        } else if length > 0, joins(byte, text, at: index, range) {
            if byte == 0x2C { hash.add(byte) }
        } else {
            endWord(text, at: index, range)
            if byte == 0x25 { append(Abbreviations.percent, length: 3, from: index, to: index + 1) }
        }
    }

    /// Whether a hyphen, full stop or comma stands inside a word: `cpr-nummer`, `m.v.`, `1.000`, `1,5`.
    private func joins(
        _ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ range: Range<Int>
    ) -> Bool {
        guard byte == 0x2D || byte == 0x2E || byte == 0x2C, index + 1 < range.upperBound else { return false }
        let next = text[index + 1]
        let isLetter = (next | 0x20) &- 0x61 < 26 || next == 0xC3
        switch byte {
        case 0x2D: return !isNumber && isLetter
        case 0x2E: return isNumber ? next &- 0x30 < 10 : isLetter && length <= 2
        default: return isNumber && next &- 0x30 < 10
        }
    }

    /// Reads a character of several bytes and gives their number.
    private mutating func readWide(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ range: Range<Int>
    ) -> Int {
        let byte = text[index]
        let next = index + 1 < range.upperBound ? text[index + 1] : 0
        switch byte {
        case 0xC2:
            if next == 0xAD { return 2 }
            endWord(text, at: index, range)
            if next == 0xA7 { readParagraphSign(text, at: index, range) }
            return 2
        case 0xC3:
            addLatin(next, text, at: index, range)
            return 2
        case 0xE2:
            if next == 0x80, index + 2 < range.upperBound {
                let last = text[index + 2]
                // Zero-width characters; and hyphens that are not the keyboard's, inside a word.
                if (0x8B...0x8D).contains(last) || (length > 0 && (last == 0x90 || last == 0x91)) { return 3 }
            }
            endWord(text, at: index, range)
            return 3
        default:
            let count = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            for offset in 0..<min(count, range.upperBound - index) {
                if offset == 0 {
                    add(byte, isDigit: false, text, at: index, range)
                } else {
                    hash.add(text[index + offset])
                }
            }
            return count
        }
    }

    /// A letter of the Latin-1 block by its second byte; the sign × and ÷ part words.
    private mutating func addLatin(
        _ second: UInt8, _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ range: Range<Int>
    ) {
        switch second | 0x20 {
        case 0xB7: endWord(text, at: index, range)
        case 0xA5:
            add(0x61, isDigit: false, text, at: index, range)
            add(0x61, isDigit: false, text, at: index, range)
        case 0xA4, 0xA6: add(0xA6, isDigit: false, text, at: index, range)
        case 0xB6, 0xB8: add(0xB8, isDigit: false, text, at: index, range)
        case 0xA0...0xA3: add(0x61, isDigit: false, text, at: index, range)
        case 0xA8...0xAB: add(0x65, isDigit: false, text, at: index, range)
        case 0xB2...0xB5: add(0x6F, isDigit: false, text, at: index, range)
        case 0xBC: add(0x79, isDigit: false, text, at: index, range)
        default: add(second | 0x20, isDigit: false, text, at: index, range)
        }
    }

    private mutating func add(
        _ byte: UInt8, isDigit: Bool, _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ range: Range<Int>
    ) {
        if length > 0, isDigit != isNumber || length == WordCode.longest { endWord(text, at: index, range) }
        if length == 0 {
            start = index
            isNumber = isDigit
        }
        hash.add(byte)
        length += 1
    }

    private mutating func append(_ hash: UInt32, length: Int, from start: Int, to end: Int) {
        stream.codes.append(WordCode(hash: hash, length: length))
        stream.starts.append(Int32(truncatingIfNeeded: start))
        stream.ends.append(Int32(truncatingIfNeeded: end))
    }
}

// MARK: - The end of a word

extension WordReader {
    private mutating func endWord(_ text: UnsafeBufferPointer<UInt8>, at end: Int, _ range: Range<Int>) {
        guard length > 0 else { return }
        let next = end < range.upperBound ? text[end] : 0
        if !isStructure(text, end: end, next: next, range), !isListMarker(text, next: next, range) {
            appendWord(end)
        }
        hash = WordHash()
        length = 0
    }

    private mutating func appendWord(_ end: Int) {
        let short = Abbreviations.short(for: hash.value)
        append(short?.hash ?? hash.value, length: short?.length ?? length, from: start, to: end)
        let last = stream.codes.count - 1
        guard last > 0, let pair = Abbreviations.pair(stream.codes[last - 1], stream.codes[last]) else {
            return
        }
        stream.codes.removeLast()
        stream.starts.removeLast()
        stream.ends[last - 1] = stream.ends[last]
        stream.ends.removeLast()
        stream.codes[last - 1] = pair
    }

    /// `1)`, `a)` and, at the start of a leaf, `2.`
    private func isListMarker(_ text: UnsafeBufferPointer<UInt8>, next: UInt8, _ range: Range<Int>) -> Bool {
        guard length <= (isNumber ? 2 : 1) else { return false }
        let before = start > range.lowerBound ? text[start - 1] : 0x0A
        if next == 0x29 { return before == 0x20 || before == 0x0A || before == 0x28 }
        return next == 0x2E && before == 0x0A && isNumber
    }

    /// Takes `§` where a line begins with it as the mark of a paragraph, else as a word.
    private mutating func readParagraphSign(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ range: Range<Int>
    ) {
        if index == range.lowerBound || text[index - 1] == 0x0A {
            structure = .paragraphSign
        } else {
            append(Abbreviations.paragraph, length: 1, from: index, to: index + 2)
        }
    }

    /// Whether the word is part of `§ 15 a.` at the start of a leaf, or of `Stk. 2.`; then it is no word of the text.
    private mutating func isStructure(
        _ text: UnsafeBufferPointer<UInt8>, end: Int, next: UInt8, _ range: Range<Int>
    ) -> Bool {
        switch structure {
        case .none:
            guard !isNumber, text[start] == 0x53, length == 3, hash.value == Abbreviations.clause,
                next == 0x2E
            else { return false }
            structure = .clause
            return true
        case .paragraphSign:
            structure = .none
            guard isNumber else { return false }
            paragraph = (value(text, end), 0)
            markPlace(clause: 0)
            if next == 0x20 { structure = .paragraphNumber }
            return true
        case .paragraphNumber:
            structure = .none
            guard length == 1, !isNumber, next == 0x2E else { return false }
            paragraph.letter = text[start] | 0x20
            markPlace(clause: 0)
            return true
        case .clause:
            structure = .none
            guard isNumber else { return false }
            markPlace(clause: value(text, end))
            return true
        }
    }

    private mutating func markPlace(clause: Int) {
        let place = SourcePlace.paragraph(number: paragraph.number, letter: paragraph.letter, clause: clause)
        let mark = PlaceMark(word: stream.codes.count, place: place)
        if stream.marks.last?.word == mark.word { stream.marks.removeLast() }
        stream.marks.append(mark)
    }

    private func value(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
        var value = 0
        for index in start..<min(end, start + 6) where text[index] &- 0x30 < 10 {
            value = value * 10 + Int(text[index] - 0x30)
        }
        return value
    }
}
