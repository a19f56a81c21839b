import DocumentModel
import SourceText
import Vocabulary

/// The second line: what stands where documents speak of themselves, and no phrase took for a field, speaks for one
/// that nothing else gives. A label left blank asks for its field and so has no need of a guess.
extension MetadataSearch {
    /// How far the head and the foot reach at most, in bytes; less than for phrases, as here nothing says what is meant.
    private static let longestHead = 900
    private static let longestFoot = 260
    /// What says more than this beside a day is a sentence about something: "Siden september 2010 har alle haft pligt til …".
    private static let mostWords = 12
    /// A leaf of the foot longer than this is text.
    private static let longestFootLeaf = 200

    /// Finds fields by what stands near the edges alone.
    func findUnclaimed() {
        let open = Set([MetadataField.Name.author, .audience, .validFrom, .lastRevised]).filter { name in
            !fields.contains { $0.name == name }
        }
        guard !open.isEmpty else { return }
        let parts = unclaimedParts()
        readUnclaimedDays(parts, open.intersection([.validFrom, .lastRevised]))
        for part in parts where open.contains(.author) && !isGiven(.author) { readUnclaimedWriter(part) }
        for part in parts where open.contains(.audience) && !isGiven(.audience) {
            readUnclaimedReaders(part)
        }
    }

    /// The parts of the head, of the foot, and of what is repeated on every page.
    private func unclaimedParts() -> [StatementPart] {
        let head = headEnd()
        return statementParts().filter { part in
            let leaf = page.leaves[part.leaf]
            switch leaf.kind {
            case .frontMatter, .pageHeader, .pageFooter: return true
            default: break
            }
            if part.range.lowerBound < head { return true }
            return !leaf.kind.isHeading && leaf.cell == nil && leaf.range.count <= Self.longestFootLeaf
                && part.range.lowerBound >= text.count - Self.longestFoot && isLast(part.leaf)
        }
    }

    /// Whether nothing but one more short leaf follows.
    private func isLast(_ leaf: Int) -> Bool {
        page.leaves[(leaf + 1)...].count { !$0.range.isEmpty && $0.kind != .pageFooter } < 2
    }

    /// Where the first section begins: at the first heading after something else.
    private func headEnd() -> Int {
        var hasText = false
        for leaf in page.leaves where !leaf.range.isEmpty {
            if leaf.range.lowerBound >= Self.longestHead { return Self.longestHead }
            if leaf.kind.isHeading {
                if hasText { return leaf.range.lowerBound }
            } else if leaf.kind != .pageHeader {
                hasText = true
            }
        }
        return min(text.count, Self.longestHead)
    }

    // MARK: - Days

    /// A day with the words before it.
    private struct UnclaimedDay {
        let period: WrittenPeriod
        /// Whether the words before it say that the text holds from then on.
        let isFirst: Bool
    }

    private func readUnclaimedDays(_ parts: [StatementPart], _ open: Set<MetadataField.Name>) {
        guard !open.isEmpty else { return }
        let days = parts.flatMap(unclaimedDays)
        guard let earliest = days.min(by: { $0.period.lastDay < $1.period.lastDay }),
            let latest = days.max(by: { $0.period.lastDay < $1.period.lastDay })
        else { return }
        if open.count == 2, earliest.period.lastDay < latest.period.lastDay {
            addDay(.validFrom, (days.first(where: \.isFirst) ?? earliest).period)
            addDay(.lastRevised, latest.period)
        } else if open.count == 2 {
            addDay(days.contains(where: \.isFirst) ? .validFrom : .lastRevised, latest.period)
        } else if open.contains(.validFrom) {
            addDay(.validFrom, (days.first(where: \.isFirst) ?? earliest).period)
        } else if let day = days.last(where: { !$0.isFirst }) {
            addDay(.lastRevised, day.period)
        }
    }

    private func addDay(_ name: MetadataField.Name, _ period: WrittenPeriod) {
        add(name, period.range, period.range, .period(lastDay: period.lastDay))
    }

    /// The days of a part that no field took and that are not said to be of something else.
    private func unclaimedDays(_ part: StatementPart) -> [UnclaimedDay] {
        let statements = words.statements
        guard wordRanges(part.range).count <= Self.mostWords else { return [] }
        return part.periods.indices.compactMap { index in
            let period = part.periods[index]
            let start = index > 0 ? part.periods[index - 1].range.upperBound : part.range.lowerBound
            let lead = TextRange(start, period.range.lowerBound)
            let label = index == 0 ? headOf(part) : nil
            let leads = [lead] + (label.map { [$0] } ?? [])
            guard !period.isYearAlone, period.lastDay <= reader.day, !isClaimed(period.range),
                !cited.contains(where: { $0.overlaps(part.range) }),
                !leads.contains(where: { range in
                    has(statements.coming, range) || has(statements.notRevised, range)
                        || has(statements.notText, range) || wordRanges(range).contains(where: isPassive)
                })
            else { return nil }
            return UnclaimedDay(
                period: period, isFirst: leads.contains { has(statements.valid, $0) })
        }
    }

    /// Whether a field holds `range`, or gives what stands there.
    func isClaimed(_ range: TextRange) -> Bool {
        fields.contains { $0.range.overlaps(range) || $0.value.overlaps(range) }
    }
}
