import Analysis
package import Findings
import SourceText

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

    /// The last part of the path.
    var name: String {
        String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
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
}
