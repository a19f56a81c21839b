import Analysis
import DocumentModel
import RuleSyntax
import SourceText

/// Words with places for values between them, as a rule writes them: `rykkes efter {frist:tal} dage`.
///
/// A place is `{dato}`, `{tal}`, `{klokkeslæt}` or `{telefon}`, with a name of its own before a colon where a rule compares it.
/// `…` lets up to three words stand between. All of a pattern stands in one sentence.
struct ValuePattern: Sendable {
    /// A place for a value.
    struct Place: Hashable, Sendable {
        let name: String
        let slot: ValueReader.Slot
    }

    enum Element: Sendable {
        case words(Term)
        case value(Place)
        case gap
    }

    let elements: [Element]
    /// The first words, which the pattern is looked for by.
    private let anchor: Int

    /// How many words a `…` lets stand between.
    private static let gap = 3

    init(_ node: RuleNode) throws(RuleError) {
        var elements: [Element] = []
        var words: [Substring] = []
        for part in try node.string().split(whereSeparator: \.isWhitespace) {
            if part == "…" || part.hasPrefix("{") {
                try Self.close(&words, &elements, node)
                elements.append(part == "…" ? .gap : .value(try Self.place(part, node)))
            } else {
                words.append(part)
            }
        }
        try Self.close(&words, &elements, node)
        let anchor = elements.firstIndex { if case .words = $0 { true } else { false } }
        guard let anchor else {
            throw node.expected("mindst ét ord ud over {…}", "at least one word beside {…}")
        }
        self.elements = elements
        self.anchor = anchor
    }

    /// The places for values, in order.
    var places: [Place] { elements.compactMap { if case .value(let place) = $0 { place } else { nil } } }

    var terms: [Term] { elements.compactMap { if case .words(let term) = $0 { term } else { nil } } }

    private static func close(_ words: inout [Substring], _ elements: inout [Element], _ node: RuleNode)
        throws(RuleError)
    {
        guard !words.isEmpty else { return }
        guard let term = Term(words.joined(separator: " ")) else {
            throw node.expected("ord, {…} og …", "words, {…} and …")
        }
        elements.append(.words(term))
        words = []
    }

    private static func place(_ part: Substring, _ node: RuleNode) throws(RuleError) -> Place {
        let inside = part.dropFirst().prefix { $0 != "}" }
        let parts = inside.split(separator: ":").map(String.init)
        guard part.hasSuffix("}"), let last = parts.last, let slot = ValueReader.Slot(rawValue: last) else {
            let known = ValueReader.Slot.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
            throw RuleError(
                node.place, da: "»\(part)« er ukendt; her kan stå \(known)",
                en: "‘\(part)’ is unknown; known here: \(known)")
        }
        return Place(name: parts[0], slot: slot)
    }
}

// MARK: - Matching

extension ValuePattern {
    /// Where the pattern stands, with a value for each place.
    struct Occurrence: Sendable {
        let range: TextRange
        let values: [ValueReader.Value]
    }

    /// Every occurrence in `document`. The work is bounded by the occurrences of the first words.
    func occurrences(in document: AnalyzedDocument, _ reader: ValueReader) -> [Occurrence] {
        guard case .words(let first) = elements[anchor] else { return [] }
        let literals = terms.map { TermPlaces([$0], in: document) }
        return document.occurrences(of: first).compactMap { start in
            guard let sentence = document.sentence(of: start) else { return nil }
            return occurrence(at: start, in: sentence, document.document, literals, reader)
        }
    }

    private func occurrence(
        at start: TextRange, in sentence: TextRange, _ text: Document, _ literals: [TermPlaces],
        _ reader: ValueReader
    ) -> Occurrence? {
        var values: [ValueReader.Value] = []
        var lower = start.lowerBound
        if anchor > 0 {
            guard let leading = leading(before: start, in: sentence, text, reader) else { return nil }
            values = [leading]
            lower = leading.range.lowerBound
        }
        var position = start.upperBound
        var reach = 0
        var literal = 1
        for element in elements[(anchor + 1)...] {
            switch element {
            case .gap: reach += Self.gap
            case .words:
                let window = TextRange(position, end(of: reach, after: position, in: sentence, text))
                guard let next = literals[literal].within(window).first else { return nil }
                (position, reach, literal) = (next.upperBound, 0, literal + 1)
            case .value(let place):
                guard let value = value(place.slot, after: position, reach, in: sentence, text, reader) else {
                    return nil
                }
                values.append(value)
                (position, reach) = (value.range.upperBound, 0)
            }
        }
        return Occurrence(range: TextRange(lower, position), values: values)
    }

    /// Where a word that follows within `reach` others must begin before.
    private func end(of reach: Int, after position: Int, in sentence: TextRange, _ text: Document) -> Int {
        guard position < sentence.upperBound else { return position }
        let next = text.words(in: TextRange(position, min(sentence.upperBound, position + 40 * (reach + 1))))
        return next.prefix(reach + 1).last?.range.upperBound ?? position
    }

    private func value(
        _ slot: ValueReader.Slot, after position: Int, _ reach: Int, in sentence: TextRange, _ text: Document,
        _ reader: ValueReader
    ) -> ValueReader.Value? {
        guard position < sentence.upperBound else { return nil }
        let ahead = text.words(in: TextRange(position, min(sentence.upperBound, position + 40 * (reach + 1))))
        for word in ahead.prefix(reach + 1) {
            if let value = reader.value(slot, in: text, at: word.range.lowerBound, limit: sentence.upperBound)
            {
                return value
            }
        }
        return nil
    }

    /// The value of a place before the first words.
    private func leading(
        before start: TextRange, in sentence: TextRange, _ text: Document, _ reader: ValueReader
    ) -> ValueReader.Value? {
        guard case .value(let place) = elements[0], sentence.lowerBound < start.lowerBound else { return nil }
        let reach = elements[..<anchor].contains { if case .gap = $0 { true } else { false } } ? Self.gap : 0
        let before = text.words(
            in: TextRange(max(sentence.lowerBound, start.lowerBound - 80), start.lowerBound))
        for word in before.suffix(4 + reach) {
            guard
                let value = reader.value(
                    place.slot, in: text, at: word.range.lowerBound, limit: start.lowerBound),
                before.count(where: { $0.range.lowerBound >= value.range.upperBound }) <= reach
            else { continue }
            return value
        }
        return nil
    }
}
