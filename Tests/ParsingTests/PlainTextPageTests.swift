import Foundation
import SourceText
import Testing

@testable import Parsing

@Suite struct PlainTextPageTests {
    @Test func aSentenceCrossesPagesThatFormFeedsPart() throws {
        let reading = try PlainTextReading(
            """
            Klinik Øst   Instruks 7

            Når svaret er kommet, ringer lægen til patienten og fortæller, hvad det ⟦viser,

            side 1 af 2
            \u{0C}Klinik Øst   Instruks 7

            og⟧ hvad der skal ske. Patienten får også besked på skrift, hvis der er behov.

            side 2 af 2
            """)
        #expect(
            reading.leaves == [
                "header: Klinik Øst Instruks 7",
                "p: Når svaret er kommet, ringer lægen til patienten og fortæller, hvad det viser, "
                    + "og hvad der skal ske. Patienten får også besked på skrift, hvis der er behov.",
                "footer: side 1 af 2",
            ])
        #expect(reading.source(of: "viser, og") == reading.marked)
    }

    @Test func headersWithThePageNumberStandAtTheTop() throws {
        let header =
            "Sygehuset          Aftale 12\nAfdeling X         side 1 af 2\n_______________________\n\n"
        let reading = try PlainTextReading(
            header + "1 Parter\nAftalen gælder mellem afdelingen og den leve-\n\n"
                + header.replacingOccurrences(of: "side 1", with: "side 2")
                + "randør, der er nævnt.\n")
        #expect(
            reading.leaves == [
                "header: Sygehuset Aftale 12⏎Afdeling X side 1 af 2", "h2: 1 Parter",
                "p: Aftalen gælder mellem afdelingen og den leverandør, der er nævnt.",
            ])
    }

    @Test func footersWithThePageNumberStandAtTheBottom() throws {
        let reading = try PlainTextReading(
            """
            Tandklinik Nord

            Billeder gemmes i ti år, og kun en tandlæge må

            K-3 Røntgen    side 1 af 2

            Tandklinik Nord

            slette dem.

            K-3 Røntgen    side 2 af 2
            """)
        #expect(
            reading.leaves == [
                "header: Tandklinik Nord", "p: Billeder gemmes i ti år, og kun en tandlæge må slette dem.",
                "footer: K-3 Røntgen side 1 af 2",
            ])
    }

    @Test func recurringHeaderLinesOfManyPagesAreKeptOnce() throws {
        let page =
            "Id og titel\nSvar på prøver\nVersion\n1.0\n\nAfsnit NN handler om en sag for sig, som ingen andre har.\n\n4\n\u{0C}"
        let pages = (1...8).map {
            page.replacingOccurrences(of: "NN", with: ["a", "b", "c", "d", "e", "f", "g", "h"][$0 - 1])
        }
        let reading = try PlainTextReading(pages.joined())
        #expect(
            reading.leaves.filter { $0.hasPrefix("header") } == [
                "header: Id og titel⏎Svar på prøver⏎Version⏎1.0"
            ])
        #expect(reading.leaves.filter { $0.hasPrefix("footer") } == ["footer: 4"])
        #expect(reading.leaves.count == 10)
    }

    @Test func aFootnoteCutsNoList() throws {
        let reading = try PlainTextReading(
            """
            Gruppens medlemmer har pligt til at rapportere hændelser1 og er disse:
            • En læge
            • En sygeplejerske

            1 Reglerne står i loven om det.
            \u{0C}• En sekretær
            """)
        #expect(reading.outline == ["p", "ul", "  li", "  li", "  li", "footnote"])
    }

    @Test func aNumberInRunningTextIsNoPage() throws {
        let reading = try PlainTextReading(
            "Læs mere på side 2 af 7 i bilaget, som ligger ved, og på\nside 4.\n")
        #expect(reading.outline == ["p"])
    }
}
