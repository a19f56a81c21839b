// swift-tools-version: 6.2
import PackageDescription

/// Settings every target shares: warnings are errors, and a file sees only what it imports itself.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // Dynamic exclusivity checks cost a quarter of the CPU in the byte loops (measured); debug builds and tests keep them.
    .unsafeFlags(
        ["-enforce-exclusivity=unchecked", "-cross-module-optimization"], .when(configuration: .release)),
]

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

// The import direction is that of Documentation/Architecture.md; Scripts/check enforces it.
let package = Package(
    name: "tilsynsklar",
    products: [
        .executable(name: "tilsynsklar", targets: ["Tool"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CMarkup", dependencies: ["CLibXML2"]),
        .target(name: "CMarkdown", linkerSettings: [.linkedLibrary("md4c")]),
        .target(name: "CHashing", linkerSettings: [.linkedLibrary("nettle")]),
        .target(name: "CStemming", linkerSettings: [.linkedLibrary("stemmer")]),
        target("Vocabulary"),
        target("SourceText"),
        target("DocumentModel", ["SourceText"]),
        target("Lexicon"),
        target("LanguageIdentification", ["Lexicon", "Vocabulary"]),
        target("Parsing", ["DocumentModel", "SourceText", "Vocabulary", "Lexicon", "CMarkup", "CMarkdown"]),
        target("LegalRegister", ["Vocabulary", "CMarkup"]),
        target("TextReuse", ["DocumentModel", "SourceText", "Vocabulary"]),
        target(
            "Analysis",
            [
                "CStemming", "DocumentModel", "SourceText", "Vocabulary", "LanguageIdentification",
                "LegalRegister", "Lexicon", "RuleSyntax", "TextReuse",
            ]),
        target("RuleSyntax", ["Vocabulary"]),
        target(
            "Checks",
            [
                "Analysis", "DocumentModel", "SourceText", "Vocabulary", "LanguageIdentification",
                "LegalRegister", "RuleSyntax", "TextReuse",
            ]),
        target("Workflows", ["Analysis", "DocumentModel", "SourceText", "Vocabulary", "RuleSyntax"]),
        target("Findings", ["SourceText", "Vocabulary"]),
        target(
            "Rules",
            ["Analysis", "Checks", "Workflows", "Findings", "SourceText", "Vocabulary", "RuleSyntax", yams]),
        target(
            "Engine",
            [
                "Analysis", "Checks", "CHashing", "DocumentModel", "Findings", "LanguageIdentification",
                "LegalRegister", "Lexicon", "Parsing", "Rules", "RuleSyntax", "SourceText", "TextReuse",
                "Vocabulary",
                "Workflows",
            ]),
        target("Reports", ["Findings", "SourceText", "Vocabulary"]),
        target("Storage", ["Vocabulary"]),
        target("Batch", ["Engine", "Findings", "Rules", "Reports", "Storage", "Vocabulary"]),
        .executableTarget(
            name: "Tool",
            dependencies: [
                "Analysis", "Batch", "Engine", "Findings", "LanguageIdentification", "LegalRegister",
                "Parsing",
                "Reports", "Rules", "RuleSyntax", "SourceText", "Storage", "TextReuse", "Vocabulary",
                "Workflows",
                argumentParser,
            ],
            swiftSettings: strict),
        tests("SourceTextTests", ["SourceText"]),
        tests("LexiconTests", ["Lexicon"]),
        tests("LanguageIdentificationTests", ["LanguageIdentification", "Lexicon", "Storage"]),
        tests("ParsingTests", ["Parsing", "DocumentModel", "SourceText", "Lexicon", "Vocabulary"]),
        tests("LegalRegisterTests", ["LegalRegister", "CMarkup", "Vocabulary"]),
        tests(
            "AnalysisTests",
            [
                "Analysis", "DocumentModel", "SourceText", "LegalRegister", "Lexicon", "Parsing", "Rules",
                "RuleSyntax", "TextReuse", "Vocabulary",
            ]),
        tests(
            "RulesTests",
            [
                "Analysis", "Rules", "RuleSyntax", "Checks", "Engine", "Findings", "Storage", "Vocabulary",
                "Workflows",
            ]),
        tests(
            "WorkflowsTests",
            [
                "Workflows", "Analysis", "DocumentModel", "LegalRegister", "Lexicon", "Parsing", "RuleSyntax",
                "Rules",
                "SourceText",
                "Storage", "Vocabulary",
            ]),
        tests(
            "EngineTests",
            [
                "Analysis", "Engine", "Batch", "Findings", "Reports", "Rules", "RuleSyntax", "SourceText",
                "Storage", "TextReuse", "Vocabulary",
            ]),
        .testTarget(
            name: "ReportsTests", dependencies: ["Reports", "Findings", "SourceText", "Vocabulary"],
            exclude: ["Snapshots"], swiftSettings: strict),
        tests("ToolTests", ["Storage", "Tool"]),
        tests("ConventionTests", ["Storage"]),
        tests("TextReuseTests", ["TextReuse", "DocumentModel", "SourceText", "Vocabulary"]),
    ]
)
