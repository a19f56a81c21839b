import SourceText

/// Which concepts each term expresses, or takes away from.
struct ConceptMembers: Sendable {
    private struct Member {
        let concept: Int32
        let isException: Bool
    }

    /// By term: where its members begin; one more entry than terms.
    private var starts: [Int32] = [0]
    private var members: [Member] = []
    /// By concept.
    private let hasExceptions: [Bool]

    init(_ concepts: [Concept], _ numbers: [Term: Int]) {
        var byTerm: [[Member]] = Array(repeating: [], count: numbers.count)
        for (number, concept) in concepts.enumerated() {
            for (terms, isException) in [(concept.terms, false), (concept.exceptions, true)] {
                for term in terms {
                    guard let term = numbers[term] else { continue }
                    byTerm[term].append(Member(concept: Int32(number), isException: isException))
                }
            }
        }
        hasExceptions = concepts.map { !$0.exceptions.isEmpty }
        for list in byTerm {
            members += list
            starts.append(Int32(members.count))
        }
    }

    var count: Int { hasExceptions.count }

    /// Where each concept stands, given where the terms stand: what its exceptions cover is left out.
    func ranges(_ terms: [NumberedRange], counts: inout [Int32]) -> RangesByNumber {
        var meant: [NumberedRange] = []
        meant.reserveCapacity(terms.count * 2)
        var excepted: [NumberedRange] = []
        for term in terms {
            for index in Int(starts[Int(term.number)])..<Int(starts[Int(term.number) + 1]) {
                let place = NumberedRange(number: members[index].concept, range: term.range)
                if members[index].isException { excepted.append(place) } else { meant.append(place) }
            }
        }
        if !excepted.isEmpty {
            let exceptions = RangesByNumber(excepted, counts: &counts)
            meant.removeAll { place in
                hasExceptions[Int(place.number)]
                    && exceptions[Int(place.number)].contains { $0.contains(place.range) }
            }
        }
        return RangesByNumber(meant, counts: &counts)
    }
}
