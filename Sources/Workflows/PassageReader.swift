import Analysis
import SourceText

/// Judges the passages of one document by one workflow's patterns.
final class PassageReader {
    private let workflow: Workflow
    private let index: PassageIndex
    private let hits: SlotHits
    /// The document's place in the submission.
    let number: Int

    /// Nil where nothing in the document can answer.
    init?(_ workflow: Workflow, in index: PassageIndex, number: Int) {
        guard let hits = SlotHits(workflow, in: index) else { return nil }
        self.workflow = workflow
        self.index = index
        self.hits = hits
        self.number = number
    }

    /// How far after a word of the answer a blank stands in its place, in bytes.
    private static let nearBlank = 8

    /// A passage under judgement.
    struct Candidate {
        let passage: WorkflowAnswer.Passage
        fileprivate(set) var rank: Rank
        let missing: [SlotNumber]

        var status: WorkflowAnswer.Status { rank.status }

        func isBetter(than other: Candidate) -> Bool { rank.isBetter(than: other.rank) }

        /// Whether one sentence answers everything: no other passage is better.
        var isPerfect: Bool { rank.status == .described && rank.missing == 0 && rank.length == 1 }
    }

    /// How good a passage is, or can be at best.
    struct Rank {
        let status: WorkflowAnswer.Status
        /// How many required slots it does not fill.
        let missing: Int
        /// In sentences.
        let length: Int

        /// Better answers first, then those that lack less, then the shorter.
        func isBetter(than other: Rank) -> Bool {
            if status != other.status { return status > other.status }
            if missing != other.missing { return missing < other.missing }
            return length < other.length
        }
    }

    func best() -> Candidate? {
        var best: Candidate?
        for pattern in workflow.patterns {
            for anchor in hits.anchors(of: pattern.described[0]) {
                let above = standIns(pattern, above: anchor)
                for window in pattern.windows where !hits.namesNobody || window.isNear {
                    for passage in index.passages(around: anchor, window) {
                        if let best, !bound(passage, above, pattern).isBetter(than: best.rank) { continue }
                        let candidate = judge(passage, anchor, pattern)
                        if best.map(candidate.isBetter) ?? true { best = candidate }
                    }
                }
                if best?.status == .described, best?.rank.length == 1 { return best }
            }
        }
        return best
    }

    /// The first sentence that speaks of the question's subject and says that it is open.
    func firstOpen() -> Candidate? {
        guard !workflow.openings.isEmpty else { return nil }
        for pattern in workflow.patterns where !pattern.partial.isEmpty {
            guard let anchor = hits.anchors(of: pattern.described[0]).first(where: hits.isLeftOpen) else {
                continue
            }
            var found = judge(anchor...anchor, anchor, pattern)
            found.rank = Rank(status: .partial, missing: found.missing.count, length: 1)
            return found
        }
        return nil
    }

    /// The first sentence that speaks of the question in general without saying who acts, where its neighbours do not either.
    func firstVague() -> Candidate? {
        guard !workflow.vagueness.isEmpty else { return nil }
        for pattern in workflow.patterns where !pattern.partial.isEmpty {
            for anchor in hits.anchors(of: pattern.described[0])
            where hits.isVague(anchor) && !isAnswered(within: index.neighbourhood(of: anchor)) {
                var found = judge(anchor...anchor, anchor, pattern)
                found.rank = Rank(status: .partial, missing: found.missing.count, length: 1)
                return found
            }
        }
        return nil
    }

    /// Whether a whole answer stands in `stretch` alone.
    private func isAnswered(within stretch: ClosedRange<Int>) -> Bool {
        workflow.patterns.contains { pattern in
            hits.anchors(of: pattern.described[0]).contains { anchor in
                stretch.contains(anchor) && judge(stretch, anchor, pattern).status == .described
            }
        }
    }

    /// The pattern's slots that a heading or a title above `anchor` fills.
    private func standIns(_ pattern: AnswerPattern, above anchor: Int) -> SlotSet {
        let slots = workflow.slots.indices.filter {
            workflow.slots[$0].mayStandIn && hits.standIn(for: $0, above: anchor) != nil
        }
        return SlotSet(slots)
    }

    /// The best that a passage can be, by the words it holds and without asking which word fills what.
    private func bound(_ passage: ClosedRange<Int>, _ above: SlotSet, _ pattern: AnswerPattern) -> Rank {
        let possible = hits.possible(in: passage, above: above)
        let missing = SlotSet(pattern.described).subtracting(possible).count
        let status: WorkflowAnswer.Status =
            if missing == 0 {
                .described
            } else if pattern.partial.contains(where: {
                possible.contains(SlotSet($0))
            }) { .partial } else { .missing }
        return Rank(status: status, missing: missing, length: passage.count)
    }
}

// MARK: - One passage

extension PassageReader {
    /// By slot: what fills it.
    private typealias Filling = [TextRange?]

    private func judge(_ passage: ClosedRange<Int>, _ anchor: Int, _ pattern: AnswerPattern) -> Candidate {
        let inside = passage.filter { $0 == anchor || !hits.isVoided($0) }
        // What the pattern requires takes its words before what it would merely like to know.
        let others = workflow.slots.indices.filter { !pattern.described.contains($0) }
        var filled = fill(pattern.described, then: others, inside, anchor, pattern)
        if let robbed = pattern.described.first(where: {
            filled[$0] == nil && hits.fill($0, in: inside) != nil
        }) {
            // Another slot took its word, and may have had one to spare: *er der gået [ti dage] uden svar*.
            let again = fill(pattern.described, first: robbed, then: others, inside, anchor, pattern)
            if pattern.described.allSatisfy({ again[$0] != nil }) { filled = again }
        }
        if pattern.described.contains(where: { filled[$0] == nil }) {
            // Half an answer needs its own words only, not those that a whole one would have taken.
            for group in pattern.partial where !group.allSatisfy({ filled[$0] != nil }) {
                let part = fill(group, then: [], inside, anchor, pattern)
                if group.allSatisfy({ part[$0] != nil }) {
                    filled = part
                    break
                }
            }
        }
        let words = filled.compactMap(\.self)
        let extent = extent(of: words, anchor, passage)
        let missing = pattern.described.filter { filled[$0] == nil }
        let isWeakened = isWeakened(extent, of: words) || missing.isEmpty && holdBlank(words)
        let status = status(missing, isWeakened, filled, pattern)
        return Candidate(
            passage: WorkflowAnswer.Passage(
                document: number,
                range: index.sentences[extent.lowerBound].union(index.sentences[extent.upperBound]),
                slots: workflow.slots.indices.compactMap { slot in
                    filled[slot].map { (slot: workflow.slots[slot].id, range: $0) }
                },
                isWeakened: isWeakened || hits.isLeftOpen(anchor) && passage.count == 1),
            rank: Rank(status: status, missing: missing.count, length: passage.count), missing: missing)
    }

    /// Fills `slots` by words of their own and, with what is left, `others`; `first` chooses before the rest.
    private func fill(
        _ slots: [SlotNumber], first: SlotNumber? = nil, then others: [SlotNumber], _ inside: [Int],
        _ anchor: Int, _ pattern: AnswerPattern
    ) -> Filling {
        var filled = Filling(repeating: nil, count: workflow.slots.count)
        var used: [TextRange] = []
        // The anchor's own sentence first: what is said there belongs together most surely.
        let order = [anchor] + inside.filter { $0 != anchor }
        // A whole answer begins with its anchor, the surest slot.
        var claims =
            slots == pattern.described
            ? slots.prefix(1) + hits.byClaim(Array(slots.dropFirst()), in: inside)
            : hits.byClaim(slots, in: inside)
        if let first {
            claims.removeAll { $0 == first }
            claims.insert(first, at: 0)
        }
        for slot in claims + others {
            guard
                let range = hits.fill(slot, in: order, besides: used)
                    ?? hits.standIn(for: slot, above: anchor)
            else { continue }
            filled[slot] = range
            used.append(range)
        }
        // Where a slot of the group is missing anyway, the others still tell what was touched.
        for group in pattern.together
        where group.allSatisfy({ filled[$0] != nil }) && !stand(group, inOneOf: inside, anchor) {
            group.last.map { filled[$0] = nil }
        }
        return filled
    }

    private func status(
        _ missing: [SlotNumber], _ isWeakened: Bool, _ filled: Filling, _ pattern: AnswerPattern
    ) -> WorkflowAnswer.Status {
        if missing.isEmpty { return isWeakened ? .partial : .described }
        return pattern.partial.contains { $0.allSatisfy { filled[$0] != nil } } ? .partial : .missing
    }

    /// Whether one sentence fills every slot of the group, each by a word of its own; a table row counts as one, and so does a
    /// question with its answer. What a heading says is said of every sentence under it.
    private func stand(_ group: [SlotNumber], inOneOf passage: [Int], _ anchor: Int) -> Bool {
        passage.contains { sentence in
            let unit = passage.filter(index.unit(of: sentence).contains)
            var used: [TextRange] = []
            for slot in hits.byClaim(group, in: unit) {
                let found = hits.fill(slot, in: unit, besides: used) ?? hits.standIn(for: slot, above: anchor)
                guard let range = found else { return false }
                used.append(range)
            }
            return true
        }
    }

    /// Whether an answer's sentences say that it is not settled, or the one after, where it is often said. Of an answer put
    /// together from a whole document only the sentences that it is made of count, each with the one after.
    private func isWeakened(_ extent: ClosedRange<Int>, of words: [TextRange]) -> Bool {
        guard extent.count > PassageIndex.longestSection else {
            return (extent.lowerBound...(extent.upperBound + 1)).contains(where: hits.isWeakened)
        }
        return extent.contains { sentence in
            (hits.isWeakened(sentence) || hits.isWeakened(sentence + 1))
                && words.contains { index.sentences[sentence].overlaps($0) }
        }
    }

    /// Whether a blank stands right where a word of the answer ends: *bagvagtens telefon: ____*.
    private func holdBlank(_ words: [TextRange]) -> Bool {
        words.contains {
            index.blank(in: $0.upperBound..<($0.upperBound + Self.nearBlank)) || index.blank(in: $0.bounds)
        }
    }

    /// From the first sentence of the passage that fills a slot to the last.
    private func extent(
        of spots: [TextRange], _ anchor: Int, _ passage: ClosedRange<Int>
    ) -> ClosedRange<Int> {
        let used = passage.filter { sentence in spots.contains { index.sentences[sentence].overlaps($0) } }
        return min(used.first ?? anchor, anchor)...max(used.last ?? anchor, anchor)
    }
}
