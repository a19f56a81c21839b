/// The colours of the sheet, and which stand on which.
///
/// A test computes the contrast of every pair (WCAG 2.2, 1.4.3), so a new colour must be listed to be used.
enum Palette {
    static let ink = Colour(0x1C2430)
    static let soft = Colour(0x556070)
    static let line = Colour(0xD5DBE3)
    static let paper = Colour(0xFFFFFF)
    static let wash = Colour(0xF4F6F9)
    static let link = Colour(0x274690)
    static let found = Colour(0x1B6349)
    static let foundWash = Colour(0xE3F2EC)
    static let part = Colour(0x7F5200)
    static let partWash = Colour(0xFDF1D8)
    static let against = Colour(0xA3262A)
    static let againstWash = Colour(0xFBE6E6)
    static let people = Colour(0x3B4F9A)
    static let peopleWash = Colour(0xE8EBF8)
    static let idle = Colour(0x566171)
    static let idleWash = Colour(0xEBEEF2)
    static let mark = Colour(0xFFE9A8)
    static let insertion = Colour(0xD3EEDF)

    /// Custom properties of the style sheet, in the order they are written.
    static let variables: [(name: String, colour: Colour)] = [
        ("ink", ink), ("soft", soft), ("line", line), ("paper", paper), ("wash", wash), ("link", link),
        ("found", found), ("found-wash", foundWash), ("part", part), ("part-wash", partWash),
        ("against", against), ("against-wash", againstWash), ("people", people), ("people-wash", peopleWash),
        ("idle", idle), ("idle-wash", idleWash), ("mark", mark), ("insertion", insertion),
    ]

    /// Every colour of text with every colour it stands on.
    static let textPairs: [(text: Colour, background: Colour)] = [
        (ink, paper), (ink, wash), (soft, paper), (soft, wash), (link, paper), (link, wash), (ink, mark),
        (ink, insertion), (found, foundWash), (part, partWash), (against, againstWash), (people, peopleWash),
        (idle, idleWash), (ink, partWash), (ink, idleWash), (ink, againstWash), (ink, foundWash),
        (found, paper), (part, paper), (against, paper),
        // The numbers on the bar of outcomes.
        (paper, found), (paper, part), (paper, against), (paper, people), (paper, idle), (paper, ink),
    ]
}
