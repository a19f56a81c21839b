import Analysis
import DocumentModel
import SourceText

/// Finds clauses of two documents that say the same in the same words but for one number: "Klyngen holder mindst fire møder
/// om året" and "… tre møder om året", whatever is counted.
///
/// A document that gives a clause two numbers means two things, and its clause is compared with none. Costs one look at
/// each word of a sentence that holds a number.
struct TwinClauses {
    /// A number with what its clause says besides.
    struct Twin {
        let document: Int
        let value: Int
        let range: TextRange
        /// The stems of the clause's words in order, the number left out.
        let frame: [Stem]
    }

    /// Fewer words than these, or fewer that tell what they are about, may stand in any clause.
    private static let fewestWords = 5
    private static let fewestTelling = 2
    private static let mostWords = 30
    /// More digits than these are a telephone number or a code.
    private static let mostDigits = 3

    private let table: StemTable
    private let numbers: [[UInt8]: Int]
    /// The words for numbers.
    private let numerals: [Term]
    /// Words after which a number is the name of a thing: "afsnit 3".
    private let naming: Set<[UInt8]>

    init(_ table: StemTable, _ words: ValueWords, naming: Set<[UInt8]>) {
        self.table = table
        numbers = words.numbers
        numerals = words.numerals
        self.naming = naming
    }

    /// The later of each pair with the earliest that gives its clause another number.
    static func pairs(_ twins: [Twin]) -> [(earlier: Twin, later: Twin)] {
        Dictionary(grouping: twins, by: \.frame).values.flatMap { alike -> [(earlier: Twin, later: Twin)] in
            let byDocument = Dictionary(grouping: alike, by: \.document).sorted { $0.key < $1.key }.map(
                \.value)
            guard let first = byDocument.first?.first,
                byDocument.allSatisfy({ group in group.allSatisfy { $0.value == group[0].value } })
            else { return [] }
            return byDocument.dropFirst().compactMap { group in
                group[0].value == first.value ? nil : (first, group[0])
            }
        }.sorted { ($0.later.document, $0.later.range) < ($1.later.document, $1.later.range) }
    }

    // MARK: - Reading

    /// A word of a clause; a number with a comma in it is one.
    private struct Token {
        let range: TextRange
        let stem: Stem
        let tells: Bool
        /// In hundredths; nil for what is no number.
        let number: Int?
    }

    /// The numbers of a document that are of something counted or measured.
    func twins(in document: AnalyzedDocument, _ index: Int) -> [Twin] {
        let text = document.document.text
        let spelled = TermPlaces(numerals, in: document)
        return document.sentences.flatMap { sentence -> [Twin] in
            guard spelled.stand(in: sentence) || text[sentence.bounds].contains(where: Letters.isDigit) else {
                return []
            }
            var twins: [Twin] = []
            var clause: [Token] = []
            for token in tokens(of: text, in: sentence) {
                if let last = clause.last, parts(text, last.range.upperBound, token.range.lowerBound) {
                    twins += self.twins(of: clause, text, index)
                    clause.removeAll(keepingCapacity: true)
                }
                clause.append(token)
            }
            return twins + self.twins(of: clause, text, index)
        }
    }

    private func twins(of clause: [Token], _ text: [UInt8], _ document: Int) -> [Twin] {
        guard (Self.fewestWords...Self.mostWords).contains(clause.count),
            clause.count(where: \.tells) >= Self.fewestTelling
        else { return [] }
        return clause.indices.compactMap { place in
            guard let value = clause[place].number, isAmount(place, of: clause, text) else { return nil }
            var frame = clause.map(\.stem)
            frame[place] = -1
            return Twin(document: document, value: value, range: clause[place].range, frame: frame)
        }
    }

    /// Whether a number is of what the next word says, and no name of a thing.
    private func isAmount(_ place: Int, of clause: [Token], _ text: [UInt8]) -> Bool {
        guard place > 0, place + 1 < clause.count else { return false }
        let (word, next) = (clause[place].range, clause[place + 1].range)
        return word.count <= Self.mostDigits + 2 && next.lowerBound == word.upperBound + 1
            && text[word.upperBound] == 0x20 && !Letters.startsUppercase(text, at: next.lowerBound)
            && clause[place + 1].number == nil
            && !naming.contains(Letters.folded(text[clause[place - 1].range.bounds]))
    }

    /// Whether a sign between two words parts clauses.
    private func parts(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        text[start..<end].contains { [0x2C, 0x3B, 0x3A, 0x2E, 0x28, 0x29, 0x3F].contains($0) }
    }

    private func tokens(of text: [UInt8], in sentence: TextRange) -> [Token] {
        var tokens: [Token] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            var end = Letters.wordEnd(text, at: index, limit: sentence.upperBound)
            if end > index {
                if Letters.isDigit(text[index]) { end = numberEnd(text, end, sentence.upperBound) }
                tokens.append(token(text, TextRange(index, end)))
            }
            index = end + 1
            while index < sentence.upperBound, text[index] & 0xC0 == 0x80 { index += 1 }
        }
        return tokens.contains { $0.number != nil } ? tokens : []
    }

    /// The end of a number past a decimal comma.
    private func numberEnd(_ text: [UInt8], _ end: Int, _ limit: Int) -> Int {
        guard end + 1 < limit, text[end] == 0x2C, Letters.isDigit(text[end + 1]) else { return end }
        return Letters.wordEnd(text, at: end + 1, limit: limit)
    }

    private func token(_ text: [UInt8], _ range: TextRange) -> Token {
        let word = table.word(text, range)
        let written = Letters.isDigit(text[range.lowerBound]) ? Self.amount(text[range.bounds]) : nil
        // "Et" and "en" are articles.
        let counted = numbers[word.folded].flatMap { $0 > 100 ? $0 : nil }
        return Token(range: range, stem: word.stem, tells: word.tells, number: written ?? counted)
    }

    /// "4,5" in hundredths; nil where letters stand in it.
    private static func amount(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count <= mostDigits + 3 else { return nil }
        let parts = digits.split(separator: 0x2C)
        guard let whole = Int(decimal: Array(parts[0])) else { return nil }
        guard parts.count > 1 else { return whole * 100 }
        guard let rest = Int(decimal: Array(parts[1])), parts[1].count <= 2 else { return nil }
        return whole * 100 + (parts[1].count == 1 ? rest * 10 : rest)
    }
}
