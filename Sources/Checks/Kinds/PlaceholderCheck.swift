package import Analysis
import DocumentModel
package import RuleSyntax
import SourceText
import Vocabulary

/// Finds what a template left for somebody to fill in, and nobody did.
///
///     kind: placeholder
///     patterns: ["=dd.mm.åååå"]
///     words: [TBD]
///
/// The words are the rule's; the shapes (`XXXX`, `[…]`, `____`, `??`, a label or a last section with nothing after it)
/// are read here, and what surrounds a blank decides whether it waits for the writer or for the reader's pen.
package struct PlaceholderCheck: Check {
    package static let variants = ["blank", "empty-field", "empty-section"]
    package static let captures = ["label"]

    let words: PlaceholderWords

    package init(_ fields: inout RuleFields) throws(RuleError) {
        words = try PlaceholderWords(&fields)
    }

    package var reachableVariants: [String] { Self.variants }
    package var terms: [Term] { words.terms }
    package var work: CheckWork { .document(matches) }

    private func matches(in document: AnalyzedDocument, _ surroundings: Surroundings) -> [Match] {
        let candidates = BlankScanner.blanks(in: document.document.text) + named(in: document)
        let setting = BlankSetting(document: document, words: words, candidates: candidates.count)
        let blanks = candidates.filter(setting.isLeftOver).sorted { $0.range < $1.range }
        return joined(blanks.map(\.range), in: document.document.text).map {
            Match(range: $0, variant: "blank")
        }
            + EmptyParts(setting: setting).matches
    }

    /// The blanks that terms name.
    private func named(in document: AnalyzedDocument) -> [Blank] {
        let text = document.document.text
        func blanks(_ group: TermGroup, _ shape: Blank.Shape) -> [Blank] {
            group.places(in: document).map { Blank(shape: shape, range: $0) }
        }
        return blanks(words.letters, .letters).filter { isOneLetter(text, $0.range) }
            + blanks(words.patterns, .pattern) + blanks(words.words, .words) + blanks(words.values, .value)
    }

    /// Whether a word is one letter again and again, in one case.
    private func isOneLetter(_ text: [UInt8], _ range: TextRange) -> Bool {
        text[range.bounds].allSatisfy { $0 == text[range.lowerBound] }
    }

    /// Blanks that overlap, or that only a mark or a space parts (`XX XX XX XX`), are one.
    private func joined(_ ranges: [TextRange], in text: [UInt8]) -> [TextRange] {
        var result: [TextRange] = []
        for range in ranges {
            if let last = result.last, range.lowerBound <= last.upperBound || isJoint(text, last, range) {
                result[result.count - 1] = last.union(range)
            } else {
                result.append(range)
            }
        }
        return result
    }

    private func isJoint(_ text: [UInt8], _ left: TextRange, _ right: TextRange) -> Bool {
        right.lowerBound - left.upperBound == 1
            && [0x20, 0x2E, 0x2D, 0x2F].contains(text[left.upperBound])
            && text[left.lowerBound] | 0x20 == 0x78 && text[right.lowerBound] | 0x20 == 0x78
    }
}

/// What a placeholder rule says in words; each field is a list of terms.
struct PlaceholderWords: Sendable {
    /// Where a run of one letter begins: `xx*`.
    let letters: TermGroup
    /// Patterns that stand for a date or a time.
    let patterns: TermGroup
    /// What says anywhere that something is missing.
    let words: TermGroup
    /// What says so where it is all that stands in a field.
    let values: TermGroup
    /// What in square, pointed or curly brackets makes them a blank.
    let bracketed: TermGroup
    /// What in round brackets does.
    let commands: TermGroup
    /// What after one of `bracketed` says that it is still to come: `(navn følger)`.
    let waiting: TermGroup
    /// What right before a pattern says that the pattern itself is meant.
    let naming: TermGroup
    /// What in brackets names the place itself, which a template leaves and no reader fills in: `[klinikkens navn]`.
    let own: TermGroup
    /// Labels of lines that are signed or filled in by hand.
    let byHand: TermGroup
    /// What begins the label of one who signs.
    let parties: TermGroup
    /// What stands between a place and the day of a signature.
    let dayWords: TermGroup
    /// What says, up to a line away, that something is signed.
    let signed: TermGroup
    /// What announces a pattern that is shown, not left over.
    let shown: TermGroup
    /// What stands before letters that are a size or a Roman number.
    let sizes: TermGroup
    /// What stands before a telephone number.
    let telephones: TermGroup
    /// Words that end in such letters, and so make them a code.
    let codes: TermGroup
    /// Labels that need a value.
    let labels: TermGroup
    /// Headings of parts that others rely on.
    let annexes: TermGroup

    init(_ fields: inout RuleFields) throws(RuleError) {
        letters = try TermGroup(fields.required("letters"))
        patterns = try TermGroup(fields.required("patterns"))
        words = try TermGroup(fields.required("words"))
        values = try TermGroup(fields.required("values"))
        bracketed = try TermGroup(fields.required("bracketed"))
        commands = try TermGroup(fields.required("commands"))
        waiting = try TermGroup(fields.required("waiting"))
        naming = try TermGroup(fields.required("naming"))
        own = try TermGroup(fields.optional("own"))
        byHand = try TermGroup(fields.required("by-hand"))
        parties = try TermGroup(fields.required("parties"))
        dayWords = try TermGroup(fields.required("day-words"))
        signed = try TermGroup(fields.required("signed"))
        shown = try TermGroup(fields.required("shown"))
        sizes = try TermGroup(fields.required("sizes"))
        telephones = try TermGroup(fields.optional("telephones"))
        codes = try TermGroup(fields.required("codes"))
        labels = try TermGroup(fields.required("labels"))
        annexes = try TermGroup(fields.required("annexes"))
    }

    var terms: [Term] {
        [
            letters, patterns, words, values, bracketed, commands, waiting, naming, byHand, parties, dayWords,
            own, signed, shown, sizes, telephones, codes, labels, annexes,
        ]
        .flatMap(\.terms)
    }
}
