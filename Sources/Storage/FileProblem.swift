package import Vocabulary

/// Why a file or a folder could not be read.
package enum FileProblem: Error, Hashable, Sendable {
    case notFound
    case noPermission
    /// A pipe, a device, a socket.
    case notAFile
    /// A symbolic link that leads to nothing or back to itself.
    case brokenLink
    /// Larger than the caller reads, in bytes.
    case tooLarge(size: Int, limit: Int)
    /// What the operating system said, by number.
    case system(Int32)

    /// The reason in words, to stand after a file's name.
    package var reason: Translated {
        switch self {
        case .notFound: Translated(da: "findes ikke", en: "does not exist")
        case .noPermission:
            Translated(
                da: "må ikke læses; giv læseadgang til den", en: "may not be read; allow it to be read")
        case .notAFile: Translated(da: "er ikke en almindelig fil", en: "is not a regular file")
        case .brokenLink:
            Translated(
                da: "er en genvej, der ikke fører til en fil", en: "is a link that leads to no file")
        case .tooLarge(let size, let limit):
            Translated(
                da:
                    "er på \(Self.megabytes(size)) MB; grænsen er \(Self.megabytes(limit)) MB. Del filen, eller gem den uden billeder",
                en:
                    "is \(Self.megabytes(size)) MB; the limit is \(Self.megabytes(limit)) MB. Split the file, or save it without pictures"
            )
        case .system(let number):
            Translated(
                da: "kan ikke læses (systemfejl \(number))", en: "cannot be read (system error \(number))")
        }
    }

    private static func megabytes(_ bytes: Int) -> Int { (bytes + 500_000) / 1_000_000 }
}
