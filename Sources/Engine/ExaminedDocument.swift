import Analysis
package import Findings
import SourceText
import Vocabulary

/// A file of a submission as it was handed in.
package struct SubmittedFile: Sendable {
    package let path: String
    /// Its bytes, or why they could not be read.
    package let content: Content

    /// What there is of a file.
    package enum Content: Sendable {
        case bytes([UInt8])
        case unreadable(reason: String, size: Int)
    }

    package init(path: String, content: Content) {
        self.path = path
        self.content = content
    }
}

/// A document after the stages that look at one document alone.
package struct ExaminedDocument: Sendable {
    /// What the stages that see a whole submission need of a document.
    struct Reading: Sendable {
        let analyzed: AnalyzedDocument
        /// The file, for lines and columns.
        let bytes: [UInt8]
        /// What tells who somebody is, by start.
        let masks: [TextRange]
    }

    package let report: DocumentReport
    /// Nil where it could not be read.
    let reading: Reading?
    /// What was found in it, by start and then rule.
    package let findings: [Finding]
    /// Whether it is a report of the program's own, which is no document of the place.
    let isOwnReport: Bool

    init(report: DocumentReport, reading: Reading?, findings: [Finding]) {
        self.report = report
        self.reading = reading
        self.findings = findings
        isOwnReport = false
    }

    /// A report of the program's own that lies among the documents.
    init(ownReport path: String, bytes: Int) {
        report = DocumentReport(
            path: path, format: nil, kind: .other, isKindDeclared: false, title: nil, bytes: bytes,
            sha256: "",
            status: .read, reason: nil)
        reading = nil
        findings = []
        isOwnReport = true
    }
}

/// Knows the program's own reports by how they begin.
enum OwnReport {
    /// What stands at the beginning of a report, as the HTML and the JSON report write it.
    private static let signs = [
        "<meta name=\"generator\" content=\"tilsynsklar ", "\"schema\": \"tilsynsklar/report/",
    ].map { Array($0.utf8) }

    /// How many bytes are looked through.
    private static let beginning = 1_000

    static func isOne(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first(where: { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }),
            first == UInt8(ascii: "<") || first == UInt8(ascii: "{")
        else { return false }
        let text = bytes.prefix(beginning)
        return signs.contains { text.firstRange(of: $0) != nil }
    }
}
