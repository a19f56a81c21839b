import SourceText

/// Finds deadlines, intervals and hours whose clauses are about the same and whose values differ.
///
/// Two clauses are about the same where most words of the shorter are in the other and one of these is rare: no third
/// value in the submission stands with it. Only clauses with such a word are compared, so the work grows with the values.
struct SayingConflicts {
    private let sayings: [Saying]
    private let table: StemTable
    /// By saying: the number of its kind.
    private let kinds: [Int]
    /// What says the same value of a kind in a document.
    private let alike: [Value: [Int]]

    private struct Value: Hashable {
        let document: Int
        let kind: Int
        let value: Int
    }

    /// The most sayings of one value in one document that are looked through for another meaning.
    private static let limit = 200

    /// - Parameter table: which the stems of the sayings are of.
    init(_ sayings: [Saying], _ table: StemTable) {
        self.sayings = sayings
        self.table = table
        var numbers: [Saying.Kind: Int] = [:]
        var kinds: [Int] = []
        var alike: [Value: [Int]] = [:]
        for (index, saying) in sayings.enumerated() {
            let kind = numbers[saying.kind, default: numbers.count]
            numbers[saying.kind] = kind
            kinds.append(kind)
            alike[Value(document: saying.document, kind: kind, value: saying.value), default: []].append(
                index)
        }
        self.kinds = kinds
        self.alike = alike
    }

    /// Pairs of an earlier and a later saying, by the later one; each saying at most once.
    func pairs() -> [(earlier: Saying, later: Saying)] {
        var pairs: [(earlier: Saying, later: Saying)] = []
        var seen: Set<Int> = []
        for (earlier, later) in candidates() where !seen.contains(later) {
            guard isConflict(earlier, later) else { continue }
            seen.insert(later)
            pairs.append((sayings[earlier], sayings[later]))
        }
        return pairs
    }

    /// A word that a saying of a kind has.
    private struct Use: Comparable {
        let kind: Int
        let word: Stem
        let saying: Int

        static func < (left: Use, right: Use) -> Bool {
            (left.kind, left.word, left.saying) < (right.kind, right.word, right.saying)
        }

        func isSame(as other: Use) -> Bool { kind == other.kind && word == other.word }
    }

    /// What shares a word that stands with two values of its kind and no third.
    private func candidates() -> [(Int, Int)] {
        let uses = sayings.indices.flatMap { index in
            sayings[index].words.stems.map { Use(kind: kinds[index], word: $0, saying: index) }
        }.sorted()
        var pairs: Set<[Int]> = []
        var start = 0
        while start < uses.count {
            var end = start + 1
            while end < uses.count, uses[end].isSame(as: uses[start]) { end += 1 }
            defer { start = end }
            guard (2...8).contains(end - start) else { continue }
            let indices = uses[start..<end].map(\.saying)
            guard Set(indices.map { sayings[$0].value }).count == 2 else { continue }
            for (place, later) in indices.enumerated() {
                for earlier in indices[..<place] where sayings[earlier].value != sayings[later].value {
                    pairs.insert([later, earlier])
                }
            }
        }
        return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[1], $0[0]) }
    }

    private func isConflict(_ earlier: Int, _ later: Int) -> Bool {
        let (left, right) = (sayings[earlier], sayings[later])
        guard left.classes == right.classes,
            left.sentence != right.sentence || left.document != right.document
        else { return false }
        guard left.isConditional == right.isConditional,
            left.actors.mayEqual(right.actors), areLabelledAlike(left, right)
        else { return false }
        let shared = left.words.shared(with: right.words)
        let least = min(left.words.count, right.words.count)
        let most = max(left.words.count, right.words.count)
        guard shared * 3 >= least * 2, !isSettled(earlier, later) else { return false }
        let isWithin = left.document == right.document
        switch left.kind {
        case .deadline:
            return isWithin ? shared >= 3 && shared * 4 >= least * 3 && shared * 2 >= most : shared >= 2
        case .clock:
            return !isWithin && shared >= 2 && shared == least
        case .duty:
            return !isWithin && shared >= 2 && shared == least && areOthers(left, right)
        case .act:
            return !isWithin && shared == most && areOthers(left, right)
        case .post:
            return !isWithin && left.names.isDisjoint(with: right.names)
        case .interval, .hours:
            return shared >= 2
                || !isWithin && most <= 3 && left.actors == right.actors
                    && !left.names.isDisjoint(with: right.names)
        }
    }

    /// Whether two actors are not one, as the surgery's "læge" and "overlæge" may be.
    private func areOthers(_ left: Saying, _ right: Saying) -> Bool {
        !left.names.stems.map(table.bytes).contains { name in
            right.names.stems.map(table.bytes).contains { name.ends(with: $0) || $0.ends(with: name) }
        }
    }

    /// Whether no name tells two clauses apart: where both have one, one of them stands in the other clause.
    private func areLabelledAlike(_ left: Saying, _ right: Saying) -> Bool {
        left.labels.isEmpty || right.labels.isEmpty || !left.labels.isDisjoint(with: right.words)
            || !right.labels.isDisjoint(with: left.words) || areParts(left.labels, right.labels)
    }

    /// Whether a name of one ends with a name of the other: "Svarringen", "Ringen".
    private func areParts(_ left: StemSet, _ right: StemSet) -> Bool {
        let (names, others) = (left.stems.map(table.bytes), right.stems.map(table.bytes))
        return names.contains { name in
            others.contains { min(name.count, $0.count) >= 4 && (name.ends(with: $0) || $0.ends(with: name)) }
        }
    }

    /// Whether the document of either has the other's value for much the same as well: it means two things.
    private func isSettled(_ left: Int, _ right: Int) -> Bool {
        guard sayings[left].document != sayings[right].document else { return false }
        return says(sayings[right].value, like: left) || says(sayings[left].value, like: right)
    }

    private func says(_ value: Int, like index: Int) -> Bool {
        let saying = sayings[index]
        let key = Value(document: saying.document, kind: kinds[index], value: value)
        return (alike[key] ?? []).prefix(Self.limit).contains { sayings[$0].isNear(saying) }
    }
}

extension Saying {
    /// Whether two clauses share more than half of the words of the shorter.
    fileprivate func isNear(_ other: Saying) -> Bool {
        let shared = words.shared(with: other.words)
        return shared > 0 && shared * 2 >= min(words.count, other.words.count)
    }
}

extension [UInt8] {
    fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}

extension StemSet {
    /// Whether one names nothing, or both something in common.
    fileprivate func mayEqual(_ other: StemSet) -> Bool {
        isEmpty || other.isEmpty || !isDisjoint(with: other)
    }
}
