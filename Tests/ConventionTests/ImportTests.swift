import Testing

/// The import direction of Documentation/Architecture.md.
///
/// The build's own check lets through what is reachable by way of another target, so the table stands here as well.
@Suite struct ImportTests {
    static let allowed: [String: Set<String>] = [
        "Vocabulary": [],
        "SourceText": [],
        "DocumentModel": ["SourceText"],
        "Lexicon": [],
        "LanguageIdentification": ["Lexicon", "Synchronization", "Vocabulary"],
        "Parsing": ["DocumentModel", "SourceText", "Vocabulary", "Lexicon", "CMarkup", "CMarkdown"],
        "LegalRegister": ["Vocabulary", "CMarkup"],
        "TextReuse": ["DocumentModel", "SourceText", "Vocabulary"],
        "RuleSyntax": ["Vocabulary"],
        "Analysis": [
            "CStemming", "DocumentModel", "SourceText", "Vocabulary", "LanguageIdentification",
            "LegalRegister", "Lexicon", "RuleSyntax", "Synchronization", "TextReuse",
        ],
        "Checks": [
            "Analysis", "DocumentModel", "SourceText", "Vocabulary", "LanguageIdentification",
            "LegalRegister", "RuleSyntax", "TextReuse",
        ],
        "Workflows": ["Analysis", "DocumentModel", "SourceText", "Vocabulary", "RuleSyntax"],
        "Findings": ["SourceText", "Vocabulary"],
        "Rules": [
            "Analysis", "Checks", "Dispatch", "Workflows", "Findings", "SourceText", "Vocabulary",
            "RuleSyntax", "Yams",
        ],
        "Engine": [
            "Analysis", "Checks", "CHashing", "Dispatch", "DocumentModel", "Findings",
            "LanguageIdentification",
            "LegalRegister",
            "Lexicon",
            "Parsing",
            "Rules", "RuleSyntax", "SourceText", "TextReuse", "Vocabulary", "Workflows",
        ],
        "Reports": ["Findings", "SourceText", "Vocabulary"],
        "Storage": ["Vocabulary", "Glibc"],
        "Batch": ["Engine", "Findings", "Rules", "Reports", "Storage", "Vocabulary"],
    ]

    @Test func everyTargetImportsOnlyWhatItMay() throws {
        var violations: [String] = []
        for source in try SourceTree.swift(below: "Sources") where source.target != "Tool" {
            let allowed = try #require(Self.allowed[source.target], "\(source.target) is not in the table")
            for line in source.lines where line.contains("import ") {
                let words = line.split(separator: " ")
                guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count else {
                    continue
                }
                if !allowed.contains(String(words[index + 1])) {
                    violations.append("\(source.path): \(line)")
                }
            }
        }
        #expect(violations == [])
    }
}
