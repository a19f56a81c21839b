import Analysis
import Checks
import DocumentModel
import LegalRegister
package import Findings
import Parsing
import RuleSyntax
package import Rules
import SourceText
package import Vocabulary
import Workflows

/// Tries every rule on the examples inside it: what it must find, to the letter, and what it must leave alone.
package struct RuleTrial: Sendable {
    /// How one example went.
    package struct Result: Sendable {
        package let rule: RuleID
        package let example: RuleExamples.Example
        /// What is not as the example says; nil where it holds.
        package let complaint: Translated?
    }

    private let knowledge: Knowledge

    package init(knowledge: Knowledge) { self.knowledge = knowledge }

    /// Every example of every rule, in the order of rules and files.
    package func results() -> [Result] { checkResults() + workflowResults() }

    private func checkResults() -> [Result] {
        knowledge.rules.rules.flatMap { rule in
            let checker = Checker(knowledge: knowledge, day: rule.examples.day, language: .danish)
            return (rule.examples.fails + rule.examples.passes).map { example in
                Result(rule: rule.id, example: example, complaint: complaint(rule, example, checker))
            }
        }
    }

    /// Every workflow's examples, each judged as a submission of its own.
    private func workflowResults() -> [Result] {
        let checker = Checker(knowledge: knowledge, day: knowledge.register.asOf, language: .danish)
        return knowledge.rules.workflows.flatMap { workflow in
            let groups: [([RuleNode], WorkflowAnswer.Status)] = [
                (workflow.examples.described, .described), (workflow.examples.partial, .partial),
                (workflow.examples.missing, .missing),
            ]
            return groups.flatMap { nodes, expected in
                nodes.map { node in
                    let text = (try? node.string()) ?? ""
                    let found = checker.status(of: workflow, in: text)
                    return Result(
                        rule: RuleID(workflow.id),
                        example: RuleExamples.Example(markedText: text, place: node.place),
                        complaint: found == expected
                            ? nil
                            : Translated(
                                da: "skulle være \(expected), men er \(found): \(text)",
                                en: "should be \(expected), but is \(found): \(text)"))
                }
            }
        }
    }

    private func complaint(_ rule: CheckRule, _ example: RuleExamples.Example, _ checker: Checker)
        -> Translated?
    {
        let documents = Self.documents(example.markedText)
        let expected = documents.map(\.ranges)
        let found = checker.places(of: rule, in: documents.map(\.text))
        if found == expected { return nil }
        func list(_ ranges: [[ByteRange]]) -> String {
            let spots = zip(documents, ranges).flatMap { document, ranges in
                ranges.map { "»" + String(decoding: document.text[$0.bounds], as: UTF8.self) + "«" }
            }
            return spots.isEmpty ? "–" : spots.joined(separator: ", ")
        }
        return Translated(
            da: "skulle finde \(list(expected)), men fandt \(list(found))",
            en: "should find \(list(expected)), but found \(list(found))")
    }

    /// The documents of an example: a line `=== name` begins one, and what stands before the first such line is one too.
    private static func documents(_ example: String) -> [(text: [UInt8], ranges: [ByteRange])] {
        var documents: [[Substring]] = [[]]
        for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                documents.append([])
            } else {
                documents[documents.count - 1].append(line)
            }
        }
        if documents.count > 1, documents[0].isEmpty { documents.removeFirst() }
        return documents.map { unmarked($0.joined(separator: "\n")) }
    }

    /// The text without its marks, and the ranges that stood in `[[…]]`.
    static func unmarked(_ marked: String) -> (text: [UInt8], ranges: [ByteRange]) {
        let bytes = Array(marked.utf8)
        var text: [UInt8] = []
        var ranges: [ByteRange] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let pair = index + 1 < bytes.count && bytes[index] == bytes[index + 1]
            if pair, bytes[index] == UInt8(ascii: "[") {
                start = text.count
                index += 2
            } else if pair, bytes[index] == UInt8(ascii: "]") {
                ranges.append(ByteRange(start, text.count))
                index += 2
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return (text, ranges)
    }
}

extension Checker {
    /// How one example answers a workflow's question; a line `=== name` begins another document.
    fileprivate func status(of workflow: Workflow, in example: String) -> WorkflowAnswer.Status {
        let kind = DocumentKind.allCases.first(where: workflow.askedOf.contains) ?? .instruction
        let texts = example.split(separator: "\n=== ", omittingEmptySubsequences: true)
        let documents = texts.enumerated().compactMap { index, text in
            analyze(Array(text.utf8), name: "eksempel\(index + 1).md", kind: kind)
        }
        return WorkflowJudge(AnalyzedSubmission(documents: documents, site: [])).answer(to: workflow).status
    }

    /// Where `rule` finds its fault in pieces of Markdown that are handed in together; a fault without a place counts as
    /// one at the beginning.
    fileprivate func places(of rule: CheckRule, in texts: [[UInt8]]) -> [[ByteRange]] {
        let kind = DocumentKind.allCases.first(where: rule.documentKinds.contains) ?? .instruction
        let documents = texts.enumerated().compactMap {
            analyze($1, name: "eksempel\($0 + 1).md", kind: kind)
        }
        var found = [[ByteRange]](repeating: [], count: documents.count)
        switch rule.check.work {
        case .document(let find):
            for (index, document) in documents.enumerated() {
                found[index] = find(document, surroundings).map { place(of: $0, in: document) }
            }
        case .submission(let find):
            for match in find(AnalyzedSubmission(documents: documents, site: []), surroundings) {
                let index = match.document ?? 0
                found[index].append(place(of: match.match, in: documents[index]))
            }
        }
        return found.map { $0.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) } }
    }

    private func place(of match: Match, in document: AnalyzedDocument) -> ByteRange {
        match.range.map(document.document.source(of:)) ?? ByteRange(0, 0)
    }
}
