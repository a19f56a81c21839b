import Analysis
import SourceText

extension PersonReader {
    /// What to hide of a patient's name, wherever the document has it: the last name, so that the given names lead a
    /// reader to the place and nobody is named in full; a single name whole. Of initials nothing. Of a name that was asked
    /// for before only this place: the others are hidden already.
    func hidden(ofName name: TextRange) -> [TextRange] {
        let written = text[name.bounds]
        guard !written.contains(0x2E) else { return [] }
        let last = written.lastIndex(of: 0x20).map { $0 + 1 } ?? name.lowerBound
        let given = Set(document.document.words(in: TextRange(name.lowerBound, last)).map(\.folded))
        let surname = TextRange(last, name.upperBound)
        guard hiddenNames.insert(Array(written)).inserted else { return [surname] }
        let capitals = String(decoding: text[surname.bounds], as: UTF8.self).uppercased()
        return [surname]
            + others(like: surname, written: text[surname.bounds]).filter {
                $0 != surname && !isAnotherPersons($0, given)
            }
            + others(like: surname, written: Array(capitals.utf8)[...])
    }

    /// Other places where the same telephone number or address stands, with it.
    func hidden(ofContact contact: TextRange) -> [TextRange] {
        [contact] + places.places(of: text[contact.bounds])
    }

    /// A name shorter than this, in bytes, is as likely another word where it stands alone.
    private static let tellingLength = 3

    /// The same name elsewhere as `written`, also in the genitive: `Prøvesen`, `Prøvesens`.
    private func others(like name: TextRange, written: ArraySlice<UInt8>) -> [TextRange] {
        guard name.count >= Self.tellingLength else { return [] }
        var stem = written
        if stem.last == 0x73, stem.count > Self.tellingLength + 1 { stem.removeLast() }
        return places.places(of: stem).compactMap { place in
            let end = Letters.wordEnd(text, at: place.upperBound, limit: text.count)
            let isSame = text[place.upperBound..<end].allSatisfy { $0 == 0x73 }
            guard isSame, place.lowerBound + name.count - 1 <= end,
                !Letters.endsInWordCharacter(text, before: place.lowerBound)
            else { return nil }
            return TextRange(place.lowerBound, end)
        }
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
