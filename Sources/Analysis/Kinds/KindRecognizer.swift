package import DocumentModel
package import Lexicon
package import RuleSyntax
import SourceText
import Vocabulary

/// Tells what kind of document a text is, where nobody has said it; read from `Rules/language/document-kinds.yaml`.
///
/// Evidence adds up: each idea of the file that stands in the document gives points to some kinds and takes them from
/// others, and the kind with the most points is the document's. Nothing decides alone, and a verdict says what counted.
package struct KindRecognizer: Sendable {
    private let evidence: [KindEvidence]
    /// What each kind has before anything is read; in the order in which equals are decided.
    private let start: [(kind: DocumentKind, points: Int)]
    private let opening: Int
    /// What must be looked for in a text before a verdict on it.
    package let terms: [Term]
    private let danish: Lexicon

    /// - Parameters:
    ///   - node: the evidence.
    ///   - danish: the words that are no sign of another language, nor of Latin.
    package init(_ node: RuleNode, danish: Lexicon) throws(RuleError) {
        var fields = try RuleFields(node)
        opening = try fields.required("opening").integer()
        var start: [(kind: DocumentKind, points: Int)] = []
        for item in try fields.required("start").list() {
            start += try KindEvidence.points(item)
        }
        var evidence: [KindEvidence] = []
        for item in try fields.required("evidence").list() {
            let next = try KindEvidence(item)
            for name in next.companions where !evidence.contains(where: { $0.name == name }) {
                throw RuleError(
                    item.place, da: "»\(name)« står ikke før »\(next.name)«",
                    en: "‘\(name)’ does not stand before ‘\(next.name)’")
            }
            evidence.append(next)
        }
        try fields.finish()
        self.start = start
        self.evidence = evidence
        self.danish = danish
        terms = evidence.flatMap(\.terms)
    }

    /// What the document is taken for, and why. Linear in the part of it that is read.
    ///
    /// - Parameters:
    ///   - name: the file's name, without its folders.
    ///   - index: holds ``terms``.
    package func verdict(on document: Document, name: String, index: TermIndex) -> KindVerdict {
        verdict(on: document, name: name, index, index.occurrences(in: document.text))
    }

    /// The same, where the text's terms have been looked for already.
    func verdict(
        on document: Document, name: String, _ index: TermIndex, _ occurrences: TermOccurrences
    ) -> KindVerdict {
        let reading = KindReading(
            document, occurrences, name: name, opening: opening, terms: index, danish: danish)
        var scores = start
        var reasons: [KindVerdict.Reason] = []
        for item in evidence {
            let count = item.count(in: reading)
            guard count.amount > 0, item.isAccompanied(reasons) else { continue }
            let points = item.points.map { (kind: $0.kind, points: $0.points * count.amount) }
            for point in points {
                guard let index = scores.firstIndex(where: { $0.kind == point.kind }) else { continue }
                scores[index].points += point.points
            }
            reasons.append(
                KindVerdict.Reason(evidence: item.name, title: item.title, words: count.words, points: points)
            )
        }
        // The first of equals, as the file orders them.
        let best = scores.reduce(scores.first) { best, score in
            score.points > (best?.points ?? .min) ? score : best
        }
        return KindVerdict(kind: best?.kind ?? .other, scores: scores, reasons: reasons)
    }

    /// What the document calls itself: its first heading, else the title its format declares, else a short first line.
    package func title(of document: Document) -> String? {
        let title = document.ownTitle
        return title.isEmpty ? nil : String(decoding: title, as: UTF8.self)
    }
}

extension Document {
    /// What the document calls itself: its first heading, else the title its format declares, else a short first line.
    var ownTitle: ArraySlice<UInt8> {
        let heading = blocks.first { block in
            if case .heading = block.kind { true } else { false }
        }
        if let heading { return text[heading.range.bounds] }
        if let declaredTitle { return Array(declaredTitle.utf8)[...] }
        guard let first = leaves.first(where: { !$0.range.isEmpty }) else { return [] }
        let line = text[first.range.bounds].prefix { $0 != 0x0A }
        return line.count <= 120 ? line : []
    }
}
