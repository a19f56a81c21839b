import Analysis
import Checks
import Findings
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

    /// The finding for one match. Matches must come in the order of the document, since equal ones are counted.
    mutating func finding(_ match: Match, of rule: CheckRule) -> Finding? {
        guard let message = rule.messages[match.variant],
            let headline = writer.write(message.headline, match.captures)
        else { return nil }
        let excerpt = quoter.excerpt(of: match.range)
        return Finding(
            id: id(rule.id, excerpt), rule: rule.id, category: rule.category, severity: rule.severity,
            confidence: match.isUncertain ? rule.confidence.lowered : rule.confidence,
            document: quoter.document.path, place: quoter.place(of: match.range),
            headingPath: quoter.headings(above: match.range), excerpt: excerpt,
            quotation: quoter.quotation(of: match.range), message: headline,
            explanation: writer.write(firstOf: message.explanations, match.captures),
            correction: match.replacement.map {
                Correction(replacement: PersonalNumberMask.apply(to: $0), isSafe: !match.isUncertain)
            },
            measuringPoints: [], details: details(match), status: .open)
    }

    private mutating func id(_ rule: RuleID, _ excerpt: String) -> FindingID {
        let key = "\(rule)\u{0}\(quoter.document.path)\u{0}\(excerpt)"
        let earlier = occurrences[key, default: 0]
        occurrences[key] = earlier + 1
        return FindingID(String(Digest.hexadecimal(Array("\(key)\u{0}\(earlier)".utf8)).prefix(16)))
    }

    private func details(_ match: Match) -> [Detail] {
        [Detail("variant", .text(match.variant))]
            + match.captures.sorted { $0.key < $1.key }.map { name, value in
                switch value {
                case .text(let text): Detail(name, .text(PersonalNumberMask.apply(to: text)))
                case .number(let number): Detail(name, .number(number))
                case .day(let day): Detail(name, .text(day.iso))
                case .legalText(let text): Detail(name, .text(text.id.name))
                }
            }
    }
}

extension Confidence {
    fileprivate var lowered: Confidence { self == .high ? .medium : .low }
}
