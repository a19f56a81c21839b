import SourceText

/// A limit, an interval or a span of hours with what its clause is about, for comparing without a subject that a rule names.
struct Saying: Sendable {
    /// What kind of value it is.
    enum Kind: Hashable, Sendable {
        /// A deadline, in the unit family's smallest.
        case deadline(family: String, limit: ValueWords.Limit)
        /// How often, in hundredths of a day.
        case interval
        /// From when to when a day.
        case hours
        /// At what time of the day, and whether then, or before.
        case clock(isLimit: Bool)
        /// Whose task it is; the value stands for the actor's stem.
        case duty
        /// Who does a thing that one alone does; the value likewise.
        case act
        /// Who has a post; the value stands for the name.
        case post
    }

    let document: Int
    let kind: Kind
    let value: Int
    let range: TextRange
    let sentence: TextRange
    let words: StemSet
    /// Who has to do it, in stems; they are not among ``words``.
    let actors: StemSet
    /// Those of ``words`` that name one of several things: quoted, or with a capital inside the sentence.
    let labels: StemSet
    /// Those of ``words`` that say by themselves what the value is of: "telefontid"; of a task the actor's stem.
    let names: StemSet
    /// Whether the clause says in which case it holds.
    let isConditional: Bool
    /// By distinction: the class.
    let classes: [Int?]
}
