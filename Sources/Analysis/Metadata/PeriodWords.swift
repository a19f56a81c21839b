import RuleSyntax

/// The words for stretches of time, read from `Rules/language/metadata.yaml`.
struct PeriodWords: Sendable {
    /// The first, middle and last third of a month or year.
    let thirds: [[String]]
    let week: [String]
    let quarter: [String]
    let quarterLetter: [String]
    let half: [String]
    /// First to fourth.
    let ordinals: [[String]]
    /// With the month whose last day ends it; 13 and on is the next year's.
    let seasons: [(words: [String], until: Int)]

    /// Church feasts, with how many days after Easter Sunday they end.
    let feasts: [(words: [String], daysAfterEaster: Int)]

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        var parts = try RuleFields(fields.required("parts"))
        thirds = [
            try parts.required("first").strings(), try parts.required("middle").strings(),
            try parts.required("last").strings(),
        ]
        try parts.finish()
        week = try fields.required("week").strings()
        quarter = try fields.required("quarter").strings()
        quarterLetter = try fields.required("quarter-letter").strings()
        half = try fields.required("half").strings()
        var ordinals: [[String]] = []
        for item in try fields.required("ordinals").list() { ordinals.append(try item.strings()) }
        self.ordinals = ordinals
        var seasons: [(words: [String], until: Int)] = []
        for item in try fields.required("seasons").list() {
            var season = try RuleFields(item)
            seasons.append(
                (try season.required("words").strings(), try season.required("until").integer()))
            try season.finish()
        }
        self.seasons = seasons
        var feasts: [(words: [String], daysAfterEaster: Int)] = []
        for item in try fields.required("feasts").list() {
            var feast = try RuleFields(item)
            feasts.append(
                (try feast.required("words").strings(), try feast.required("days-after-easter").integer()))
            try feast.finish()
        }
        self.feasts = feasts
        try fields.finish()
    }
}
