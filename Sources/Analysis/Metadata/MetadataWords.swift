package import RuleSyntax

/// How documents say who wrote them, for whom and from when; read from `Rules/language/metadata.yaml`.
package final class MetadataWords: Sendable {
    /// How a phrase names a field.
    enum Strength: Hashable, Sendable {
        /// As a label, and in prose.
        case anywhere
        /// As a label, and in prose where nothing but the text can be the subject.
        case ofText
        /// As a label.
        case label
        /// As a label near another one.
        case besideOthers
        /// In a title, right before words for staff and nothing else.
        case beforeStaff
        /// In prose, after its value.
        case afterValue
        /// As the verb of how often the text is revised, or only looked through.
        case revising
        case reviewing
        /// That the text hands a task to somebody.
        case delegating
    }

    /// What a phrase means.
    struct Meaning: Hashable, Sendable {
        let name: MetadataField.Name
        let strength: Strength
    }

    /// Every phrase that names a field, with what each means.
    let labels: PhraseTable
    /// By group of `labels`.
    let meanings: [[Meaning]]
    /// By group of `labels`: whether it counts only as a label near others, as everyday words do.
    let isWeak: [Bool]
    let dateFillers: [String]
    let leadIns: [[UInt8]]
    let blanks: [String]
    let documentWords: [[UInt8]]
    /// Their stems.
    let otherWords: Set<[UInt8]>
    let askingWords: PhraseTable
    let pronouns: Set<[UInt8]>
    let conjunctions: [String]
    let agents: [String]
    /// What may follow staff that are listed: "i", "på".
    let placeWords: [String]
    /// Between the text and the one whose it is.
    let owningVerbs: [String]
    let permissionWords: PhraseTable
    let sourceHeadings: Set<[UInt8]>
    let historyHeadings: Set<[UInt8]>
    let historyColumns: Set<[UInt8]>
    let dateColumns: Set<[UInt8]>
    let prepositions: [String]
    let staff: StaffWords
    /// What names all readers without naming staff: "hele klinikken".
    let everybody: PhraseTable
    /// Labels of the readers that can as well be of what a text is about: "vedrører".
    let topicLabels: PhraseTable
    let delegation: DelegationWords
    let statements: StatementWords
    let periods: PeriodWords
    let intervals: IntervalWords

    package init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        var phrases: [(phrase: String, meaning: Meaning)] = []
        for item in try fields.required("fields").list() { phrases += try Self.phrases(item) }
        dateFillers = try fields.required("date-fillers").strings().sorted { $0.utf8.count > $1.utf8.count }
        leadIns = try Self.bytes(fields.required("lead-ins"))
        blanks = try fields.required("blanks").strings()
        documentWords = try Self.bytes(fields.required("document-words"))
        let stemmer = Stemmer()
        otherWords = Set(
            try Self.bytes(fields.required("other-words")).map {
                Array($0.prefix(stemmer.stemLength(of: $0)))
            })
        askingWords = PhraseTable(try fields.required("asking-words").strings())
        pronouns = Set(try Self.bytes(fields.required("pronouns")))
        conjunctions = try fields.required("conjunctions").strings()
        agents = try fields.required("agents").strings()
        placeWords = try fields.required("place-words").strings()
        owningVerbs = try fields.required("owning-verbs").strings()
        permissionWords = PhraseTable(try fields.required("permission-words").strings())
        sourceHeadings = Set(try Self.bytes(fields.required("source-headings")))
        historyHeadings = Set(try Self.bytes(fields.required("history-headings")))
        historyColumns = Set(try Self.bytes(fields.required("history-columns")))
        dateColumns = Set(try Self.bytes(fields.required("date-columns")))
        prepositions = try fields.required("audience-prepositions").strings()
        staff = try StaffWords(&fields)
        everybody = PhraseTable(
            try fields.required("everybody").strings().flatMap(PhraseAlternatives.phrases))
        topicLabels = PhraseTable(try fields.required("topic-labels").strings())
        delegation = try DelegationWords(&fields)
        statements = try StatementWords(fields.required("statements"))
        periods = try PeriodWords(fields.required("periods"))
        let intervals = try IntervalWords(fields.required("intervals"))
        self.intervals = intervals
        try fields.finish()
        for (words, strength) in [
            (intervals.revising, Strength.revising), (intervals.reviewing, Strength.reviewing),
        ] {
            phrases += words.map { ($0, Meaning(name: .revisionInterval, strength: strength)) }
        }
        phrases += delegation.phrases.map {
            ($0, Meaning(name: .delegationResponsible, strength: .delegating))
        }
        labels = PhraseTable(phrases.map(\.phrase))
        let meanings = Self.meanings(of: labels.groups, in: phrases.map(\.meaning))
        self.meanings = meanings
        isWeak = meanings.map { $0.allSatisfy { $0.strength == .besideOthers } }
    }

    /// What each group means; alternatives can spell out a phrase that is listed too.
    private static func meanings(of groups: [[Int]], in all: [Meaning]) -> [[Meaning]] {
        groups.map { group in
            group.map { all[$0] }.reduce(into: []) { unique, meaning in
                if !unique.contains(meaning) { unique.append(meaning) }
            }
        }
    }

    private static func phrases(_ node: RuleNode) throws(RuleError) -> [(String, Meaning)] {
        var fields = try RuleFields(node)
        let name = try fields.required("field").choice(of: MetadataField.Name.self)
        var phrases: [(String, Meaning)] = []
        let lists: [(String, Strength)] = [
            ("labels", .anywhere), ("of-text", .ofText), ("only-labels", .label),
            ("before-staff", .beforeStaff), ("beside-others", .besideOthers),
            ("after-value", .afterValue),
        ]
        for (list, strength) in lists {
            for pattern in try fields.optional(list)?.strings() ?? [] {
                phrases += PhraseAlternatives.phrases(of: pattern).map {
                    ($0, Meaning(name: name, strength: strength))
                }
            }
        }
        try fields.finish()
        return phrases
    }

    private static func bytes(_ node: RuleNode) throws(RuleError) -> [[UInt8]] {
        try node.strings().map { Array($0.utf8) }
    }
}

/// The words for staff.
struct StaffWords: Sendable {
    /// Parts of words that name staff, and of those that only look so.
    private let parts: [[UInt8]]
    private let others: [[UInt8]]
    /// Whole words.
    private let wholes: Set<[UInt8]>

    init(_ fields: inout RuleFields) throws(RuleError) {
        let staff = try fields.required("staff").strings()
        parts = staff.filter { !$0.hasPrefix("=") }.map { Array($0.utf8) }
        wholes = Set(staff.filter { $0.hasPrefix("=") }.map { Array($0.utf8.dropFirst()) })
        others = try fields.required("not-staff").strings().map { Array($0.utf8) }
    }

    /// Whether a word in lower case names staff.
    func contain(_ word: [UInt8], _ holds: ([UInt8], [UInt8]) -> Bool) -> Bool {
        if wholes.contains(word) { return true }
        return parts.contains { holds(word, $0) } && !others.contains { holds(word, $0) }
    }
}

/// What tells an instruction on delegation from others.
struct DelegationWords: Sendable {
    /// Parts of words.
    let parts: [[UInt8]]
    /// That a title gives a helper a task.
    let titles: PhraseTable
    /// That the text gives one.
    let phrases: [String]
    /// That a sentence tells of what somebody may do in their own right, so that nobody hands it over.
    let ownRight: PhraseTable

    init(_ fields: inout RuleFields) throws(RuleError) {
        ownRight = PhraseTable(try fields.required("own-right").strings())
        parts = try fields.required("delegation-words").strings().map { Array($0.utf8) }
        let helpers = try fields.required("helpers").strings()
        let before = try fields.required("tasks-before").strings()
        let after = try fields.required("tasks-after").strings()
        titles = PhraseTable(
            helpers.flatMap { helper in before.map { "\($0) \(helper)" } + after.map { "\(helper) \($0)" } })
        phrases = try fields.required("delegation-phrases").strings().flatMap(PhraseAlternatives.phrases)
    }
}

/// The words for how often something is done.
struct IntervalWords: Sendable {
    let revising: [String]
    let reviewing: [String]
    let lastDone: PhraseTable
    let reviewingPhrases: PhraseTable
    let revisingPhrases: PhraseTable
    /// The words an interval begins with.
    let starts: PhraseTable
    let every: [String]
    /// What opens a first interval that is counted from the beginning: "når der er gået et år".
    let elapsed: PhraseTable
    /// By number, one first: its words.
    let numbers: [[String]]
    let half: [String]
    let units: [(words: [String], months: Int)]
    let adverbs: [(words: [String], months: Int)]
    /// What may follow a span of time that is an interval.
    let spansBefore: [String]
    /// After which the next time stands, or the first.
    let nextTime: PhraseTable
    let firstTime: PhraseTable
    let times: [String]
    let perYear: [String]

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        revising = try fields.required("revising").strings().flatMap(PhraseAlternatives.phrases)
        reviewing = try fields.required("reviewing").strings().flatMap(PhraseAlternatives.phrases)
        reviewingPhrases = PhraseTable(reviewing)
        revisingPhrases = PhraseTable(revising)
        lastDone = PhraseTable(try fields.required("last-done").strings())
        let elapsed = try fields.required("elapsed").strings()
        self.elapsed = PhraseTable(elapsed)
        let every = try fields.required("every").strings() + elapsed
        self.every = every
        var numbers: [[String]] = []
        for item in try fields.required("numbers").list() { numbers.append(try item.strings()) }
        self.numbers = numbers
        let adverbs = try Self.spans(fields.required("adverbs"))
        self.adverbs = adverbs
        starts = PhraseTable(every + numbers.joined() + adverbs.flatMap(\.words))
        half = try fields.required("half").strings()
        units = try Self.spans(fields.required("units"))
        spansBefore = try fields.required("spans-before").strings()
        nextTime = PhraseTable(try fields.required("next-time").strings())
        firstTime = PhraseTable(try fields.required("first-time").strings())
        times = try fields.required("times").strings()
        perYear = try fields.required("per-year").strings()
        try fields.finish()
    }

    private static func spans(_ node: RuleNode) throws(RuleError) -> [(words: [String], months: Int)] {
        var spans: [(words: [String], months: Int)] = []
        for item in try node.list() {
            var fields = try RuleFields(item)
            spans.append((try fields.required("words").strings(), try fields.required("months").integer()))
            try fields.finish()
        }
        return spans
    }
}
