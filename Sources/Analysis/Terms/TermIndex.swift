import Synchronization

/// Every term of every rule, ready to be found in one pass over a text.
///
/// A word's letters decide which single words of terms it is, and that is looked up once for each different word; phrases
/// are then followed from word to word by number. The cost of a scan is a look-up a word and a little for each term that
/// begins there, whatever the number of terms.
package final class TermIndex: Sendable {
    /// By number: the terms without repetition.
    let terms: [Term]
    let patterns: WordPatterns
    let phrases: PhraseTree
    /// By the term's symbol; -1 for terms that it has not.
    private let numbers: [Int32]
    private let concepts: ConceptMembers
    /// What scans have learnt of words, for the next one to go on with; as many as run at a time.
    private let memories = Mutex<[WordMemory]>([])

    /// - Parameters:
    ///   - terms: in any order; equal ones count once.
    ///   - concepts: by number; their terms need not be among `terms`.
    package init(_ terms: some Sequence<Term>, concepts: [Concept] = []) {
        var numbers: [Term: Int] = [:]
        var unique: [Term] = []
        func add(_ term: Term) {
            guard numbers[term] == nil else { return }
            numbers[term] = unique.count
            unique.append(term)
        }
        terms.forEach(add)
        for concept in concepts { (concept.terms + concept.exceptions).forEach(add) }
        var patterns: [Term.Word: Int] = [:]
        var words: [Term.Word] = []
        let paths = unique.map { term in
            term.words.enumerated().map { index, word in
                let number = patterns[word] ?? words.count
                if number == words.count {
                    patterns[word] = number
                    words.append(word)
                }
                return (pattern: number, gap: index == 0 ? 0 : term.gaps[index - 1])
            }
        }
        self.terms = unique
        var bySymbol: [Int32] = Array(repeating: -1, count: (unique.map(\.symbol).max() ?? -1) + 1)
        for (number, term) in unique.enumerated() { bySymbol[term.symbol] = Int32(number) }
        self.numbers = bySymbol
        self.patterns = WordPatterns(words)
        self.concepts = ConceptMembers(concepts, numbers)
        phrases = PhraseTree(paths, patterns: words.count)
    }

    func number(of term: Term) -> Int? {
        guard term.symbol < numbers.count, numbers[term.symbol] >= 0 else { return nil }
        return Int(numbers[term.symbol])
    }

    /// Where each term stands in `text`, and each concept.
    func occurrences(in text: [UInt8]) -> TermOccurrences {
        guard !terms.isEmpty else { return TermOccurrences(terms: .none, concepts: .none) }
        let memory =
            memories.withLock { $0.popLast() } ?? WordMemory(numbers: max(terms.count, concepts.count))
        var scan = TermScan(self, memory, text)
        let places = scan.places()
        let found = TermOccurrences(
            terms: RangesByNumber(places, counts: &memory.counts),
            concepts: concepts.ranges(places, counts: &memory.counts))
        memories.withLock { $0.append(memory) }
        return found
    }
}

/// Where terms and concepts stand in one text, by their numbers.
struct TermOccurrences: Sendable {
    let terms: RangesByNumber
    let concepts: RangesByNumber
}
