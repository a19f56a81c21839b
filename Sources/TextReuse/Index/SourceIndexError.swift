package import Vocabulary

/// Why bytes are not an index of source texts.
package enum SourceIndexError: Error, Hashable, Sendable {
    case notAnIndex
    /// Made by another version of the program; the words are read by other rules now.
    case otherVersion(Int)
    /// Shorter or longer than its header says.
    case wrongLength(expected: Int, found: Int)
    /// The content is not what was written.
    case checksumMismatch
    /// A part points outside the index.
    case brokenReference
    /// More words than 32 bits count.
    case tooLarge

    /// The reason in words, to stand after a file's name.
    package var reason: Translated {
        switch self {
        case .notAnIndex:
            Translated(da: "er ikke et indeks over kildetekster", en: "is not an index of source texts")
        case .otherVersion(let version):
            Translated(
                da: "er skrevet i version \(version), som ikke læses her; byg den igen med »sources add«",
                en: "is of version \(version), which is not read here; build it again with ‘sources add’")
        case .wrongLength(let expected, let found):
            Translated(
                da: "er på \(found) byte, men skulle være på \(expected); byg den igen med »sources add«",
                en: "has \(found) bytes, but should have \(expected); build it again with ‘sources add’")
        case .checksumMismatch, .brokenReference:
            Translated(
                da: "er beskadiget; byg den igen med »sources add«",
                en: "is damaged; build it again with ‘sources add’")
        case .tooLarge: Translated(da: "er for stort", en: "is too large")
        }
    }
}
