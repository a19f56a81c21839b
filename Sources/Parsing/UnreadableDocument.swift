package import Vocabulary

/// Why a file could not be read as a document.
package enum UnreadableDocument: Error, Hashable, Sendable {
    /// The file has more bytes than we read.
    case tooLarge(bytes: Int, limit: Int)
    /// The name's extension, in lower case and without its dot, is of no format that we read.
    case unknownFormat(extension: String)
    /// The bytes are not text.
    case binary(BinaryKind)

    /// What is wrong and what to do about it.
    package var message: Translated {
        switch self {
        case .tooLarge(let bytes, let limit):
            Translated(
                da: """
                    Filen fylder \(UnreadableDocument.megabytes(bytes)) MB; højst \
                    \(UnreadableDocument.megabytes(limit)) MB læses. Del dokumentet i mindre filer.
                    """,
                en: """
                    The file is \(UnreadableDocument.megabytes(bytes)) MB; at most \
                    \(UnreadableDocument.megabytes(limit)) MB are read. Split the document into smaller files.
                    """)
        case .unknownFormat(let name):
            Translated(
                da: name.isEmpty
                    ? "Filens navn ender ikke på en type som .htm eller .txt, så dens format kendes ikke. \(WayOut.other.danish)"
                    : "Filer af typen .\(name) læses ikke. \(WayOut.of(extension: name).danish)",
                en: name.isEmpty
                    ? "The file's name has no extension such as .htm or .txt, so its format is not known. \(WayOut.other.english)"
                    : "Files of type .\(name) are not read. \(WayOut.of(extension: name).english)")
        case .binary(let kind): kind.message
        }
    }

    /// In units of 1,048,576 bytes, rounded up.
    private static func megabytes(_ bytes: Int) -> Int { (bytes + 1_048_575) / 1_048_576 }
}
