import DocumentModel
import LegalRegister
import SourceText

/// Finds every legal citation in a leaf of a document, from the places where one can begin.
///
/// What is no citation stays none: a contract's own §§, a local document's number, a standard, a telephone number:
/// a number counts only after a word that names a kind of legal text, or after a citation it continues.
struct CitationReader: Sendable {
    let triggers: CitationTriggers
    let grammar: CitationGrammar

    private var forms: CitationForms { grammar.forms }

    /// A text under reading: the leaf's bounds, what was found in it so far, and what its surroundings say.
    private struct Reading {
        let text: [UInt8]
        let leaf: TextRange
        /// The kind that a table's column or a list's lead-in names for numbers that stand alone.
        let inherited: CitationForms.Kind?
        var citations: [Citation] = []
        /// Nothing before it is read again.
        var taken: Int

        func cursor(at position: Int) -> TextCursor { TextCursor(text, from: position, to: leaf.upperBound) }
    }

    /// The citations of one leaf in reading order.
    ///
    /// - Parameters:
    ///   - hits: the trigger terms found in the leaf, by end.
    ///   - inherited: the index in `CitationForms.kinds` that the leaf's surroundings give numbers without a kind.
    func citations(
        in text: [UInt8], leaf: TextRange, hits: ArraySlice<TermAutomaton.Hit>, inherited: Int?
    ) -> [Citation] {
        var reading = Reading(
            text: text, leaf: leaf, inherited: inherited.map { forms.kinds[$0] }, taken: leaf.lowerBound)
        // Longest first where several begin in one word: "lovbekendtgørelse" is not "bekendtgørelse".
        let ordered = hits.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
        for (index, hit) in ordered.enumerated() where hit.start >= reading.taken {
            switch triggers.meanings[hit.term] {
            case .kind(let entry, let form):
                readKind(hit, entry: entry, form: form, later: ordered[(index + 1)...], &reading)
            case .abbreviation(let entry, let isExact):
                readAbbreviation(hit, entry: entry, isExact: isExact, &reading)
            case .numberWord: readContinuation(hit, &reading)
            case .link: readLink(hit, &reading)
            case .name(let name, let isAbbreviation):
                readName(hit, name, isAbbreviation: isAbbreviation, &reading)
            }
        }
        return reading.citations.sorted { $0.range < $1.range }
    }

    /// The entry in `CitationForms.kinds` that the last kind's word in `range` names; for lead-ins and headers.
    func namedKind(in text: [UInt8], _ range: TextRange, hits: ArraySlice<TermAutomaton.Hit>) -> Int? {
        for hit in hits.reversed() {
            switch triggers.meanings[hit.term] {
            case .kind(let entry, _)
            where isWholeWord(hit, text, allowsCompound: forms.kinds[entry].hasCompounds):
                return entry
            case .abbreviation(let entry, _) where isWholeWord(hit, text, allowsCompound: false): return entry
            default: continue
            }
        }
        return nil
    }
}

// MARK: - Kinds

extension CitationReader {
    private func readKind(
        _ hit: TermAutomaton.Hit, entry: Int, form: Int, later: ArraySlice<TermAutomaton.Hit>,
        _ reading: inout Reading
    ) {
        let kind = forms.kinds[entry]
        guard isWholeWord(hit, reading.text, allowsCompound: kind.hasCompounds) else { return }
        let start = Letters.wordStart(reading.text, at: hit.start, limit: reading.leaf.lowerBound)
        let word = Citation.KindWord(entry: entry, form: form, range: TextRange(hit.start, hit.end))
        var cursor = reading.cursor(at: hit.end)
        if kind.kind == .eu {
            readEuropean(&cursor, from: start, word: word, isDirective: kind.forms[0] == "direktiv", &reading)
            return
        }
        takeReissue(&cursor)
        if let core = grammar.takeCore(&cursor, needsNumberWord: form % 2 == 1) {
            // A number alone after a word in running text ("bekendtgørelse 84") could mean anything.
            add(core, from: start, kind: kind.kind, word: word, &reading)
            readSeries(kind: kind.kind, word: word, &reading)
        } else if let date = grammar.takeDateAlone(&cursor) {
            reading.citations.append(
                Citation(
                    form: .dated, range: TextRange(start, cursor.position), kind: kind.kind, kindWord: word,
                    date: date))
            reading.taken = cursor.position
        } else {
            readAfterTitle(from: start, word: word, kind: kind.kind, later: later, &reading)
        }
    }

    private func readAbbreviation(
        _ hit: TermAutomaton.Hit, entry: Int, isExact: Bool, _ reading: inout Reading
    ) {
        guard isWholeWord(hit, reading.text, allowsCompound: false) else { return }
        if isExact, !isUppercase(reading.text, hit) { return }
        let word = Citation.KindWord(entry: entry, form: nil, range: TextRange(hit.start, hit.end))
        var cursor = reading.cursor(at: hit.end)
        _ = cursor.take(0x2E)
        takeKindSuffix(&cursor)
        guard let core = grammar.takeCore(&cursor), core.isDated || isUppercase(reading.text, hit) else {
            return
        }
        add(core, from: hit.start, kind: forms.kinds[entry].kind, word: word, &reading)
        readSeries(kind: forms.kinds[entry].kind, word: word, &reading)
    }

    /// The letter retsinformation puts after a kind: `BEK H nr. 227`.
    private func takeKindSuffix(_ cursor: inout TextCursor) {
        let start = cursor.position
        guard cursor.skipSpaces(), cursor.takeAny(["h", "æ", "i"]) != nil else {
            cursor.position = start
            return
        }
    }

    /// `bekendtgørelse af lov nr. 122`: an act's reissue under its long name (F8).
    private func takeReissue(_ cursor: inout TextCursor) {
        let start = cursor.position
        cursor.skipSpaces()
        if !cursor.takeWhole("af lov") { cursor.position = start }
    }

    private func readEuropean(
        _ cursor: inout TextCursor, from start: Int, word: Citation.KindWord, isDirective: Bool,
        _ reading: inout Reading
    ) {
        guard let found = grammar.takeEuropean(&cursor, isDirective: isDirective) else { return }
        reading.citations.append(
            Citation(
                form: .european, range: TextRange(start, cursor.position), kind: .eu, kindWord: word,
                number: found.number, numberRange: found.range, year: found.year))
        reading.taken = cursor.position
    }

    private func add(
        _ core: CitationGrammar.Core, from start: Int, kind: LegalTextKind?, word: Citation.KindWord?,
        _ reading: inout Reading
    ) {
        let borrowed =
            core.hasSameDate ? reading.citations.last(where: { $0.date?.calendarDay != nil })?.date : nil
        reading.citations.append(
            Citation(
                form: .numbered, range: TextRange(start, core.end), kind: kind, kindWord: word,
                number: core.number, numberRange: core.numberRange, date: core.date ?? borrowed,
                hasBorrowedDate: core.hasSameDate, year: core.year, yearRange: core.yearRange))
        reading.taken = core.end
    }

    /// `… og nr. 669 af samme dag`, `975 og 823`: numbers that share the kind's word (F20).
    private func readSeries(kind: LegalTextKind, word: Citation.KindWord, _ reading: inout Reading) {
        while let last = reading.citations.last {
            var cursor = reading.cursor(at: reading.taken)
            cursor.skipSpaces()
            let isComma = cursor.take(0x2C)
            cursor.skipSpaces()
            guard cursor.takeAny(["og", "samt", "eller"]) != nil || isComma else { return }
            cursor.skipSpaces()
            let start = cursor.position
            guard let core = grammar.takeCore(&cursor, needsNumberWord: last.year != nil),
                core.isDated || last.year == nil
                    || forms.numberWords.contains(where: { startsWith($0, reading, start) }),
                core.isDated == (last.year != nil)
            else { return }
            add(core, from: start, kind: kind, word: nil, &reading)
        }
    }

    private func startsWith(_ word: String, _ reading: Reading, _ position: Int) -> Bool {
        var cursor = reading.cursor(at: position)
        return cursor.take(word)
    }
}

// MARK: - Numbers apart from their kind

extension CitationReader {
    /// How far after a kind's word its title may put the number, in bytes.
    private static let longestTitle = 300

    /// `Bekendtgørelse om hjemmesygepleje, nr. 1601 af 21/12 2007`: the title before the number (F5, F6).
    private func readAfterTitle(
        from start: Int, word: Citation.KindWord, kind: LegalTextKind, later: ArraySlice<TermAutomaton.Hit>,
        _ reading: inout Reading
    ) {
        var cursor = reading.cursor(at: word.range.upperBound)
        cursor.skipSpaces()
        guard cursor.takeAny(["om", "vedrørende", "vedr."]) != nil else { return }
        let limit = min(word.range.upperBound + Self.longestTitle, reading.leaf.upperBound)
        for hit in later where hit.start < limit {
            switch triggers.meanings[hit.term] {
            case .kind(let entry, _):
                let hasCompounds = forms.kinds[entry].hasCompounds
                if isWholeWord(hit, reading.text, allowsCompound: hasCompounds), hasOwnNumber(hit, reading) {
                    return
                }
            case .abbreviation where isWholeWord(hit, reading.text, allowsCompound: false): return
            case .numberWord:
                guard !endsSentence(reading.text, word.range.upperBound..<hit.start) else { return }
                var number = reading.cursor(at: hit.start)
                guard let core = grammar.takeCore(&number),
                    core.date?.calendarDay != nil || core.yearRange != nil
                else { continue }
                add(core, from: start, kind: kind, word: word, &reading)
                return
            default: continue
            }
        }
    }

    private func hasOwnNumber(_ hit: TermAutomaton.Hit, _ reading: Reading) -> Bool {
        var cursor = reading.cursor(at: hit.end)
        return grammar.takeCore(&cursor)?.isDated ?? false
    }

    /// Whether a full stop, a semicolon or a line end parts `range`; full stops of numbers and abbreviations do not.
    private func endsSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        for index in range {
            if text[index] == 0x0A || text[index] == 0x3B { return true }
            guard text[index] == 0x2E, index + 2 < text.count, Letters.isSpace(text[index + 1]) else {
                continue
            }
            if Letters.startsUppercase(text, at: index + 2), index - range.lowerBound > 3 { return true }
        }
        return false
    }

    /// `… og nr. 671 af 1. juli 2019` after another citation's title, or alone in a cell under "Bekendtgørelse".
    private func readContinuation(_ hit: TermAutomaton.Hit, _ reading: inout Reading) {
        guard
            hit.start == reading.leaf.lowerBound
                || !Letters.endsInWordCharacter(reading.text, before: hit.start)
        else { return }
        var cursor = reading.cursor(at: hit.start)
        guard let core = grammar.takeCore(&cursor), core.isDated else { return }
        if let last = reading.citations.last(where: { $0.form == .numbered }),
            !endsSentence(reading.text, last.range.upperBound..<hit.start)
        {
            add(core, from: hit.start, kind: last.kind, word: nil, &reading)
        } else if let kind = reading.inherited {
            add(core, from: hit.start, kind: kind.kind, word: nil, &reading)
        }
    }
}

// MARK: - Links and names

extension CitationReader {
    private func readLink(_ hit: TermAutomaton.Hit, _ reading: inout Reading) {
        var start = hit.start
        while start > reading.leaf.lowerBound, isAddressByte(reading.text[start - 1]) { start -= 1 }
        var end = hit.end
        while end < reading.leaf.upperBound, isAddressByte(reading.text[end]) { end += 1 }
        while end > hit.end, [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F].contains(reading.text[end - 1]) { end -= 1 }
        let address = String(decoding: reading.text[start..<end], as: UTF8.self)
        guard let link = LinkReader.target(of: address) else { return }
        reading.citations.append(Citation(form: .link(link), range: TextRange(start, end)))
        reading.taken = end
    }

    private func isAddressByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F
            && ![0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D].contains(byte)
    }

    private func readName(
        _ hit: TermAutomaton.Hit, _ name: String, isAbbreviation: Bool, _ reading: inout Reading
    ) {
        guard
            !Letters.endsInWordCharacter(reading.text, before: hit.start)
                || hit.start == reading.leaf.lowerBound
        else { return }
        if isAbbreviation, !isUppercase(reading.text, hit) { return }
        var cursor = reading.cursor(at: hit.end)
        if !cursor.takeWhole("s"), Letters.startsWordCharacter(reading.text, at: hit.end) { return }
        reading.citations.append(
            Citation(form: .name, range: TextRange(hit.start, cursor.position), name: name))
        // The name's own kind word may still carry a number: "journalføringsbekendtgørelsen nr. 1225 af …".
    }

    private func isUppercase(_ text: [UInt8], _ hit: TermAutomaton.Hit) -> Bool {
        text[hit.start..<hit.end].allSatisfy { !(($0 &- 0x61) < 26) }
    }

    /// Whether a term stands as a word, or, where compounds count, as a word's last part.
    private func isWholeWord(_ hit: TermAutomaton.Hit, _ text: [UInt8], allowsCompound: Bool) -> Bool {
        guard !Letters.startsWordCharacter(text, at: hit.end) else { return false }
        return allowsCompound || !Letters.endsInWordCharacter(text, before: hit.start)
    }
}
