import LanguageIdentification
import Lexicon
import Storage

/// The model as it is shipped, opened once for all tests.
enum ShippedModel {
    /// The folder of the language files in this package.
    static let folder: String = {
        var path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        path = "/" + path + "/Rules/language"
        return path
    }()

    /// The bytes of a file of the model; nil where it is not there.
    static func bytes(_ name: String) -> [UInt8]? { try? File.bytes(at: "\(folder)/\(name)") }

    private static let opened = Result { try LanguageModel(danish: danish(), source: bytes) }

    /// The Danish words.
    static func danish() throws -> Lexicon {
        try Lexicon(table: File.bytes(at: "\(folder)/danish-words.bin"))
    }

    /// Judges lines with a fresh identifier each.
    static func judgement(of line: String) throws -> LanguageJudgement {
        var identifier = LanguageIdentifier(model: try opened.get())
        let text = Array(line.utf8)
        return identifier.judge(identifier.evidence(in: text, text.indices))
    }
}
