import Analysis
import DocumentModel
import SourceText

/// Reads the deadlines, intervals and hours of one document with what their clauses are about.
final class SayingReader {
    let document: AnalyzedDocument
    let index: Int
    let words: SayingWords
    private let numbers: [[UInt8]: Int]
    let statements: StatementReader
    let content: ContentReader
    private let deadlines: TermPlaces
    let unless: TermPlaces
    let actors: TermPlaces
    let duties: TermPlaces
    let acts: TermPlaces
    let anyone: TermPlaces
    let posts: TermPlaces
    private let quoted: TermPlaces
    private let names: TermPlaces
    private let openings: TermPlaces

    /// How many bytes of what follows a value belong to its clause.
    private static let reach = 90
    /// How many words before a value may hold the "at" that introduces what holds.
    private static let statementLength = 12
    /// How many bytes an opening has that says what the rest of a paragraph is about.
    private static let leadLength = 24

    init(
        _ document: AnalyzedDocument, _ index: Int, _ words: SayingWords, _ values: ValueWords,
        _ statements: StatementReader, _ table: StemTable
    ) {
        self.document = document
        self.index = index
        self.words = words
        self.statements = statements
        numbers = values.numbers
        content = ContentReader(document.document, table)
        deadlines = TermPlaces(words.deadlines, in: document)
        unless = TermPlaces(words.unless, in: document)
        actors = TermPlaces(words.actors, in: document)
        duties = TermPlaces(words.duties, in: document)
        acts = TermPlaces(words.acts, in: document)
        anyone = TermPlaces(words.anyone, in: document)
        posts = TermPlaces(words.posts, in: document)
        quoted = TermPlaces(
            ranges: document.document.marks.compactMap { $0.kind == .quotation ? $0.range : nil })
        names = TermPlaces(words.names, in: document)
        openings = TermPlaces(words.openings, in: document)
    }

    var text: Document { document.document }

    /// A value before its clause is read.
    private struct Value {
        let kind: Saying.Kind
        let value: Int
        let range: TextRange
    }

    /// Everything said: what has a value by start, then whose tasks things are.
    func sayings() -> [Saying] { valueSayings() + dutySayings() + actSayings() + postSayings() }

    private func valueSayings() -> [Saying] {
        let values = (limits() + intervalsAndHours()).sorted { $0.range < $1.range }
        return values.indices.compactMap { place in
            let value = values[place]
            guard let sentence = document.nearSentence(of: value.range),
                !unless.stand(in: statement(with: value.range, in: sentence))
            else { return nil }
            let previous = place > 0 ? values[place - 1].range.upperBound : 0
            let next = place + 1 < values.count ? values[place + 1].range.lowerBound : Int.max
            let clause = clause(of: value.range, in: sentence, from: previous, to: next)
            let read = lead(of: value, in: clause) + content.words(in: clause, joining: false)
            let actors = stems(of: self.actors, in: clause)
            return Saying(
                document: index, kind: value.kind, value: value.value, range: value.range,
                sentence: document.sentence(of: value.range) ?? sentence,
                words: content.stems(of: read).subtracting(actors),
                actors: actors, labels: labels(among: read, in: clause, of: sentence),
                names: stems(of: names, in: read.first.map { $0.range.union(clause) } ?? clause),
                isConditional: isConditional(read),
                classes: statements.classes(words.apart, near: value.range, in: sentence))
        }
    }

    /// What a sentence says holds: "det blev slået fast, at svaret skal være her inden to dage".
    private func statement(with value: TextRange, in sentence: TextRange) -> TextRange {
        guard sentence.lowerBound < value.lowerBound else { return sentence }
        let before = text.lastWords(
            Self.statementLength, in: TextRange(sentence.lowerBound, value.lowerBound))
        let link = before.last { word in
            words.reports.contains(word.folded) && word.range.lowerBound > 1
                && text.text[word.range.lowerBound - 2] == 0x2C
        }
        return link.map { TextRange($0.range.lowerBound, sentence.upperBound) } ?? sentence
    }

    /// The words of a short paragraph's opening, as in "Møder. To om året", where the clause of an interval has none itself.
    private func lead(of value: Value, in clause: TextRange) -> [ContentWord] {
        guard value.kind == .interval, content.stems(in: clause).isEmpty,
            let leaf = statements.leaf(at: value.range), leaf.range.lowerBound < clause.lowerBound,
            clause.lowerBound - leaf.range.lowerBound <= Self.leadLength
        else { return [] }
        return content.words(in: TextRange(leaf.range.lowerBound, clause.lowerBound), joining: false)
    }

    /// The stems of what stands at `places` in a clause.
    func stems(of places: TermPlaces, in clause: TextRange) -> StemSet {
        StemSet(places.within(clause).flatMap { content.stems(in: $0).stems })
    }

    /// - Parameter clause: its words.
    func isConditional(_ clause: [ContentWord]) -> Bool {
        clause.contains { word in
            let start = word.range.lowerBound
            return words.conditions.contains(word.folded)
                || start > 1 && text.text[start - 2] == 0x2C && words.relatives.contains(word.folded)
        }
    }

    /// The words in quotation marks, and those with a capital that no sentence or line begins with.
    private func labels(among words: [ContentWord], in clause: TextRange, of sentence: TextRange) -> StemSet {
        let capitalised = words.filter { word in
            let start = word.range.lowerBound
            return word.tells && text.isUppercase(at: start) && start > sentence.lowerBound + 2
                && Letters.endsInWordCharacter(text.text, before: start - 1)
        }
        return stems(of: quoted, in: clause).union(StemSet(capitalised.map(\.stem)))
    }

    /// What stands before a value and, up to the next sign, after it.
    private func clause(of value: TextRange, in sentence: TextRange, from previous: Int, to next: Int)
        -> TextRange
    {
        let start = min(max(sentence.lowerBound, previous), value.lowerBound)
        let end = max(value.upperBound, min(sentence.upperBound, next, value.upperBound + Self.reach))
        let tail = text.text[value.upperBound..<end]
        let stop = tail.firstIndex { [0x2C, 0x3B, 0x2E, 0x0A].contains($0) } ?? end
        return TextRange(start, stop)
    }
}

// MARK: - Deadlines

extension SayingReader {
    private func limits() -> [Value] {
        statements.limits(of: words.families).compactMap { family, number in
            guard number.limit != .none else { return nil }
            let isDeadline = number.isBounded || isAnnounced(number.range)
            guard isDeadline else { return nil }
            return Value(
                kind: .deadline(family: family, limit: number.limit), value: number.value,
                range: number.range)
        }
    }

    /// Whether a colon or a word for a deadline stands right before.
    private func isAnnounced(_ range: TextRange) -> Bool {
        let start = max(0, range.lowerBound - 12)
        let before = TextRange(start, range.lowerBound)
        return text.text[before.bounds].last { $0 != 0x20 } == 0x3A
            || deadlines.within(TextRange(max(0, range.lowerBound - 30), range.lowerBound)).last
                .map { text.words(in: TextRange($0.upperBound, range.lowerBound)).count <= 1 } ?? false
    }
}

// MARK: - Intervals and hours

extension SayingReader {
    private func intervalsAndHours() -> [Value] {
        let anchors = TermPlaces(words.anchors + words.openings, in: document).ranges
        return Set(anchors.compactMap(document.sentence(of:))).flatMap { sentence -> [Value] in
            let words = text.words(in: sentence)
            var values = words.indices.compactMap { interval(at: $0, in: words) }
            values += openings.stand(in: sentence) ? hours(in: words) : times(in: words)
            return values
        }
    }

    private func interval(at index: Int, in words: [TextWord]) -> Value? {
        if self.words.each.contains(words[index].folded) { return each(at: index, in: words) }
        if let days = self.words.adverbs[words[index].folded] {
            let count = index > 0 ? numbers[words[index - 1].folded] ?? nil : nil
            return value(days * 10000 / (count ?? 100), words[index].range)
        }
        guard let days = self.words.periods[words[index].folded], index >= 2,
            self.words.per.contains(words[index - 1].folded)
        else { return nil }
        // "to gange om året", "tre møder om året", "to om året"
        for start in [index - 2, index - 3] where start >= 0 {
            let count = numbers[words[start].folded] ?? Int(decimal: words[start].folded).map { $0 * 100 }
            guard let count, count > 0 else { continue }
            return value(days * 10000 / count, words[start].range.union(words[index].range))
        }
        return nil
    }

    /// "hver dag", "hver anden uge", "hvert halve år", "hver mandag"; not "hver mandag og torsdag".
    private func each(at index: Int, in words: [TextWord]) -> Value? {
        var next = index + 1
        guard next < words.count else { return nil }
        let ordinal = self.words.ordinals[words[next].folded]
        if ordinal != nil { next += 1 }
        guard next < words.count, let days = self.words.periods[words[next].folded] else { return nil }
        let goesOn =
            next + 2 < words.count && self.words.periods[words[next + 2].folded] != nil
            && self.words.fillers.contains(words[next + 1].folded)
        return goesOn ? nil : value(days * (ordinal ?? 100), words[index].range.union(words[next].range))
    }

    private func value(_ value: Int, _ range: TextRange) -> Value {
        Value(kind: .interval, value: value, range: range)
    }

    /// "kl. 8", "inden kl. 13.30"; no spans, and none where a sentence has several.
    private func times(in words: [TextWord]) -> [Value] {
        let places = words.indices.dropLast().filter { self.words.clock.contains(words[$0].folded) }
        guard places.count == 1, let place = places.first, let hour = Int(decimal: words[place + 1].folded),
            hour <= 24
        else { return [] }
        let next = place + 2 < words.count ? Int(decimal: words[place + 2].folded) : nil
        let isClose =
            next != nil && words[place + 2].range.lowerBound <= words[place + 1].range.upperBound + 4
        let isExact = isClose && [0x2E, 0x3A].contains(text.text[words[place + 1].range.upperBound])
        guard !isClose || isExact else { return [] }
        let limits: [ValueWords.Limit] = [.upper, .none]
        let isLimit = place > 0 && limits.contains { statements.isLimit(words[place - 1].folded, $0) }
        let range = words[place].range.union(words[place + (isExact ? 2 : 1)].range)
        return [
            Value(
                kind: .clock(isLimit: isLimit), value: hour * 60 + (isExact ? next ?? 0 : 0), range: range)
        ]
    }

    /// "8-15", "8.30–15", "8 til 15".
    private func hours(in words: [TextWord]) -> [Value] {
        var values: [Value] = []
        var times: [(minutes: Int, range: TextRange)] = []
        var index = 0
        while index < words.count {
            defer { index += 1 }
            guard let hour = Int(decimal: words[index].folded), hour <= 24 else { continue }
            var range = words[index].range
            var minutes = 0
            if index + 1 < words.count, words[index + 1].folded.count == 2,
                let more = Int(decimal: words[index + 1].folded), more < 60,
                words[index + 1].range.lowerBound == range.upperBound + 1,
                [0x2E, 0x3A].contains(text.text[range.upperBound])
            {
                minutes = more
                range = range.union(words[index + 1].range)
                index += 1
            }
            if let last = times.last, isSpan(last.range, range), last.minutes < hour * 60 + minutes {
                values.append(
                    Value(
                        kind: .hours, value: last.minutes * 10000 + hour * 60 + minutes,
                        range: last.range.union(range)))
            }
            times.append((hour * 60 + minutes, range))
        }
        return values
    }

    /// Whether only a dash or "til" stands between two times.
    private func isSpan(_ from: TextRange, _ to: TextRange) -> Bool {
        let between = text.text[from.upperBound..<to.lowerBound].filter { $0 != 0x20 }
        return [[0x2D], [0xE2, 0x80, 0x93], Array("til".utf8), Array("tilkl.".utf8)].contains(Array(between))
    }
}
