import Analysis
import DocumentModel
import LegalRegister
import Lexicon
import Parsing
import RuleSyntax
import Rules
import SourceText
import Storage
import Testing
import Vocabulary
import Workflows

/// A workflow put to documents of Markdown, with concepts of the tests' own: rules that ship may change as they like.
struct Inquiry {
    /// How a workflow ended, in words that a test can name.
    struct Outcome: Equatable {
        let status: WorkflowAnswer.Status?
        /// The best passage.
        let evidence: String?
        /// By slot: the words that fill it in the best passage.
        let slots: [String: String]
        let missing: [String]
        let isWeakened: Bool
        /// Why the question is not put.
        let reason: String?
    }

    private let workflow: Workflow
    private let analyzer: Analyzer

    /// - Parameters:
    ///   - slots: the workflow's fields from `slots` on, as YAML; question, advice and examples are added.
    ///   - concepts: entries of a concept file; `Inquiry.concepts` where left out.
    init(_ fields: String, concepts: String = Inquiry.concepts) throws {
        let book = try ConceptBook([try Self.yaml("concepts:\n" + concepts, "concepts.yaml")])
        let head = """
            workflow: prøve
            question: {da: Hvem gør det?, en: Who does it?}
            advice: {da: Skriv det., en: Write it.}
            examples: {described: [], partial: [], missing: []}

            """
        let kinds = fields.contains("asked-of:") ? "" : "asked-of: [instruction]\n"
        workflow = try Workflow(try Self.yaml(head + kinds + fields, "prøve.yaml"), concepts: book)
        let register = try LegalRegister(
            texts: Self.rules("register/legal-texts.csv"), oldLinks: Self.rules("register/old-links.csv"),
            asOf: #require(CalendarDay(iso: "2026-02-12")))
        analyzer = Analyzer(
            language: try DanishLanguage(Self.shipped("language/danish.yaml")),
            forms: try CitationForms(Self.shipped("register/citation-forms.yaml")),
            metadata: try MetadataWords(Self.shipped("language/metadata.yaml")), register: register,
            terms: TermIndex([], concepts: book.all), day: try #require(CalendarDay(iso: "2026-11-20")))
    }

    /// What became of the question in one document.
    func outcome(_ text: String, name: String = "prøve.md") throws -> Outcome {
        try outcome([(text, .instruction)], name: name)
    }

    /// What became of the question in several documents.
    func outcome(
        _ texts: [(text: String, kind: DocumentKind)], site: [SiteFact] = [], name: String = "prøve.md"
    ) throws -> Outcome {
        let documents = try texts.enumerated().map { number, item in
            let document = try DocumentReader(lexicon: Lexicon()).read(Array(item.text.utf8), name: name)
            return analyzer.analyze(document, path: "\(number)-\(name)", kind: item.kind)
        }
        let submission = AnalyzedSubmission(documents: documents, site: site)
        switch WorkflowJudge(submission).outcome(of: workflow) {
        case .notApplicable(_, let reason):
            return Outcome(
                status: nil, evidence: nil, slots: [:], missing: [], isWeakened: false, reason: reason.danish)
        case .answered(let answer):
            let passage = answer.passages.first
            func text(_ range: TextRange) -> String {
                let bytes = passage.map { documents[$0.document].document.text[range.bounds] } ?? []
                return String(decoding: bytes, as: UTF8.self)
            }
            return Outcome(
                status: answer.status, evidence: passage.map { text($0.range) },
                slots: Dictionary(
                    uniqueKeysWithValues: (passage?.slots ?? []).map { ($0.slot, text($0.range)) }),
                missing: answer.missing, isWeakened: passage?.isWeakened ?? false, reason: nil)
        }
    }

    /// How far one document answers.
    func status(_ text: String, name: String = "prøve.md") throws -> WorkflowAnswer.Status? {
        try outcome(text, name: name).status
    }

    private static func yaml(_ text: String, _ name: String) throws -> RuleNode {
        try YAMLReader.node(Array(text.utf8), file: name)
    }

    private static func shipped(_ path: String) throws -> RuleNode {
        try YAMLReader.node(rules(path), file: path)
    }

    private static func rules(_ path: String) throws -> [UInt8] {
        let here = #filePath
        let root = here[..<(here.firstRange(of: "/Tests/")?.lowerBound ?? here.endIndex)]
        return try File.bytes(at: "\(root)/Rules/\(path)")
    }
}

extension Inquiry {
    /// What the tests' workflows are about: somebody waters plants while somebody else is away.
    static let concepts = """
          away: {terms: [ferie, sygdom]}
          plant: {terms: [plante, kaktus]}
          waters: {terms: [vander, "giver … vand", vandes]}
          role: {terms: [gartner, portner]}
          stand-in: {terms: [afløser, makker]}
          rota: {terms: ["den der har vagten"]}
          not-initials: {terms: ["=VVS"]}
          not-a-name: {terms: ["=Region"]}
          of-children: {terms: [barn, børn]}
          unsettled: {terms: ["ikke afklaret"]}
          left-open: {terms: ["ikke bestemt"]}
          notice: {terms: [opsiges]}
          mark: {terms: ["=A", "=U", "=x"]}
        """

    /// Who waters the plants when somebody is away; `more` are fields beside the slots.
    static func plants(within: String = "{sentences: 3}", _ more: String = "", plant: String = "") throws
        -> Inquiry
    {
        try Inquiry(
            """
            slots:
              trigger: {any: [away]}
              matter: {any: [plant]\(plant)}
              who: {any: [role, stand-in, rota, "@name", "@initials"], not: [not-initials, not-a-name]}
              action: {any: [waters]}
            within: \(within)
            described: [trigger, matter, who, action]
            partial: [[trigger, matter]]
            \(more)
            """)
    }
}
