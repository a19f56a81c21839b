import DocumentModel
package import LanguageIdentification
import SourceText
import Vocabulary

/// Reads the language of journal text, and of documents that look as if they were not Danish.
///
/// The language model is opened only where there is something to judge.
package struct LanguageReader: Sendable {
    private let journalText: JournalTextReader
    private let foreignShare: DanishShare
    private let model: OnDemandLanguageModel

    /// - Parameters:
    ///   - forms: how journal text is recognised.
    ///   - model: opened when it is first needed.
    package init(forms: JournalForms, model: OnDemandLanguageModel) {
        journalText = JournalTextReader(forms: forms)
        foreignShare = DanishShare(danish: model.danish)
        self.model = model
    }

    /// The language of the document's journal text; of the whole document where it is no journal. Linear in the text.
    func reading(of document: Document, kind: DocumentKind, _ sentences: [TextRange]) -> LanguageReading {
        let journal = journalText.sentences(in: document, kind: kind, sentences)
        let isDoubtful = kind != .journal && foreignShare.isDoubtful(document)
        guard !journal.isEmpty || isDoubtful else { return .none }
        do throws(LanguageModelError) {
            var identifier = LanguageIdentifier(model: try model.model())
            let passages = ForeignPassages(document.text, journal, &identifier).passages
            return LanguageReading(
                passages: passages, sentences: journal.count,
                documentLanguage: isDoubtful ? identifier.language(of: document) : nil, problem: nil)
        } catch {
            return LanguageReading(
                passages: [], sentences: journal.count, documentLanguage: nil, problem: error)
        }
    }
}

extension LanguageIdentifier {
    /// The language of the document's running text, where it is another than Danish.
    fileprivate mutating func language(of document: Document) -> WrittenLanguage? {
        let judgement = judge(evidence(in: document.text, document.text.indices), sentences: 2)
        guard case .foreign(let language) = judgement.answer, judgement.words >= 20 else { return nil }
        return language
    }
}
