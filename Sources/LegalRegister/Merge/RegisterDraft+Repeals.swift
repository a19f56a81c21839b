import Vocabulary

extension RegisterDraft {
    /// Carries out the repeals of a document that is already an entry. Reissued acts repeat old repeals, so theirs do not count.
    mutating func applyRepeals(of document: LexDaniaDocument) {
        if document.type.kind == .lbk { return }
        for repeal in RepealReader.repeals(in: document) {
            guard let day = repeal.day ?? firstDay(of: document) else {
                note(.conflict(.noFirstDay), of: document.id)
                continue
            }
            switch repeal.subject {
            case .itself: end(document.id, before: day, because: document, successor: nil)
            case .cited(let cited):
                guard let target = resolve(cited, from: document) else { continue }
                let takesOver = document.type.role == .main && target != document.id
                end(target, before: day, because: document, successor: takesOver ? document.id : nil)
            }
        }
    }

    /// Ends the entries of the same act that this document reissues.
    mutating func endEarlierReissues(of document: LexDaniaDocument) {
        guard let signed = document.signed else { return }
        let act = TitleKey(document.title).bytes
        for earlier in entries where earlier.kind == .lbk && earlier.id != document.id {
            guard TitleKey(earlier.title).bytes == act, let day = earlier.signed else { continue }
            if day < signed, earlier.replacedBy == nil, (earlier.inForceFrom ?? day) < signed {
                end(earlier.id, before: signed, because: document, successor: document.id)
            } else if day > signed, document.status == .valid {
                note(.conflict(.newerReissue(earlier.id)), of: document.id)
            }
        }
    }

    /// The entry that a provision means; texts outside the register are passed over in silence.
    ///
    /// Number and date together decide. Where they disagree, the official text is misprinted, and only a title that fits one
    /// text with that number settles it.
    private mutating func resolve(_ cited: CitedText, from document: LexDaniaDocument) -> LegalTextID? {
        guard let number = cited.number else { return resolveWithoutNumber(cited) }
        let numbered = entries.filter { $0.plainNumber == number }
        if let day = cited.day {
            let exact = numbered.filter { $0.signed == day }
            let sameKind = exact.filter { $0.kind == cited.kind }
            if let found = sameKind.first ?? exact.first { return found.id }
        }
        let titled = numbered.filter { cited.title.map(fits($0.title)) ?? false }
        if titled.count == 1, let found = titled.first {
            note(.misprintedRepeal(by: document.id), of: found.id)
            return found.id
        }
        let mayBeOurs = numbered.contains { text in
            text.kind == cited.kind && (cited.day.map { $0.year == text.year } ?? true)
        }
        if mayBeOurs {
            note(.conflict(.unresolvedRepeal(number: number, day: cited.day)), of: document.id)
        }
        return nil
    }

    /// Only texts that have no number themselves, and only where day, kind and title all fit.
    private func resolveWithoutNumber(_ cited: CitedText) -> LegalTextID? {
        let found = entries.filter { text in
            text.plainNumber == nil && text.kind == cited.kind && text.signed != nil
                && text.signed == cited.day
                && (cited.title.map(fits(text.title)) ?? false)
        }
        return found.count == 1 ? found.first?.id : nil
    }

    /// A long title may be cut short in the citation, a short one must be whole.
    private func fits(_ title: String) -> (String) -> Bool {
        { cited in
            let known = TitleKey(title).words
            let named = TitleKey.words(of: cited)
            return known == named || named.utf8.count >= 40 && known.hasPrefix(named)
        }
    }

    private mutating func end(
        _ id: LegalTextID, before day: CalendarDay, because document: LexDaniaDocument,
        successor: LegalTextID?
    ) {
        guard let old = text(id), !old.neverInForce else { return }
        if let successor, let other = old.replacedBy, other != successor {
            note(.conflict(.otherSuccessor(successor)), of: id)
            return
        }
        if let first = old.inForceFrom, day <= first {
            endBeforeItBegan(old, first: first, because: document, successor: successor)
            return
        }
        guard let last = day.dayBefore else { return }
        if let other = old.inForceTo, other != last {
            note(.conflict(.otherLastDay(last)), of: id)
            return
        }
        let status = last < asOf || old.status == .historical ? LegalTextStatus.historical : old.status
        let new = old.replacedBy ?? successor
        guard old.inForceTo != last || old.replacedBy != new || old.status != status else { return }
        if old.status != status { note(.status(from: old.status, to: status), of: id) }
        if old.inForceTo != last { note(.lastDay(last), of: id) }
        if let new, old.replacedBy != new { note(.replacedBy(new), of: id) }
        replace(
            old.changing(evidence: evidence(document)) {
                $0.status = status
                $0.inForceTo = last
                $0.replacedBy = new
            })
    }

    private mutating func endBeforeItBegan(
        _ old: LegalText, first: CalendarDay, because document: LexDaniaDocument, successor: LegalTextID?
    ) {
        note(.neverInForce(from: first), of: old.id)
        if old.status != .historical { note(.status(from: old.status, to: .historical), of: old.id) }
        if let successor, old.replacedBy == nil { note(.replacedBy(successor), of: old.id) }
        let mark =
            "\(LegalTextRow.neverInForceMark): skulle have gældt fra \(first), men blev ophævet forinden"
        replace(
            old.changing(evidence: evidence(document) + " | " + mark) {
                $0.status = .historical
                $0.inForceFrom = nil
                $0.inForceTo = nil
                $0.replacedBy = old.replacedBy ?? successor
                $0.neverInForce = true
            })
    }

    private func evidence(_ document: LexDaniaDocument) -> String {
        let place = document.eli.map { "https://www.retsinformation.dk\($0) " } ?? ""
        return "\(place)(ophævet ved \(document.id))"
    }
}
