import Analysis
import RuleSyntax
import Vocabulary

/// What a rule compares: subjects whose values must agree, the units they are given in, and what keeps two values apart.
struct ValueWords: Sendable {
    /// A thing that has one value: "svartid".
    struct Subject: Sendable {
        let name: String
        let title: Translated
        /// Words that name it.
        let words: [Term]
        /// Words that name it from a heading, a column or the line before a list.
        let headings: [Term]
        /// Words that make a sentence speak of something else.
        let unless: [Term]
        /// The kinds of unit its values have; `plain` is a number without a unit.
        let units: Set<String>
        /// Whether each word is a subject of its own, as each drug.
        let isDistinct: Bool
        /// Whether the word before the limit names the subject: "ketamin højst 25 mg".
        let isNamedByNeighbour: Bool
        /// Whether two values in one document are compared.
        let isWithin: Bool
        /// Whether it says nothing of its values how they bound: "rykkes efter ti dage", "er svaret ældre end ti dage".
        let isUnbounded: Bool
        /// The distinctions that keep two of its values apart.
        let apart: Set<String>
    }

    /// Classes of which two values must have the same to be compared, as urgency.
    struct Distinction: Sendable {
        let name: String
        let classes: [[Term]]
        /// Whether the class stands after the value: "10 mg ad gangen".
        let follows: Bool
    }

    /// A unit of a family, and how many of the family's smallest it holds.
    struct Unit: Sendable {
        let family: String
        let words: [Term]
        let worth: Int
    }

    /// How a number bounds: "højst", "mindst", "over", "under".
    enum Limit: String, CaseIterable, Sendable {
        case upper
        case lower
        case over
        case under
        /// "efter", "hver": the number bounds nothing.
        case none
    }

    let subjects: [Subject]
    let units: [Unit]
    let distinctions: [Distinction]
    let limits: [Limit: Set<[UInt8]>]
    /// The same after a number: "eller derover".
    let limitsAfter: [Limit: Set<[UInt8]>]
    let numbers: [[UInt8]: Int]
    /// The words of `numbers` that are no articles.
    let numerals: [Term]
    /// Words between which and a number "efter" bounds it: "foreligger".
    let arrivals: Set<[UInt8]>
    /// Words between two bounds of one thing: "eller".
    let choices: Set<[UInt8]>
    /// Words after a comma that begin a condition of what stands before: "hvis".
    let conditions: Set<[UInt8]>
    /// How telephone numbers are compared; nil where they are not.
    let telephone: TelephoneWords?
    /// How deadlines, intervals and hours are compared that belong to no subject; nil where they are not.
    let sayings: SayingWords?
    /// Words that a neighbour which names a subject cannot be.
    let fillers: Set<[UInt8]>

    init(_ fields: inout RuleFields) throws(RuleError) {
        var subjects: [Subject] = []
        for item in try fields.required("subjects").list() { subjects.append(try Subject(item)) }
        var units: [Unit] = []
        for item in try fields.required("units").list() { units.append(try Unit(item)) }
        var distinctions: [Distinction] = []
        for item in try fields.optional("distinctions")?.list() ?? [] {
            distinctions.append(try Distinction(item))
        }
        self.subjects = subjects
        self.units = units
        self.distinctions = distinctions
        limits = try Self.limits(fields.required("limits"))
        limitsAfter = try fields.optional("limits-after").map(Self.limits) ?? [:]
        numbers = try Self.numbers(fields.required("numbers"))
        numerals = numbers.filter { $0.value > 100 }.keys.map { "=" + String(decoding: $0, as: UTF8.self) }
            .sorted().compactMap(Term.init)
        fillers = try fields.words("fillers")
        arrivals = try fields.words("arrivals")
        choices = try fields.words("choices")
        conditions = try fields.words("conditions")
        var telephone: TelephoneWords?
        if let node = fields.optional("telephone") { telephone = try TelephoneWords(node) }
        self.telephone = telephone
        var sayings: SayingWords?
        if let node = fields.optional("sayings") { sayings = try SayingWords(node) }
        self.sayings = sayings
    }

    var terms: [Term] {
        var terms: [Term] = []
        for subject in subjects { terms += subject.words + subject.headings + subject.unless }
        for unit in units { terms += unit.words }
        terms += numerals
        terms += (telephone?.terms ?? []) + (sayings?.terms ?? [])
        for distinction in distinctions { terms += distinction.classes.flatMap(\.self) }
        return terms
    }

    private static func limits(_ node: RuleNode) throws(RuleError) -> [Limit: Set<[UInt8]>] {
        var fields = try RuleFields(node)
        var limits: [Limit: Set<[UInt8]>] = [:]
        for limit in Limit.allCases { limits[limit] = try fields.words(limit.rawValue) }
        try fields.finish()
        return limits
    }

    static func numbers(_ node: RuleNode) throws(RuleError) -> [[UInt8]: Int] {
        var fields = try RuleFields(node)
        var numbers: [[UInt8]: Int] = [:]
        for (name, _, value) in try fields.rest() { numbers[Array(name.utf8)] = try value.integer() }
        return numbers
    }
}

extension ValueWords.Subject {
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        name = try fields.required("subject").string()
        title = try Translated(fields: fields.required("title"))
        words = try fields.terms("words")
        headings = try fields.terms("headings")
        unless = try fields.terms("unless")
        units = Set(try fields.required("units").strings())
        isDistinct = try fields.optional("each-word")?.boolean() ?? false
        isNamedByNeighbour = try fields.optional("named-by-neighbour")?.boolean() ?? false
        isWithin = try fields.optional("within-document")?.boolean() ?? false
        isUnbounded = try fields.optional("any-limit")?.boolean() ?? false
        apart = Set(try fields.optional("apart-by")?.strings() ?? [])
        try fields.finish()
    }
}

extension ValueWords.Unit {
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        family = try fields.required("family").string()
        words = try fields.requiredTerms("words")
        worth = try fields.optional("worth")?.integer() ?? 1
        try fields.finish()
    }
}

extension ValueWords.Distinction {
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        name = try fields.required("distinction").string()
        follows = try fields.optional("follows")?.boolean() ?? false
        var classes: [[Term]] = []
        for item in try fields.required("classes").list() { classes.append(try item.terms()) }
        self.classes = classes
        try fields.finish()
    }
}
