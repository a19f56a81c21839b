import Batch
import Engine
import Findings
import Glibc
import RuleSyntax
import SourceText
import Storage
import Testing
import Vocabulary

/// Bad input has a clear outcome: the file is named, the reason is said in Danish, and the rest of the run goes on.
@Suite struct BadInputTests {
    private static let healthy = "Journalen føres efter bekendtgørelse nr. 1225 af 8. juni 2021.\n"

    /// Checks one bad file beside a healthy one, and gives the bad one's report.
    private func report(of bytes: [UInt8], named name: String) async throws -> DocumentReport {
        let scratch = try Scratch()
        try scratch.write(Self.healthy, to: "rask.txt")
        try scratch.write(bytes, to: name)
        let unit = try await ShippedRules.unit(at: scratch.path)
        #expect(
            unit.findings.contains {
                $0.category == .outdatedReference && $0.document?.hasSuffix("rask.txt") == true
            })
        return try #require(unit.documents.first { $0.path.hasSuffix("/" + name) })
    }

    @Test func anEmptyFileIsReadAndHoldsNothing() async throws {
        let report = try await report(of: [], named: "tom.txt")
        #expect(report.status == .read)
    }

    @Test(arguments: [
        (
            "billede.txt",
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        ),
        ("brev.html", Array("%PDF-1.7\n%âãÏÓ\n1 0 obj".utf8)),
        ("gammel.txt", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0, 0, 0, 0, 0]),
        ("nuller.md", [UInt8](repeating: 0, count: 4_000)),
    ])
    func aBinaryFileIsNamedAndSaidToBeOne(_ name: String, _ bytes: [UInt8]) async throws {
        let report = try await report(of: bytes, named: name)
        #expect(report.status == .unreadable)
        #expect(report.reason?.isEmpty == false)
    }

    @Test func aDocumentOfAFormatNotReadIsNamed() async throws {
        let report = try await report(of: Array("PK".utf8), named: "Prøvesvar.docx")
        #expect(report.status == .unreadable)
    }

    @Test func aTruncatedCharacterIsALossThatIsSaid() async throws {
        let report = try await report(
            of: Array("Lægen ringer til lægevagten. ".utf8) + [0xC3], named: "skåret.txt")
        #expect(report.status == .partlyRead)
        #expect(report.reason?.contains("tegnsæt") == true)
    }

    @Test func aMisdeclaredEncodingReadsAsWhatItIs() async throws {
        let scratch = try Scratch()
        let text = "<meta charset=\"utf-8\"><p>Lægen følger bekendtgørelse nr. 1225 af 8. juni 2021.</p>"
        try scratch.write(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, to: "ansi.html")
        let unit = try await ShippedRules.unit(at: scratch.path)
        let finding = try #require(unit.findings.first)
        #expect(finding.excerpt == "bekendtgørelse nr. 1225 af 8. juni 2021")
        #expect(finding.place?.bytes?.lowerBound == 38)
    }

    @Test func aFileOverTheLimitIsRefusedUnread() async throws {
        let scratch = try Scratch()
        try scratch.write(Self.healthy, to: "rask.txt")
        try scratch.write([], to: "kæmpe.txt")
        // A sparse file: 100 MB to look at, nothing on the disk.
        truncate("\(scratch.path)/kæmpe.txt", 100_000_000)
        let unit = try await ShippedRules.unit(at: scratch.path)
        let report = try #require(unit.documents.first { $0.status == .unreadable })
        #expect(report.reason?.contains("100 MB") == true)
        #expect(report.bytes == 100_000_000)
        #expect(unit.findings.count == 2)
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            ("linje.txt", "ord uden ende "), ("mærker.html", "<div>"), ("lister.md", "- "),
            ("citat.md", "> "),
            ("anførsel.txt", "»"), ("ref.txt", "bekendtgørelse nr. "), ("tabel.md", "| a "),
            ("tal.txt", "1/1 2021 "),
        ])
    func repetitionWithoutEndIsBounded(_ name: String, _ piece: String) async throws {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count * 3)
        let report = try await report(of: Array(text.utf8), named: name)
        #expect(report.status != .unreadable)
    }

    @Test(.timeLimit(.minutes(1)))
    func aHundredThousandAttributesAreBoundedAndSaid() async throws {
        let attributes = (0..<100_000).map { "a\($0)=1 " }.joined()
        let report = try await report(of: Array("<p \(attributes)>Tekst</p>".utf8), named: "attributter.html")
        #expect(report.status == .partlyRead)
    }

    @Test func aFolderWithoutRightsIsNamed() async throws {
        let scratch = try Scratch()
        try scratch.write(Self.healthy, to: "rask.txt")
        try scratch.write(Self.healthy, to: "lukket/a.txt")
        chmod("\(scratch.path)/lukket", 0)
        let unit = try await ShippedRules.unit(at: scratch.path)
        chmod("\(scratch.path)/lukket", 0o755)
        // Root may read everything.
        let isRoot = geteuid() == 0
        #expect(unit.documents.count == 2)
        #expect(unit.documents.contains { $0.status == .unreadable } == !isRoot)
    }

    @Test func aLoopOfLinksEnds() async throws {
        let scratch = try Scratch()
        try scratch.write(Self.healthy, to: "a/rask.txt")
        symlink("..", "\(scratch.path)/a/op")
        symlink("selv", "\(scratch.path)/selv")
        symlink("findes-ikke", "\(scratch.path)/tabt.txt")
        let unit = try await ShippedRules.unit(at: scratch.path)
        #expect(unit.documents.count { $0.status == .read } == 1)
        #expect(unit.documents.count { $0.status == .unreadable } == 2)
    }

    @Test func aPipeIsNoDocument() async throws {
        let scratch = try Scratch()
        try scratch.write(Self.healthy, to: "rask.txt")
        mkfifo("\(scratch.path)/rør.txt", 0o644)
        let unit = try await ShippedRules.unit(at: scratch.path)
        #expect(
            unit.documents.contains {
                $0.status == .unreadable && $0.reason?.contains("almindelig fil") == true
            })
    }

    @Test func brokenSettingsAreNamedAndTheDocumentsStillChecked() async throws {
        let scratch = try Scratch()
        try scratch.write(Self.healthy, to: "rask.txt")
        try scratch.write("site:\n  type: [uden slut\n", to: "tilsynsklar.yaml")
        let unit = try await ShippedRules.unit(at: scratch.path)
        #expect(unit.findings.count == 2)
        let complaint = try #require(unit.findings.first { $0.category == .unreadableDocument })
        #expect(complaint.document?.hasSuffix("tilsynsklar.yaml") == true)
        #expect(complaint.explanation?.contains("YAML") == true)
    }

    @Test(arguments: [
        ("checks/outdated-reference.yaml", "check: a\nkind: [", "YAML"),
        ("checks/outdated-reference.yaml", "check: a\ntitel: b\n", "title"),
        ("language/danish.yaml", "months: [[januar]]\nabbreviations: []\n", "tolv"),
        ("register/legal-texts.csv", "id,kind\n", ""),
        ("language/danish-words.bin", "ikke en ordliste", "ordlisten"),
    ])
    func aBrokenRuleFileStopsTheRunWithItsPlace(_ name: String, _ content: String, _ expected: String) throws
    {
        var files = try ShippedRules.files()
        files[name] = Array(content.utf8)
        let error = #expect(throws: KnowledgeError.self) {
            _ = try Knowledge(RuleFiles(folder: "Rules", files: files))
        }
        #expect(error?.place.file == "Rules/" + name)
        #expect(error?.message.danish.contains(expected) == true)
    }
}
