package import DocumentModel
package import LegalRegister
import SourceText
package import Vocabulary

/// Writes a citation of another text in the form the author used: same words, same order, same way to write dates.
package struct CitationRewriter: Sendable {
    private let forms: CitationForms
    private let months: [[String]]

    package init(forms: CitationForms, language: DanishLanguage) {
        self.forms = forms
        months = language.months
    }

    /// The citation with kind, number, date, title and link of `text`; nil where `text` lacks what the form needs.
    package func rewrite(_ reference: LegalReference, in document: Document, to text: LegalText) -> String? {
        let citation = reference.citation
        switch citation.form {
        case .numbered, .dated: return numbered(reference, in: document, to: text)
        case .link: return text.eli.map { "https://www.retsinformation.dk" + $0 }
        case .hyperlink, .european, .name, .backReference: return nil
        }
    }

    private func numbered(_ reference: LegalReference, in document: Document, to text: LegalText) -> String? {
        let citation = reference.citation
        var edits: [(range: TextRange, text: String)] = []
        if let word = citation.kindWord, citation.kind != text.kind {
            guard let replacement = kindWord(word, in: document, for: text.kind) else { return nil }
            edits.append((word.range, replacement))
        }
        if let range = citation.numberRange { edits.append((range, text.number)) }
        if let range = citation.yearRange { edits.append((range, String(text.year))) }
        if let date = citation.date, !citation.hasBorrowedDate {
            guard let signed = text.signed else { return nil }
            edits.append((date.range, written(signed, as: date.style)))
        }
        var replacement = apply(edits, to: reference.range, in: document)
        // "af samme dato" holds for one text only, so the date is written out.
        if citation.hasBorrowedDate, let signed = text.signed, let end = replacement.range(ofLast: " af ") {
            replacement =
                replacement[..<end] + " af " + written(signed, as: .named(hasStop: true, isPadded: false))
        }
        return replacement
    }

    /// The excerpt with each edit in place, its white space single spaces.
    private func apply(
        _ edits: [(range: TextRange, text: String)], to range: TextRange, in document: Document
    ) -> String {
        var result = ""
        var position = range.lowerBound
        for edit in edits.sorted(by: { $0.range < $1.range }) {
            result += document.string(TextRange(position, edit.range.lowerBound)) + edit.text
            position = edit.range.upperBound
        }
        result += document.string(TextRange(position, range.upperBound))
        return String(result.map { $0 == "\n" ? " " : $0 })
    }

    /// The word for another kind in the same inflection and case.
    private func kindWord(_ word: Citation.KindWord, in document: Document, for kind: LegalTextKind)
        -> String?
    {
        guard let other = forms.kinds.first(where: { $0.kind == kind }) else { return nil }
        let original = document.string(word.range)
        guard let form = word.form else {
            guard let short = other.short.first else { return kind.rawValue }
            return original.allSatisfy(\.isLowercase) ? short.lowercased() : short
        }
        let replacement = other.forms[form]
        guard let first = original.first, first.isUppercase else { return replacement }
        return original.allSatisfy(\.isUppercase) && original.count > 1
            ? replacement.uppercased() : replacement.prefix(1).uppercased() + replacement.dropFirst()
    }

    /// `day` as a date of another day was written.
    package func written(_ day: CalendarDay, as style: WrittenDate.Style) -> String {
        func padded(_ number: Int, _ isPadded: Bool) -> String {
            isPadded && number < 10 ? "0\(number)" : String(number)
        }
        let month = months[day.month - 1][0]
        switch style {
        case .named(let hasStop, let isPadded):
            return "\(padded(day.day, isPadded))\(hasStop ? "." : "") \(month) \(day.year)"
        case .numeric(let afterDay, let afterMonth, let isPadded, let hasShortYear):
            let year = hasShortYear ? padded(day.year % 100, true) : String(day.year)
            return padded(day.day, isPadded) + String(UnicodeScalar(afterDay)) + padded(day.month, isPadded)
                + String(UnicodeScalar(afterMonth)) + year
        case .iso: return day.iso
        case .monthAndYear: return "\(month) \(day.year)"
        case .year: return String(day.year)
        }
    }
}

extension String {
    /// Where `word` stands last.
    fileprivate func range(ofLast word: String) -> String.Index? {
        var index = endIndex
        while index > startIndex {
            index = self.index(before: index)
            if self[index...].hasPrefix(word) { return index }
        }
        return nil
    }
}
