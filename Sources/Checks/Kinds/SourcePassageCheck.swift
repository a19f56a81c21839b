import Analysis
import DocumentModel
import LegalRegister
package import RuleSyntax
import SourceText
import TextReuse

/// Finds passages that stand in a source text and are not marked, not exact, or taken from what no longer holds.
///
///     kind: source-passage
///     faults: [unmarked]
///     at-least: {words: 12}
package struct SourcePassageCheck: Check {
    /// What can be wrong with a passage, as rules name it.
    enum Fault: String, CaseIterable, Sendable {
        /// The source's words without anything that says so.
        case unmarked
        /// Quoted, but some words are not the source's.
        case changed
        /// From a text that has been replaced: the new one says it otherwise, not at all, or nobody has looked.
        case outdatedReworded = "outdated-reworded"
        case outdatedGone = "outdated-gone"
        case outdatedUnknown = "outdated-unknown"
    }

    package static let variants = Fault.allCases.map(\.rawValue)
    package static let captures = [
        "source", "id", "place", "words", "equal", "link", "wording", "written", "original", "differences",
        "cited",
        "current",
    ]

    private let faults: Set<Fault>
    private let leastWords: Int

    package init(_ fields: inout RuleFields) throws(RuleError) {
        var faults: Set<Fault> = []
        for node in try fields.required("faults").list() { faults.insert(try node.choice(of: Fault.self)) }
        self.faults = faults
        var limits = try RuleFields(fields.required("at-least"))
        leastWords = try limits.required("words").integer()
        try limits.finish()
    }

    package var reachableVariants: [String] { faults.map(\.rawValue).sorted() }

    package var work: CheckWork {
        .document { document, _ in matches(in: document) }
    }

    private func matches(in document: AnalyzedDocument) -> [Match] {
        document.quotations.filter { $0.ownWords >= leastWords }.flatMap { passage in
            self.faults(of: passage).filter(faults.contains).map { fault in
                match(passage, fault, in: document)
            }
        }
    }

    private func faults(of passage: SourcedPassage) -> [Fault] {
        var found: [Fault] = []
        if passage.marking == .none { found.append(.unmarked) }
        if passage.marking == .quoted, !passage.differences.isEmpty, !passage.isExactElsewhere {
            found.append(.changed)
        }
        // Where the document names the text close by, the reference is judged, and that is enough.
        if case .replaced(_, let echo) = passage.currency, !passage.isNamedCloseBy {
            switch echo {
            case .otherwise: found.append(.outdatedReworded)
            case .nothing: found.append(.outdatedGone)
            case .unknown: found.append(.outdatedUnknown)
            }
        }
        return found
    }

    private func match(_ passage: SourcedPassage, _ fault: Fault, in document: AnalyzedDocument) -> Match {
        var captures: [String: CaptureValue] = [
            "source": .text(passage.source.title), "id": .text(passage.source.id),
            "words": .number(passage.words),
            "equal": .number(Int(passage.share * 100)), "differences": .number(passage.differences.count),
        ]
        if let place = passage.place { captures["place"] = .text(place.danish) }
        if let link = passage.source.address { captures["link"] = .text(link) }
        if let wording = passage.wording { captures["wording"] = .text(wording) }
        if let text = passage.legalText { captures["cited"] = .legalText(text) }
        if case .replaced(let successor, _) = passage.currency { captures["current"] = .legalText(successor) }
        if let difference = passage.differences.first {
            captures["written"] = .text(document.document.oneLine(difference.range))
            if let original = difference.wording { captures["original"] = .text(original) }
        }
        return Match(
            range: passage.range, variant: fault.rawValue, captures: captures,
            replacement: replacement(for: passage, fault, in: document.document),
            isUncertain: fault == .unmarked ? passage.share < 1 || passage.spansBlocks : fault == .changed)
    }

    /// The passage in »…« with its source, or the source's own words where they are at hand.
    private func replacement(for passage: SourcedPassage, _ fault: Fault, in document: Document) -> String? {
        switch fault {
        case .unmarked:
            let source = [passage.source.title, passage.place?.danish].compactMap(\.self).joined(
                separator: ", ")
            return "»\(document.oneLine(passage.range))« (\(source))"
        case .changed: return passage.wording
        case .outdatedReworded, .outdatedGone, .outdatedUnknown: return nil
        }
    }
}

extension SourceRecord {
    /// Where people find the text: on retsinformation.dk where it has an ELI path.
    fileprivate var address: String? {
        link.map { $0.hasPrefix("/eli/") ? "https://www.retsinformation.dk\($0)" : $0 }
    }
}

extension Document {
    /// The text of `range` with its line ends made spaces.
    fileprivate func oneLine(_ range: TextRange) -> String {
        String(string(range).map { $0 == "\n" ? " " : $0 })
    }
}
