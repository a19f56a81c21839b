import Analysis
import DocumentModel
import LegalRegister
import Testing

/// A text named as history is no fault; one cited as law is, whatever stands around it.
@Suite struct HistoryTests {
    @Test(arguments: [
        "Den afløste [[bekendtgørelse nr. 867 af 20. juni 2023]], som gjaldt i to år.",
        "Instruksen er skrevet om, efter at vi erstattede [[bekendtgørelse nr. 530 af 24. maj 2018]].",
        "Den dagældende [[bekendtgørelse nr. 3 af 2. januar 2013]] krævede ti år.",
        "Den tidligere [[bekendtgørelse nr. 1 af 3. januar 2011]] kan ikke bruges.",
        "[[Bekendtgørelse nr. 1225 af 8. juni 2021]] er ophævet.",
        "[[Bekendtgørelse nr. 1225 af 8. juni 2021]] om patientjournaler blev ophævet i 2024.",
        "Det gamle regelsæt ([[bekendtgørelse nr. 209 af 6. april 1999]]) er ophævet og må ikke bruges.",
        "[[BEK nr. 713 af 12. juni 2024]] gælder ikke længere.",
        "[[Bekendtgørelse nr. 530 af 24. maj 2018]] blev afløst af nye regler.",
        "Reglerne trådte i stedet for [[bekendtgørelse nr. 1 af 3. januar 2011]].",
        "I mappen lå [[bekendtgørelse nr. 1245 af 24. oktober 2007]]; den gælder ikke længere.",
        "Vi har læst [[bekendtgørelse nr. 530 af 24. maj 2018]]. Den er ophævet, og arket er smidt ud.",
        "I den gamle instruks stod [[BEK nr. 3 af 02/01/2013]].",
        "Indtil da gjaldt [[bekendtgørelse nr. 867 af 20. juni 2023]].",
    ])
    func isHistory(_ text: String) throws {
        let marked = MarkedText(text)
        let document = try Workbench.shipped().analyze(marked.text)
        let found = document.references.filter { $0.role == .history }.map {
            document.document.string($0.range)
        }
        #expect(found == marked.spots)
    }

    @Test(arguments: [
        "Journalen føres efter [[bekendtgørelse nr. 1225 af 8. juni 2021]].",
        "Som tidligere nævnt følger vi [[bekendtgørelse nr. 1225 af 8. juni 2021]].",
        "Efter [[bekendtgørelse nr. 1225 af 8. juni 2021]] skal journaler opbevares, og den gamle instruks er ophævet.",
        "Svar gemmes efter [[bekendtgørelse nr. 713 af 12. juni 2024]]; den tidligere praksis er afløst.",
        "[[Bekendtgørelse nr. 867 af 20. juni 2023]] kræver, at hændelser, som er ophævet, stadig tælles.",
        "Instruksen er ikke opdateret siden [[bekendtgørelse nr. 713 af 12. juni 2024]] kom.",
        "Efter [[bekendtgørelse nr. 1225 af 8. juni 2021]], som erstattede bekendtgørelse nr. 530 af 24. maj 2018, gemmes svar.",
    ])
    func isCitedAsLaw(_ text: String) throws {
        let marked = MarkedText(text)
        let document = try Workbench.shipped().analyze(marked.text)
        let found = document.references.filter { $0.role == .cited }.map {
            document.document.string($0.range)
        }
        #expect(found == marked.spots)
    }

    @Test func amendmentsAreNotCited() throws {
        let document = try Workbench.shipped().analyze(
            "Jf. lovbekendtgørelse nr. 1015 af 5. september 2024, som ændret senest ved § 2 i lov nr. 1673 af 30. december 2024."
        )
        #expect(document.references.map(\.role) == [.cited, .amendment])
    }

    @Test func aChangeLogIsHistory() throws {
        let document = try Workbench.shipped().analyze(
            "# Instruks\n\nVi følger BEK 1225/2021.\n\n## Versionshistorik\n\n- 2022: BEK 530/2018 rettet til BEK 1225/2021"
        )
        #expect(document.references.map(\.role) == [.cited, .history, .history])
    }
}
