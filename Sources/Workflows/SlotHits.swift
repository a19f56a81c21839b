import Analysis
import DocumentModel
import SourceText

/// Where a workflow's slots are filled in one document, by sentence.
final class SlotHits {
    /// What fills a slot, and in which sentence.
    private struct Hit {
        let sentence: Int
        let range: TextRange
    }

    private let index: PassageIndex
    private let slots: [Slot]
    /// By slot, in order.
    private var hits: [[Hit]]
    /// By slot: what looks as if it filled it and does not.
    private var excluded: [[TextRange]]
    /// By sentence: the slots that a word of it fills.
    private var filled: [SlotSet]
    /// The slots that a word of some shape may fill.
    private let shaped: SlotSet
    /// Sentences that void a pattern's first slot, and sentences that say nothing is settled; in order.
    private let voided: [Int]
    private let weakened: [Int]
    /// Sentences that leave open what they speak of.
    private let leftOpen: [Int]
    /// Sentences that speak in general and name nobody.
    private let vague: [Int]
    /// The slot that says who acts.
    private let who: SlotNumber?
    /// Whether a sentence tells a step and names nobody.
    private(set) var namesNobody = false

    /// Nil where no sentence can answer: none holds the first slot of any pattern. Costs no more than that to find out.
    init?(_ workflow: Workflow, in index: PassageIndex) {
        let anchors = SlotSet(workflow.patterns.map { $0.described[0] })
        let document = index.document
        let canAnswer = workflow.slots.indices.contains { slot in
            anchors.contains(slot)
                && workflow.slots[slot].concepts.contains { !document.occurrences(of: $0).isEmpty }
        }
        guard canAnswer else { return nil }
        self.index = index
        slots = workflow.slots
        shaped = SlotSet(slots.indices.filter { workflow.slots[$0].shapes.isEmpty == false })
        excluded = slots.map { slot in
            slot.excluded.isEmpty ? [] : slot.excluded.flatMap { document.occurrences(of: $0) }
        }
        filled = Array(repeating: SlotSet(), count: index.sentences.count)
        hits = []
        voided = index.sentences(of: workflow.voids)
        weakened = index.sentences(of: workflow.weaknesses)
        leftOpen = index.sentences(of: workflow.openings)
        vague = index.sentences(of: workflow.vagueness)
        who = slots.firstIndex { $0.id == "who" }
        for slot in slots.indices { hits.append(read(slot)) }
        namesNobody = index.sentences(of: workflow.unnamed).contains { !namesSomebody($0) }
    }

    private func read(_ slot: SlotNumber) -> [Hit] {
        let hits = read(slot, ranges(of: slots[slot].concepts))
        guard !slots[slot].marks.isEmpty else { return hits }
        let marked = marked(slot, hits)
        for hit in marked { filled[hit.sentence].insert(slot) }
        return (hits + marked).sorted { ($0.sentence, $0.range) < ($1.sentence, $1.range) }
    }

    /// Where any of `concepts` stands, by start.
    private func ranges(of concepts: [Concept]) -> ArraySlice<TextRange> {
        guard concepts.count != 1 else { return index.document.occurrences(of: concepts[0]) }
        var ranges: [TextRange] = []
        for concept in concepts { ranges += index.document.occurrences(of: concept) }
        ranges.sort()
        return ranges[...]
    }

    /// - Parameter ranges: by start.
    private func read(_ slot: SlotNumber, _ ranges: ArraySlice<TextRange>) -> [Hit] {
        guard !ranges.isEmpty else { return [] }
        let excluded = excluded[slot]
        var hits: [Hit] = []
        hits.reserveCapacity(ranges.count)
        for range in ranges
        where hits.last?.range != range && !excluded.contains(where: { $0.overlaps(range) }) {
            guard let sentence = index.sentence(at: range.lowerBound, from: hits.last?.sentence ?? 0) else {
                continue
            }
            hits.append(Hit(sentence: sentence, range: range))
            filled[sentence].insert(slot)
        }
        return hits
    }

    /// By cell with a mark: what its column's heading says, where that fills the slot. Costs columns times hits.
    private func marked(_ slot: SlotNumber, _ hits: [Hit]) -> [Hit] {
        var headings: [Int: TextRange?] = [:]
        var marked: [Hit] = []
        let cells = (index.sentences(of: slots[slot].marks) + index.ticked).sorted()
        for cell in cells where marked.last?.sentence != cell {
            guard let heading = index.heading(overMark: cell) else { continue }
            let range = headings[heading] ?? actor(slot, hits, inHeading: heading)
            headings[heading] = .some(range)
            if let range { marked.append(Hit(sentence: cell, range: range)) }
        }
        return marked
    }

    /// What fills the slot in a column's heading: a word, or initials; any heading looks like a name.
    private func actor(_ slot: SlotNumber, _ hits: [Hit], inHeading heading: Int) -> TextRange? {
        if let word = hits.first(where: { $0.sentence == heading }) { return word.range }
        guard slots[slot].shapes.contains(.initials) else { return nil }
        return shape(.initials, in: index.sentences[heading], besides: excluded[slot])
    }

    /// The sentences in which `slot` is filled by a word and meant, in order.
    func anchors(of slot: SlotNumber) -> [Int] {
        var anchors: [Int] = []
        for hit in hits[slot] where anchors.last != hit.sentence && !isVoided(hit.sentence) {
            anchors.append(hit.sentence)
        }
        return anchors
    }

    func isVoided(_ sentence: Int) -> Bool { voided.holds(sentence) }
    func isWeakened(_ sentence: Int) -> Bool { weakened.holds(sentence) }
    func isLeftOpen(_ sentence: Int) -> Bool { leftOpen.holds(sentence) }
    func isVague(_ sentence: Int) -> Bool { vague.holds(sentence) }

    /// Whether a word of the sentence says who acts.
    func namesSomebody(_ sentence: Int) -> Bool { who.map { filled[sentence].contains($0) } ?? false }

    /// The slots that something in `passage` or above it may fill; more than turn out to be, never fewer.
    func possible(in passage: ClosedRange<Int>, above: SlotSet) -> SlotSet {
        var possible = above
        for sentence in passage { possible.formUnion(filled[sentence]) }
        possible.formUnion(shaped)
        return possible
    }

    private func words(_ slot: SlotNumber, _ sentence: Int) -> ArraySlice<Hit> {
        guard filled[sentence].contains(slot) else { return [] }
        let hits = hits[slot]
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].sentence < sentence { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < hits.count, hits[end].sentence == sentence { end += 1 }
        return hits[low..<end]
    }
}

// MARK: - Filling

extension SlotHits {
    /// What fills `slot` in the sentences of `passage`: the first that collides with nothing in `used`, since one
    /// word cannot answer two things; a shape counts where no word does.
    func fill(_ slot: SlotNumber, in passage: some Sequence<Int>, besides used: [TextRange] = [])
        -> TextRange?
    {
        for sentence in passage {
            for hit in words(slot, sentence) where !used.contains(where: { Self.collide($0, hit.range) }) {
                return hit.range
            }
            guard shaped.contains(slot) else { continue }
            let taken = used + excluded[slot]
            for shape in slots[slot].shapes {
                if let found = self.shape(shape, in: index.sentences[sentence], besides: taken) {
                    return found
                }
            }
        }
        return nil
    }

    /// `slots` with the one that fewest words can fill first, so that it gets the word it needs; shapes come last.
    func byClaim(_ slots: [SlotNumber], in passage: [Int]) -> [SlotNumber] {
        guard slots.count > 1 else { return slots }
        let claims = slots.map { slot in
            let words = passage.reduce(0) { $0 + self.words(slot, $1).count }
            return words == 0 && shaped.contains(slot) ? Int.max : words
        }
        return slots.indices.sorted { (claims[$0], $0) < (claims[$1], $1) }.map { slots[$0] }
    }

    /// What fills `slot` in a heading above the sentence at `anchor`, or in the title, where it may.
    func standIn(for slot: SlotNumber, above anchor: Int) -> TextRange? {
        if slots[slot].mayStandInHeading {
            for heading in index.headings(above: anchor).reversed() {
                if let hit = words(slot, heading).first { return hit.range }
            }
        }
        if slots[slot].mayStandInTableHeader, let header = index.headerRow(above: anchor) {
            for sentence in header { if let hit = words(slot, sentence).first { return hit.range } }
        }
        if slots[slot].mayStandInTitle, let title = index.title {
            for sentence in title { if let hit = words(slot, sentence).first { return hit.range } }
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
}

extension [Int] {
    /// Whether a sorted list holds `number`.
    fileprivate func holds(_ number: Int) -> Bool {
        guard let first, let last, first <= number, number <= last else { return false }
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == number
    }
}
