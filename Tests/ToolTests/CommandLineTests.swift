import Glibc
import Storage
import Testing

/// The program as a person runs it: what it prints, and how it ends.
@Suite(.serialized) struct CommandLineTests {
    struct Outcome {
        let status: Int32
        let output: String
        let complaint: String
    }

    static let root: String = {
        let here = #filePath
        return String(here[..<(here.firstRange(of: "/Tests/")?.lowerBound ?? here.endIndex)])
    }()

    /// Runs the debug binary that the tests were built with.
    private func run(_ arguments: String) throws -> Outcome {
        var template = Array("/tmp/tilsynsklar-tool-XXXXXX".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        defer { for name in ["out", "err"] { unlink("\(folder)/\(name)") }; rmdir(folder) }
        let status = system(
            "cd '\(Self.root)' && .build/debug/tilsynsklar \(arguments) >\(folder)/out 2>\(folder)/err </dev/null"
        )
        func text(_ name: String) throws -> String {
            String(decoding: try File.bytes(at: "\(folder)/\(name)"), as: UTF8.self)
        }
        return Outcome(status: (status >> 8) & 0xFF, output: try text("out"), complaint: try text("err"))
    }

    @Test func findingsEndWithOneAndNoneWithZero() throws {
        #expect(try run("check Samples/roentgenklinik --as-of 2026-11-20").status == 1)
        #expect(try run("check Samples/laegehuset-ved-aaen --as-of 2026-11-20").status == 0)
        #expect(try run("check Samples/roentgenklinik --as-of 2026-11-20 --fail-on never").status == 0)
    }

    @Test func rulesOfOnesOwnAreAddedToTheShippedOnes() throws {
        var template = Array("/tmp/tilsynsklar-rules-XXXXXX".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        defer { unlink("\(folder)/egen.yaml"); rmdir(folder) }
        #expect(try run("rules test --with \(folder)").complaint.contains("ingen regler (*.yaml)"))
        #expect(try run("rules test --with \(folder)/nej").complaint.contains("findes ikke"))
        let rule = """
            check: egen-regel
            title: Ord, vi ikke bruger
            kind: forbidden-phrase
            phrases: [{term: radiograf, write: radiografiker}]
            severity: note
            message: "Skriv ikke »{found}«"
            examples: {as-of: 2026-11-20, fails: ["[[Radiografen]]."], passes: ["Billede."]}
            """
        try File.write(Array(rule.utf8), to: "\(folder)/egen.yaml")
        #expect(try run("rules test --with \(folder)").status == 0)
        #expect(try run("rules list --with \(folder)").output.contains("egen-regel"))
        let checked = try run("check Samples/roentgenklinik --as-of 2026-11-20 --with \(folder)")
        #expect(checked.output.contains("egen-regel"))
        #expect(checked.output.contains("outdated-reference"))
        try File.write(
            Array(rule.replacing("forbidden-phrase", with: "forbudt").utf8), to: "\(folder)/egen.yaml")
        let faulty = try run("check Samples/roentgenklinik --with \(folder)")
        #expect(faulty.status == 2)
        #expect(faulty.complaint.contains("\(folder)/egen.yaml:3:7"))
    }

    /// Every sentence of the argument parser comes out in Danish; fails where the parser words one anew.
    @Test(arguments: [
        ("check", "Der mangler et argument"), ("check --nej x", "Ukendt valg '--nej'"),
        ("check x --as-of", "Der mangler en værdi til '--as-of"),
        ("chek x", "2 uventede argumenter: 'chek', 'x'"),
        ("check Samples --threads mange", "Værdien 'mange' kan ikke bruges til '--threads"),
        ("check Samples --eac", "Ukendt valg '--eac'. Mente du '--each'?"),
        ("check Samples --as-of i-dag", "er ikke en dato"),
        ("check Samples --format pdf", "der findes text, json, html"),
        ("check Samples --fail-on altid", "skriv error, warning, note eller never"),
        ("check findes-ikke", "findes-ikke findes ikke"), ("check Samples --rules /tmp", "reglerne"),
        ("explain ingen-regel", "der findes"), ("check Scripts", "der er ingen dokumenter"),
        ("check Samples --format json --format html", "kun én rapport"),
    ])
    func aWrongCommandLineEndsWithTwoAndSaysWhyInDanish(_ arguments: String, _ expected: String) throws {
        let outcome = try run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.complaint.contains(expected), "\(outcome.complaint)")
        for english in ["Error", "Usage", "Missing", "invalid", "Unknown", "See '"] {
            #expect(!outcome.complaint.contains(english), "\(outcome.complaint)")
        }
    }

    @Test(arguments: ["--help", "check --help", "register --help", "rules --help", "register lookup --help"])
    func helpIsDanish(_ arguments: String) throws {
        let outcome = try run(arguments)
        #expect(outcome.status == 0)
        for english in [
            "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "OVERVIEW", "Show ", "(default", "See '",
        ] {
            #expect(!outcome.output.contains(english), "\(outcome.output)")
        }
    }

    @Test func helpIsEnglishWhereAsked() throws {
        #expect(try run("check --help --language en").output.contains("Folder or files to read"))
    }

    @Test func aReportInAFileIsSaidToBeThere() throws {
        var template = Array("/tmp/tilsynsklar-report-XXXXXX".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        defer { _ = system("rm -r '\(folder)'") }
        let outcome = try run(
            "check Samples/laegehuset-ved-aaen --as-of 2026-11-20 --format html=\(folder)/ark.html")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Rapporten ligger i \(folder)/ark.html\n"))
        #expect(outcome.output.hasPrefix("0 fejl"))
        let json = try run(
            "check Samples/laegehuset-ved-aaen --as-of 2026-11-20 --format json --format html=\(folder)/ark.html"
        )
        #expect(json.output.hasPrefix("{"))
    }

    @Test func aPointIsExplained() throws {
        let point = try run("explain uth/2 --on Samples/roentgenklinik --as-of 2026-11-20")
        #expect(point.status == 0)
        for word in [
            "uth/2 · Utilsigtede hændelser", "BEK-2025-420", "Her: modstrid", "organisation.html:63",
        ] {
            #expect(point.output.contains(word), "\(point.output)")
        }
        #expect(try run("explain F").output.contains("billeddiagnostik-2024/F"))
        let several = try run("explain 2")
        #expect(several.status == 2 && several.complaint.contains("uth/2"))
    }

    @Test func tailoringIsListedInEveryReport() throws {
        var template = Array("/tmp/tilsynsklar-tailored-XXXXXX".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        defer { _ = system("rm -r '\(folder)'") }
        try File.write(Array("# Instruks\n\nVi følger BEK 1225/2021.\n".utf8), to: "\(folder)/a.md")
        let settings = "tailoring: [{rule: outdated-reference, off: ja, reason: Rettes i marts}]\n"
        try File.write(Array(settings.utf8), to: "\(folder)/tilsynsklar.yaml")
        for format in ["text", "json", "html"] {
            let report = try run("check \(folder) --as-of 2026-11-20 --format \(format)").output
            #expect(report.contains("Rettes i marts"), "\(format)")
        }
    }

    @Test func rulesProveThemselves() throws {
        let outcome = try run("rules test")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(", 0 holder ikke"))
    }

    @Test func theRegisterAnswers() throws {
        #expect(try run("register lookup BEK 1225/2021").output.contains("BEK-2025-1361"))
        #expect(try run("register lookup BEK 9999/1999").status == 1)
        #expect(try run("register status").output.contains("891 tekster"))
    }

    @Test func sourcesAreAddedListedAndComparedWith() throws {
        var template = Array("/tmp/tilsynsklar-sources-XXXXXX".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        defer { _ = system("rm -r '\(folder)'") }
        let sentence =
            "Plejepersonalet lægger hver morgen de udfyldte skemaer i kassen, så overlægen kan gennemse dem før stuegang."
        for name in ["kilder", "klinik"] { mkdir("\(folder)/\(name)", 0o755) }
        try File.write(
            Array("Råd om skemaer\n\nHer er rådene.\n\n\(sentence)\n".utf8), to: "\(folder)/kilder/råd.txt")
        try File.write(Array("# Instruks\n\n\(sentence)\n".utf8), to: "\(folder)/klinik/instruks.md")

        let added = try run(
            "sources add \(folder)/kilder/råd.txt --index \(folder)/egne.index --date 2020-02-03")
        #expect(added.status == 0 && added.output.contains("1 kildetekster"), "\(added)")
        let listed = try run("sources list --index \(folder)/egne.index")
        #expect(listed.output.contains("2020-02-03") && listed.output.contains("Råd om skemaer"), "\(listed)")

        let checked = try run(
            "check \(folder)/klinik --sources \(folder)/kilder --format json --as-of 2026-11-20")
        #expect(checked.output.contains("\"unmarked-citation\""))
        let id = try #require(
            checked.output.firstMatch(of: /"id": "([0-9a-f]{16})",\s*"rule": "unmarked-citation"/)?.1)
        let explained = try run(
            "explain \(id) --on \(folder)/klinik --sources \(folder)/kilder --as-of 2026-11-20")
        #expect(
            explained.output.contains("DOKUMENTET") && explained.output.contains("Råd om skemaer"),
            "\(explained)")
    }

    @Test func aDamagedIndexIsNamed() throws {
        let outcome = try run("sources list --index README-mangler.index")
        #expect(outcome.status == 2 && outcome.complaint.contains("findes ikke"), "\(outcome)")
        let other = try run("sources list --index Package.swift")
        #expect(other.status == 2 && other.complaint.contains("er ikke et indeks"), "\(other)")
    }
}
