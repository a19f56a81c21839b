import Analysis
import LanguageIdentification
package import RuleSyntax
import SourceText

/// Finds journal text that is not Danish, or documents that are not.
///
///     kind: journal-language
///     reads: [journal, excerpt]
package struct JournalLanguageCheck: Check {
    /// What the rule reads.
    enum Matter: String, CaseIterable, Sendable {
        /// Journals.
        case journal
        /// Excerpts from journals in other documents.
        case excerpt
        /// Documents that are no journals, as a whole.
        case document
    }

    /// What a match is.
    enum Variant: String, CaseIterable, Sendable {
        /// One sentence.
        case sentence
        /// Several sentences, each clearly foreign.
        case passage
        /// Sentences of which some could be told only together with others.
        case pooled
        /// A document that is no journal.
        case document
    }

    package static let variants = Variant.allCases.map(\.rawValue)
    package static let captures = ["language", "confidence", "sentences", "foreign", "all", "share"]

    private let matters: Set<Matter>

    package init(_ fields: inout RuleFields) throws(RuleError) {
        var matters: Set<Matter> = []
        for node in try fields.required("reads").list() { matters.insert(try node.choice(of: Matter.self)) }
        self.matters = matters
    }

    package var reachableVariants: [String] {
        let variants: [Variant] =
            (matters.contains(.document) ? [.document] : [])
            + (matters != [.document] ? [.passage, .pooled, .sentence] : [])
        return variants.map(\.rawValue)
    }

    package var work: CheckWork {
        .document { document, _ in passages(in: document) + whole(document) }
    }

    private func passages(in document: AnalyzedDocument) -> [Match] {
        let reading = document.language
        return reading.passages.filter { matters.contains($0.isExcerpt ? .excerpt : .journal) }.map {
            passage in
            let variant: Variant = passage.isPooled ? .pooled : passage.sentences > 1 ? .passage : .sentence
            return Match(
                range: passage.range, variant: variant.rawValue,
                captures: [
                    "language": .language(passage.language), "confidence": .number(passage.percent),
                    "sentences": .number(passage.sentences), "foreign": .number(reading.foreignSentences),
                    "all": .number(reading.sentences),
                    "share": .number(reading.foreignSentences * 100 / max(reading.sentences, 1)),
                ],
                isUncertain: passage.isUncertain)
        }
    }

    private func whole(_ document: AnalyzedDocument) -> [Match] {
        guard matters.contains(.document), let language = document.language.documentLanguage,
            let first = document.sentences.first
        else { return [] }
        return [
            Match(
                range: first, variant: Variant.document.rawValue,
                captures: ["language": .language(language)])
        ]
    }
}

extension ForeignPassage {
    /// The score in per cent; never 100, since no program is that sure.
    fileprivate var percent: Int { min(99, Int(score * 100)) }

    /// A single Norwegian or Swedish sentence is near enough to Danish to be held for possible only.
    fileprivate var isUncertain: Bool {
        sentences == 1 && (isPooled || (language.isScandinavian && score < 0.95))
    }
}
