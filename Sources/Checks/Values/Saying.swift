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
    }

    let document: Int
    let kind: Kind
    let value: Int
    let range: TextRange
    let sentence: TextRange
    let words: Set<[UInt8]>
    /// Who has to do it, in stems; they are not among ``words``.
    let actors: Set<[UInt8]>
    /// Those of ``words`` that name one of several things: quoted, or with a capital inside the sentence.
    let labels: Set<[UInt8]>
    /// Those of ``words`` that say by themselves what the value is of: "telefontid"; of a task the actor's stem.
    let names: Set<[UInt8]>
    /// Whether the clause says in which case it holds.
    let isConditional: Bool
    /// By distinction: the class.
    let classes: [Int?]
}
