import SourceText

/// Tells lines that are no running text: the end of a letter, an address, a letterhead.
struct LineReader {
    let text: [UInt8]
    let forms: JournalForms

    /// Whether the sentence begins as letters end: "Med venlig hilsen", "Kind regards".
    func beginsClosing(_ sentence: TextRange) -> Bool {
        begins(sentence, withAnyOf: forms.closings)
    }

    /// Whether the sentence is a line of an address or a signature.
    func isAddress(_ sentence: TextRange) -> Bool { begins(sentence, withAnyOf: forms.addressLabels) }

    /// Whether the line names a company and is no sentence, or is written in capitals throughout.
    func isLetterhead(_ sentence: TextRange) -> Bool {
        guard sentence.count <= 120 else { return false }
        let line = text[sentence.bounds]
        var capitals = 0
        var letters = 0
        for byte in line where Letters.isASCIILetter(byte) {
            letters += 1
            if Letters.isASCIIUpper(byte) { capitals += 1 }
        }
        if letters >= 4, capitals * 5 >= letters * 4 { return true }
        guard line.last != 0x2E || line.count <= 60 else { return false }
        return line.split(separator: 0x20).dropFirst().contains { word in
            let trimmed = word.last == 0x2C ? word.dropLast() : word
            // "as" and "ag" are words in small letters.
            return Letters.startsUppercase(text, at: trimmed.startIndex)
                && forms.companyForms.contains(Letters.folded(trimmed))
        }
    }

    /// Whether `sentence` begins with one of `terms`, given in lower case, and no letter follows.
    func begins(_ sentence: TextRange, withAnyOf terms: [[UInt8]]) -> Bool {
        opening(of: sentence, among: terms) != nil
    }

    /// The end of the one of `terms` that `sentence` begins with; nil where it begins with none.
    func opening(of sentence: TextRange, among terms: [[UInt8]]) -> Int? {
        let term = terms.first { term in
            Letters.reads(text, from: sentence.lowerBound, term, before: sentence.upperBound)
                && (term.last.map(Letters.isASCIILetter) != true
                    || !Letters.startsWordCharacter(text, at: sentence.lowerBound + term.count))
        }
        return term.map { sentence.lowerBound + $0.count }
    }
}
