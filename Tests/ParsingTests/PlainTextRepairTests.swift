import Foundation
import SourceText
import Testing

@testable import Parsing

@Suite struct PlainTextRepairTests {
    @Test(arguments: [
        ("⟦V e r s i on⟧", "Version"), ("⟦Ini t⟧", "Init"), ("Id og ⟦t i t e l⟧", "titel"),
        ("⟦Dat o⟧", "Dato"),
        ("⟦D okum enthis torik⟧", "Dokumenthistorik"),
    ])
    func letterSpacedFieldNames(_ text: String, _ expected: String) throws {
        let reading = try PlainTextReading(text + "\n1.0.0\n")
        #expect(reading.source(of: expected) == reading.marked)
    }

    @Test(arguments: [
        "Det er en ny dag i dag", "Overlægen ringer samme dag til den be-\nhandlende læge.",
        "Se bilag A og B",
    ])
    func runningTextIsNoFieldName(_ text: String) throws {
        let reading = try PlainTextReading(text)
        #expect(reading.text == text.replacingOccurrences(of: "-\n", with: ""))
    }

    @Test func ligatureCharactersAreLetters() throws {
        let reading = try PlainTextReading("Det er en ⟦speci\u{FB01}k⟧ o\u{FB03}ciel \u{FB02}ade.\n")
        #expect(reading.text == "Det er en specifik officiel flade.")
        #expect(reading.source(of: "specifik") == reading.marked)
    }

    @Test func lostLigaturesComeBackWhereTheTextHasNone() throws {
        let filler = String(repeating: "Lægen ser svaret og ringer til patienten samme dag.\n\n", count: 120)
        let reading = try PlainTextReading(filler + "Der er en ⟦speci kt⟧ regel, og en de nition af den.\n")
        #expect(reading.text.contains("en specifikt regel, og en definition af den."))
        #expect(reading.source(of: "specifikt") == reading.marked)
        let other = try PlainTextReading("Fint, og filen findes. Der er en speci kt regel.\n")
        #expect(other.text.contains("speci kt"))
    }

    @Test func damagedTextReadsAsItWasWritten() throws {
        let written = """
            Klinikken har en skriftlig instruks for, hvordan indkomne undersøgelsessvar håndteres, når den ansvarlige \
            læge er fraværende. Sekretæren gennemgår svarbakken hver morgen og fordeler svarene mellem de tilstedeværende \
            læger, som underskriver dem elektronisk. Alvorlige fund meddeles telefonisk til patienten samme dag, og \
            journalen opdateres med oplysninger om, hvornår samtalen fandt sted, og hvem der foretog den. Bifund vurderes \
            af speciallægen, der beslutter, om der er behov for yderligere udredning på sygehuset eller opfølgning i \
            klinikken. Medarbejderne instrueres mundtligt ved ansættelsen og bekræfter skriftligt, at de har læst \
            instruksen. Instruksen revideres årligt af klinikchefen, som også godkender eventuelle ændringer.
            """
        let reading = try PlainTextReading(PlainTextRepairTests.damaged(written, width: 46))
        #expect(reading.text == written)
        #expect(reading.leaves.count == 1)
    }

    /// `text` as some extractors leave it: a space at the line ends between words, cut words without their hyphen.
    private static func damaged(_ text: String, width: Int) -> String {
        var result = ""
        var line = ""
        for word in text.split(separator: " ") {
            if line.count + word.count <= width {
                line += word + " "
                continue
            }
            let room = width - line.count
            let cut = max(3, min(room, word.count - 4))
            if room > 3, word.count > 8, word.prefix(cut).allSatisfy(\.isLetter) {
                result += line + word.prefix(cut) + "\n"
                line = word.dropFirst(cut) + " "
            } else {
                result += line + "\n"
                line = word + " "
            }
        }
        return result + line + "\n"
    }
}
