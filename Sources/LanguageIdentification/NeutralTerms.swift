/// Terms that speak for no language: Latin anatomy, drugs, devices, abbreviations; from `neutral-terms.txt`.
struct NeutralTerms: Sendable {
    private let words: Set<WordHash>
    private let endings: [[UInt8]]

    /// - Parameters:
    ///   - bytes: lists under heads in brackets; `*itis` is an ending.
    ///   - file: its name, for errors.
    init(_ bytes: [UInt8], file: String) throws(LanguageModelError) {
        var words: Set<WordHash> = []
        words.reserveCapacity(4_096)
        var endings: [[UInt8]] = []
        var hasHead = false
        for line in WordListLine.lines(of: bytes) {
            if line.head != nil { hasHead = true }
            guard hasHead || line.words.isEmpty else {
                throw LanguageModelError(file: file, fault: .unreadableLine(line.number))
            }
            for word in line.words {
                // A term in several parts ("bi-rads") is read part by part.
                if word.utf8.first == 0x2A {
                    endings.append(Array(word.utf8.dropFirst()))
                } else {
                    for part in word.utf8.split(separator: 0x2D) { words.insert(WordHash(part)) }
                }
            }
        }
        self.words = words
        self.endings = endings
    }

    func contains(_ word: WordHash) -> Bool { words.contains(word) }

    /// Whether `word`, given in lower case, ends as Latin terms and drug names do.
    func hasTermEnding(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count >= 6 else { return false }
        return endings.contains { word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0) }
    }
}
