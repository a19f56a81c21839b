import Analysis
import Engine
import Findings
import Testing
import Vocabulary

/// A document as somebody might write it.
struct KindCase: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String

    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    var testDescription: String { name }
}

/// What kind of document a text is taken for.
@Suite struct KindTests {
    private func kind(_ document: KindCase) throws -> DocumentKind {
        let trial = KindTrial(knowledge: try ShippedRules.knowledge())
        return try trial.verdict(on: Array(document.text.utf8), name: document.name).kind
    }

    @Test(arguments: KindCase.instructions) func isAnInstruction(document: KindCase) throws {
        #expect(try kind(document) == .instruction)
    }

    @Test(arguments: KindCase.agreements) func isAnAgreement(document: KindCase) throws {
        #expect(try kind(document) == .agreement)
    }

    @Test(arguments: KindCase.journals) func isAJournal(document: KindCase) throws {
        #expect(try kind(document) == .journal)
    }

    @Test(arguments: KindCase.forms) func isAForm(document: KindCase) throws {
        #expect(try kind(document) == .form)
    }

    @Test(arguments: KindCase.others) func isNoneOfThem(document: KindCase) throws {
        #expect(try kind(document) == .other)
    }

    /// A guideline in another language must not be read as a journal that is not Danish.
    @Test func aForeignGuidelineIsNoJournal() throws {
        let text = """
            Procedure for critical results

            Purpose: to make sure that critical results reach the responsible physician. Nurses must call within one
            hour. The staff shall document the call.
            """
        #expect(try kind(KindCase("critical-results.txt", text)) == .instruction)
    }

    @Test func anEmptyFileIsSomethingElse() throws {
        #expect(try kind(KindCase("tom.txt", "")) == .other)
    }

    /// A verdict names what counted, the words that stand in the document, and the points.
    @Test func aVerdictSaysWhy() throws {
        let trial = KindTrial(knowledge: try ShippedRules.knowledge())
        let verdict = try trial.verdict(
            on: Array("Referat\n\nTil stede: Anne og Bo.\nNæste møde: 3. maj.\n".utf8), name: "uge12.txt")
        #expect(verdict.kind == .other)
        let reason = try #require(verdict.reasons.first { $0.evidence == "other-title" })
        #expect(reason.words == ["referat"])
        #expect(reason.points.contains { $0.kind == .other && $0.points > 0 })
    }
}
