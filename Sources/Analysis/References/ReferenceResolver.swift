import LegalRegister
import Vocabulary

/// Holds citations against the legal register on one day.
///
/// Number and date together are the key, the kind's word is weak: a reissued act is called BEK, LBK and LOV
/// (citation forms, section 3, rules 2 and 3).
struct ReferenceResolver: Sendable {
    let register: LegalRegister
    let day: CalendarDay

    /// What a citation means and how that stands.
    func resolve(_ citation: Citation, after earlier: ArraySlice<LegalReference>) -> (
        target: LegalText?, verdict: ReferenceVerdict
    ) {
        switch citation.form {
        case .numbered: numbered(citation, after: earlier)
        case .dated: single(dated(citation))
        case .european: single(european(citation))
        case .link(let link), .hyperlink(let link): single(linked(link))
        case .name: named(citation.name ?? "")
        case .backReference:
            single(earlier.last { $0.citation.kind == citation.kind && $0.target != nil }?.target)
        }
    }

    /// The verdict on a text that is surely meant.
    func verdict(on text: LegalText) -> ReferenceVerdict {
        switch register.standing(of: text, on: day) {
        case .inForce: .current
        case .ended(let last): .outdated(last: last, successor: register.current(for: text, on: day))
        case .notYetInForce(let from): .notYetInForce(from: from)
        case .neverInForce: .neverInForce(successor: register.current(for: text, on: day))
        case .unknown: .unknown
        }
    }

    private func single(_ text: LegalText?) -> (target: LegalText?, verdict: ReferenceVerdict) {
        (text, text.map(verdict(on:)) ?? .unknown)
    }
}

// MARK: - By number

extension ReferenceResolver {
    private func numbered(
        _ citation: Citation, after earlier: ArraySlice<LegalReference>
    ) -> (target: LegalText?, verdict: ReferenceVerdict) {
        guard let number = citation.number else { return (nil, .unknown) }
        let sameNumber = register.texts(number: number).filter { isCompatible($0, citation.kind) }
        guard let year = citation.year else {
            // A number alone can be resolved only by the same number cited in full before it.
            return single(earlier.last { $0.citation.number == number && $0.target != nil }?.target)
        }
        let sameYear = preferred(sameNumber.filter { $0.year == year }, citation.kind)
        guard let cited = citation.date?.calendarDay else { return single(sameYear) }
        if let text = sameYear {
            guard let signed = text.signed, signed != cited else { return single(text) }
            return (text, .misprinted(.date))
        }
        if let text = misprintedYear(sameNumber, cited) { return (text, .misprinted(.year)) }
        if let text = misprintedNumber(number, cited, citation.kind) { return (text, .misprinted(.number)) }
        return (nil, .unknown)
    }

    /// Day and month are right and only the year is not; the number then names the text beyond doubt.
    private func misprintedYear(_ texts: [LegalText], _ cited: CalendarDay) -> LegalText? {
        let matches = texts.filter { text in
            guard let signed = text.signed else { return false }
            return signed.month == cited.month && signed.day == cited.day
                && abs(signed.year - cited.year) <= 10
        }
        return matches.count == 1 ? matches[0] : nil
    }

    /// The day is that of one text whose number is this one with two digits swapped, one wrong, one lost or one too many.
    private func misprintedNumber(_ number: Int, _ cited: CalendarDay, _ kind: LegalTextKind?) -> LegalText? {
        guard number >= 100 else { return nil }
        let matches = register.texts(on: cited).filter { text in
            guard let other = text.plainNumber, text.kind == kind else { return false }
            return isSlip(Array(String(number).utf8), Array(String(other).utf8))
        }
        return matches.count == 1 ? matches[0] : nil
    }

    private func isSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        if a.count == b.count {
            let differing = a.indices.filter { a[$0] != b[$0] }
            if differing.count == 1 { return true }
            guard differing.count == 2, differing[1] == differing[0] + 1 else { return false }
            return a[differing[0]] == b[differing[1]] && a[differing[1]] == b[differing[0]]
        }
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        guard long.count == short.count + 1 else { return false }
        return long.indices.contains { index in
            var shortened = long
            shortened.remove(at: index)
            return shortened == short
        }
    }

    /// Whether a text of this kind can be what the word says: acts, reissues, orders and decrees share one series
    /// of numbers a year, guidance and circulars have their own (citation forms, section 3, rule 2).
    private func isCompatible(_ text: LegalText, _ kind: LegalTextKind?) -> Bool {
        guard let kind else { return true }
        return kind.isInLovtidendeA ? text.kind.isInLovtidendeA : text.kind == kind
    }

    private func preferred(_ texts: [LegalText], _ kind: LegalTextKind?) -> LegalText? {
        texts.first { $0.kind == kind } ?? texts.first
    }
}

// MARK: - By other means

extension ReferenceResolver {
    private func dated(_ citation: Citation) -> LegalText? {
        guard let day = citation.date?.calendarDay else { return nil }
        let matches = register.texts(on: day).filter { $0.kind == citation.kind }
        return matches.count == 1 ? matches[0] : nil
    }

    private func european(_ citation: Citation) -> LegalText? {
        guard let number = citation.number, let year = citation.year else { return nil }
        return register.text(LegalTextID("EU-\(year)-\(number)"))
    }

    private func linked(_ link: LegalLink) -> LegalText? {
        switch link {
        case .eli(let path): register.text(eli: path)
        case .old(let number): register.text(oldLink: number)
        }
    }

    /// A name means whatever carries it on the day: never outdated by itself (F12, F13).
    private func named(_ name: String) -> (target: LegalText?, verdict: ReferenceVerdict) {
        let carriers = register.texts(alias: name)
        if let current = carriers.last(where: { register.standing(of: $0, on: day) == .inForce }) {
            return (current, .current)
        }
        return (carriers.last, .unknown)
    }
}
