import Analysis
import RuleSyntax
package import Vocabulary

/// The packs a submission is judged by, and what they were chosen from.
package struct PackChoice: Sendable {
    /// What chose the packs.
    package enum Reason: Hashable, Sendable {
        /// The place named them.
        case named
        case siteType(String)
        /// The documents at these paths are what a pack is for.
        case documents([String])
        /// Nothing points to one pack; the place may have given a type that no pack is for.
        case nothing(unfittingType: String?)
    }

    /// Those that others inherit first, each once.
    package let packs: [Pack]
    /// The names asked for that no pack has.
    package let unknown: [String]
    package let reason: Reason
}

/// What kind of document a pack is for, and what such a document calls itself.
///
///     documents: {kinds: [agreement], called: [PS-klynge, kommissorium patientsikkerhed]}
package struct DocumentPattern: Sendable {
    /// A document as packs are chosen from it.
    package struct Candidate: Sendable {
        package let path: String
        package let kind: DocumentKind
        /// What it calls itself: the file's name, its title and its first lines.
        package let opening: String

        package init(path: String, kind: DocumentKind, opening: String) {
            self.path = path
            self.kind = kind
            self.opening = String(decoding: Letters.folded(opening.utf8), as: UTF8.self)
        }
    }

    private let kinds: Set<DocumentKind>
    /// The words of each name, in lower case.
    private let names: [[String]]

    init(_ node: RuleNode) throws(RuleError) {
        var fields = try RuleFields(node)
        let kindsNode = try fields.required("kinds")
        kinds = try DocumentKind.set(kindsNode) ?? []
        names = try fields.required("called").strings().map { name in
            name.lowercased().split(separator: " ").map(String.init)
        }
        try fields.finish()
        guard !kinds.isEmpty, !names.isEmpty, !names.contains([]) else {
            throw RuleError(
                node.place, da: "her skal stå mindst én art og ét navn",
                en: "at least one kind and one name must stand here")
        }
    }

    /// Whether the document is of one of the kinds and its opening holds every word of one of the names.
    package func fits(_ document: Candidate) -> Bool {
        kinds.contains(document.kind)
            && names.contains { words in words.allSatisfy { document.opening.contains($0) } }
    }
}
