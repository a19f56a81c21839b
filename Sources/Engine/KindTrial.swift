package import Analysis
import DocumentModel
package import Parsing

/// Tells what kind a file is taken for, and why, without checking it.
package struct KindTrial: Sendable {
    private let reader: DocumentReader
    private let knowledge: Knowledge

    package init(knowledge: Knowledge) {
        reader = DocumentReader(lexicon: knowledge.lexicon)
        self.knowledge = knowledge
    }

    /// The verdict on a file of these bytes.
    ///
    /// - Parameter name: the file's name, without its folders.
    package func verdict(on bytes: [UInt8], name: String) throws(UnreadableDocument) -> KindVerdict {
        knowledge.kinds.verdict(
            on: try reader.read(bytes, name: name), name: name, index: knowledge.terms)
    }
}
