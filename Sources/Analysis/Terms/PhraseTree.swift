/// All terms as paths of word patterns: terms that begin alike share the way.
final class PhraseTree: Sendable {
    /// By pattern: the node after a term's first word; -1 where no term begins with it.
    private let roots: [Int32]
    /// By node: where its terms begin in `terms`, and its gaps in `gaps`; one more entry than nodes.
    private let termStarts: [Int32]
    private let gapStarts: [Int32]
    private let terms: [Int32]
    private let gaps: [Int32]
    /// By place in `gaps`: the bits of the patterns that lead on.
    private let masks: [UInt64]
    private let edges: EdgeTable

    /// One of 64 bits, so that a set of patterns can be told not to hold any of another at once.
    static func bit(_ pattern: Int32) -> UInt64 {
        1 << UInt64(truncatingIfNeeded: (pattern &* 0x2F0B) >> 3 & 63)
    }

    /// - Parameter paths: by term, the number of each word's pattern and the gap before it.
    init(_ paths: [[(pattern: Int, gap: Int)]], patterns: Int) {
        var draft = Draft(patterns: patterns)
        for (term, path) in paths.enumerated() { draft.add(path, term: Int32(term)) }
        roots = draft.roots
        edges = EdgeTable(draft.edges)
        terms = draft.terms.flatMap(\.self)
        gaps = draft.gaps.flatMap { $0.map(\.gap) }
        masks = draft.gaps.flatMap { $0.map(\.mask) }
        termStarts = draft.terms.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
        gapStarts = draft.gaps.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
    }

    /// The node after a first word; nil where no term begins with the pattern.
    func root(_ pattern: Int32) -> Int32? {
        let node = roots[Int(pattern)]
        return node < 0 ? nil : node
    }

    /// The terms that end at `node`.
    func terms(at node: Int32) -> Range<Int> { Int(termStarts[Int(node)])..<Int(termStarts[Int(node) + 1]) }

    func term(_ index: Int) -> Int32 { terms[index] }

    /// How many words may stand before the next word of a term at `node`, one value for each kind of edge.
    func gaps(at node: Int32) -> Range<Int> { Int(gapStarts[Int(node)])..<Int(gapStarts[Int(node) + 1]) }

    func gap(_ index: Int) -> Int { Int(gaps[index]) }

    /// The bits of the patterns whose words go on from there.
    func mask(_ index: Int) -> UInt64 { masks[index] }

    func next(_ node: Int32, _ pattern: Int32, gap: Int) -> Int32? {
        edges[PhraseEdge(node: node, pattern: pattern, gap: Int32(gap))]
    }
}

/// The way from a node over a word, with so many others before it at most.
private struct PhraseEdge: Hashable, Sendable {
    let node: Int32
    let pattern: Int32
    let gap: Int32

    var key: UInt64 {
        let whole = UInt64(UInt32(node)) << 36 ^ UInt64(UInt32(pattern)) << 4 ^ UInt64(UInt32(gap))
        return whole &* 0x9E37_79B9_7F4A_7C15
    }
}

/// The tree while it grows.
private struct Draft {
    var roots: [Int32]
    var terms: [[Int32]] = []
    var gaps: [[(gap: Int32, mask: UInt64)]] = []
    var edges: [PhraseEdge: Int32] = [:]

    init(patterns: Int) { roots = Array(repeating: -1, count: patterns) }

    mutating func add(_ path: [(pattern: Int, gap: Int)], term: Int32) {
        guard let first = path.first else { return }
        if roots[first.pattern] < 0 { roots[first.pattern] = addNode() }
        var node = roots[first.pattern]
        for step in path.dropFirst() {
            let edge = PhraseEdge(node: node, pattern: Int32(step.pattern), gap: Int32(step.gap))
            if let next = edges[edge] {
                node = next
                continue
            }
            let bit = PhraseTree.bit(edge.pattern)
            if let place = gaps[Int(node)].firstIndex(where: { $0.gap == edge.gap }) {
                gaps[Int(node)][place].mask |= bit
            } else {
                gaps[Int(node)].append((edge.gap, bit))
            }
            let next = addNode()
            edges[edge] = next
            node = next
        }
        terms[Int(node)].append(term)
    }

    private mutating func addNode() -> Int32 {
        terms.append([])
        gaps.append([])
        return Int32(terms.count - 1)
    }
}

/// From edge to node, by open addressing: a scan asks for each pattern of each word that could go on a phrase.
private struct EdgeTable: Sendable {
    private var edges: [PhraseEdge]
    private var nodes: [Int32]
    private let mask: Int

    init(_ all: [PhraseEdge: Int32]) {
        var size = 16
        while size < all.count * 2 { size *= 2 }
        mask = size - 1
        edges = Array(repeating: PhraseEdge(node: -1, pattern: -1, gap: -1), count: size)
        nodes = Array(repeating: -1, count: size)
        for (edge, node) in all {
            var index = Int(edge.key >> 32) & mask
            while nodes[index] >= 0 { index = (index + 1) & mask }
            edges[index] = edge
            nodes[index] = node
        }
    }

    subscript(edge: PhraseEdge) -> Int32? {
        var index = Int(edge.key >> 32) & mask
        while nodes[index] >= 0 {
            if edges[index] == edge { return nodes[index] }
            index = (index + 1) & mask
        }
        return nil
    }
}
