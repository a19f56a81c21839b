import Analysis
import DocumentModel
import SourceText

/// Reads the telephone numbers of one document with whose they are.
struct TelephoneReader {
    private let document: AnalyzedDocument
    private let index: Int
    private let words: TelephoneWords
    private let statements: StatementReader
    private let content: ContentReader
    private let generic: TermPlaces
    private let unless: TermPlaces

    /// How many bytes of a table's row are read on either side of a number.
    private static let reach = 600
    /// How many words are passed over between a number and its holder.
    private static let distance = 7

    init(
        _ document: AnalyzedDocument, _ index: Int, _ words: TelephoneWords, _ statements: StatementReader,
        _ table: StemTable
    ) {
        self.document = document
        self.index = index
        self.words = words
        self.statements = statements
        content = ContentReader(document.document, table)
        generic = TermPlaces(words.generic, in: document)
        unless = TermPlaces(words.unless, in: document)
    }

    private var text: Document { document.document }

    /// Every number that is somebody's, by start.
    func telephones() -> [Telephone] {
        var telephones: [Telephone] = []
        var previous = 0
        for phone in text.phoneNumbers() {
            defer { previous = phone.range.upperBound }
            if let telephone = telephone(phone, after: previous) { telephones.append(telephone) }
        }
        return telephones
    }

    private func telephone(_ phone: PhoneNumber, after previous: Int) -> Telephone? {
        guard let leaf = statements.leaf(at: phone.range),
            let sentence = sentence(of: phone.range, in: leaf.range)
        else { return nil }
        let row = row(of: leaf.index)
        let scope = row.map { text.near(phone.range, in: text.blocks[$0].range, Self.reach) } ?? sentence
        guard !unless.stand(in: TextRange(sentence.lowerBound, phone.range.upperBound)) else { return nil }
        let start = min(max(leaf.range.lowerBound, sentence.lowerBound, previous), phone.range.lowerBound)
        let line = text.text[start..<phone.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 }
        let clause = TextRange(start, phone.range.lowerBound)
        let ownLine = TextRange(max(start, line ?? 0), phone.range.lowerBound)
        return Telephone(
            document: index, digits: phone.digits, range: phone.range, scope: scope,
            table: row.flatMap(table),
            holder: holder(in: ownLine) ?? holder(in: clause) ?? row.flatMap {
                holder(in: $0, besides: leaf.range)
            }
                ?? holder(after: phone.range, in: sentence),
            words: content.stems(in: scope),
            heading: document.outline.headings(at: phone.range.lowerBound).last.map {
                content.stems(in: text.beginning(of: $0))
            } ?? StemSet(),
            classes: statements.classes(words.apart, near: phone.range, in: scope))
    }

    /// The sentence of a number, with the line before where the number begins a line that goes on from it.
    private func sentence(of number: TextRange, in leaf: TextRange) -> TextRange? {
        guard let sentence = document.nearSentence(of: number) else { return nil }
        guard sentence.lowerBound == number.lowerBound, sentence.lowerBound > leaf.lowerBound,
            Letters.endsInWordCharacter(text.text, before: number.lowerBound - 1)
        else { return sentence }
        let before = document.nearSentence(of: TextRange(number.lowerBound - 2, number.lowerBound - 1))
        return before.map { $0.union(sentence) } ?? sentence
    }

    // MARK: - Tables

    private func row(of leaf: Int) -> Int? {
        text.ancestors(of: leaf).first { text.blocks[$0].kind == .tableRow }
    }

    private func table(of row: Int) -> Int? {
        text.ancestors(of: row).first { text.blocks[$0].kind == .table }
    }

    /// The holder that the first telling cell of a row names.
    private func holder(in row: Int, besides cell: TextRange) -> Telephone.Holder? {
        for block in text.blocks[row..<text.blocks[row].subtreeEnd]
        where block.range.upperBound <= cell.lowerBound {
            if case .tableCell = block.kind, let holder = label(block.range) { return holder }
        }
        return nil
    }
}

// MARK: - Holders

extension TelephoneReader {
    /// The holder whom the words before a number name.
    private func holder(in clause: TextRange) -> Telephone.Holder? {
        let words = content.words(in: clause, joining: true)
        guard let last = words.last else { return nil }
        let rest = text.text[last.range.upperBound..<clause.upperBound]
        if rest.contains(0x3A) { return label(clause) }
        guard let nearest = words.lastIndex(where: \.tells), words.count - nearest <= Self.distance else {
            return nil
        }
        // "Er lægen ude: mobil 00 …" is a label with more behind it.
        let between = text.text[words[nearest].range.upperBound..<clause.upperBound]
        if between.contains(0x3A) { return label(clause) }
        if let place = link(before: nearest, in: words), let head = before(place, in: words) {
            let stems = words[(place + 1)...nearest].filter(\.tells).map(\.stem)
            return holder(at: head, in: words, place: StemSet(stems))
        }
        return holder(at: nearest, in: words, place: StemSet())
    }

    /// The link that joins the words that end at `index` to a holder.
    private func link(before index: Int, in words: [ContentWord]) -> Int? {
        var first = index
        while first > 0, words[first - 1].tells, isBeside(words[first - 1], words[first]), index - first < 2 {
            first -= 1
        }
        return first > 0 && self.words.links.contains(words[first - 1].folded) ? first - 1 : nil
    }

    private func before(_ link: Int, in words: [ContentWord]) -> Int? {
        link > 0 && words[link - 1].tells && isBeside(words[link - 1], words[link]) ? link - 1 : nil
    }

    /// The holder that a label names with its first words.
    private func label(_ range: TextRange) -> Telephone.Holder? {
        let words = content.words(in: text.beginning(of: range), joining: true)
        guard let first = words.firstIndex(where: \.tells) else { return nil }
        var head = first
        while head + 1 < words.count, words[head + 1].tells, isBeside(words[head], words[head + 1]) {
            head += 1
        }
        let place = words[(head + 1)...].filter(\.tells).prefix(4).map(\.stem)
        return holder(at: head, in: words, place: StemSet(place))
    }

    /// The holder in brackets after a number: "00 11 22 33 (radiolog på vagt)".
    private func holder(after number: TextRange, in sentence: TextRange) -> Telephone.Holder? {
        let start = number.upperBound
        guard start + 2 < sentence.upperBound, text.text[start] == 0x20, text.text[start + 1] == 0x28,
            let end = text.text[start..<sentence.upperBound].firstIndex(of: 0x29)
        else { return nil }
        return label(TextRange(start + 2, end))
    }

    private func holder(at index: Int, in words: [ContentWord], place: StemSet) -> Telephone.Holder {
        let head = words[index]
        let before = index > 0 && isBeside(words[index - 1], head) && words[index - 1].tells
        return Telephone.Holder(
            head: head.stem, modifier: before ? words[index - 1].stem : nil, place: place,
            isGeneric: generic.stand(in: head.range))
    }

    /// Whether nothing but a space or the mark of a genitive stands between.
    private func isBeside(_ left: ContentWord, _ right: ContentWord) -> Bool {
        right.range.lowerBound - left.range.upperBound == 1 && text.text[left.range.upperBound] == 0x20
    }
}
