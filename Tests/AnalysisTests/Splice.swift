import Analysis
import TextReuse

/// A passage of a source put into a document, edited and marked up at random.
struct Splice {
    /// How it is laid out, and whether that marks it as quoted.
    enum Markup: CaseIterable {
        case inline, paragraph, listItems, tableCells, brokenLines, bold
        case angleQuotes, lowQuotes, blockQuotation, leadIn, italicsWithSource, quotationTable

        var isMarked: Bool {
            switch self {
            case .inline, .paragraph, .listItems, .tableCells, .brokenLines, .bold: false
            case .angleQuotes, .lowQuotes, .blockQuotation, .leadIn, .italicsWithSource, .quotationTable: true
            }
        }
    }

    let document: String
    let markup: Markup
    /// Words of the passage as it stands in the document.
    let words: [String]
    let edits: Int

    /// - Parameters:
    ///   - source: the words it is taken from.
    ///   - tenthsOfEdits: how many of every hundred words may be changed, 0 to 10.
    init(from source: [String], markup: Markup, editsPerHundred: Int, _ made: inout MadeUpText) {
        let length = 12 + made.next(below: 48)
        let start = made.next(below: source.count - length)
        let allowed = length * editsPerHundred / 100
        (words, edits) = Self.edited(Array(source[start..<start + length]), allowed, &made)
        self.markup = markup
        let before = made.prose(30 + made.next(below: 60))
        let after = made.prose(30 + made.next(below: 60))
        document = "# Instruks\n\n\(before)\n\n\(Self.laidOut(words, markup, &made))\n\n\(after)\n"
    }

    /// `count` words changed, left out, put in or given another ending, never two in ten words.
    private static func edited(_ words: [String], _ count: Int, _ made: inout MadeUpText) -> ([String], Int) {
        var edited = words
        var done = 0
        for edit in 0..<count {
            let place = edit * 10 + made.next(below: 10)
            guard place < edited.count else { break }
            switch made.next(below: 4) {
            case 0: edited[place] = made.word()
            case 1: edited[place] += "ens"
            case 2: edited.remove(at: place)
            default: edited.insert(made.word(), at: place)
            }
            done += 1
        }
        return (edited, done)
    }

    private static func laidOut(_ words: [String], _ markup: Markup, _ made: inout MadeUpText) -> String {
        let text = words.joined(separator: " ")
        func pieces(_ count: Int) -> [String] {
            let size = (words.count + count - 1) / count
            return stride(from: 0, to: words.count, by: size).map {
                words[$0..<min($0 + size, words.count)].joined(separator: " ")
            }
        }
        switch markup {
        case .inline: return made.prose(9).dropLast() + " og " + text + ". " + made.prose(9)
        case .paragraph: return text.prefix(1).uppercased() + text.dropFirst() + "."
        case .listItems: return pieces(3).enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
        case .tableCells:
            let cells = pieces(2)
            return "| Hvad | Hvordan |\n|---|---|\n| \(cells[0]) | \(cells[1]) |"
        case .brokenLines: return pieces(1 + words.count / 9).joined(separator: "\n")
        case .bold: return "**\(text)**."
        case .angleQuotes: return "Her gælder »\(text)«, og det følger vi."
        case .lowQuotes: return "Her gælder „\(text)“, og det følger vi."
        case .blockQuotation: return "> \(text)"
        case .leadIn: return "Citat fra vejledningen: \(text)."
        case .italicsWithSource: return "*\(text)* (Kilde: vejledning om øvelser)"
        case .quotationTable: return "| Citat | Hos os |\n|---|---|\n| \(text) | \(made.prose(10)) |"
        }
    }
}
