import Analysis
import DocumentModel
import Findings
import Rules
import Vocabulary

extension Checker {
    /// How many bytes of a text's beginning are held against what a pack's documents call themselves.
    private static let openingLength = 600

    /// The packs a place is judged by, and what they were chosen from.
    func packs(for settings: SubmissionSettings, _ readings: [ExaminedDocument.Reading]) -> PackChoice {
        var type: String?
        if case .text(let text) = settings.site.first(where: { $0.name == "type" })?.value { type = text }
        return packBook.choice(
            names: settings.packs, siteType: type, documents: readings.map { candidate($0.analyzed) })
    }

    private func candidate(_ document: AnalyzedDocument) -> DocumentPattern.Candidate {
        let name = document.path.split(separator: "/").last.map(String.init) ?? document.path
        let beginning = document.document.text.prefix(Self.openingLength)
        let lines = [name, title(of: document) ?? "", String(decoding: beginning, as: UTF8.self)]
        return DocumentPattern.Candidate(
            path: document.path, kind: document.kind, opening: lines.joined(separator: "\n"))
    }
}

/// What could not be judged, or was judged by the program's own choice, in sentences.
struct NotAssessed {
    let choice: PackChoice
    /// The files that were not read, by path.
    let passedOver: [String]
    /// Reports of the program's own that lay among the documents.
    let ownReports: [String]
    let root: String
    let language: Language

    var sentences: [String] {
        [packs, unknownPacks, otherFormats, lockFiles, reports].compactMap { $0?(language) }
    }

    /// What the packs were chosen from, unless the place named them.
    private var packs: Translated? {
        guard !choice.packs.isEmpty else { return nil }
        let names = Translated(
            da: choice.packs.map(\.title.danish).joined(separator: ", "),
            en: choice.packs.map(\.title.english).joined(separator: ", "))
        let way = Translated(
            da: "Vælg selv med packs i tilsynsklar.yaml.",
            en: "Choose yourself with packs in tilsynsklar.yaml.")
        let why: Translated
        switch choice.reason {
        case .named: return nil
        case .siteType(let type):
            why = Translated(
                da: "Målepunktsæt er valgt ud fra stedets type (»\(type)«)",
                en: "Packs were chosen by the place's type (‘\(type)’)")
        case .documents(let paths):
            let files = listed(paths)
            why = Translated(
                da: "Målepunktsæt er valgt ud fra, hvad dokumenterne er (\(files))",
                en: "Packs were chosen by what the documents are (\(files))")
        case .nothing(nil):
            why = Translated(
                da: "Stedets type er ikke oplyst, og dokumenterne peger ikke på ét målepunktsæt; brugt er",
                en: "The place's type is not given, and the documents point to no single pack; used are")
        case .nothing(let type?):
            why = Translated(
                da: "Intet målepunktsæt er for stedets type (»\(type)«); brugt er",
                en: "No pack is for the place's type (‘\(type)’); used are")
        }
        return Translated(
            da: "\(why.danish): \(names.danish). \(way.danish)",
            en: "\(why.english): \(names.english). \(way.english)")
    }

    private var unknownPacks: Translated? {
        guard !choice.unknown.isEmpty else { return nil }
        let names = choice.unknown.joined(separator: ", ")
        return Translated(
            da: "Målepunktsæt, som ikke findes: \(names).", en: "Packs that do not exist: \(names).")
    }

    private var otherFormats: Translated? {
        let files = passedOver.filter { !Checker.isLockFile(fileName: $0) }
        guard !files.isEmpty else { return nil }
        let isOne = files.count == 1
        return Translated(
            da:
                "\(files.count) \(isOne ? "fil af et andet format" : "filer af andre formater") er ikke læst: "
                + listed(files),
            en:
                "\(files.count) \(isOne ? "file of another format was" : "files of other formats were") not read: "
                + listed(files))
    }

    private var lockFiles: Translated? {
        let files = passedOver.filter(Checker.isLockFile)
        guard !files.isEmpty else { return nil }
        return Translated(
            da:
                "Midlertidige filer fra et dokument, som nogen har åbent, er sprunget over: \(listed(files)). Luk dokumentet, og se, at det er gemt.",
            en:
                "Temporary files of a document that somebody has open were passed over: \(listed(files)). Close the document, and see that it is saved."
        )
    }

    private var reports: Translated? {
        guard !ownReports.isEmpty else { return nil }
        return Translated(
            da: "Rapporter fra programmet selv er sprunget over: \(listed(ownReports)).",
            en: "Reports of the program's own were passed over: \(listed(ownReports)).")
    }

    private func listed(_ paths: [String]) -> String {
        paths.prefix(5).map { Unit.shortPath($0, under: root) }.joined(separator: ", ")
            + (paths.count > 5 ? " …" : "")
    }
}
