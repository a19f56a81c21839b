package import Analysis
package import RuleSyntax
import DocumentModel
import SourceText

/// Finds words and phrases that must not stand in a document, and says what to write instead where the rule knows.
///
///     kind: forbidden-phrase
///     phrases:
///       - embedslægen
///       - {term: =PPJ, write: den præhospitale journal}
///     unless: [tidligere]
package struct ForbiddenPhraseCheck: Check {
    private struct Phrase: Sendable {
        let term: Term
        let suggestion: String?
    }

    package static let variants = ["found"]
    package static let captures = ["found", "suggestion"]

    private let phrases: [Phrase]
    private let unless: [Term]

    package init(_ fields: inout RuleFields) throws(RuleError) {
        let node = try fields.required("phrases")
        var phrases: [Phrase] = []
        for item in try node.list() { phrases.append(try Self.phrase(item)) }
        guard !phrases.isEmpty else { throw node.expected("mindst ét ord", "at least one word") }
        self.phrases = phrases
        unless = try fields.terms("unless")
    }

    package var reachableVariants: [String] { Self.variants }

    package var terms: [Term] { phrases.map(\.term) + unless }

    package var work: CheckWork { .document(matches) }

    private func matches(in document: AnalyzedDocument, _ surroundings: Surroundings) -> [Match] {
        let voids = TermPlaces(unless, in: document)
        return phrases.flatMap { phrase in
            document.occurrences(of: phrase.term)
                .filter { range in !voids.stand(in: document.sentence(of: range) ?? range) }
                .map { match($0, phrase, in: document.document) }
        }
    }

    private func match(_ range: TextRange, _ phrase: Phrase, in document: Document) -> Match {
        let found = document.string(range)
        var captures: [String: CaptureValue] = ["found": .text(found)]
        var replacement = phrase.suggestion
        if let suggestion = replacement {
            captures["suggestion"] = .text(suggestion)
            if document.isUppercase(at: range.lowerBound) {
                replacement = suggestion.prefix(1).uppercased() + suggestion.dropFirst()
            }
        }
        return Match(range: range, variant: "found", captures: captures, replacement: replacement)
    }

    private static func phrase(_ node: RuleNode) throws(RuleError) -> Phrase {
        if case .scalar = node.content { return Phrase(term: try Term(node), suggestion: nil) }
        var fields = try RuleFields(node)
        let phrase = Phrase(
            term: try Term(fields.required("term")), suggestion: try fields.required("write").string())
        try fields.finish()
        return phrase
    }
}
