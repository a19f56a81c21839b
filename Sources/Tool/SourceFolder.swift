import Batch
import Engine
import Storage
import TextReuse
import Vocabulary

/// Reads indexes of source texts, and folders of source texts themselves.
enum SourceFolder {
    /// The indexes of the rules folder, and the user's own texts in `folder`, indexed for this run.
    static func library(rules: String?, folder: String?) throws -> SourceLibrary {
        let shipped = try shelves(inRules: KnowledgeFolder.folder(rules))
        guard let folder else { return SourceLibrary(shelves: shipped) }
        let reader = SourceReader(knowledge: try KnowledgeFolder.load(rules))
        let sources = try texts(in: folder, reader)
        do throws(SourceIndexError) {
            return SourceLibrary(shelves: [try .init(reading: sources, isUsers: true)] + shipped)
        } catch {
            throw CommandFailure(
                da: "kildeteksterne i \(folder) \(error.reason(.danish))",
                en: "the source texts in \(folder): \(error.reason(.english))")
        }
    }

    /// The indexes in the rules folder, mapped, by name.
    static func shelves(inRules folder: String) throws -> [SourceLibrary.Shelf] {
        let sources = folder + "/sources"
        guard Folder.exists(sources), let names = try? Folder.names(in: sources) else { return [] }
        return try names.filter { $0.hasSuffix(".index") }.map { name in
            SourceLibrary.Shelf(index: try index(at: "\(sources)/\(name)"), isUsers: name != "official.index")
        }
    }

    /// The index in the file at `path`.
    static func index(at path: String) throws -> SourceIndex {
        do {
            let file = try MappedFile(path: path)
            return try SourceIndex(IndexStorage(file.bytes, keptBy: file))
        } catch let error as FileProblem {
            throw CommandFailure(
                da: "\(path) \(error.reason(.danish))", en: "\(path) \(error.reason(.english))")
        } catch let error as SourceIndexError {
            throw CommandFailure(
                da: "\(path) \(error.reason(.danish))", en: "\(path) \(error.reason(.english))")
        }
    }

    /// Every source below `folder`, by path. A file that cannot be read is named on standard error and passed over.
    static func texts(in folder: String, _ reader: SourceReader) throws -> [ReadSource] {
        do {
            return try Folder.files(below: folder).compactMap { entry -> ReadSource? in
                guard SourceReader.reads(fileName: entry.path) else { return nil }
                do {
                    return try read(entry.path, reader)
                } catch let failure as CommandFailure {
                    Console.complain(failure.message(.current))
                    return nil
                }
            }
        } catch let error as FileProblem {
            throw CommandFailure(
                da: "\(folder) \(error.reason(.danish))", en: "\(folder) \(error.reason(.english))")
        }
    }

    /// The source in the file at `path`.
    static func read(_ path: String, _ reader: SourceReader) throws -> ReadSource {
        do {
            return try reader.read(try File.bytes(at: path, limit: Batch.largestFile), path: path)
        } catch let error as FileProblem {
            throw CommandFailure(
                da: "\(path) \(error.reason(.danish))", en: "\(path) \(error.reason(.english))")
        } catch let error as SourceProblem {
            throw CommandFailure(
                da: "\(path): \(error.reason(.danish))", en: "\(path): \(error.reason(.english))")
        }
    }
}
