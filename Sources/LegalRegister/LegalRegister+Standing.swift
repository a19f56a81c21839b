package import Vocabulary

extension LegalRegister {
    /// How the text stands on a day; first and last day are inclusive.
    ///
    /// An unknown text is never ended, whatever its columns say, and no text is anything but unknown before it was signed,
    /// unless its first day is known.
    package func standing(of text: LegalText, on day: CalendarDay) -> Standing {
        if text.neverInForce { return .neverInForce }
        if let from = text.inForceFrom, day < from { return .notYetInForce(from: from) }
        if text.status == .unknown { return .unknown }
        if text.inForceFrom == nil, let signed = text.date?.earliest, day < signed { return .unknown }
        if let last = text.inForceTo { return day <= last ? .inForce : .ended(last: last) }
        return text.status == .historical ? .ended(last: nil) : .inForce
    }

    /// The text itself or the newer text that is in force that day; nil where the chain ends without one.
    package func current(for text: LegalText, on day: CalendarDay) -> LegalText? {
        var candidate = text
        // No chain is longer than the register; one that comes round again ends here.
        for _ in 0...entries.count {
            if standing(of: candidate, on: day) == .inForce { return candidate }
            guard let newer = candidate.replacedBy.flatMap({ self.text($0) }) else { return nil }
            candidate = newer
        }
        return nil
    }

    /// The text and those that replaced it, oldest first. Ends before it would come round again.
    package func chain(from text: LegalText) -> [LegalText] {
        var chain = [text]
        var seen: Set = [text.id]
        var next = text.replacedBy
        while let id = next, seen.insert(id).inserted, let newer = self.text(id) {
            chain.append(newer)
            next = newer.replacedBy
        }
        return chain
    }

    /// The texts that this one replaced, in file order.
    package func predecessors(of text: LegalText) -> [LegalText] {
        (index.predecessors[text.id] ?? []).map { entries[$0] }
    }
}
