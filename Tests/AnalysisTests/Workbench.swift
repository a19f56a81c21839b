import Analysis
import DocumentModel
import Glibc
import LegalRegister
import Lexicon
import Parsing
import RuleSyntax
import Rules
import SourceText
import Testing
import TextReuse
import Vocabulary

/// Analysed texts for tests, with the rules that ship.
struct Workbench: Sendable {
    let register: LegalRegister
    let language: DanishLanguage
    let forms: CitationForms
    let metadata: MetadataWords
    private let analyzer: Analyzer

    /// The shipped rules on the day most tests judge for; read once.
    static func shipped() throws -> Workbench { try loaded.get() }

    private static let loaded = Result { try Workbench(day: "2026-11-20") }

    /// - Parameter sources: what quotations are compared with.
    init(day: String, sources: SourceLibrary = .empty) throws {
        let folder = Workbench.folder(of: #filePath) + "/../../Rules"
        func bytes(_ path: String) throws -> [UInt8] {
            let file = try #require(fopen("\(folder)/\(path)", "r"))
            defer { fclose(file) }
            var bytes: [UInt8] = []
            while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
            return bytes
        }
        let asOf = try #require(CalendarDay(iso: "2026-02-12"))
        register = try LegalRegister(
            texts: bytes("register/legal-texts.csv"), oldLinks: bytes("register/old-links.csv"), asOf: asOf)
        language = try DanishLanguage(YAMLReader.node(bytes("language/danish.yaml"), file: "danish.yaml"))
        forms = try CitationForms(
            YAMLReader.node(bytes("register/citation-forms.yaml"), file: "citation-forms.yaml"))
        metadata = try MetadataWords(
            YAMLReader.node(bytes("language/metadata.yaml"), file: "metadata.yaml"))
        let marking = try YAMLReader.node(bytes("sources/marking.yaml"), file: "marking.yaml")
        analyzer = Analyzer(
            language: language, forms: forms, metadata: metadata, register: register,
            terms: TermIndex([]), sources: sources,
            quotationForms: try QuotationForms(marking, phrases: bytes("sources/boilerplate.txt")),
            day: try #require(CalendarDay(iso: day)))
    }

    func analyze(_ text: String, name: String = "prøve.md") throws -> AnalyzedDocument {
        let document = try DocumentReader(lexicon: Lexicon()).read(Array(text.utf8), name: name)
        return analyzer.analyze(document, path: name, kind: .instruction)
    }

    private static func folder(of path: String) -> String {
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }
}

/// A text with spots in `[[…]]`, taken apart.
struct MarkedText {
    let text: String
    let spots: [String]

    init(_ marked: String) {
        var text = ""
        var spots: [String] = []
        var rest = marked[...]
        while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]")
        {
            text += rest[..<open.lowerBound] + rest[open.upperBound..<close.lowerBound]
            spots.append(String(rest[open.upperBound..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        self.text = text + rest
        self.spots = spots
    }
}
