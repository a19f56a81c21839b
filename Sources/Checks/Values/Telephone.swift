import SourceText

/// A telephone number with what its document says of whose it is.
struct Telephone: Sendable {
    /// Whose number it is, in stems: "stuegangsvagt"; "akutmodtagelse", "i Viborg".
    struct Holder: Sendable {
        let head: Stem
        /// The word right before: whose, or of which kind.
        let modifier: Stem?
        /// What follows: where, or with whom.
        let place: StemSet
        /// Whether many have a number under that word: "lægen".
        let isGeneric: Bool
    }

    /// The number of its document in the submission.
    let document: Int
    let digits: Int
    let range: TextRange
    /// The sentence or the table row.
    let scope: TextRange
    /// The table it stands in.
    let table: Int?
    let holder: Holder?
    /// The stems of what its scope is about.
    let words: StemSet
    /// The stems of the heading above it.
    let heading: StemSet
    /// By distinction: the class.
    let classes: [Int?]
}

extension Telephone.Holder {
    /// Whether nothing tells two holders apart.
    func canBe(_ other: Telephone.Holder) -> Bool {
        guard head == other.head else { return false }
        if let modifier, let theirs = other.modifier, modifier != theirs, !other.place.contains(modifier),
            !place.contains(theirs)
        {
            return false
        }
        return place.isEmpty || other.place.isEmpty || !place.isDisjoint(with: other.place)
    }

    /// Whether the same is said of both.
    func isSame(as other: Telephone.Holder) -> Bool {
        head == other.head && modifier == other.modifier && place.isEmpty == other.place.isEmpty
            && canBe(other)
    }

    /// Every word that says whose it is.
    var names: StemSet { place.union(StemSet([head] + (modifier.map { [$0] } ?? []))) }

    /// Whether more than one word says whose it is.
    var isDetailed: Bool { modifier != nil || !place.isEmpty }
}

/// How two telephone numbers differ.
enum DigitDifference: Sendable {
    /// Two digits have changed places, as they do when somebody copies a number.
    case swapped
    /// One digit differs, as it does between two extensions too.
    case oneDigit
    case more

    init(_ left: Int, _ right: Int) {
        let (left, right) = (Array(String(left).utf8), Array(String(right).utf8))
        guard left.count == right.count else {
            self = .more
            return
        }
        let places = left.indices.filter { left[$0] != right[$0] }
        switch places.count {
        case 1: self = .oneDigit
        case 2 where left[places[0]] == right[places[1]] && left[places[1]] == right[places[0]]:
            self = .swapped
        default: self = .more
        }
    }
}
