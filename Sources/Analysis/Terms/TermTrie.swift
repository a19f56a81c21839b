/// The tree of all terms, and the automaton's table made from it.
struct TermTrie {
    /// What a ``TermAutomaton`` is made of; transitions name states by index.
    struct Table {
        var columns: [UInt8]
        var width: Int
        var transitions: [UInt32]
        var outputStarts: [Int32]
        var outputs: [Int32]
    }

    private struct Node {
        var children: [UInt8: Int] = [:]
        var terms: [Int32] = []
        /// The byte that leads here; 0 at the root.
        var byte: UInt8 = 0
        var failure = 0
    }

    private var nodes = [Node()]

    /// Adds a term, given in lower case.
    mutating func insert(_ pattern: [UInt8], term: Int) {
        var node = 0
        for byte in pattern {
            if let next = nodes[node].children[byte] {
                node = next
            } else {
                nodes.append(Node(byte: byte))
                nodes[node].children[byte] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        nodes[node].terms.append(Int32(term))
    }

    /// The automaton's table: breadth first, so that a state's failure state is always done before it.
    func table() -> Table {
        let (columns, width) = self.columns()
        var nodes = nodes
        var transitions = [UInt32](repeating: 0, count: nodes.count * width)
        var queue = [0]
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            let failure = nodes[state].failure
            if state != 0 {
                for column in 0..<width {
                    transitions[state * width + column] = transitions[failure * width + column]
                }
                nodes[state].terms += nodes[failure].terms
            }
            for (byte, child) in nodes[state].children.sorted(by: { $0.key < $1.key }) {
                let column = Int(columns[Int(byte)])
                nodes[child].failure = state == 0 ? 0 : Int(transitions[failure * width + column])
                for alias in aliases(of: byte, after: nodes[state].byte) {
                    transitions[state * width + Int(columns[Int(alias)])] = UInt32(child)
                }
                queue.append(child)
            }
        }
        let outputs = flattened(nodes.map(\.terms))
        return Table(
            columns: columns, width: width, transitions: transitions, outputStarts: outputs.starts,
            outputs: outputs.values)
    }

    /// A column for each byte that some term holds, in either case.
    private func columns() -> (columns: [UInt8], width: Int) {
        var columns = [UInt8](repeating: 0, count: 256)
        var width = 1
        for node in nodes {
            for byte in node.children.keys {
                for alias in aliases(of: byte, after: node.byte) where columns[Int(alias)] == 0 {
                    columns[Int(alias)] = UInt8(width)
                    width += 1
                }
            }
        }
        return (columns, width)
    }

    /// The bytes that count as `byte` in a text: its upper case, and for a space a line end.
    private func aliases(of byte: UInt8, after previous: UInt8) -> [UInt8] {
        if byte == 0x20 { return [byte, 0x0A] }
        if byte &- 0x61 < 26 { return [byte, byte & 0xDF] }
        if previous == 0xC3, (0xA0...0xBE).contains(byte), byte != 0xB7 { return [byte, byte - 0x20] }
        return [byte]
    }

    private func flattened(_ lists: [[Int32]]) -> (starts: [Int32], values: [Int32]) {
        var starts: [Int32] = [0]
        var values: [Int32] = []
        for list in lists {
            values += list
            starts.append(Int32(values.count))
        }
        return (starts, values)
    }
}
