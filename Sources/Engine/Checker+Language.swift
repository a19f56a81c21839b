import Analysis
import Findings
import LanguageIdentification
import Vocabulary

extension Checker {
    /// What could not be said of the language of a submission's journal text.
    ///
    /// A place that buys descriptions abroad and hands in none of them is not judged: silence would read as "in order".
    func languageNotAssessed(_ submission: AnalyzedSubmission) -> [String] {
        var sentences: [Translated] = []
        let hasSample = submission.documents.contains { $0.language.sentences > 0 }
        let buysAbroad = submission.fact("foreign-supplier") == .truth(true)
        if buysAbroad, !hasSample {
            sentences.append(
                Translated(
                    da:
                        "Journalens sprog (BEK nr. 1361/2025, § 10, stk. 1): stedet har en udenlandsk leverandør, men"
                        + " indsendelsen har ingen prøve på journaltekst.",
                    en:
                        "The journal's language (BEK no. 1361/2025, § 10(1)): the place has a supplier abroad, but the"
                        + " submission holds no sample of journal text."))
        }
        if let problem = submission.documents.lazy.compactMap(\.language.problem).first {
            sentences.append(
                Translated(
                    da: "Journalens sprog: \(problem.message.danish); byg den igen med make language-model.",
                    en:
                        "The journal's language: \(problem.message.english); build it again with make language-model."
                ))
        }
        return sentences.map { $0(language) }
    }
}

extension LanguageReading {
    /// How much of the journal text is not Danish; nil where there was none, or it could not be judged.
    var share: JournalTextShare? {
        guard sentences > 0, problem == nil else { return nil }
        return JournalTextShare(sentences: sentences, notDanish: foreignSentences)
    }
}
