import Analysis
import DocumentModel
import SourceText

/// Where a workflow's slots are filled in one document, by sentence.
struct SlotHits {
    private let index: PassageIndex
    private let slots: [String: Slot]
    /// By slot, then by sentence: what fills it there.
    private var hits: [String: [Int: [TextRange]]] = [:]
    /// Sentences that void a pattern's first slot, and sentences that say nothing is settled.
    private(set) var voided: Set<Int> = []
    private(set) var weakened: Set<Int> = []
    /// Sentences that leave open what they speak of.
    private(set) var leftOpen: Set<Int> = []
    /// By slot: what looks as if it filled it and does not.
    private var excluded: [String: [TextRange]] = [:]

    init(_ workflow: Workflow, in index: PassageIndex) {
        self.index = index
        slots = Dictionary(uniqueKeysWithValues: workflow.slots.map { ($0.id, $0) })
        for slot in workflow.slots {
            var bySentence: [Int: [TextRange]] = [:]
            let exceptions = slot.excluded.flatMap { index.document.occurrences(of: $0) }
            excluded[slot.id] = exceptions
            for range in slot.concepts.flatMap({ index.document.occurrences(of: $0) }).sorted()
            where !exceptions.contains(where: { $0.overlaps(range) }) {
                guard let sentence = self.sentence(at: range.lowerBound) else { continue }
                bySentence[sentence, default: []].append(range)
            }
            hits[slot.id] = bySentence
        }
        voided = sentences(of: workflow.voids)
        weakened = sentences(of: workflow.weaknesses)
        leftOpen = sentences(of: workflow.openings)
    }

    /// The sentences in which `slot` is filled by a word, in order.
    func sentences(of slot: String) -> [Int] { (hits[slot] ?? [:]).keys.sorted() }

    /// What fills `slot` in the sentences of `passage`: the first that collides with nothing in `used`, since one
    /// word cannot answer two things; a shape counts where no word does.
    func fill(_ slot: String, in passage: some Sequence<Int>, besides used: [TextRange]) -> TextRange? {
        func isFree(_ range: TextRange) -> Bool { !used.contains { Self.collide($0, range) } }
        let taken = used + (excluded[slot] ?? [])
        let words = hits[slot] ?? [:]
        let shapes = slots[slot]?.shapes ?? []
        for sentence in passage {
            if let range = words[sentence]?.first(where: isFree) { return range }
            for shape in shapes {
                if let found = self.shape(shape, in: index.sentences[sentence], besides: taken) {
                    return found
                }
            }
        }
        return nil
    }

    /// `slots` with the one that fewest words can fill first, so that it gets the word it needs; shapes come last.
    func byClaim(_ slots: [String], in passage: [Int]) -> [String] {
        let claims = slots.map { slot in
            let words = passage.reduce(0) { $0 + Set(hits[slot]?[$1] ?? []).count }
            return words == 0 && !(self.slots[slot]?.shapes ?? []).isEmpty ? Int.max : words
        }
        return slots.indices.sorted { (claims[$0], $0) < (claims[$1], $1) }.map { slots[$0] }
    }

    /// What fills `slot` in a heading above the sentence at `anchor`, or in the title, where it may.
    func standIn(for slot: String, above anchor: Int) -> TextRange? {
        guard let slot = slots[slot] else { return nil }
        let words = hits[slot.id] ?? [:]
        if slot.mayStandInHeading {
            for heading in index.headings(above: anchor).reversed() {
                if let range = words[heading]?.first { return range }
            }
        }
        if slot.mayStandInTableHeader, let header = index.headerRow(above: anchor) {
            for sentence in header { if let range = words[sentence]?.first { return range } }
        }
        if slot.mayStandInTitle, let title = index.title {
            for sentence in title { if let range = words[sentence]?.first { return range } }
        }
        return nil
    }

    /// Whether two fillings share a word. One that stands in the gap of a phrase does not: *skriver [lægen] til*.
    private static func collide(_ left: TextRange, _ right: TextRange) -> Bool {
        func encloses(_ outer: TextRange, _ inner: TextRange) -> Bool {
            outer.lowerBound < inner.lowerBound && inner.upperBound < outer.upperBound
        }
        return left.overlaps(right) && !encloses(left, right) && !encloses(right, left)
    }

    /// The first stretch of a sentence with the shape that overlaps nothing in `taken`.
    private func shape(_ shape: WordShape, in sentence: TextRange, besides taken: [TextRange]) -> TextRange? {
        var rest = sentence
        while let found = shape.first(in: index.document.document.text, rest) {
            if !taken.contains(where: { $0.overlaps(found) }) { return found }
            guard found.upperBound > rest.lowerBound, found.upperBound < rest.upperBound else { return nil }
            rest = TextRange(found.upperBound, rest.upperBound)
        }
        return nil
    }

    private func sentences(of concepts: [Concept]) -> Set<Int> {
        Set(
            concepts.flatMap { index.document.occurrences(of: $0) }.compactMap { sentence(at: $0.lowerBound) }
        )
    }

    private func sentence(at offset: Int) -> Int? {
        var low = 0
        var high = index.sentences.count
        while low < high {
            let middle = (low + high) / 2
            if index.sentences[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < index.sentences.count && index.sentences[low].contains(offset) ? low : nil
    }
}
