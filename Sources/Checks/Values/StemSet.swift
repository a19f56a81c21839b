/// A set of stems, few enough to be kept in order.
struct StemSet: Hashable, Sendable {
    /// In order, each once.
    private(set) var stems: [Stem]

    init(_ stems: some Sequence<Stem> = []) {
        let ordered = stems.sorted()
        self.stems = []
        self.stems.reserveCapacity(ordered.count)
        for stem in ordered where self.stems.last != stem { self.stems.append(stem) }
    }

    var isEmpty: Bool { stems.isEmpty }
    var count: Int { stems.count }

    func contains(_ stem: Stem) -> Bool { stems.contains(stem) }

    /// How many stems stand in both.
    func shared(with other: StemSet) -> Int {
        var (left, right, count) = (0, 0, 0)
        while left < stems.count, right < other.stems.count {
            let (one, two) = (stems[left], other.stems[right])
            if one == two { count += 1 }
            if one <= two { left += 1 }
            if two <= one { right += 1 }
        }
        return count
    }

    func isDisjoint(with other: StemSet) -> Bool { shared(with: other) == 0 }

    func subtracting(_ other: StemSet) -> StemSet {
        other.isEmpty ? self : StemSet(stems.filter { !other.contains($0) })
    }

    func union(_ other: StemSet) -> StemSet { StemSet(stems + other.stems) }
}
