package import Analysis
import DocumentModel
package import RuleSyntax
import SourceText
import Vocabulary

/// Finds sentences that give a task to a body that no longer has it.
///
///     kind: outdated-authority
///     history: [tidligere, "før 20*"]
///     issued: [vejledning]
///
/// Which body had what, and until when, is in `Rules/register/authorities.yaml`. A body is held against the words of its
/// own clause first, so that the right body for another task in the same sentence is no fault.
package struct OutdatedAuthorityCheck: Check {
    package static let variants = ["moved"]
    package static let captures = ["body", "task", "task-id", "holder", "until", "source"]

    /// Words that put the whole sentence in the past.
    private let history: TermGroup
    /// Verbs that put a clause in the past.
    private let pastVerbs: TermGroup
    /// What a body issues: named with it, the body is a part of a title.
    private let issued: TermGroup
    /// Words before a body that say it is not this one.
    private let denials: TermGroup
    /// What begins an answer, the task of which stands before it: "Det gør".
    private let answers: TermGroup

    package init(_ fields: inout RuleFields) throws(RuleError) {
        history = try TermGroup(fields.required("history"))
        pastVerbs = try TermGroup(fields.required("past"))
        issued = try TermGroup(fields.required("issued"))
        denials = try TermGroup(fields.required("denials"))
        answers = try TermGroup(fields.optional("answers"))
    }

    package var reachableVariants: [String] { Self.variants }
    package var terms: [Term] { [history, pastVerbs, issued, denials, answers].flatMap(\.terms) }
    /// In bytes; the work on a sentence grows with the square of the bodies it names.
    private static let longestSentence = 1_200

    package var work: CheckWork { .document(matches) }

    private func matches(in document: AnalyzedDocument, _ surroundings: Surroundings) -> [Match] {
        let authorities = surroundings.authorities
        let mentions = AuthorityMention.all(in: document, authorities)
        let outdated = authorities.changes.filter { $0.lastDay < surroundings.day }
        let bodies = Set(outdated.map(\.body))
        guard mentions.contains(where: { bodies.contains($0.body) }) else { return [] }
        let words = SurroundingWords(
            history: history.places(in: document), past: pastVerbs.places(in: document),
            issued: issued.places(in: document), denials: denials.places(in: document),
            answers: answers.places(in: document))
        let places = mentions.map(\.range)
        let leaves = Leaf.all(of: document.document)
        var reported: Set<TextRange> = []
        return mentions.compactMap { mention in
            guard bodies.contains(mention.body), let sentence = document.sentence(of: mention.range) else {
                return nil
            }
            let scope = scope(of: mention.range, in: sentence)
            let reader = AuthoritySentence(
                document: document, authorities: authorities, range: scope, words: words,
                mentions: Array(
                    mentions[places.firstIndex(from: scope.lowerBound)...].prefix {
                        $0.range.lowerBound < scope.upperBound
                    }),
                announcement: leaves.index(holding: sentence.lowerBound).flatMap { index in
                    document.document.announcement(of: leaves[index])
                })
            guard let change = reader.change(of: mention, among: outdated),
                reported.insert(sentence).inserted
            else { return nil }
            return match(sentence, change, authorities)
        }
    }

    /// What is read around a mention: its sentence, or the nearest part of one that does not end.
    private func scope(of mention: TextRange, in sentence: TextRange) -> TextRange {
        guard sentence.count > Self.longestSentence else { return sentence }
        return TextRange(
            max(sentence.lowerBound, mention.lowerBound - Self.longestSentence / 2),
            min(sentence.upperBound, mention.upperBound + Self.longestSentence / 2))
    }

    private func match(_ sentence: TextRange, _ change: Authorities.Change, _ authorities: Authorities)
        -> Match
    {
        Match(
            range: sentence, variant: "moved",
            captures: [
                "body": .translated(authorities.bodies[change.body].name),
                "task": .translated(authorities.duties[change.duty].name),
                "task-id": .text(authorities.duties[change.duty].id), "source": .text(change.source),
                "holder": .translated(authorities.bodies[change.holder].name),
                "until": .day(change.lastDay),
            ], isUncertain: !change.isCertain)
    }
}

/// Where a body is named.
struct AuthorityMention: Sendable {
    /// The place in `Authorities.bodies`.
    let body: Int
    let range: TextRange

    /// Every mention in a document, by start; a name inside a longer one is not one.
    static func all(in document: AnalyzedDocument, _ authorities: Authorities) -> [AuthorityMention] {
        let all = authorities.bodies.indices.flatMap { body in
            authorities.bodies[body].names.flatMap(document.occurrences(of:)).map {
                AuthorityMention(body: body, range: $0)
            }
        }
        var mentions: [AuthorityMention] = []
        // The longest first where several begin together.
        let ordered = all.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
        for mention in ordered where !(mentions.last?.range.contains(mention.range) ?? false) {
            mentions.append(mention)
        }
        return mentions
    }
}

/// Where in a document the words stand that put a body into the past, into a title or out of the question.
struct SurroundingWords: Sendable {
    let history: [TextRange]
    let past: [TextRange]
    let issued: [TextRange]
    let denials: [TextRange]
    let answers: [TextRange]
}
