import Analysis
import Checks
import Findings
import RuleSyntax
import Rules
import Storage
import Testing
import Vocabulary
import Workflows

/// The schemas of `Rules/schema` and the loaders know the same fields.
///
/// The loader's own list is read from its complaint of a field that nobody knows, put into each kind of map in turn.
@Suite struct SchemaFieldsTests {
    /// A file that holds every kind of map its loader reads, where no shipped file does.
    private static let settings = """
        name: Klinikken
        site: {type: tand, health-staff: 2}
        packs: [uth]
        documents: {"*.txt": instruks}
        tailoring:
          - {rule: vague-deadline, off: ja, reason: Fristerne står i bilag 2.}
        """

    private static func node(_ text: [UInt8], _ name: String) throws -> RuleNode {
        try YAMLReader.node(text, file: name)
    }

    private static func shipped(_ folder: String) throws -> [RuleNode] {
        let path = "\(DocumentedRulesTests.root)/Rules/\(folder)"
        return try Folder.names(in: path).sorted().map {
            try node(try File.bytes(at: "\(path)/\($0)"), "\(folder)/\($0)")
        }
    }

    private static func schema(_ name: String) throws -> RuleSchema {
        try RuleSchema(File.bytes(at: "\(DocumentedRulesTests.root)/Rules/schema/\(name).schema.json"))
    }

    @Test(arguments: [
        ("check", "checks"), ("workflow", "workflows"), ("concepts", "concepts"), ("pack", "packs"),
    ])
    func everyShippedFieldStandsInItsSchema(_ name: String, _ folder: String) throws {
        let schema = try Self.schema(name)
        let files = try Self.shipped(folder)
        #expect(!files.isEmpty)
        #expect(files.flatMap(schema.unknownFields) == [])
    }

    @Test func aFieldTheSchemaDoesNotKnowIsSeen() throws {
        let schema = try Self.schema("workflow")
        let file = try #require(try Self.shipped("workflows").first)
        for map in schema.closedMaps(in: file) {
            #expect(schema.unknownFields(in: file.adding("misspelt", at: map.steps[...])).count == 1)
        }
    }

    @Test func theValuesOfARuleAreThoseThereAre() throws {
        let schema = try Self.schema("check")
        #expect(schema.choices(of: "kind") == Set(CheckKind.allCases.map(\.rawValue)))
        // What a file or a waiver is wrong in, the program says itself; no rule does.
        let own: Set = [
            Findings.Category.unreadableDocument.rawValue, Findings.Category.invalidWaiver.rawValue,
        ]
        let categories = Set(Findings.Category.allCases.map(\.rawValue))
        #expect(schema.choices(of: "category") == categories.subtracting(own))
        #expect(schema.choices(of: "severity") == Set(Severity.allCases.map(\.rawValue)))
        #expect(schema.choices(of: "confidence") == Set(Confidence.allCases.map(\.rawValue)))
        #expect(schema.choices(of: "applies-to") == Set(DocumentKind.allCases.map(\.rawValue)))
        let asked = try Self.schema("workflow").choices(of: "asked-of")
        #expect(asked == Set(DocumentKind.allCases.map(\.rawValue)))
    }

    @Test func settingsAreAsTheirSchema() throws {
        let file = try Self.node(Array(Self.settings.utf8), "tilsynsklar.yaml")
        try compare(Self.schema("tilsynsklar"), [file], kinds: 2) { _ = try SubmissionSettings($0) }
    }

    @Test func checksAreAsTheirSchema() throws {
        try compare(Self.schema("check"), Self.shipped("checks"), kinds: 20) { _ = try CheckRule($0) }
    }

    @Test func workflowsAreAsTheirSchema() throws {
        let book = try ConceptBook(Self.shipped("concepts"))
        try compare(Self.schema("workflow"), Self.shipped("workflows"), kinds: 7) {
            _ = try Workflow($0, concepts: book)
        }
    }

    @Test func conceptsAreAsTheirSchema() throws {
        try compare(Self.schema("concepts"), Self.shipped("concepts"), kinds: 2) {
            _ = try ConceptBook([$0])
        }
    }

    @Test func packsAreAsTheirSchema() throws {
        try compare(Self.schema("pack"), Self.shipped("packs"), kinds: 6) { _ = try Pack($0) }
    }

    /// - Parameter kinds: how many kinds of map there are at least.
    private func compare(
        _ schema: RuleSchema, _ files: [RuleNode], kinds: Int, _ load: (RuleNode) throws -> Void
    ) throws {
        var compared: Set<Set<String>> = []
        for file in files {
            for map in schema.closedMaps(in: file) where compared.insert(map.fields).inserted {
                let known = try fieldsKnown(file, map, load)
                let difference = known.symmetricDifference(map.fields).sorted()
                #expect(difference == [], "\(file.place.file) at \(map.steps): only one of schema and loader")
            }
        }
        #expect(compared.count >= kinds)
    }

    /// What the loader says may stand in the map.
    private func fieldsKnown(_ file: RuleNode, _ map: RuleSchema.Map, _ load: (RuleNode) throws -> Void)
        throws -> Set<String>
    {
        let error = #expect(throws: RuleError.self) { try load(file.adding("zzz", at: map.steps[...])) }
        let message = try #require(error).message.english
        let names = try #require(message.split(separator: "known here: ").dropFirst().first, "\(message)")
        return Set(names.split(separator: ", ").map(String.init))
    }
}
