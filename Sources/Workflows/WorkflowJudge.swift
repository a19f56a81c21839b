package import Analysis
import SourceText

/// Reads a submission for the answer to one workflow's question.
///
/// For every sentence that fills a pattern's first slot, each window around it is tried, the smallest first; the passage that
/// fills most required slots is the answer. Costs sentences with a first slot times windows, not documents times rules.
package struct WorkflowJudge: Sendable {
    private let workflow: Workflow

    package init(_ workflow: Workflow) { self.workflow = workflow }

    package func outcome(for submission: AnalyzedSubmission) -> WorkflowOutcome {
        for condition in workflow.applicability {
            guard let isPut = condition.isPut(to: submission) else { continue }
            if isPut { break }
            if let reason = condition.reason {
                return .notApplicable(workflow: workflow.id, reason: reason)
            }
        }
        return .answered(answer(in: submission))
    }

    /// A passage under judgement.
    private struct Candidate {
        let passage: WorkflowAnswer.Passage
        let status: WorkflowAnswer.Status
        let missing: [String]
        let length: Int

        /// Better answers first, then those that lack less, then the shorter.
        func isBetter(than other: Candidate) -> Bool {
            if status != other.status { return status > other.status }
            if missing.count != other.missing.count { return missing.count < other.missing.count }
            return length < other.length
        }
    }

    /// The answer, whether or not the question is put to the place.
    package func answer(in submission: AnalyzedSubmission) -> WorkflowAnswer {
        let searched = submission.documents.indices.filter {
            workflow.askedOf.contains(submission.documents[$0].kind)
        }
        var best: [Candidate] = []
        for document in searched {
            if let candidate = bestCandidate(in: submission.documents[document], document) {
                best.append(candidate)
            }
        }
        best = best.enumerated().sorted { left, right in
            if left.element.isBetter(than: right.element) { return true }
            return !right.element.isBetter(than: left.element) && left.offset < right.offset
        }.map(\.element)
        // Where the papers say that part of it is open, that passage is the answer.
        if best.first?.status != .partial, let open = firstOpen(in: submission, searched) {
            best.insert(open, at: 0)
        }
        let required = workflow.patterns[0].described
        return WorkflowAnswer(
            workflow: workflow.id, status: best.first?.status ?? .missing,
            missing: best.first?.missing ?? required,
            passages: best.map(\.passage), searched: searched)
    }

    /// The first sentence that speaks of the question's subject and says that it is open.
    private func firstOpen(in submission: AnalyzedSubmission, _ searched: [Int]) -> Candidate? {
        guard !workflow.openings.isEmpty else { return nil }
        for document in searched {
            let index = PassageIndex(submission.documents[document])
            let hits = SlotHits(workflow, in: index)
            for pattern in workflow.patterns where !pattern.partial.isEmpty {
                guard let anchor = anchors(of: pattern, hits).first(where: hits.leftOpen.contains) else {
                    continue
                }
                let found = judge(anchor...anchor, anchor, pattern, hits, index, document)
                return Candidate(passage: found.passage, status: .partial, missing: found.missing, length: 1)
            }
        }
        return nil
    }

    private func bestCandidate(in document: AnalyzedDocument, _ number: Int) -> Candidate? {
        let index = PassageIndex(document)
        let hits = SlotHits(workflow, in: index)
        var best: Candidate?
        for pattern in workflow.patterns {
            for anchor in anchors(of: pattern, hits) {
                for passage in pattern.windows.flatMap({ index.passages(around: anchor, $0) }) {
                    let candidate = judge(passage, anchor, pattern, hits, index, number)
                    if best.map(candidate.isBetter) ?? true { best = candidate }
                }
                if best?.status == .described, best?.length == 1 { return best }
            }
        }
        return best
    }

    /// The sentences that fill a pattern's first slot and are not voided.
    private func anchors(of pattern: AnswerPattern, _ hits: SlotHits) -> [Int] {
        guard let first = pattern.described.first else { return [] }
        return hits.sentences(of: first).filter { !hits.voided.contains($0) }
    }

    private func judge(
        _ passage: ClosedRange<Int>, _ anchor: Int, _ pattern: AnswerPattern, _ hits: SlotHits,
        _ index: PassageIndex,
        _ document: Int
    ) -> Candidate {
        let inside = passage.filter { $0 == anchor || !hits.voided.contains($0) }
        // What the pattern requires takes its words before what it would merely like to know.
        let others = workflow.slots.map(\.id).filter { !pattern.described.contains($0) }
        var filled = fill(pattern.described, then: others, inside, anchor, pattern, index, hits)
        if pattern.described.contains(where: { filled[$0] == nil }) {
            // Half an answer needs its own words only, not those that a whole one would have taken.
            for group in pattern.partial where !group.allSatisfy({ filled[$0] != nil }) {
                let part = fill(group, then: [], inside, anchor, pattern, index, hits)
                if group.allSatisfy({ part[$0] != nil }) {
                    filled = part
                    break
                }
            }
        }
        let spots = workflow.slots.compactMap { slot in filled[slot.id].map { (slot: slot.id, range: $0) } }
        let extent = extent(of: spots.map(\.range), anchor, passage, index)
        let missing = pattern.described.filter { filled[$0] == nil }
        // What is not settled is often said in the sentence after.
        let isWeakened = (extent.lowerBound...(extent.upperBound + 1)).contains(where: hits.weakened.contains)
        return Candidate(
            passage: WorkflowAnswer.Passage(
                document: document,
                range: index.sentences[extent.lowerBound].union(index.sentences[extent.upperBound]),
                slots: spots,
                isWeakened: isWeakened || hits.leftOpen.contains(anchor) && passage.count == 1),
            status: status(missing, isWeakened, filled, pattern), missing: missing, length: passage.count)
    }

    /// Fills `slots` by words of their own and, with what is left, `others`.
    private func fill(
        _ slots: [String], then others: [String], _ inside: [Int], _ anchor: Int, _ pattern: AnswerPattern,
        _ index: PassageIndex, _ hits: SlotHits
    ) -> [String: TextRange] {
        var filled: [String: TextRange] = [:]
        // The anchor's own sentence first: what is said there belongs together most surely.
        let order = [anchor] + inside.filter { $0 != anchor }
        // A whole answer begins with its anchor, the surest slot.
        let claims =
            slots == pattern.described
            ? slots.prefix(1) + hits.byClaim(Array(slots.dropFirst()), in: inside)
            : hits.byClaim(slots, in: inside)
        for slot in claims + others {
            let found = hits.fill(slot, in: order, besides: Array(filled.values))
            filled[slot] = found ?? hits.standIn(for: slot, above: anchor)
        }
        // Where a slot of the group is missing anyway, the others still tell what was touched.
        for group in pattern.together
        where group.allSatisfy({ filled[$0] != nil }) && !stand(group, inOneOf: inside, anchor, index, hits) {
            group.last.map { filled[$0] = nil }
        }
        return filled
    }

    private func status(
        _ missing: [String], _ isWeakened: Bool, _ filled: [String: TextRange], _ pattern: AnswerPattern
    ) -> WorkflowAnswer.Status {
        if missing.isEmpty { return isWeakened ? .partial : .described }
        return pattern.partial.contains { $0.allSatisfy { filled[$0] != nil } } ? .partial : .missing
    }

    /// Whether one sentence fills every slot of the group, each by a word of its own; a table row counts as one, and so does a
    /// question with its answer. What a heading says is said of every sentence under it.
    private func stand(
        _ group: [String], inOneOf passage: [Int], _ anchor: Int, _ index: PassageIndex, _ hits: SlotHits
    ) -> Bool {
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

    /// From the first sentence of the passage that fills a slot to the last.
    private func extent(
        of spots: [TextRange], _ anchor: Int, _ passage: ClosedRange<Int>, _ index: PassageIndex
    ) -> ClosedRange<Int> {
        let used = passage.filter { sentence in spots.contains { index.sentences[sentence].overlaps($0) } }
        return min(used.first ?? anchor, anchor)...max(used.last ?? anchor, anchor)
    }
}
