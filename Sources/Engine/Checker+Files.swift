import DocumentModel
package import Findings
import Parsing
import Vocabulary

extension Checker {
    /// Whether a file of this name is a document: of a format that is read, or of one that somebody writes documents in.
    package static func isDocument(fileName: String) -> Bool {
        if isLockFile(fileName: fileName) { return false }
        if DocumentFormat(fileName: fileName) != nil { return true }
        let name = fileName.lowercased()
        return [".docx", ".doc", ".odt", ".rtf", ".pdf"].contains { name.hasSuffix($0) }
    }

    /// Whether a file of this name is what Word leaves beside a document that somebody has open: `~$struks.docx`.
    package static func isLockFile(fileName: String) -> Bool {
        fileName.split(separator: "/").last?.hasPrefix("~$") ?? false
    }
}

extension Checker {
    /// The outcome of a file that could not be read: named, with the reason, as document and as finding.
    func unread(_ file: SubmittedFile, _ bytes: [UInt8] = [], reason: String? = nil) -> ExaminedDocument {
        var size = bytes.count
        var reason = reason ?? ""
        if case .unreadable(let why, let known) = file.content { (reason, size) = (why, known) }
        return ExaminedDocument(
            report: DocumentReport(
                path: file.path, format: DocumentFormat(fileName: file.path)?.rawValue, kind: .other,
                isKindDeclared: false, title: nil, bytes: size,
                sha256: bytes.isEmpty ? "" : Digest.hexadecimal(bytes), status: .unreadable, reason: reason),
            reading: nil, findings: [unreadable(file.path, reason: reason)])
    }

    /// The finding for a file that could not be read.
    package func unreadable(_ path: String, reason: String) -> Finding {
        engineFinding(
            Checker.unreadableRule.id, path,
            message: Translated(da: "Dokumentet kan ikke læses", en: "The document cannot be read"),
            reason: reason)
    }

    /// The finding for a `tilsynsklar.yaml` that could not be used.
    package func invalidSettings(_ path: String, reason: String) -> Finding {
        engineFinding(
            Checker.settingsRule.id, path,
            message: Translated(
                da: "Oplysningerne i tilsynsklar.yaml kan ikke bruges; mappen er vurderet uden dem",
                en: "The facts in tilsynsklar.yaml cannot be used; the folder was judged without them"),
            reason: reason)
    }

    private func engineFinding(_ rule: RuleID, _ path: String, message: Translated, reason: String) -> Finding
    {
        let key = Array("\(rule)\u{0}\(path)\u{0}\u{0}0".utf8)
        return Finding(
            id: FindingID(String(Digest.hexadecimal(key).prefix(16))), rule: rule,
            category: .unreadableDocument, severity: .error, confidence: .high, document: path, place: nil,
            headingPath: [], excerpt: "", quotation: .none, message: message(language),
            explanation: reason.prefix(1).uppercased() + reason.dropFirst(), correction: nil,
            measuringPoints: [], details: [], status: .open)
    }

    /// The two rules that are the engine's own: they speak of files, and every check needs a document.
    static let unreadableRule = (
        id: RuleID("unreadable-document"),
        title: Translated(da: "Dokument, der ikke kan læses", en: "Document that cannot be read")
    )

    /// The rule that a place's own file of facts can be used.
    static let settingsRule = (
        id: RuleID("invalid-settings"),
        title: Translated(
            da: "En tilsynsklar.yaml, der ikke kan bruges", en: "A tilsynsklar.yaml that cannot be used")
    )
}

extension ReadingLoss {
    /// The loss in words.
    func reason(_ language: Language) -> String {
        let sentence =
            switch self {
            case .undecodableBytes(let count):
                Translated(
                    da: "\(count) tegn kunne ikke læses i filens tegnsæt",
                    en: "\(count) characters could not be read in the file's encoding")
            case .nestingTooDeep(let limit):
                Translated(
                    da:
                        "indholdet er pakket mere end \(limit) niveauer ind; resten er læst som løbende tekst",
                    en:
                        "the content is nested more than \(limit) levels deep; the rest was read as running text"
                )
            case .tagTooLong(let limit):
                Translated(
                    da: "et HTML-mærke er længere end \(limit / 1024) kB; dets attributter er ikke læst",
                    en: "an HTML tag is longer than \(limit / 1024) kB; its attributes were not read")
            case .parserStopped(let offset):
                Translated(
                    da: "læsningen stoppede ved byte \(offset); resten er ikke vurderet",
                    en: "reading stopped at byte \(offset); the rest was not assessed")
            }
        return sentence(language)
    }
}
