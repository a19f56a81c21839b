package import Vocabulary

/// A submission as it was judged: its documents, what was found in them, and how each measuring point ended.
package struct Unit: Sendable {
    package let name: String
    package let path: String
    /// Facts about the place in the order its `tilsynsklar.yaml` gives them.
    package let site: [SiteFact]
    /// By path.
    package let documents: [DocumentReport]
    /// By document, then start, then rule; those of no document last.
    package let findings: [Finding]
    package let workflows: [WorkflowReport]
    package let measuringPoints: [MeasuringPointReport]
    /// What could not be judged and why, in sentences.
    package let notAssessed: [String]
    /// What the place has changed in a pack and why, in sentences; every report lists them.
    package let tailoring: [String]

    package init(
        name: String, path: String, site: [SiteFact], documents: [DocumentReport], findings: [Finding],
        workflows: [WorkflowReport], measuringPoints: [MeasuringPointReport], notAssessed: [String],
        tailoring: [String] = []
    ) {
        self.name = name
        self.path = path
        self.site = site
        self.documents = documents
        self.findings = findings
        self.workflows = workflows
        self.measuringPoints = measuringPoints
        self.notAssessed = notAssessed
        self.tailoring = tailoring
    }
}

extension Unit {
    /// A document's path as it reads under the path of its submission; where that is the first of several files, as it
    /// reads beside that one.
    package static func shortPath(_ path: String, under root: String) -> String {
        let parent = root.lastIndex(of: "/").map { String(root[..<$0]) } ?? ""
        for folder in [root, parent] where !folder.isEmpty {
            let prefix = folder.hasSuffix("/") ? folder : folder + "/"
            if path.hasPrefix(prefix), path.count > prefix.count {
                return String(path.dropFirst(prefix.count))
            }
        }
        return path
    }
}

/// One document of a submission and how its reading went.
package struct DocumentReport: Hashable, Sendable {
    /// How the reading of a document ended.
    package enum Status: String, Sendable {
        case read
        /// Some of it was left out; `reason` says what.
        case partlyRead = "partly-read"
        case unreadable
    }

    package let path: String
    /// The format's name; nil for a file of no format we read.
    package let format: String?
    package let kind: DocumentKind
    /// Whether somebody said what kind it is, or we took it from the text.
    package let isKindDeclared: Bool
    package let title: String?
    package let bytes: Int
    /// SHA-256 of the file in hexadecimal; empty where it could not be read.
    package let sha256: String
    package let status: Status
    package let reason: String?
    /// How much journal text was read, and how much of it is not Danish; nil where there was none.
    package let journalText: JournalTextShare?

    package init(
        path: String, format: String?, kind: DocumentKind, isKindDeclared: Bool, title: String?,
        bytes: Int, sha256: String, status: Status, reason: String?, journalText: JournalTextShare? = nil
    ) {
        self.path = path
        self.format = format
        self.kind = kind
        self.isKindDeclared = isKindDeclared
        self.title = title
        self.bytes = bytes
        self.sha256 = sha256
        self.status = status
        self.reason = reason
        self.journalText = journalText
    }
}

/// How much of a document's journal text is not Danish.
package struct JournalTextShare: Hashable, Sendable {
    /// The sentences read.
    package let sentences: Int
    /// Those of them that are not Danish.
    package let notDanish: Int

    package init(sentences: Int, notDanish: Int) {
        self.sentences = sentences
        self.notDanish = notDanish
    }
}
