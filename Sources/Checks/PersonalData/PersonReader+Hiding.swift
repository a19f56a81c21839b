import Analysis
import SourceText

extension PersonReader {
    /// What to hide of a patient's name, wherever the document has it: the last name, so that the given names lead a
    /// reader to the place and nobody is named in full; a single name whole. Of initials nothing.
    ///
    /// Costs one search of the text for each name.
    func hidden(ofName name: TextRange) -> [TextRange] {
        let written = text[name.bounds]
        guard !written.contains(0x2E) else { return [] }
        let last = written.lastIndex(of: 0x20).map { $0 + 1 } ?? name.lowerBound
        let given = Set(document.document.words(in: TextRange(name.lowerBound, last)).map(\.folded))
        let surname = TextRange(last, name.upperBound)
        return [surname]
            + others(like: surname).filter { $0 != surname && !isAnotherPersons($0, given) }
    }

    /// Other places where the same telephone number or address stands, with it.
    func hidden(ofContact contact: TextRange) -> [TextRange] { [contact] + places(of: text[contact.bounds]) }

    /// A name shorter than this, in bytes, is as likely another word where it stands alone.
    private static let tellingLength = 4

    /// The same name elsewhere, also in the genitive: `Prøvesen`, `Prøvesens`.
    private func others(like name: TextRange) -> [TextRange] {
        guard name.count >= Self.tellingLength else { return [] }
        var stem = text[name.bounds]
        if stem.last == 0x73, stem.count > Self.tellingLength { stem.removeLast() }
        return places(of: stem).compactMap { place in
            let end = Letters.wordEnd(text, at: place.upperBound, limit: text.count)
            let isSame = text[place.upperBound..<end].allSatisfy { $0 == 0x73 }
            guard isSame, place.lowerBound + name.count - 1 <= end,
                !Letters.endsInWordCharacter(text, before: place.lowerBound)
            else { return nil }
            return TextRange(place.lowerBound, end)
        }
    }

    private func places(of written: ArraySlice<UInt8>) -> [TextRange] {
        var found: [TextRange] = []
        var start = 0
        while let place = text[start...].firstRange(of: written) {
            found.append(TextRange(place.lowerBound, place.upperBound))
            start = place.upperBound
        }
        return found
    }

    /// Whether someone else's given name stands right before a last name: `overlæge Jens Prøvesen`.
    private func isAnotherPersons(_ surname: TextRange, _ given: Set<[UInt8]>) -> Bool {
        guard surname.lowerBound > 1, text[surname.lowerBound - 1] == 0x20,
            Letters.endsInWordCharacter(text, before: surname.lowerBound - 1)
        else { return false }
        let start = Letters.wordStart(text, at: surname.lowerBound - 2, limit: 0)
        let word = TextRange(start, surname.lowerBound - 1)
        let opensSentence = document.sentence(of: word)?.lowerBound == start
        return Letters.startsUppercase(text, at: start) && !opensSentence && !addresses(word)
            && !given.contains(Letters.folded(text[word.bounds]))
    }
}
