package import RuleSyntax
import Synchronization

/// A word or phrase that rules look for, as they write it.
///
///     svar            every form of the word: svar, svaret, svarene (Snowball's stem)
///     =svar           this form alone
///     svar*           words that begin so: svarindbakke
///     *svar           words that end so, in any form: prøvesvar, prøvesvarene
///     *svar*          words that hold it
///     ringer … op     the words in order with up to three words between
///     =MR             written so, in capitals
///     ringe~          the verb in every form: ring, ringe, ringer, ringes, ringede; not ringet, which could be a noun
///     gives til @name after the first word, a word of a shape: @name, @initials, @number
///
/// A phrase's words each have a form of their own: `på *ferie`. White space in it matches any, line ends too,
/// with or without a comma.
package final class Term: Hashable, Sendable {
    enum Form: Hashable, Sendable {
        /// Any word with the same stem.
        case stem
        case exact
        case prefix
        /// A word whose last part is a form of it.
        case suffix
        case inside
        /// A verb, given without the e of its infinitive.
        case verb
        /// A word told by its shape; never a term's first.
        case shape(WordShape)
    }

    struct Word: Hashable, Sendable {
        /// In lower case.
        let text: [UInt8]
        let form: Form
        /// Whether only this case counts; then `written` is compared as well.
        let written: [UInt8]?
    }

    /// The words in order.
    let words: [Word]
    /// By word after the first: how many other words may stand before it.
    let gaps: [Int]
    /// As the rule writes it.
    package let notation: String
    /// The notation's number in this run of the program: terms are looked up often, and a number is found at once.
    let symbol: Int
    private static let symbols = Mutex<[String: Int]>([:])

    /// How many words a `…` lets stand between.
    private static let gap = 3
    /// `…` in UTF-8.
    private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

    package convenience init(_ node: RuleNode) throws(RuleError) {
        let notation = try node.string()
        guard let parts = Self.parts(of: notation) else {
            throw node.expected(
                "et ord eller en frase, i hvilken @name, @initials og @number kan stå efter det første ord",
                "a word or a phrase, in which @name, @initials and @number may stand after the first word")
        }
        self.init(notation, parts)
    }

    /// Nil for a notation without a letter or a digit, or with a shape that cannot stand there.
    package convenience init?(_ notation: String) {
        guard let parts = Self.parts(of: notation) else { return nil }
        self.init(notation, parts)
    }

    private init(_ notation: String, _ parts: (words: [Word], gaps: [Int])) {
        self.notation = notation
        words = parts.words
        gaps = parts.gaps
        symbol = Self.symbols.withLock { symbols in
            let symbol = symbols[notation] ?? symbols.count
            symbols[notation] = symbol
            return symbol
        }
    }

    /// The letters of its first word, without the signs that say how it is matched.
    package var stem: [UInt8] { words[0].text }

    /// Two terms are one where they are written the same: what they mean follows from that.
    package static func == (left: Term, right: Term) -> Bool { left.symbol == right.symbol }

    package func hash(into hasher: inout Hasher) { hasher.combine(symbol) }

    private static func parts(of notation: String) -> (words: [Word], gaps: [Int])? {
        var words: [Word] = []
        var gaps: [Int] = []
        var gap = 0
        for part in Array(notation.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) {
            if part.elementsEqual(ellipsis) {
                gap += Self.gap
                continue
            }
            guard let word = Word(part), !words.isEmpty || !word.isShape else { return nil }
            if !words.isEmpty { gaps.append(gap) }
            words.append(word)
            gap = 0
        }
        return words.isEmpty ? nil : (words, gaps)
    }
}

extension Term.Word {
    /// Whether it is told by its shape.
    var isShape: Bool { if case .shape = form { true } else { false } }

    /// `=`, `*` and `~` say how a word is matched, and `@` before letters alone that it is told by its shape; `@gmail.com` is
    /// written so.
    fileprivate init?(_ notation: ArraySlice<UInt8>) {
        if notation.first == 0x40, notation.dropFirst().allSatisfy(Letters.isASCIILetter) {
            let name = String(decoding: notation.dropFirst(), as: UTF8.self)
            guard let shape = WordShape(rawValue: name), shape.isOfOneWord else { return nil }
            self.init(text: [], form: .shape(shape), written: nil)
            return
        }
        var text = notation
        let isExact = text.first == 0x3D
        if isExact { text.removeFirst() }
        let opensFreely = text.first == 0x2A
        if opensFreely { text.removeFirst() }
        let endsFreely = text.last == 0x2A
        if endsFreely { text.removeLast() }
        let isVerb = text.last == 0x7E
        if isVerb {
            text.removeLast()
            if text.last == 0x65 { text.removeLast() }
        }
        guard text.contains(where: { $0 >= 0x80 || Letters.isASCIILetter($0) || Letters.isDigit($0) }) else {
            return nil
        }
        let form: Term.Form =
            switch (opensFreely, endsFreely) {
            case _ where isVerb: .verb
            case (true, true): .inside
            case (true, false): .suffix
            case (false, true): .prefix
            case (false, false): isExact ? .exact : .stem
            }
        let folded = Letters.folded(text)
        self.init(
            text: folded, form: form, written: isExact && !text.elementsEqual(folded) ? Array(text) : nil)
    }
}
