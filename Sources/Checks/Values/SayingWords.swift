import Analysis
import RuleSyntax
import Vocabulary

/// By which words a rule knows deadlines, intervals and hours that belong to no subject of its own.
struct SayingWords: Sendable {
    let title: Translated
    /// The distinctions that keep two of them apart.
    let apart: Set<String>
    /// Words that never tell what a clause is about.
    let fillers: Set<[UInt8]>
    /// Families of units that deadlines have.
    let families: Set<String>
    /// Words right before a number that make it a deadline: "fristen".
    let deadlines: [Term]
    /// What makes a sentence no statement of what holds: "tidligere", "hvis".
    let unless: [Term]
    /// Words that say in which case something holds: "hvis".
    let conditions: Set<[UInt8]>
    /// Words that say so after a comma: "der", "som".
    let relatives: Set<[UInt8]>
    /// "hver", "hvert".
    let each: Set<[UInt8]>
    /// "anden", "tredje", "halve": how many periods, in hundredths.
    let ordinals: [[UInt8]: Int]
    /// "dag", "uge": in days.
    let periods: [[UInt8]: Int]
    /// "dagligt", "årlige": in days.
    let adverbs: [[UInt8]: Int]
    /// "om", between a count and a period.
    let per: Set<[UInt8]>
    /// Who may have to do something: they tell two clauses apart and never make them one.
    let actors: [Term]
    /// What says whose task something is: "har ansvaret for".
    let duties: [Term]
    /// What one alone does to a thing: "godkender".
    let acts: [Term]
    /// What asks who does it: "hvem".
    let askers: Set<[UInt8]>
    /// Actors who may be anyone.
    let anyone: [Term]
    /// Posts that one alone has: "*-ansvarlig".
    let posts: [Term]
    /// "at": after a comma it introduces what holds.
    let reports: Set<[UInt8]>
    /// Words after which a number is the name of a thing: "afsnit 3".
    let naming: Set<[UInt8]>
    /// The distinctions that keep two tasks apart.
    let dutiesApart: Set<String>
    /// "kl", "klokken".
    let clock: Set<[UInt8]>
    /// Words that say by themselves what an interval or a span of hours is of: "møde".
    let names: [Term]
    /// What is open for hours: "åbent", "telefontid".
    let openings: [Term]

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        title = try Translated(fields: fields.required("title"))
        apart = Set(try fields.optional("apart-by")?.strings() ?? [])
        fillers = try fields.words("fillers")
        families = Set(try fields.optional("units")?.strings() ?? [])
        deadlines = try fields.terms("deadlines")
        unless = try fields.terms("unless")
        conditions = try fields.words("conditions")
        relatives = try fields.words("relatives")
        each = try fields.words("each")
        ordinals = try ValueWords.numbers(fields.required("ordinals"))
        periods = try ValueWords.numbers(fields.required("periods"))
        adverbs = try ValueWords.numbers(fields.required("adverbs"))
        per = try fields.words("per")
        actors = try fields.terms("actors")
        duties = try fields.terms("duties")
        acts = try fields.terms("acts")
        askers = try fields.words("askers")
        anyone = try fields.terms("anyone")
        posts = try fields.terms("posts")
        reports = try fields.words("reports")
        naming = try fields.words("naming")
        dutiesApart = Set(try fields.optional("duties-apart-by")?.strings() ?? [])
        clock = try fields.words("clock")
        names = try fields.terms("names")
        openings = try fields.terms("openings")
        let words = each.union(clock).union(adverbs.keys).union(periods.keys)
        anchors = words.map { "=" + String(decoding: $0, as: UTF8.self) }.sorted().compactMap(Term.init)
        try fields.finish()
    }

    /// Words without which a sentence has no interval, no hours and no time of the day.
    let anchors: [Term]

    var terms: [Term] {
        deadlines + unless + actors + duties + acts + anyone + posts + names + openings + anchors
    }
}
