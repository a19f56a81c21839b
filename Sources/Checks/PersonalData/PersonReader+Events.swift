import Analysis
import SourceText

extension PersonReader {
    /// With more names in it a document is a list of people, and each costs a search of the text.
    private static let mostNames = 100

    /// How many words may stand between a name and what befell: "Hanne Prøvesen, der i efteråret kom med smerter".
    private static let mostBetween = 4

    /// `Den 3. september fik Jytte Prøvesen en anden patients tablet`: a full name beside what happened once, in a sentence of
    /// illness and care. Whoever something was done by, or who has a post or a label beside the name somewhere, is no patient.
    var inEvents: [Person] {
        let sentences = Set(events.compactMap(document.sentence(of:))).sorted()
        let names = sentences.lazy.filter { self.care.hasAny(in: $0) && !self.staffEvents.hasAny(in: $0) }
            .flatMap { sentence in
                self.givenNames(in: sentence).filter { self.isBeset($0, by: self.events.inside(sentence)) }
            }
        return names.prefix(Self.mostNames).compactMap { name in
            guard !isLabelled(name), !isStaffElsewhere(name) else { return nil }
            return person(name, with: name, isUncertain: true)
        }
    }

    /// Whether an event stands right before a name, or a few words after it.
    private func isBeset(_ name: TextRange, by events: [TextRange]) -> Bool {
        events.contains { event in
            if event.upperBound <= name.lowerBound { return event.upperBound + 1 == name.lowerBound }
            let between = TextRange(name.upperBound, event.lowerBound)
            return document.document.words(in: between).count <= Self.mostBetween
        }
    }

    /// How far after the word for a sample its names stand, and how long a leaf is that only announces one, in bytes.
    private static let sampleLength = 160
    private static let longestLead = 60

    /// `Eksempel på henvisning: »Hanne Prøvesen, højre knæ«`: what was filled in was somebody's.
    var inSamples: [Person] {
        let names = samples.lazy.flatMap { sample -> [TextRange] in
            let sampled = self.sampled(after: sample)
            return self.care.hasAny(in: sample.union(sampled)) ? self.givenNames(in: sampled) : []
        }
        return names.prefix(Self.mostNames).compactMap { name in
            isStaffElsewhere(name) ? nil : person(name, with: name, isUncertain: true)
        }
    }

    /// What follows the word for a sample: the rest of its leaf, and the next where it only announces it.
    private func sampled(after sample: TextRange) -> TextRange {
        guard let place = leaves.index(holding: sample.lowerBound) else { return sample }
        let isLead = leaves[place].range.count <= Self.longestLead && place + 1 < leaves.count
        let end = leaves[isLead ? place + 1 : place].range.upperBound
        return TextRange(sample.upperBound, min(end, sample.upperBound + Self.sampleLength))
    }

    /// The full names in a sentence that begin with one that people are given.
    private func givenNames(in sentence: TextRange) -> [TextRange] {
        var names: [TextRange] = []
        for word in document.document.words(in: sentence) where givenNames.contains(word.folded) {
            let start = word.range.lowerBound
            guard names.last.map({ $0.upperBound <= start }) ?? true, !isJoined(start),
                let name = accepted(fullName(at: start)), name.upperBound <= sentence.upperBound
            else { continue }
            names.append(name)
        }
        return names
    }

    /// Whether a hyphen or another name stands right before: the name began further back.
    private func isJoined(_ start: Int) -> Bool {
        guard start > 1 else { return false }
        return text[start - 1] == 0x2D
            || text[start - 1] == 0x20
                && capitalisedWord(endingAt: start - 1).map { $0 > 0 && !isOpening($0) } ?? false
    }

    private func isOpening(_ start: Int) -> Bool {
        document.sentence(of: TextRange(start, start + 1))?.lowerBound == start
    }

    /// Whether the name is the value of a label anywhere: `Kontakt: Hanne Prøvesen`.
    private func isLabelled(_ name: TextRange) -> Bool {
        places.places(of: text[name.bounds]).contains { place in
            place.lowerBound > 1 && text[place.lowerBound - 1] == 0x20 && text[place.lowerBound - 2] == 0x3A
        }
    }
}
