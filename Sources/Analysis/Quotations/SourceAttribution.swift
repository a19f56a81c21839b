import LegalRegister
import TextReuse
import Vocabulary

/// A source of a library.
struct SourceKey: Hashable {
    let index: Int
    let source: Int

    init(_ alignment: Alignment) {
        index = alignment.index
        source = alignment.source
    }
}

/// Says which of several sources a passage is taken from, and whether that one still holds.
struct SourceAttribution: Sendable {
    private struct Standing: Sendable {
        let legalText: LegalText?
        let isEnded: Bool
        /// The text that is in force in its place; nil where it holds itself or nothing is known.
        let successor: LegalText?
        /// What its versions have in common.
        let family: String
        let isUsers: Bool
    }

    /// A text that has this share of a passage's words close together says the same.
    private static let sameness = 0.9
    /// One that has this share says it otherwise; texts that have nothing to do with each other come to a third.
    private static let similarity = 0.6

    private let library: SourceLibrary
    private let register: LegalRegister
    private let day: CalendarDay

    init(library: SourceLibrary, register: LegalRegister, day: CalendarDay) {
        self.library = library
        self.register = register
        self.day = day
    }

    func legalText(of alignment: Alignment) -> LegalText? {
        register.text(LegalTextID(library.source(of: alignment).record.id))
    }

    /// The name that all versions of an alignment's source share: the last text of its chain, else its title.
    func family(of alignment: Alignment) -> String { standing(of: alignment).family }

    /// Whether one of `references` names the alignment's source or another version of it.
    func isNamed(_ alignment: Alignment, by references: some Sequence<LegalReference>) -> Bool {
        let family = family(of: alignment)
        return references.contains { reference in
            reference.target.map { self.family(of: $0) == family } ?? false
        }
    }

    private func family(of text: LegalText) -> String {
        register.chain(from: text).last?.id.name ?? text.id.name
    }

    /// The alignments, the best first.
    ///
    /// More equal words are better, but a text in force is named before a replaced one unless it has a tenth fewer; of
    /// equals the user's own source comes first, then the one in force, then the newest.
    func ranked(_ alignments: [Alignment]) -> [Alignment] {
        var standings: [SourceKey: Standing] = [:]
        let rated = alignments.map { alignment -> (alignment: Alignment, rank: Rank) in
            let key = SourceKey(alignment)
            let standing = standings[key] ?? standing(of: alignment)
            standings[key] = standing
            return (alignment, rank(of: alignment, standing))
        }
        return rated.sorted { $0.rank < $1.rank }.map(\.alignment)
    }

    /// Whether the alignment's source still holds, and what the text in force has instead of `passage`, its words.
    func currency(of alignment: Alignment, _ passage: ArraySlice<WordCode>) -> SourcedPassage.Currency {
        guard let successor = standing(of: alignment).successor else { return .current }
        guard let likeness = library.likeness(of: passage, inSource: successor.id.name) else {
            return .replaced(by: successor, saying: .unknown)
        }
        if likeness >= Self.sameness { return .current }
        return .replaced(by: successor, saying: likeness >= Self.similarity ? .otherwise : .nothing)
    }

    /// What decides which of two alignments is better; the lesser is.
    private struct Rank: Comparable {
        /// Equal words in tenths, less where the text no longer holds, counted down.
        let merit: Int
        let order: Int
        let age: Int
        let id: String
        let place: Int

        static func < (left: Rank, right: Rank) -> Bool {
            if left.merit != right.merit { return left.merit > right.merit }
            return (left.order, left.age, left.id, left.place) < (
                right.order, right.age, right.id, right.place
            )
        }
    }

    private func rank(of alignment: Alignment, _ standing: Standing) -> Rank {
        let record = library.source(of: alignment).record
        return Rank(
            merit: alignment.equalWords * (standing.isEnded ? 9 : 10),
            order: standing.isUsers ? 0 : standing.isEnded ? 2 : 1, age: -(record.date?.dayNumber ?? 0),
            id: record.id, place: alignment.documentWords.lowerBound)
    }

    private func standing(of alignment: Alignment) -> Standing {
        let record = library.source(of: alignment).record
        let isUsers = library.shelves[alignment.index].isUsers
        guard let text = register.text(LegalTextID(record.id)) else {
            return Standing(
                legalText: nil, isEnded: false, successor: nil, family: record.title.lowercased(),
                isUsers: isUsers)
        }
        let family = family(of: text)
        var isEnded = false
        if case .ended = register.standing(of: text, on: day) { isEnded = true }
        return Standing(
            legalText: text, isEnded: isEnded,
            successor: isEnded ? register.current(for: text, on: day) : nil,
            family: family, isUsers: isUsers)
    }
}
