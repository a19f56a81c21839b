import SourceText

/// Which headings of a submission name a title.
///
/// Each different title is looked up once, and each different word of a title is compared once with each different word of
/// the headings, so that a long document full of references costs no more than its words.
final class HeadingIndex {
    /// By document: the places of its headings.
    private let ranges: [[TextRange]]
    /// By word: the headings it stands in, as document and place.
    private let places: [[UInt8]: Set<Place>]
    private var known: [TitleWords: [[TextRange]]] = [:]
    private var knownWords: [[UInt8]: Set<Place>] = [:]

    private struct Place: Hashable {
        let document: Int
        let heading: Int
    }

    /// - Parameter headings: by document.
    init(_ headings: [[Holdings.Heading]]) {
        var places: [[UInt8]: Set<Place>] = [:]
        for (document, headings) in headings.enumerated() {
            for (index, heading) in headings.enumerated() {
                let place = Place(document: document, heading: index)
                for word in heading.words.words { places[word, default: []].insert(place) }
            }
        }
        self.places = places
        ranges = headings.map { $0.map(\.range) }
    }

    /// Whether a heading of a document names `title`; where a mention in that document stands does not count, nor does what
    /// announces its sentence.
    func has(_ title: TitleWords, in document: Int, besides mention: Mention?) -> Bool {
        naming(title)[document].contains { heading in
            !(mention.map { $0.place.overlaps(heading) } ?? false)
        }
    }

    /// How many headings are kept for a title: a mention stands in or below few.
    private static let kept = 6

    /// By document: headings in which most of the words of `title` stand, or half of them with the first.
    private func naming(_ title: TitleWords) -> [[TextRange]] {
        if let found = known[title] { return found }
        var counts: [Place: Int] = [:]
        for word in title.words {
            for place in places(of: word) { counts[place, default: 0] += 1 }
        }
        var found = Array(repeating: [TextRange](), count: ranges.count)
        let leading = title.words.first.map(places) ?? []
        for (place, count) in counts
        where count * 2 > title.words.count || count * 2 == title.words.count && leading.contains(place) {
            let range = ranges[place.document][place.heading]
            guard found[place.document].count < Self.kept, !found[place.document].contains(range) else {
                continue
            }
            found[place.document].append(range)
        }
        known[title] = found
        return found
    }

    private func places(of word: [UInt8]) -> Set<Place> {
        if let found = knownWords[word] { return found }
        var found: Set<Place> = []
        for (name, places) in places where TitleWords.names(name, word) { found.formUnion(places) }
        knownWords[word] = found
        return found
    }
}
