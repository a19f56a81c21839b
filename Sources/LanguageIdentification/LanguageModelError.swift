package import Vocabulary

/// Why a file of the language model cannot be used.
package struct LanguageModelError: Error, Equatable, Sendable {
    /// What is wrong with the file.
    package enum Fault: Equatable, Sendable {
        case missing
        /// The first bytes are not those of such a file.
        case notAModelFile
        case unsupportedVersion(Int)
        /// Shorter or longer than its header says.
        case wrongLength
        /// The content is not what was written.
        case checksumMismatch
        /// The file is another language's.
        case wrongLanguage
        /// A line that is neither a list's head nor words below one.
        case unreadableLine(Int)
        /// A weight that is not there, or is no number.
        case missingWeight(String)
    }

    /// The file's name below `language/`.
    package let file: String
    package let fault: Fault

    package init(file: String, fault: Fault) {
        self.file = file
        self.fault = fault
    }

    /// The fault in words.
    package var message: Translated {
        let text =
            switch fault {
            case .missing: Translated(da: "mangler", en: "is missing")
            case .notAModelFile: Translated(da: "er ikke en sprogmodel", en: "is no language model")
            case .unsupportedVersion(let version):
                Translated(
                    da: "har version \(version), som ikke kan læses",
                    en: "has version \(version), which is not read")
            case .wrongLength: Translated(da: "har forkert længde", en: "has the wrong length")
            case .checksumMismatch: Translated(da: "er beskadiget", en: "is damaged")
            case .wrongLanguage: Translated(da: "gælder et andet sprog", en: "is another language's")
            case .unreadableLine(let line):
                Translated(da: "har en ulæselig linje \(line)", en: "has an unreadable line \(line)")
            case .missingWeight(let name):
                Translated(da: "mangler vægten »\(name)«", en: "lacks the weight ‘\(name)’")
            }
        return Translated(
            da: "sprogmodellens fil \(file) \(text.danish)",
            en: "the language model's file \(file) \(text.english)")
    }
}
