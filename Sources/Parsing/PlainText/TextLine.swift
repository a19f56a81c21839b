/// A line of a text file that holds more than white space; offsets are those of the decoded file.
struct TextLine {
    /// What a scan saw in a line.
    struct Traits: OptionSet {
        let rawValue: UInt8
        /// A space stands after the last character.
        static let endsWithSpace = Traits(rawValue: 1)
        /// A form feed stands before it.
        static let afterFormFeed = Traits(rawValue: 2)
        /// Two spaces or more, or a tab, stand between characters.
        static let hasGap = Traits(rawValue: 4)
        static let hasPipe = Traits(rawValue: 8)
        /// A byte EF stands in it, perhaps a ligature's.
        static let mayHoldLigature = Traits(rawValue: 16)
        /// Nothing but the same few marks: a rule, an underline.
        static let isRule = Traits(rawValue: 32)
    }

    private let startOffset: Int32
    private let endOffset: Int32
    private let columnCount: Int32
    private let indentation: UInt16
    private let blankCount: UInt16
    let traits: Traits

    /// The first character that is not a space.
    var start: Int { Int(startOffset) }
    /// After the last character that is not a space.
    var end: Int { Int(endOffset) }
    var range: Range<Int> { start..<end }
    /// The code points from `start` to `end`.
    var columns: Int { Int(columnCount) }
    /// The column of `start`; tabs lead to multiples of 8.
    var indent: Int { Int(indentation) }
    /// The number of lines of white space before it; very many count as 65,535.
    var blanksBefore: Int { Int(blankCount) }

    init(range: Range<Int>, columns: Int, indent: Int, blanksBefore: Int, traits: Traits) {
        startOffset = Int32(truncatingIfNeeded: range.lowerBound)
        endOffset = Int32(truncatingIfNeeded: range.upperBound)
        columnCount = Int32(truncatingIfNeeded: columns)
        indentation = UInt16(clamping: indent)
        blankCount = UInt16(clamping: blanksBefore)
        self.traits = traits
    }
}
