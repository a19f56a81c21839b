import Analysis
import SourceText

extension PersonReader {
    /// Names that are a patient's by what stands with them: a form of address, a date of birth, where somebody lives or
    /// lies, or the story of what happened. The first of two for one name has the most beside it.
    var told: [Person] {
        let named = streets.filter { Letters.startsUppercase(text, at: $0.lowerBound) }
        return births.compactMap(born) + (named + rooms).compactMap(living) + titles.compactMap(addressed)
            + inStories + possessions.compactMap(owner) + receivings.compactMap(receiver)
    }

    // MARK: - Beside a name

    /// `Egon Prøvesen (f. 11.02.1944)`, `E.P., født 11. februar 1944`.
    private func born(_ word: TextRange) -> Person? {
        guard let end = dateEnd(from: word.upperBound), let name = someone(endingBefore: word.lowerBound)
        else { return nil }
        return person(name, with: TextRange(word.lowerBound, end), isUncertain: false)
    }

    /// `Ingrid Prøvesen på Prøvevej 14`, `Kaj Prøvesen i bolig 9`.
    private func living(at place: TextRange) -> Person? {
        guard let number = numberEnd(from: place.upperBound) else { return nil }
        let before = document.document.words(in: self.before(place, 8))
        guard let link = before.last, storyLinks.contains(link.folded),
            link.range.upperBound + 1 == place.lowerBound,
            let name = someone(endingBefore: link.range.lowerBound)
        else { return nil }
        return person(name, with: TextRange(place.lowerBound, number), isUncertain: false)
    }

    /// `Fru Ingrid Prøvesen`; `fru Prøvesen` where the sentence tells more of her.
    private func addressed(_ title: TextRange) -> Person? {
        var start = title.upperBound
        if start < text.count, text[start] == 0x2E { start += 1 }
        guard start < text.count, text[start] == 0x20,
            let name = accepted(fullName(at: start + 1) ?? surname(at: start + 1))
        else { return nil }
        return person(name, with: title, isUncertain: false)
    }

    private func surname(at start: Int) -> TextRange? {
        guard let end = capitalisedWord(startingAt: start), end - start >= 3,
            let sentence = document.sentence(of: TextRange(start, end))
        else { return nil }
        let lives = streets.inside(sentence).contains { Letters.startsUppercase(text, at: $0.lowerBound) }
        return lives || stories.hasAny(in: sentence) ? TextRange(start, end) : nil
    }

    // MARK: - Stories

    /// `Det gik galt med Birthe Prøvesen`: a name in a sentence that tells what happened.
    private var inStories: [Person] {
        Set(stories.compactMap(document.sentence(of:))).sorted().flatMap { sentence in
            let words = document.document.words(in: sentence)
            return words.indices.dropLast().compactMap { index -> Person? in
                let next = words[index + 1].range
                guard storyLinks.contains(words[index].folded),
                    words[index].range.upperBound + 1 == next.lowerBound,
                    let name = accepted(fullName(at: next.lowerBound)),
                    name.upperBound <= sentence.upperBound,
                    !isStaffElsewhere(name)
                else { return nil }
                return person(name, with: name, isUncertain: true)
            }
        }
    }

    /// `Egon Prøvesens venstre øje`: what is a part of somebody, or was taken from them.
    private func owner(of thing: TextRange) -> Person? {
        let before = document.document.lastWords(1, in: self.before(thing, Self.labelReach))
        let ends = [thing.lowerBound] + before.map(\.range.lowerBound)
        let name = ends.lazy.compactMap { end in
            self.name(endingBefore: end).flatMap { $0.upperBound + 1 == end ? $0 : nil }
        }.first
        guard let name = name.flatMap(withoutLead), text[name.upperBound - 1] == 0x73,
            !isStaffElsewhere(name)
        else { return nil }
        return person(name, with: name, isUncertain: true)
    }

    /// `Egon Prøvesen, som fik svaret for sent`.
    private func receiver(before clause: TextRange) -> Person? {
        guard clause.lowerBound > 1, text[clause.lowerBound - 2] == 0x2C,
            let name = name(endingBefore: clause.lowerBound).flatMap(withoutLead), !isStaffElsewhere(name)
        else { return nil }
        return person(name, with: name, isUncertain: true)
    }

    func person(_ name: TextRange, with other: TextRange, isUncertain: Bool) -> Person? {
        let title = titles.inside(TextRange(max(0, name.lowerBound - 8), name.lowerBound)).last
        let range = title.map { name.union(other).union($0) } ?? name.union(other)
        guard !isInvented(name), !isStaff(range) else { return nil }
        return Person(name: name, range: closed(range), isUncertain: isUncertain)
    }

    /// Whether a post or a title stands right before or after.
    func isStaff(_ range: TextRange) -> Bool {
        if staff.hasAny(in: before(range, Self.labelReach).union(range)) { return true }
        guard range.upperBound < text.count, [0x2C, 0x28].contains(text[range.upperBound]) else {
            return false
        }
        return staff.hasAny(in: TextRange(range.upperBound, min(range.upperBound + 30, text.count)))
    }

    /// Whether the name stands with a post or a title somewhere in the document.
    func isStaffElsewhere(_ name: TextRange) -> Bool {
        let written = Array(text[name.bounds])
        if let known = staffNames[written] { return known }
        let isKnown = places.places(of: written[...]).contains(where: isStaff)
        staffNames[written] = isKnown
        return isKnown
    }

    /// With the bracket that closes after it.
    func closed(_ range: TextRange) -> TextRange {
        let isClosed =
            range.upperBound < text.count && text[range.upperBound] == 0x29
            && text[range.bounds].contains(0x28)
        return isClosed ? TextRange(range.lowerBound, range.upperBound + 1) : range
    }

    /// A full name or initials that end before `end`, with no more than a bracket or a comma between.
    private func someone(endingBefore end: Int) -> TextRange? {
        if let name = name(endingBefore: end) { return withoutLead(name) }
        var last = end
        while last > 0, [0x20, 0x2C, 0x28].contains(text[last - 1]) { last -= 1 }
        guard end - last <= 3 else { return nil }
        var start = last
        var letters = 0
        while start > 0, Letters.isASCIIUpper(text[start - 1]) || text[start - 1] == 0x2E {
            start -= 1
            if text[start] != 0x2E { letters += 1 }
        }
        let isWhole = !Letters.endsInWordCharacter(text, before: start)
        return (2...4).contains(letters) && isWhole ? TextRange(start, last) : nil
    }

    /// Without a form of address or a preposition that has a capital because a sentence begins with it.
    private func withoutLead(_ name: TextRange) -> TextRange? {
        let words = document.document.words(in: name)
        guard let first = words.first, titles.hasAny(in: first.range) || storyLinks.contains(first.folded)
        else { return name }
        return words.count > 2 ? TextRange(words[1].range.lowerBound, name.upperBound) : nil
    }

    // MARK: - Numbers

    /// A word for birth right after a name, with the day or the year: `, født 1979`.
    func birth(after name: TextRange) -> TextRange? {
        let next = births.firstIndex(from: name.upperBound)
        guard next < births.count, births[next].lowerBound - name.upperBound <= 3 else { return nil }
        let start = births[next].upperBound
        if let end = dateEnd(from: start) { return TextRange(births[next].lowerBound, end) }
        var end = start
        while end < text.count, end < start + 3, !Letters.isDigit(text[end]) { end += 1 }
        let first = end
        while end < text.count, Letters.isDigit(text[end]) { end += 1 }
        return end - first == 4 ? TextRange(births[next].lowerBound, end) : nil
    }

    /// The end of a date after a word for birth: `11.02.1944`, `11-2-44`, `11. februar 1944`, `110244`.
    private func dateEnd(from start: Int) -> Int? {
        var index = start
        while index < text.count, index < start + 3, [0x2E, 0x20, 0x3A].contains(text[index]) { index += 1 }
        let first = index
        var digits = 0
        while index < text.count, index < first + 24 {
            let byte = text[index]
            let isLetter = byte >= 0x80 || Letters.isASCIILetter(byte)
            guard Letters.isDigit(byte) || [0x2E, 0x2D, 0x2F, 0x20].contains(byte) || isLetter && digits > 0
            else { break }
            if Letters.isDigit(byte) { digits += 1 }
            index += 1
            if digits >= 4, index < text.count, !Letters.isDigit(text[index]),
                Letters.isDigit(text[index - 1]),
                digits >= 6
                    || text[first..<index].contains(where: { [0x2E, 0x2D, 0x2F].contains($0) })
                        && !(index + 1 < text.count && Letters.isDigit(text[index + 1]))
            {
                return index
            }
        }
        return digits >= 6 ? index : nil
    }

    /// The end of the number right after a street or a room.
    private func numberEnd(from start: Int) -> Int? {
        var index = start
        while index < text.count, index < start + 2, [0x2E, 0x20].contains(text[index]) { index += 1 }
        let first = index
        while index < text.count, Letters.isDigit(text[index]) { index += 1 }
        return (1...4).contains(index - first) && !Letters.startsWordCharacter(text, at: index) ? index : nil
    }
}
