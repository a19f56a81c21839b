/// What a text does as a rule: how wide its lines are, what its blank lines mean, whether its line ends tell words apart.
struct TextHabits {
    /// The width in columns that running text fills before it wraps.
    let measure: Int
    /// Whether lines end because they are full; else every line end is one the writer meant.
    var isWrapped: Bool { measure < TextHabits.widestMeasure }
    /// Whether every line is followed by an empty one, so that an empty line parts nothing.
    let isDoubleSpaced: Bool
    /// Whether a space at a line's end marks the end of a word, so that its absence marks a cut word.
    let spaceEndsWords: Bool
    /// Whether a line that begins with just one space begins a page, as some extractors leave it.
    let spaceStartsPages: Bool
    /// Whether the text has lost its ligatures: it is long enough to have some, and has next to none.
    let lacksLigatures: Bool

    init(_ text: PlainText) {
        var tally = Tally()
        for index in text.lines.indices.dropFirst() {
            tally.count(text, text.lines[index - 1], text.lines[index])
        }
        measure = TextHabits.measure(of: text)
        isDoubleSpaced =
            tally.singleBlanks > 7 && tally.singleBlanks * 10 > (tally.pairs - tally.wideBlanks) * 7
            && tally.blanksInSentences * 4 > tally.singleBlanks
        spaceEndsWords = tally.spacedWraps >= 5 && tally.spacedWraps >= tally.bareWraps
        spaceStartsPages = tally.oneSpaceLines > 0 && tally.oneSpaceLines * 12 < text.lines.count + 12
        lacksLigatures = TextHabits.lacksLigatures(text.bytes)
    }

    private static let widestMeasure = 200

    private struct Tally {
        var pairs = 0
        var singleBlanks = 0
        var wideBlanks = 0
        var blanksInSentences = 0
        var spacedWraps = 0
        var bareWraps = 0
        var oneSpaceLines = 0

        mutating func count(_ text: PlainText, _ first: TextLine, _ second: TextLine) {
            pairs += 1
            if second.indent == 1 { oneSpaceLines += 1 }
            let isInSentence = text.startsLowerCase(second) && !text.endsSentence(first)
            if second.blanksBefore == 1 {
                singleBlanks += 1
                if isInSentence { blanksInSentences += 1 }
            } else if second.blanksBefore > 1 {
                wideBlanks += 1
            } else if isInSentence, first.columns > 20, text.bytes[first.end - 1] != Byte.hyphen {
                if first.traits.contains(.endsWithSpace) { spacedWraps += 1 } else { bareWraps += 1 }
            }
        }
    }

    /// The width that one line in twenty reaches; 40 to 200.
    private static func measure(of text: PlainText) -> Int {
        var counts = [Int](repeating: 0, count: widestMeasure + 1)
        var rest = 0
        for line in text.lines where line.traits.isDisjoint(with: [.isRule, .hasGap, .hasPipe]) {
            counts[min(line.columns + line.indent, widestMeasure)] += 1
            rest += 1
        }
        rest /= 20
        var width = widestMeasure
        while width > 40 {
            rest -= counts[width]
            if rest < 0 { break }
            width -= 1
        }
        return width
    }

    /// Danish has an "fi" every 700 letters or so.
    private static func lacksLigatures(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 5000 else { return false }
        var found = 0
        let enough = 1 + bytes.count / 20_000
        for index in 1..<bytes.count where bytes[index] == 0x69 && bytes[index - 1] == 0x66 {
            found += 1
            if found == enough { return false }
        }
        return true
    }
}
