import Analysis
import SourceText

extension PersonReader {
    /// Every patient who is named: after a word for a patient, with an age, or as ``told`` has it.
    var namedPatients: [Person] {
        let named = patients.compactMap { word -> Person? in
            var start = word.upperBound
            while start < text.count, [0x2E, 0x3A, 0x2C].contains(text[start]), start < word.upperBound + 1 {
                start += 1
            }
            guard start < text.count, text[start] == 0x20 || text[start] == 0x0A,
                !endsSentence(word)
            else { return nil }
            // "En patient (Hanne Prøvesen, født 1979)".
            let isBracketed = start + 1 < text.count && text[start + 1] == 0x28
            guard !isTitleCase(word), let name = accepted(fullName(at: start + (isBracketed ? 2 : 1))),
                !isInvented(name), !isBracketed || !isStaff(word.union(name))
            else { return nil }
            return Person(name: name, range: closed(word.union(withAge(name))), isUncertain: false)
        }
        let places = named.map(\.range).sorted()
        let others = (told + agedNames + inEvents + inSamples).filter { !places.overlaps($0.name) }
        var seen: Set<TextRange> = []
        return (named + others).filter { seen.insert($0.name).inserted }
    }

    /// Whether the stop after a word is the sentence's and no abbreviation's.
    private func endsSentence(_ word: TextRange) -> Bool {
        word.upperBound < text.count && text[word.upperBound] == 0x2E
            && Letters.folded(text[word.bounds]) != Array("pt".utf8)
    }

    /// Whether `word` only tells that somebody is named after it.
    func addresses(_ word: TextRange) -> Bool { titles.hasAny(in: word) || patients.hasAny(in: word) }

    func isInvented(_ range: TextRange) -> Bool {
        invented.hasAny(in: document.sentence(of: range) ?? range)
    }

    /// Whether the word has a capital inside a sentence, as titles written the English way have.
    private func isTitleCase(_ word: TextRange) -> Bool {
        guard Letters.startsUppercase(text, at: word.lowerBound), let sentence = document.sentence(of: word)
        else { return false }
        return sentence.lowerBound < word.lowerBound
            && Letters.isASCIILetter(text[max(0, word.lowerBound - 2)])
    }

    /// `Emil Brandstrup, 13 år`: names with an age after them.
    private var agedNames: [Person] {
        ages.compactMap { age in
            guard let name = name(endingBefore: age.lowerBound), isSomeone(name, age), !isInvented(name)
            else {
                return nil
            }
            return Person(name: name, range: withAge(name, age), isUncertain: true)
        }
    }

    /// Whether nobody on the staff is meant.
    private func isSomeone(_ name: TextRange, _ age: TextRange) -> Bool {
        let joint = text[name.upperBound..<age.lowerBound]
        return (joint.contains(0x2C) || joint.contains(0x28))
            && !staff.hasAny(in: before(name, Self.labelReach).union(age))
    }

    /// Both, with the bracket that closes after the age.
    private func withAge(_ name: TextRange, _ age: TextRange) -> TextRange {
        let both = name.union(age)
        let isClosed = both.upperBound < text.count && text[both.upperBound] == 0x29
        return isClosed ? TextRange(both.lowerBound, both.upperBound + 1) : both
    }

    /// The name with an age right after it.
    private func withAge(_ name: TextRange) -> TextRange {
        if let birth = birth(after: name) { return name.union(birth) }
        let next = ages.firstIndex(from: name.upperBound)
        guard next < ages.count, ages[next].lowerBound - name.upperBound <= 3 else { return name }
        return withAge(name, ages[next])
    }
}
