import Analysis
import Checks
import Findings
import LanguageIdentification
import LegalRegister
import Rules
import SourceText
import Vocabulary

/// Makes findings of matches: the one place where a rule's words meet a place in a document.
struct FindingMaker {
    let quoter: Quoter
    let writer: MessageWriter
    /// How often each rule has found each excerpt so far in the document.
    private var occurrences: [String: Int] = [:]

    init(quoter: Quoter, writer: MessageWriter) {
        self.quoter = quoter
        self.writer = writer
    }

    /// The findings for matches of one document, by start and then rule; what has no place comes first.
    mutating func findings(_ matches: [(rule: CheckRule, match: Match)], among submission: [Quoter] = [])
        -> [Finding]
    {
        let ordered = matches.sorted { left, right in
            let places = (left.match.range ?? TextRange(0, 0), right.match.range ?? TextRange(0, 0))
            return (places.0, left.rule.id) < (places.1, right.rule.id)
        }
        return ordered.compactMap { finding($0.match, of: $0.rule, among: submission) }
    }

    private mutating func finding(_ match: Match, of rule: CheckRule, among submission: [Quoter]) -> Finding?
    {
        let captures = match.captures.mapValues { masked($0, submission) }
        guard let message = rule.messages[match.variant],
            let headline = writer.write(message.headline, captures)
        else { return nil }
        let excerpt = match.range.map(quoter.excerpt(of:)) ?? ""
        return Finding(
            id: id(rule.id, excerpt), rule: rule.id, category: rule.category, severity: rule.severity,
            confidence: match.isUncertain ? rule.confidence.lowered : rule.confidence,
            document: quoter.document.path, place: match.range.map(quoter.place(of:)),
            headingPath: match.range.map(quoter.headings(above:)) ?? [],
            excerpt: match.range.flatMap(quoter.address(behind:)).map { "\(excerpt) (\($0))" } ?? excerpt,
            quotation: match.range.map(quoter.quotation(of:)) ?? .none, message: headline,
            explanation: writer.write(firstOf: message.explanations, captures),
            correction: match.replacement.map {
                Correction(replacement: quoter.masked($0), isSafe: !match.isUncertain)
            },
            measuringPoints: [], details: details(match.variant, captures, submission), status: .open)
    }

    private mutating func id(_ rule: RuleID, _ excerpt: String) -> FindingID {
        let key = "\(rule)\u{0}\(quoter.document.path)\u{0}\(excerpt)"
        let earlier = occurrences[key, default: 0]
        occurrences[key] = earlier + 1
        return FindingID(String(Digest.hexadecimal(Array("\(key)\u{0}\(earlier)".utf8)).prefix(16)))
    }

    /// The text of a document with what tells who somebody is hidden, also where it stands in another document.
    private func masked(_ value: CaptureValue, _ submission: [Quoter]) -> CaptureValue {
        guard case .text(let text) = value else { return value }
        return .text(submission.reduce(quoter.masked(text)) { $1.masked($0) })
    }

    private func details(
        _ variant: String, _ captures: [String: CaptureValue], _ submission: [Quoter]
    ) -> [Detail] {
        [Detail("variant", .text(variant))]
            + captures.sorted { $0.key < $1.key }.map { name, value in
                Detail(name, detail(value, submission))
            }
    }

    private func detail(_ value: CaptureValue, _ submission: [Quoter]) -> Detail.Value {
        switch value {
        case .text(let text): .text(text)
        case .translated(let text): .text(text(writer.language))
        case .number(let number): .number(number)
        case .day(let day): .text(day.iso)
        case .language(let language): .text(language.code)
        case .legalText(let text): .text(text.id.name)
        case .places(let places):
            .places(
                places.filter { submission.indices.contains($0.document) }.map { place in
                    let quoter = submission[place.document]
                    return DetailPlace(
                        document: quoter.document.path, place: quoter.place(of: place.range),
                        excerpt: quoter.excerpt(of: place.range))
                })
        }
    }
}

extension Confidence {
    fileprivate var lowered: Confidence { self == .high ? .medium : .low }
}
