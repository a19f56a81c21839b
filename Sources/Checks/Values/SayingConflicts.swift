import SourceText

/// Finds deadlines, intervals and hours whose clauses are about the same and whose values differ.
///
/// Two clauses are about the same where most words of the shorter are in the other and one of these is rare: no third
/// value in the submission stands with it. Only clauses with such a word are compared, so the work grows with the values.
struct SayingConflicts {
    private let sayings: [Saying]
    private let byDocument: [Int: [Saying]]

    init(_ sayings: [Saying]) {
        self.sayings = sayings
        byDocument = Dictionary(grouping: sayings, by: \.document)
    }

    /// Pairs of an earlier and a later saying, by the later one; each saying at most once.
    func pairs() -> [(earlier: Saying, later: Saying)] {
        var pairs: [(earlier: Saying, later: Saying)] = []
        var seen: Set<Int> = []
        for (earlier, later, rare) in candidates() where !seen.contains(later) {
            guard isConflict(sayings[earlier], sayings[later], rare) else { continue }
            seen.insert(later)
            pairs.append((sayings[earlier], sayings[later]))
        }
        return pairs
    }

    private struct Key: Hashable {
        let kind: Saying.Kind
        let word: [UInt8]
    }

    /// What shares a word that stands with two values of its kind and no third, and how many such words.
    private func candidates() -> [(Int, Int, Int)] {
        var places: [Key: [Int]] = [:]
        for (index, saying) in sayings.enumerated() {
            for word in saying.words { places[Key(kind: saying.kind, word: word), default: []].append(index) }
        }
        var rare: [[Int]: Int] = [:]
        for indices in places.values where (2...8).contains(indices.count) {
            guard Set(indices.map { sayings[$0].value }).count == 2 else { continue }
            for (place, later) in indices.enumerated() {
                for earlier in indices[..<place] where sayings[earlier].value != sayings[later].value {
                    rare[[later, earlier], default: 0] += 1
                }
            }
        }
        return rare.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
            ($0.key[1], $0.key[0], $0.value)
        }
    }

    private func isConflict(_ left: Saying, _ right: Saying, _ rare: Int) -> Bool {
        guard left.classes == right.classes,
            left.sentence != right.sentence || left.document != right.document
        else { return false }
        guard left.isConditional == right.isConditional,
            left.actors.mayEqual(right.actors), areLabelledAlike(left, right)
        else { return false }
        let shared = left.words.intersection(right.words).count
        let least = min(left.words.count, right.words.count)
        let most = max(left.words.count, right.words.count)
        guard shared * 3 >= least * 2, !isSettled(left, right) else { return false }
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
        case .interval, .hours:
            return shared >= 2
                || !isWithin && most <= 3 && left.actors == right.actors
                    && !left.names.isDisjoint(with: right.names)
        }
    }

    /// Whether two actors are not one, as the surgery's "læge" and "overlæge" may be.
    private func areOthers(_ left: Saying, _ right: Saying) -> Bool {
        !left.names.contains { name in
            right.names.contains { name.ends(with: $0) || $0.ends(with: name) }
        }
    }

    /// Whether no name tells two clauses apart: where both have one, one of them stands in the other clause.
    private func areLabelledAlike(_ left: Saying, _ right: Saying) -> Bool {
        left.labels.isEmpty || right.labels.isEmpty || !left.labels.isDisjoint(with: right.words)
            || !right.labels.isDisjoint(with: left.words)
    }

    /// Whether the document of either has the other's value for much the same as well: it means two things.
    private func isSettled(_ left: Saying, _ right: Saying) -> Bool {
        guard left.document != right.document else { return false }
        return says(right.value, like: left) || says(left.value, like: right)
    }

    private func says(_ value: Int, like saying: Saying) -> Bool {
        (byDocument[saying.document] ?? []).contains {
            $0.kind == saying.kind && $0.value == value && $0.isNear(saying)
        }
    }
}

extension Saying {
    /// Whether two clauses share more than half of the words of the shorter.
    fileprivate func isNear(_ other: Saying) -> Bool {
        let shared = words.intersection(other.words).count
        return shared > 0 && shared * 2 >= min(words.count, other.words.count)
    }
}

extension [UInt8] {
    fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}

extension Set {
    /// Whether one names nothing, or both something in common.
    fileprivate func mayEqual(_ other: Set) -> Bool {
        isEmpty || other.isEmpty || !isDisjoint(with: other)
    }
}
