import Vocabulary

/// Finds the texts that a document repeals in full.
///
/// There is no relation for it in retsinformation, only sentences. A citation counts where it is the subject of "ophæves" or
/// an item under "Følgende … ophæves:"; "kapitel 8 i bekendtgørelse nr. …", "indtil den ophæves" and a citation inside a title
/// do not. Missing a repeal is the lesser fault: the old text keeps its status until somebody looks.
enum RepealReader {
    /// The repeals of a document, in the order they are written.
    static func repeals(in document: LexDaniaDocument) -> [Repeal] {
        document.paragraphs.flatMap { $0.clauses.flatMap(repeals(in:)) }
    }

    /// The repeals of one subsection with its list.
    static func repeals(in clause: LexDaniaClause) -> [Repeal] {
        let lead = Sentences.read(clause.lead).map { RepealSentence($0, in: clause.lead) }
        let tail = Sentences.read(clause.tail).map { RepealSentence($0, in: clause.tail) }
        var repeals = lead.flatMap(\.repeals)
        if let opening = lead.last, opening.opensList,
            let verb = opening.isRepeal ? opening : tail.first, verb.isRepeal
        {
            for item in clause.items {
                let tokens = CitationToken.tokens(of: item.text)
                repeals += RepealSubjects(tokens[...], in: item.text).cited.map {
                    Repeal(subject: .cited($0), day: verb.day)
                }
            }
        }
        return repeals + tail.flatMap(\.repeals)
    }
}
