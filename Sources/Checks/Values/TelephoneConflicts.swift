import SourceText

/// Finds the telephone numbers that are said to be the same one and differ.
///
/// Numbers are compared only where the word for whose they are is the same, so the work grows with the numbers and not
/// with their square: a word that many numbers stand under tells nothing.
struct TelephoneConflicts {
    private let telephones: [Telephone]
    /// By document: every number in it.
    private let known: [Int: Set<Int>]
    private let table: StemTable

    /// The most numbers under one word that are compared.
    private static let limit = 12

    init(_ telephones: [Telephone], _ table: StemTable) {
        self.table = table
        self.telephones = telephones
        known = Dictionary(grouping: telephones, by: \.document).mapValues { Set($0.map(\.digits)) }
    }

    /// Pairs of an earlier and a later number, by the later one; each number at most once.
    func pairs() -> [(earlier: Telephone, later: Telephone)] {
        var pairs: [(earlier: Telephone, later: Telephone)] = []
        var seen: Set<Int> = []
        for (earlier, later) in candidates() where !seen.contains(later) {
            guard isConflict(telephones[earlier], telephones[later]) else { continue }
            seen.insert(later)
            pairs.append((telephones[earlier], telephones[later]))
        }
        return pairs
    }

    private enum Bucket: Hashable {
        case head(Stem)
        case digits([UInt8])
    }

    /// Indices of numbers that share a head, or are one slip of the pen apart, by the later.
    private func candidates() -> [(Int, Int)] {
        var buckets: [Bucket: [Int]] = [:]
        for (index, telephone) in telephones.enumerated() {
            if let holder = telephone.holder { buckets[.head(holder.head), default: []].append(index) }
            // The digits in order are the same for two numbers whose digits have changed places.
            buckets[.digits(String(telephone.digits).utf8.sorted()), default: []].append(index)
        }
        var found: Set<[Int]> = []
        for indices in buckets.values {
            let firsts = firstPlaces(indices)
            guard (2...Self.limit).contains(firsts.count) else { continue }
            for (place, later) in firsts.enumerated() {
                for earlier in firsts[..<place] { found.insert([later, earlier]) }
            }
        }
        return found.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[1], $0[0]) }
    }

    /// The first place of every number in every document.
    private func firstPlaces(_ indices: [Int]) -> [Int] {
        var seen: Set<[Int]> = []
        return indices.filter { seen.insert([telephones[$0].document, telephones[$0].digits]).inserted }
    }

    private func isConflict(_ left: Telephone, _ right: Telephone) -> Bool {
        guard left.digits != right.digits else { return false }
        let isWithin = left.document == right.document
        if isWithin, left.scope == right.scope || left.table != nil && left.table == right.table {
            return false
        }
        let difference = DigitDifference(left.digits, right.digits)
        // In documents that each have one of the two, and more than one word in common beside it: a slip, whoever is said to answer.
        if difference == .swapped, !isWithin, areApart(left, right),
            left.words.union(left.heading).shared(with: right.words.union(right.heading)) > 1
        {
            return true
        }
        guard areClose(left.classes, right.classes, difference) else { return false }
        guard let one = left.holder, let other = right.holder else {
            return difference == .swapped
                && (!left.words.isDisjoint(with: right.words) || !isWithin && areApart(left, right))
        }
        guard one.canBe(other) else { return difference == .swapped && !isWithin && isSlip(left, right) }
        if difference == .swapped { return true }
        let isDetailed = one.isSame(as: other) && (one.isDetailed || !one.isGeneric)
        if isWithin { return difference == .oneDigit && isDetailed }
        // A document that has both numbers means two things.
        guard areApart(left, right) else { return false }
        return switch difference {
        case .oneDigit: isDetailed || !one.isGeneric && !other.isGeneric || areAlike(left, right)
        case .more: isDetailed && !one.isGeneric
        case .swapped: true
        }
    }

    /// Whether two numbers in two documents are about one thing, though their holders share no name, and neither document
    /// has both: "Laboratoriet ringer på 00 40 17 64", "Laboratoriets hastelinje: 00 40 17 46".
    private func isSlip(_ left: Telephone, _ right: Telephone) -> Bool {
        guard let one = left.holder, let other = right.holder, one.names.isDisjoint(with: other.names),
            areApart(left, right)
        else { return false }
        return areRelated(one.names, right.words.union(right.heading))
            || areRelated(other.names, left.words.union(left.heading))
    }

    /// Whether neither document has the other's number.
    private func areApart(_ left: Telephone, _ right: Telephone) -> Bool {
        known[left.document]?.contains(right.digits) != true
            && known[right.document]?.contains(left.digits) != true
    }

    /// Whether two sentences say much the same: "Ved feber ringer kvinden til 00 11 22 33".
    private func areAlike(_ left: Telephone, _ right: Telephone) -> Bool {
        let shared = left.words.shared(with: right.words)
        return shared >= 2 && shared * 3 >= min(left.words.count, right.words.count) * 2
    }

    /// Whether a word of one stands in the other, or its first three letters do: "lab" for "laboratoriet".
    private func areRelated(_ names: StemSet, _ words: StemSet) -> Bool {
        guard names.isDisjoint(with: words) else { return true }
        let short = words.stems.map(table.bytes).filter { $0.count == 3 }
        return names.stems.map(table.bytes).contains { name in
            name.count > 6 && short.contains { name.starts(with: $0) }
        }
    }

    /// Whether no class keeps two numbers apart; one that only one of them names may be left out where digits have
    /// changed places.
    private func areClose(_ left: [Int?], _ right: [Int?], _ difference: DigitDifference) -> Bool {
        zip(left, right).allSatisfy { left, right in
            left == right || difference == .swapped && (left == nil || right == nil)
        }
    }
}
