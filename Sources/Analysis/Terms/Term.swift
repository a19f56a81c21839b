package import RuleSyntax

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
package struct Term: Hashable, Sendable {
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

    /// The words in order; an empty list between two stands for a gap.
    let words: [Word]
    /// By word after the first: how many other words may stand before it.
    let gaps: [Int]
    /// As the rule writes it.
    package let notation: String
    /// A hash of the notation, kept since terms are looked up often.
    private let key: UInt64

    /// How many words a `…` lets stand between.
    private static let gap = 3

    package init(_ node: RuleNode) throws(RuleError) {
        let notation = try node.string()
        guard let term = Term(notation) else {
            throw node.expected(
                "et ord eller en frase, i hvilken @name, @initials og @number kan stå efter det første ord",
                "a word or a phrase, in which @name, @initials and @number may stand after the first word")
        }
        self = term
    }

    /// The letters of its first word, without the signs that say how it is matched.
    package var stem: [UInt8] { words[0].text }

    /// Two terms are one where they are written the same: what they mean follows from that, and checks look terms up often.
    package static func == (left: Term, right: Term) -> Bool {
        left.key == right.key && left.notation == right.notation
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// Nil for a notation without a letter or a digit, or with a shape that cannot stand there.
    package init?(_ notation: String) {
        var words: [Word] = []
        var gaps: [Int] = []
        var gap = 0
        for part in notation.split(whereSeparator: \.isWhitespace) {
            if part == "…" {
                gap += Self.gap
                continue
            }
            guard let word = Word(part), !words.isEmpty || !word.isShape else { return nil }
            words.append(word)
            gaps.append(gap)
            gap = 0
        }
        guard !words.isEmpty else { return nil }
        self.words = words
        self.gaps = Array(gaps.dropFirst())
        self.notation = notation
        key = notation.utf8.reduce(AnchorTable.seed, AnchorTable.hash)
    }
}

extension Term.Word {
    /// Whether it is told by its shape.
    var isShape: Bool { if case .shape = form { true } else { false } }

    fileprivate init?(_ notation: Substring) {
        // `@gmail.com` is written so; letters alone after the sign name a shape.
        if notation.hasPrefix("@"), notation.dropFirst().allSatisfy(\.isLetter) {
            guard let shape = WordShape(rawValue: String(notation.dropFirst())), shape.isOfOneWord else {
                return nil
            }
            self.init(text: [], form: .shape(shape), written: nil)
            return
        }
        var text = notation
        let isExact = text.hasPrefix("=")
        if isExact { text = text.dropFirst() }
        let opensFreely = text.hasPrefix("*")
        if opensFreely { text = text.dropFirst() }
        let endsFreely = text.hasSuffix("*")
        if endsFreely { text = text.dropLast() }
        let isVerb = text.hasSuffix("~")
        if isVerb { text = text.dropLast(text.hasSuffix("e~") ? 2 : 1) }
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 >= 0x80 || Letters.isASCIILetter($0) || Letters.isDigit($0) }) else {
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
        let folded = Letters.folded(bytes)
        self.init(text: folded, form: form, written: isExact && folded != bytes ? bytes : nil)
    }
}
