/// All terms as paths of word patterns: terms that begin alike share the way.
struct PhraseTree: Sendable {
    private struct Node {
        var terms: [Int32] = []
        /// How many words may stand before the next one; a value for each kind of edge.
        var gaps: [Int] = []
    }

    private struct Edge: Hashable {
        let node: Int32
        let pattern: Int32
        let gap: Int32
    }

    private var nodes: [Node] = []
    private var edges: [Edge: Int32] = [:]
    /// By pattern: the node after a term's first word; -1 where no term begins with it.
    private var roots: [Int32]

    /// - Parameter paths: by term, the number of each word's pattern and the gap before it.
    init(_ paths: [[(pattern: Int, gap: Int)]], patterns: Int) {
        roots = Array(repeating: -1, count: patterns)
        for (term, path) in paths.enumerated() {
            guard let first = path.first else { continue }
            if roots[first.pattern] < 0 { roots[first.pattern] = add() }
            var node = roots[first.pattern]
            for step in path.dropFirst() {
                let edge = Edge(node: node, pattern: Int32(step.pattern), gap: Int32(step.gap))
                if let next = edges[edge] {
                    node = next
                    continue
                }
                if !nodes[Int(node)].gaps.contains(step.gap) { nodes[Int(node)].gaps.append(step.gap) }
                let next = add()
                edges[edge] = next
                node = next
            }
            nodes[Int(node)].terms.append(Int32(term))
        }
    }

    private mutating func add() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }

    /// The node after a first word; nil where no term begins with the pattern.
    func root(_ pattern: Int32) -> Int32? {
        let node = roots[Int(pattern)]
        return node < 0 ? nil : node
    }

    /// The terms that end at `node`.
    func terms(at node: Int32) -> [Int32] { nodes[Int(node)].terms }

    /// How many words may stand before the next word of a term at `node`, one value for each kind of edge.
    func gaps(at node: Int32) -> [Int] { nodes[Int(node)].gaps }

    func next(_ node: Int32, _ pattern: Int32, gap: Int) -> Int32? {
        edges[Edge(node: node, pattern: pattern, gap: Int32(gap))]
    }
}
