/// The words of a language: the forms of a ``WordTable``, and the compounds they make.
///
/// Words are UTF-8; letters A–Z and those of Latin-1 count as their lower case. Look-ups allocate nothing.
package struct Lexicon: Sendable {
    /// A lexicon that knows no word.
    package static let none = Lexicon(words: nil)

    private let words: WordTable?

    /// A lexicon that knows no word.
    package init() { self = .none }

    /// The words of a table.
    package init(_ words: WordTable) { self.init(words: words) }

    /// Opens the bytes of a word table, as ``WordTable/init(_:)`` does.
    package init(table: [UInt8]) throws(LexiconError) { self.init(words: try WordTable(table)) }

    private init(words: WordTable?) { self.words = words }

    /// Whether it knows no word at all.
    package var isEmpty: Bool { words == nil }

    /// Whether `word` is a form of the table; compounds that the table does not list are not.
    package func contains(_ word: Span<UInt8>) -> Bool {
        roles(of: word).contains(.word)
    }

    /// Whether `word` is a form of the table.
    package func contains(_ word: String) -> Bool { contains(word.utf8.span) }

    /// Whether `word` is a form of the table or a compound of two to four of its parts.
    ///
    /// Parts are joined as the dictionary lets them be, linking letters included. A part has three letters or more,
    /// and only one may have as few as three: shorter ones would make a word of nearly anything.
    package func isWord(_ word: Span<UInt8>) -> Bool {
        guard let words, word.count <= Lexicon.longestWord else { return false }
        return words.withEdges { edges in
            Lexicon.roles(of: word, in: edges).contains(.word)
                || Lexicon.isCompound(word, from: 0, parts: 0, hasShortPart: false, in: edges)
        }
    }

    /// Whether `word` is a form of the table or a compound of its parts.
    package func isWord(_ word: String) -> Bool { isWord(word.utf8.span) }

    /// Whether some form of the table begins with `word` and a hyphen: "it" does (`it-system`).
    package func beginsHyphenated(_ word: Span<UInt8>) -> Bool {
        guard let words, word.count <= Lexicon.longestWord else { return false }
        return words.withEdges { edges in
            guard let end = Lexicon.node(of: word, in: edges) else { return false }
            return edges.step(from: end, 0x2D) != nil
        }
    }
}

extension Lexicon {
    /// In bytes; what is longer is no word, which bounds the search for parts.
    private static let longestWord = 80
    private static let mostParts = 4

    private func roles(of word: Span<UInt8>) -> WordTable.Roles {
        guard let words else { return [] }
        return words.withEdges { Lexicon.roles(of: word, in: $0) }
    }

    private static func roles(of word: Span<UInt8>, in edges: borrowing WordTable.Edges) -> WordTable.Roles {
        var node = edges.root
        var roles: WordTable.Roles = []
        for index in word.indices {
            guard let next = edges.step(from: node, lowerCase(word, index)) else { return [] }
            (node, roles) = next
        }
        return roles
    }

    private static func node(of word: Span<UInt8>, in edges: borrowing WordTable.Edges) -> Int? {
        var node = edges.root
        for index in word.indices {
            guard let next = edges.step(from: node, lowerCase(word, index)) else { return nil }
            node = next.node
        }
        return node
    }

    /// Whether `word` from `start` on is the rest of a compound of which `parts` parts are found.
    private static func isCompound(
        _ word: Span<UInt8>, from start: Int, parts: Int, hasShortPart: Bool,
        in edges: borrowing WordTable.Edges
    ) -> Bool {
        var node = edges.root
        var letters = 0
        let inner: WordTable.Roles = parts == 0 ? .begin : .middle
        for index in start..<word.count {
            guard let next = edges.step(from: node, lowerCase(word, index)) else { return false }
            node = next.node
            if word[index] & 0xC0 != 0x80 { letters += 1 }
            let isShort = letters == 3
            guard letters >= 3, !(isShort && hasShortPart) else { continue }
            if index == word.count - 1 { return parts > 0 && next.roles.contains(.end) }
            guard parts + 1 < mostParts, next.roles.contains(inner), word[index + 1] & 0xC0 != 0x80 else {
                continue
            }
            let isRest = isCompound(
                word, from: index + 1, parts: parts + 1, hasShortPart: hasShortPart || isShort, in: edges)
            if isRest { return true }
        }
        return false
    }

    /// The byte at `index` as it is in lower case: A–Z, and À–Þ in two bytes (U+00C0–U+00DE but for ×).
    private static func lowerCase(_ word: Span<UInt8>, _ index: Int) -> UInt8 {
        let byte = word[index]
        switch byte {
        case 0x41...0x5A: return byte + 0x20
        case 0x80...0x9E where index > 0 && word[index - 1] == 0xC3 && byte != 0x97: return byte + 0x20
        default: return byte
        }
    }
}
