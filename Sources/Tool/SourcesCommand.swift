import ArgumentParser
import Engine
import Storage
import TextReuse
import Vocabulary

/// `tilsynsklar sources`: the texts that quotations are compared with.
struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: said(
            "Vis kildeteksterne, som citater sammenlignes med, eller læg nye til.",
            "Show the source texts that quotations are compared with, or add new ones."),
        subcommands: [List.self, Add.self], defaultSubcommand: List.self)

    /// `sources list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: said("Vis alle kildetekster.", "Show every source text."))

        @Option(help: ArgumentHelp(said("Vis kun dette indeks.", "Show this index only."), valueName: "fil"))
        var index: String?

        @OptionGroup var common: CommonOptions

        func run() throws {
            let language = try common.spokenLanguage()
            let indexes =
                try index.map { [try SourceFolder.index(at: $0)] }
                ?? SourceFolder.shelves(inRules: KnowledgeFolder.folder(common.rules)).map(\.index)
            let sources = indexes.flatMap(\.sources)
            let width = sources.map(\.record.id.count).max() ?? 0
            for source in sources { Console.show(line(source, width, language) + "\n") }
            Console.show(
                Translated(da: "\(sources.count) kildetekster\n", en: "\(sources.count) source texts\n")(
                    language))
        }

        private func line(_ source: IndexedSource, _ width: Int, _ language: Language) -> String {
            let record = source.record
            let id = record.id + String(repeating: " ", count: width - record.id.count)
            let date = record.date?.iso ?? "          "
            return "\(id)  \(date)  \(record.status.name(language))  \(record.title)"
                + (record.link.map { "  \($0)" } ?? "")
        }
    }

    /// `sources add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: said("Læg kildetekster til et indeks.", "Add source texts to an index."),
            discussion: said(
                """
                Filerne er tekst, HTML, Markdown eller LexDania-XML fra retsinformation.dk; en mappe læses med alt, hvad \
                der er i den. Indekset gemmer fingeraftryk af ordene, ikke teksten. En kilde med samme navn erstattes.
                """,
                """
                The files are text, HTML, Markdown or LexDania XML from retsinformation.dk; a folder is read with all \
                that is in it. The index keeps fingerprints of the words, not the text. A source of the same name is replaced.
                """))

        @Argument(help: ArgumentHelp(said("Filer eller mapper.", "Files or folders."), valueName: "fil"))
        var paths: [String]

        @Option(
            help: ArgumentHelp(
                said(
                    "Indekset; ellers own.index i reglernes mappe.",
                    "The index; else own.index in the rules folder."), valueName: "fil"))
        var index: String?

        @Option(
            help: ArgumentHelp(
                said("Kildens korte navn; kun med én fil.", "The source's short name; with one file only."),
                valueName: "navn"))
        var id: String?

        @Option(
            help: ArgumentHelp(
                said("Kildens titel; kun med én fil.", "The source's title; with one file only."),
                valueName: "titel"))
        var title: String?

        @Option(
            help: ArgumentHelp(
                said(
                    "Kildens dato, ÅÅÅÅ-MM-DD; kun med én fil.",
                    "The source's date, YYYY-MM-DD; with one file only."), valueName: "dato"))
        var date: String?

        @Option(
            help: ArgumentHelp(
                said("Kildens adresse; kun med én fil.", "The source's address; with one file only."),
                valueName: "adresse"))
        var link: String?

        @OptionGroup var common: CommonOptions

        func run() throws {
            let language = try common.spokenLanguage()
            let reader = SourceReader(knowledge: try KnowledgeFolder.load(common.rules))
            var sources: [ReadSource] = []
            for path in paths {
                sources +=
                    try Folder.exists(path)
                    ? SourceFolder.texts(in: path, reader) : [try SourceFolder.read(path, reader)]
            }
            let target = try index ?? KnowledgeFolder.folder(common.rules) + "/sources/own.index"
            let earlier = Folder.isThere(target) ? try SourceFolder.index(at: target).drafts : []
            let bytes = try SourceIndexing.bytes(earlier + named(sources).map(\.draft))
            do throws(FileProblem) {
                try File.replace(target, with: bytes)
            } catch {
                throw CommandFailure(
                    da: "\(target) \(error.reason(.danish))", en: "\(target) \(error.reason(.english))")
            }
            let added = sources.count
            Console.show(
                Translated(
                    da: "\(added) kildetekster lagt i \(target) (\(bytes.count / 1024) kB)\n",
                    en: "\(added) source texts put in \(target) (\(bytes.count / 1024) kB)\n")(language))
        }

        /// The one source under the name and title that were asked for.
        private func named(_ sources: [ReadSource]) throws -> [ReadSource] {
            guard id != nil || title != nil || date != nil || link != nil else { return sources }
            guard sources.count == 1, let source = sources.first else {
                throw CommandFailure(
                    da: "--id, --title, --date og --link kan kun bruges med én fil",
                    en: "--id, --title, --date and --link go with one file only")
            }
            let record = source.record
            let day = try date.map { _ in try CheckRequest.day(date) }
            return [
                ReadSource(
                    record: SourceRecord(
                        id: id ?? record.id, title: title ?? record.title, date: day ?? record.date,
                        link: link ?? record.link, status: record.status),
                    text: source.text, words: source.words)
            ]
        }
    }
}

/// Lays drafts out as the bytes of an index.
private enum SourceIndexing {
    static func bytes(_ drafts: [SourceDraft]) throws -> [UInt8] {
        do throws(SourceIndexError) {
            return try SourceIndex(drafts).bytes
        } catch {
            throw CommandFailure(
                da: "indekset \(error.reason(.danish))", en: "the index \(error.reason(.english))")
        }
    }
}

extension SourceStatus {
    /// The word people see, of the same width for all.
    fileprivate func name(_ language: Language) -> String {
        switch self {
        case .unknown: Translated(da: "–         ", en: "–       ")(language)
        case .inForce: Translated(da: "gældende  ", en: "in force")(language)
        case .historical: Translated(da: "historisk ", en: "replaced")(language)
        }
    }
}
