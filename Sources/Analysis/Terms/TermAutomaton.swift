/// Every term of every rule in one deterministic automaton that reads a text once (Aho and Corasick, 1975).
///
/// Terms are matched without regard to case, and a space in a term matches any white space. The cost of a scan is one
/// table look-up a byte, whatever the number of terms; building costs time and memory in proportion to the terms' bytes.
package struct TermAutomaton: Sendable {
    /// A term found in a text. Overlapping terms are all found.
    package struct Hit: Hashable, Sendable {
        /// The term's place in the list the automaton was made from.
        package let term: Int
        package let start: Int
        package let end: Int
    }

    /// From byte to column of the table; column 0 is every byte no term holds.
    private let columns: [UInt8]
    private let width: Int
    /// The next state's row offset for each state and column; the top bit says that a term ends there.
    private let transitions: [UInt32]
    /// By state: where its terms begin in `outputs`; one more entry than states.
    private let outputStarts: [Int32]
    private let outputs: [Int32]
    private let lengths: [Int]

    private static let hitBit: UInt32 = 1 << 31

    /// - Parameter terms: in any case; a term that is empty never matches.
    package init(_ terms: [String]) {
        let patterns = terms.map { Letters.folded($0.utf8) }
        var trie = TermTrie()
        for (index, pattern) in patterns.enumerated() where !pattern.isEmpty {
            trie.insert(pattern, term: index)
        }
        let table = trie.table()
        columns = table.columns
        width = table.width
        outputStarts = table.outputStarts
        outputs = table.outputs
        lengths = patterns.map(\.count)
        transitions = table.transitions.map { state in
            let hasOutput = table.outputStarts[Int(state)] < table.outputStarts[Int(state) + 1]
            return state * UInt32(table.width) | (hasOutput ? Self.hitBit : 0)
        }
    }

    /// Every term that ends in `range` of `text`, by end, then longest first.
    package func hits(in text: borrowing [UInt8], _ range: Range<Int>) -> [Hit] {
        var hits: [Hit] = []
        text.withUnsafeBufferPointer { text in
            columns.withUnsafeBufferPointer { columns in
                transitions.withUnsafeBufferPointer { transitions in
                    var row: UInt32 = 0
                    var index = range.lowerBound
                    while index < range.upperBound {
                        let state = transitions[Int(row &+ UInt32(columns[Int(text[index])]))]
                        index &+= 1
                        if state >= Self.hitBit { report(state, end: index, to: &hits) }
                        row = state & ~Self.hitBit
                    }
                }
            }
        }
        return hits
    }

    private func report(_ state: UInt32, end: Int, to hits: inout [Hit]) {
        let index = Int(state & ~Self.hitBit) / width
        for output in outputStarts[index]..<outputStarts[index + 1] {
            let term = Int(outputs[Int(output)])
            hits.append(Hit(term: term, start: end - lengths[term], end: end))
        }
    }
}
