import RuleSyntax
import Vocabulary

/// An idea that speaks for some kinds of document and against others.
///
///     - name: blanks
///       title: {da: felter, der skal udfyldes, en: blanks to fill in}
///       measure: blanks
///       per: 20
///       most: 3
///       points: {form: 3, instruction: -1}
struct KindEvidence: Sendable {
    /// Where words count.
    enum Place: String, Sendable, CaseIterable {
        /// In the file's name.
        case name
        /// In the title, and in the first short lines.
        case title
        /// At the beginning of the title, or of one of those lines.
        case titleStart = "title-start"
        /// In a heading, or a short line that is no sentence.
        case heading
        /// At the beginning of a line, followed by a colon or the line's end.
        case label
        /// At the beginning of a line.
        case line
        case text
    }

    /// What is counted without words.
    enum Measure: String, Sendable, CaseIterable {
        /// Runs of dots or underscores, and boxes to tick.
        case blanks
        /// Words in small letters that Danish does not know.
        case unfamiliar
        /// Words under the hundred that a document of work has at least.
        case brevity
    }

    private enum Source: Sendable {
        case words([Term], except: [Term], places: [Place], isShare: Bool)
        case measure(Measure)
    }

    let name: String
    let title: Translated
    let points: [(kind: DocumentKind, points: Int)]
    private let source: Source
    /// How many hits make one; of a share, how many in a thousand words.
    private let per: Int
    /// The first so many count for nothing.
    private let beyond: Int
    private let most: Int
    /// Names of evidence of which some must have counted before; empty where it counts by itself.
    let companions: [String]

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        name = try fields.required("name").string()
        var title = try RuleFields(fields.required("title"))
        self.title = Translated(
            da: try title.required("da").string(), en: try title.required("en").string())
        try title.finish()
        if let measure = fields.optional("measure") {
            source = .measure(try measure.choice(of: Measure.self))
        } else {
            var places: [Place] = []
            for item in try fields.required("in").list() { places.append(try item.choice(of: Place.self)) }
            source = .words(
                try Self.terms(fields.required("words")), except: try Self.terms(fields.optional("except")),
                places: places, isShare: try fields.optional("share")?.boolean() ?? false)
        }
        per = max(1, try fields.optional("per")?.integer() ?? 1)
        beyond = try fields.optional("beyond")?.integer() ?? 0
        most = try fields.optional("most")?.integer() ?? 1
        companions = try fields.optional("with")?.strings() ?? []
        points = try Self.points(fields.required("points"))
        try fields.finish()
    }

    /// A map from kinds to points.
    static func points(_ node: RuleNode) throws(RuleError) -> [(kind: DocumentKind, points: Int)] {
        var fields = try RuleFields(node)
        var points: [(kind: DocumentKind, points: Int)] = []
        for (name, key, value) in try fields.rest() {
            guard let kind = DocumentKind(rawValue: name) else {
                throw key.expected("en art af dokument", "a kind of document")
            }
            points.append((kind, try value.integer()))
        }
        return points
    }

    private static func terms(_ node: RuleNode?) throws(RuleError) -> [Term] {
        var terms: [Term] = []
        for item in try node?.list() ?? [] { terms.append(try Term(item)) }
        return terms
    }

    /// Every term that must be looked for.
    var terms: [Term] {
        guard case .words(let words, let except, _, _) = source else { return [] }
        return words + except
    }

    /// Whether some evidence that it must stand with has counted.
    func isAccompanied(_ reasons: [KindVerdict.Reason]) -> Bool {
        companions.isEmpty || reasons.contains { companions.contains($0.evidence) }
    }

    /// How many times it counts in a document, and the words that made it count.
    func count(in reading: KindReading) -> (amount: Int, words: [String]) {
        var found: [String] = []
        let hits: Int
        switch source {
        case .measure(.blanks): hits = reading.blanks
        case .measure(.unfamiliar): hits = reading.unfamiliar
        case .measure(.brevity): hits = reading.brevity
        case .words(let words, let except, let places, let isShare):
            found = reading.found(words, except: except, in: places)
            hits = isShare ? reading.share(of: found.count) : Set(found).count
        }
        var seen: Set<String> = []
        return (max(0, min(most, (hits - beyond) / per)), found.filter { seen.insert($0).inserted })
    }
}
